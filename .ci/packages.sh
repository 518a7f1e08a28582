# shellcheck shell=bash
# Sourced by run.sh, test.sh and .ci/run: which Debian packages are needed, and how to get those that are missing.

# Package and what it is, for those who have to find it under another name.
# shellcheck disable=SC2034 # used by the scripts that source this file
program_packages='
cmake                   CMake 3.25 or later
ninja-build             Ninja
g++                     a C++20 compiler (GCC 12 or later)
pkg-config              pkg-config
qt6-base-dev            Qt 6.4 or later: Core, Gui, Widgets
qt6-svg-dev             Qt SVG
qt6-charts-dev          Qt Charts
libqt6opengl6-dev       Qt OpenGL, with its development files
qt6-tools-dev           Qt Linguist, for CMake
qt6-tools-dev-tools     Qt development tools
qt6-l10n-tools          Qt lupdate and lrelease
qt6-translations-l10n   the translations of Qt itself
libeigen3-dev           Eigen 3.4
nlohmann-json3-dev      nlohmann-json 3.11
libarchive-dev          libarchive
libutf8proc-dev         utf8proc
libexpected-dev         tl::expected
libhwy-dev              Highway 1.0
libpng-dev              libpng 1.6
libsndfile1-dev         libsndfile 1.0.31 or later
fonts-noto-cjk          Noto CJK fonts
fonts-inter             Inter, the font of the window
fonts-jetbrains-mono    JetBrains Mono, the font of numbers
'
# shellcheck disable=SC2034
test_packages='
libgtest-dev            GoogleTest
libgmock-dev            GoogleMock
librapidcheck-dev       RapidCheck
libbenchmark-dev        Google Benchmark
python3                 Python 3
xvfb                    a virtual X server
xauth                   X authorisation, for xvfb-run
dbus                    D-Bus
at-spi2-core            the accessibility bus
python3-pyatspi         its Python bindings
'
# shellcheck disable=SC2034
ci_packages='
clang-format-14         clang-format 14
clang-16                clang 16, for the fuzz targets
libclang-rt-16-dev      its sanitizers and libFuzzer
ccache                  a compiler cache: core without Qt is compiled with the same flags as in the release build
'

say() { printf '%s\n' "$*" >&2; }
die() {
  say "$*"
  exit 1
}

# os_release KEY: a value of the system's own description, e.g. os_release ID is "debian".
os_release() { sed -n "s/^$1=\"\{0,1\}\([^\"]*\)\"\{0,1\}\$/\1/p" /etc/os-release 2>/dev/null; }

on_debian() {
  local version
  [ "$(os_release ID)" = debian ] && command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || return 1
  version=$(os_release VERSION_ID) # testing and unstable have none
  [ "${version:-12}" -ge 12 ]
}

package_names() { printf '%s\n' "$1" | awk 'NF {print $1}'; }

# missing_packages LIST: the packages of LIST that dpkg does not have installed, one a line.
missing_packages() {
  local names installed
  names=$(package_names "$1")
  # shellcheck disable=SC2086 # one argument a name
  installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' $names 2>/dev/null | awk '$1 == "installed" {print $2}')
  comm -23 <(printf '%s\n' "$names" | sort -u) <(printf '%s\n' "$installed" | sort -u)
}

# require_packages LIST: returns when all packages of LIST are there; ends the script with a sentence when it cannot be so.
require_packages() {
  local missing
  if ! on_debian; then
    explain_packages "$1"
    return
  fi
  missing=$(missing_packages "$1")
  [ -z "$missing" ] || install_packages "$missing"
}

# Elsewhere than on Debian: the list, and on we go if the tools are there (a wrong guess ends in CMake's own message).
explain_packages() {
  local tool
  say "This system is not Debian 12, so nothing is installed. Needed (Debian's name, what it is):"
  printf '%s\n' "$1" | awk 'NF {print "  " $0}' >&2
  for tool in cmake ninja c++; do
    command -v "$tool" >/dev/null || die "'$tool' was not found: install what is listed above and start again."
  done
}

install_packages() {
  local names as_root=()
  names=$(printf '%s' "$1" | tr '\n' ' ')
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
      die "Missing packages: as root, run  apt-get install $names  and start again (there is no sudo here)."
    as_root=(sudo)
    [ -t 2 ] || as_root+=(-n) # nobody is there to type a password
    "${as_root[@]}" true ||
      die "Missing packages: as root, run  apt-get install $names  and start again (sudo did not let this user in)."
  fi
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
  say "Installing from Debian: $names"
  "${apt[@]}" update </dev/null >&2 ||
    die "apt-get could not read the package lists: check the network and /etc/apt/sources.list, then start again."
  # shellcheck disable=SC2086 # one argument a name
  "${apt[@]}" install --no-install-recommends $names </dev/null >&2 ||
    die "apt-get could not install: $names. Its own message above says why; then start again."
}

# configured FOLDER: whether FOLDER holds a finished set-up of this very tree (a copied tree is set up anew).
configured() {
  [ -f "$1/build.ninja" ] && grep -qxF "CMAKE_CACHEFILE_DIR:INTERNAL=$PWD/$1" "$1/CMakeCache.txt"
}

# configure FOLDER ARGUMENTS…: runs CMake on this tree.
configure() {
  local folder=$1 fresh=()
  shift
  [ ! -f "$folder/CMakeCache.txt" ] || configured "$folder" || fresh=(--fresh)
  cmake "${fresh[@]}" "$@" </dev/null
}
