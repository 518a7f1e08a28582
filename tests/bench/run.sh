#!/bin/sh
# Builds and runs all benchmarks: tests/bench/run.sh [CMake arguments, for example -DBUILD_UI=OFF]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
build="$root/build/bench"

cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_BENCH=ON -DBUILD_TESTS=OFF "$@"
cmake --build "$build" --target attention-lab-bench

echo
echo "== All benchmarks =="
"$build/tests/bench/attention-lab-bench"

echo
echo "== Attention compared =="
python=/usr/bin/python3
if [ -x "$python" ]; then
    "$python" "$root/tests/bench/compare.py" "$build/tests/bench/attention-lab-bench"
else
    echo "No $python: the comparison with PyTorch and NumPy is left out."
fi
