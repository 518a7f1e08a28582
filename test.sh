#!/usr/bin/env bash
# Installs what the tests need (on Debian 12), builds everything and runs all tests. Arguments go to ctest: ./test.sh -R softmax
set -euo pipefail
here=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")" && pwd -P)
cd -- "$here"
# shellcheck source=.ci/packages.sh
. .ci/packages.sh
exec </dev/null

require_packages "$program_packages$test_packages"
configure build/release --preset release -DBUILD_TESTS=ON || die "CMake could not set up the build; its message above says why."

# Qt wants a UTF-8 locale and a runtime folder, which a bare machine lacks; without them it warns, and warnings fail tests.
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
unset LANGUAGE
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
  XDG_RUNTIME_DIR=$(mktemp -d)
  export XDG_RUNTIME_DIR
  trap 'rm -rf -- "$XDG_RUNTIME_DIR"' EXIT
fi

cmake --build build/release || die "The build failed; the compiler's messages above say where."
ctest --preset release --parallel "$(nproc)" --no-tests=error "$@"
