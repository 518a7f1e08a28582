#!/usr/bin/env bash
# Builds Attention Lab (the first time also installing what it needs, on Debian 12) and starts it.
# Arguments go to the program: ./run.sh FILE, ./run.sh --help
set -euo pipefail
called_from=$PWD
here=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")" && pwd -P)
cd -- "$here"
# shellcheck source=.ci/packages.sh
. .ci/packages.sh

# What prints or writes a file needs no window.
needs_display() {
  local argument
  case ${QT_QPA_PLATFORM:-} in offscreen* | minimal* | vnc*) return 1 ;; esac
  for argument in "$@"; do
    case $argument in
      -h | --help* | -v | --version | --figure | --figure=* | --report | --report=* | -platform | --platform) return 1 ;;
    esac
  done
}

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && needs_display "$@"; then
  say "Attention Lab needs a display, and neither DISPLAY nor WAYLAND_DISPLAY is set: start it in a desktop session."
  exit 2
fi

program=build/release/app/attention-lab
build=(cmake --build build/release --target attention-lab attention-lab-cli)
if [ -x "$program" ]; then
  build+=(-- --quiet) # most likely nothing is to be done
fi

{ mkdir -p build/release && [ -w build/release ]; } 2>/dev/null || die "'$here/build' cannot be written: copy Attention Lab to a folder that can."
if on_debian || [ ! -x "$program" ]; then
  require_packages "$program_packages"
fi
if ! configured build/release; then
  configure build/release --preset release -DBUILD_TESTS=OFF >&2 || die "CMake could not set up the build; its message above says why."
fi
"${build[@]}" </dev/null 2>&1 | sed -u '/^ninja: no work to do\.$/d' >&2 || die "The build failed; the compiler's messages above say where."

cd -- "$called_from"
exec "$here/$program" "$@"
