#!/bin/sh
# Builds and runs all benchmarks: tests/bench/run.sh [CMake arguments, for example -DBUILD_UI=OFF]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
build="$root/build/bench"

cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_BENCH=ON -DBUILD_TESTS=OFF "$@"
cmake --build "$build" --target attention-lab-bench
if cmake --build "$build" --target help | grep -q attention-lab-window-bench; then
    cmake --build "$build" --target attention-lab-window-bench
fi

echo
echo "== All benchmarks =="
"$build/tests/bench/attention-lab-bench"

# From key to pixels: on the present display, or on one of its own.
window="$build/tests/bench/attention-lab-window-bench"
if [ -x "$window" ]; then
    echo
    echo "== The whole window =="
    if [ -z "${DISPLAY:-}" ] && command -v xvfb-run >/dev/null; then
        xvfb-run -a -s "-screen 0 1440x900x24" "$window"
    else
        "$window"
    fi
fi

echo
echo "== Attention compared =="
python=/usr/bin/python3
if [ -x "$python" ]; then
    "$python" "$root/tests/bench/compare.py" "$build/tests/bench/attention-lab-bench"
else
    echo "No $python: the comparison with PyTorch and NumPy is left out."
fi
