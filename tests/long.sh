#!/usr/bin/env bash
# Checks that take longer than .ci/run may: properties with many cases under the address sanitizer, the engine
# again and again under the thread sanitizer, every reader fed with broken files for ten minutes, and the benchmarks. About two
# hours on two cores.
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."
# shellcheck source=.ci/packages.sh
. .ci/packages.sh
exec </dev/null
export LC_ALL=C.UTF-8

require_packages "$program_packages$test_packages$ci_packages"
fixed=(setarch "$(uname -m)" -R) # the thread sanitizer's places in memory stay free
"${fixed[@]}" true 2>/dev/null || fixed=()

configure build/asan --preset asan
cmake --build build/asan --target core_tests
RC_PARAMS="max_success=5000" ctest --preset asan -L '^core_' --parallel "$(nproc)" --no-tests=error --timeout 1800

configure build/tsan --preset tsan
"${fixed[@]}" cmake --build build/tsan --target core_tests
"${fixed[@]}" ctest --preset tsan -L '^core_' --parallel "$(nproc)" --no-tests=error --timeout 1800
"${fixed[@]}" ctest --preset tsan -L '^core_engine_tests$' --no-tests=error --repeat until-fail:50 --timeout 1800

bash tests/fuzz/run.sh 600

bash tests/bench/run.sh
