#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes a Debian 12 or 13 machine ready to build GRAM Lab: installs the packages that are missing
# (as root or through sudo) and configures build/release. Does nothing where nothing is missing.
#
# With --gpu: build/gpu, with the LibTorch and the CUDA of the Python package torch, of which a copy is laid into
# build/gpu-torch (a download of 2 to 3 GB). It needs NVIDIA's driver, 580 or newer, to run, and no CUDA toolkit.
#
# To use a LibTorch of your own in place of Debian's:
#     CMAKE_PREFIX_PATH=/opt/libtorch packaging/setup.sh
set -euo pipefail
cd "$(dirname "$0")/.."

preset=release torch_version=2.11.0
case ${1-} in
--gpu) preset=gpu ;;
'') ;;
*) echo "usage: setup.sh [--gpu]" >&2; exit 2 ;;
esac

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

packages=(
    # tools; the presets use Ninja and ccache
    cmake ninja-build ccache g++ pkg-config
    # the window and its tests, which run without a display and need a font
    qt6-base-dev qt6-svg-dev libqt6sql6-sqlite qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    libgl-dev libqcustomplot-dev fonts-dejavu-core
    # readers and writers
    libsentencepiece-dev nlohmann-json3-dev libcsv-dev libcli11-dev libzip-dev zlib1g-dev libexpat1-dev libicu-dev
)

own_libtorch() {
    [[ $preset == gpu ]] && return 0
    local prefix config
    local -a prefixes
    IFS=':;' read -ra prefixes <<<"${CMAKE_PREFIX_PATH:-}"
    for prefix in "${prefixes[@]}"; do
        for config in "$prefix"/{,Torch/,share/cmake/Torch/,lib/cmake/Torch/}TorchConfig.cmake; do
            [[ -e $config ]] && return 0
        done
    done
    return 1
}

if [[ $preset == gpu ]]; then
    packages+=(python3 python3-pip)
elif own_libtorch; then
    say "LibTorch is taken from CMAKE_PREFIX_PATH: $CMAKE_PREFIX_PATH"
else
    # Debian's LibTorch computes through the BLAS of the system; with OpenMP, as LibTorch itself,
    # OpenBLAS shares its threads. The encoder's products are oneDNN's, which that LibTorch uses too.
    # Its collectives' headers include Gloo's.
    packages+=(libtorch-dev libopenblas0-openmp libdnnl-dev libgloo-dev)
fi
if [[ -n ${WAYLAND_DISPLAY:-} && -z ${DISPLAY:-} ]]; then
    packages+=(qt6-wayland)
fi

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "this needs root: run it as root, or install sudo. The command was: $*"
    fi
}

installed() {
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

command -v apt-get >/dev/null \
    || fail "this system has no apt-get; install by hand what these Debian packages hold: ${packages[*]}"

missing=()
for package in "${packages[@]}"; do
    installed "$package" || missing+=("$package")
done
if ((${#missing[@]})); then
    say "Installing ${missing[*]} and what they need: some minutes, most of it the download"
    frontend=DEBIAN_FRONTEND=${DEBIAN_FRONTEND:-noninteractive}
    as_root env "$frontend" apt-get update
    as_root env "$frontend" apt-get install -y --no-install-recommends "${missing[@]}" </dev/null
fi

# Where several BLAS are installed, the system's own choice can be a slower one. A choice that
# someone made by hand stays.
use_openblas_openmp() {
    local multiarch library link status current wanted
    multiarch=$(gcc -print-multiarch)
    for library in libblas liblapack; do
        link=$library.so.3-$multiarch
        wanted=/usr/lib/$multiarch/openblas-openmp/$library.so.3
        [[ -e $wanted ]] || continue
        status=$(update-alternatives --query "$link" 2>/dev/null | sed -n 's/^Status: //p')
        current=$(update-alternatives --query "$link" 2>/dev/null | sed -n 's/^Value: //p')
        [[ $current == "$wanted" ]] && continue
        if [[ $status == auto ]]; then
            say "Making OpenBLAS with OpenMP the system's $library"
            as_root update-alternatives --set "$link" "$wanted"
        else
            say "The system's $library was chosen by hand and stays: $current"
        fi
    done
}
own_libtorch || use_openblas_openmp

if [[ $preset == gpu ]]; then
    [[ -e /proc/driver/nvidia/version ]] \
        || say "There is no NVIDIA driver here: GRAM Lab builds and runs, on the CPU only"
    if [[ "$(cat build/gpu-torch/version 2>/dev/null)" != "$torch_version" ]]; then
        say "Fetching LibTorch $torch_version with CUDA into build/gpu-torch: some minutes"
        rm -rf build/gpu-torch
        python3 -m pip install --quiet --disable-pip-version-check --target build/gpu-torch "torch==$torch_version"
        printf '%s\n' "$torch_version" >build/gpu-torch/version
    fi
fi

# Ninja configures again by itself when a CMake file changes, but a new place of LibTorch needs a
# fresh start.
build=build/$preset
# Nor does it know of a newer release of the system, whose headers can be older than what was built with the last one's.
made_by() {
    sed -n "s/^set(CMAKE_CXX_COMPILER$1 \"\(.*\)\")$/\1/p" "$build"/CMakeFiles/*/CMakeCXXCompiler.cmake 2>/dev/null | head -1
}
compiler=$(made_by '' || true) made=$(made_by _VERSION || true)
now=$([[ -z $compiler ]] || "$compiler" -dumpfullversion 2>/dev/null || true)
if [[ $made && (! -x $compiler || ($now && $made != "$now")) ]]; then
    say "Making $build anew: the compiler that it was made with, version $made, is another now"
    rm -rf "$build"
fi
prefix_file=$build/cmake-prefix-path
if [[ ! -e $build/build.ninja || "$(cat "$prefix_file" 2>/dev/null)" != "${CMAKE_PREFIX_PATH:-}" ]]; then
    say "Configuring $build: less than a minute"
    cmake --fresh --preset "$preset"
    printf '%s\n' "${CMAKE_PREFIX_PATH:-}" >"$prefix_file"
fi
