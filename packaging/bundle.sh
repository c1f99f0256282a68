#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes one file that installs the program without root, for Linux systems with the glibc of this one or a newer one. All
# libraries are in it but glibc's own and the graphics driver's.
#
#   packaging/bundle.sh                the program of build/release: build/bundle/gram-lab-VERSION-ARCH.run
#   packaging/bundle.sh --gpu          that of build/gpu with CUDA: build/bundle-cuda/gram-lab-VERSION-ARCH-cuda.run
#   packaging/bundle.sh --folder DIR   only the folder that would be packed, as DIR
#
#   sh gram-lab-VERSION-ARCH.run                 into ~/.local/opt/gram-lab-VERSION, with an entry in the desktop's menu
#   sh gram-lab-VERSION-ARCH.run -- DIR          into DIR, a new folder, and nothing elsewhere
#
# Needs patchelf, and makeself unless a folder is all.
set -euo pipefail
from=$PWD
cd "$(dirname "$0")/.."

fail() { printf 'bundle: %s\n' "$*" >&2; exit 1; }
say() { printf '\n== %s\n' "$*"; }
preset=release kind='' level=9 folder=''
while (($#)); do
    case $1 in
    --gpu) preset=gpu kind=-cuda level=1 ;; # CUDA's libraries are packed inside
    --folder) [[ ${2-} ]] || fail '--folder needs a name'; folder=$(cd "$from" && realpath -m -- "$2"); shift ;;
    *) echo 'usage: bundle.sh [--gpu] [--folder DIR]' >&2; exit 2 ;;
    esac
    shift
done
[[ -z $folder || ! -e $folder ]] || fail "$folder is there already"
tools=(patchelf)
[[ $folder ]] || tools+=(makeself)
for tool in "${tools[@]}"; do
    command -v "$tool" >/dev/null || fail "$tool is missing: apt install ${tools[*]}"
done

build=$PWD/build/$preset
work=$PWD/build/bundle$kind
version=$(sed -n 's/^project(gram-lab VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
umask 022

say 'Building what is packed'
cmake --build --preset "$preset" --target gram-lab gram_sentencepiece shell_files_made bundled_models

say 'Collecting the libraries'
packed=
if [[ -z $folder ]]; then
    packed=yes folder=$work/gram-lab-$version
    rm -rf "$work"
fi
lists=$(mktemp -d)
trap 'rm -rf "$lists"' EXIT
cmake --install "$build" --prefix "$folder" --strip >/dev/null
libraries=$folder/lib/bundled
plugins=$folder/lib/plugins
mkdir -p "$libraries" "$plugins"
qt=$(qtpaths6 --query QT_INSTALL_PLUGINS 2>/dev/null || /usr/lib/qt6/bin/qtpaths --query QT_INSTALL_PLUGINS)
# The window on X11 and, where it is installed here, on Wayland; without a display; the list of runs; pictures.
for plugin in platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so sqldrivers/libqsqlite.so \
    iconengines/libqsvgicon.so imageformats/libqsvg.so imageformats/libqjpeg.so platforminputcontexts/libibusplatforminputcontextplugin.so \
    platforminputcontexts/libcomposeplatforminputcontextplugin.so; do
    [[ -e $qt/$plugin ]] || continue
    install -D -m 644 "$qt/$plugin" "$plugins/$plugin"
done
[[ -e $plugins/platforms/libqxcb.so ]] || fail "Qt's plugins are not in $qt: apt install qt6-qpa-plugins"
[[ -e $plugins/sqldrivers/libqsqlite.so ]] || fail "Qt's SQLite is not in $qt: apt install libqt6sql6-sqlite"
# What stays the system's: glibc's own libraries, which belong to its loader, and what the GPU's driver brings.
kept='^(ld-linux.*|linux-vdso|libc|libm|libmvec|libdl|libpthread|librt|libresolv|libutil|libnss_.*|libanl)\.so'
# LibTorch's and CUDA's libraries that are opened by name; and where the others are, which an installed program forgets.
opened=() path=''
if [[ $preset == gpu ]]; then
    opened=("$PWD"/build/gpu-torch/torch/lib/libtorch_cuda_linalg.so
        "$PWD"/build/gpu-torch/nvidia/*/lib/lib{cudnn_*,nvrtc,nvrtc-builtins}.so.*)
    path=$(printf ':%s' "$PWD"/build/gpu-torch/{torch,nvidia/*}/lib)
fi
{
    {
        find "$folder/bin" "$folder/lib" -type f \( -perm -u+x -o -name '*.so' \) -print0
        ((${#opened[@]} == 0)) || printf '%s\0' "${opened[@]}"
    } | LD_LIBRARY_PATH=${path#:} xargs -0 -n1 ldd | sed -n 's/^\s*\(\S*\) => \(\/\S*\) .*/\1 \2/p'
    for file in "${opened[@]}"; do printf '%s %s\n' "${file##*/}" "$file"; done
} | while read -r name file; do printf '%s %s\n' "$name" "$(readlink -f "$file")"; done | sort -u >"$lists/libraries"
twice=$(cut -d' ' -f1 "$lists/libraries" | uniq -d)
[[ -z $twice ]] || fail "found in several places: $twice"
while read -r name file; do
    [[ $name =~ $kept || $name =~ ^lib(cuda|nvidia-.*)\.so ]] || install -m 644 "$file" "$libraries/$name"
done <"$lists/libraries"
# Of the program's own search path, which those that it loads inherit.
patchelf --force-rpath --set-rpath "\$ORIGIN/../lib/bundled" "$folder/bin/gram-lab"
find "$libraries" "$plugins" "$folder/lib/gram-lab" -name '*.so*' -print0 | while IFS= read -r -d '' file; do
    [[ -z $(patchelf --print-rpath "$file") ]] || patchelf --remove-rpath "$file"
done
printf '[Paths]\nPrefix=..\nPlugins=lib/plugins\nTranslations=share/translations\n' >"$folder/bin/qt.conf"
mkdir -p "$folder/share/translations"
translations=$(qtpaths6 --query QT_INSTALL_TRANSLATIONS 2>/dev/null || /usr/lib/qt6/bin/qtpaths --query QT_INSTALL_TRANSLATIONS)
for language in de es fr ko; do
    [[ ! -e $translations/qtbase_$language.qm ]] || cp "$translations/qtbase_$language.qm" "$folder/share/translations"
done
# Their licences, as Debian's packages tell them.
mkdir -p "$folder/share/doc/gram-lab/licences"
{ cut -d' ' -f2 "$lists/libraries"; find "$plugins" -type f -printf "$qt/%P\n"; } | sed 'p; s|^/usr||' | sort -u \
    | { xargs dpkg-query -S 2>/dev/null || true; } | sed 's/[:,].*//' | sort -u >"$lists/packages"
while read -r package; do
    cp -L "/usr/share/doc/$package/copyright" "$folder/share/doc/gram-lab/licences/$package"
done <"$lists/packages"
if [[ $preset == gpu ]]; then
    for file in build/gpu-torch/{torch,nvidia_*}-*.dist-info/licenses/*; do
        package=${file#build/gpu-torch/}
        install -D -m 644 "$file" "$folder/share/doc/gram-lab/licences/${package%%-*}/${file##*/}"
    done
fi
printf '%s libraries of %s packages, %s\n' "$(find "$libraries" -type f | wc -l)" "$(wc -l <"$lists/packages")" \
    "$(du -sh "$folder" | cut -f1)"
[[ $packed ]] || exit 0

# Runs where the archive was unpacked.
cat >"$folder/install.sh" <<'END'
#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu
version=@VERSION@
target=${1:-$HOME/.local/opt/gram-lab-$version}
if [ -e "$target" ]; then
    echo "gram-lab: $target is there already: remove it first, or name another folder behind --" >&2
    exit 1
fi
mkdir -p "$(dirname "$target")"
cp -R . "$target.part"
rm "$target.part/install.sh"
mv "$target.part" "$target"
target=$(cd "$target" && pwd)
if [ $# -eq 0 ]; then
    data=${XDG_DATA_HOME:-$HOME/.local/share}
    mkdir -p "$HOME/.local/bin" "$data/applications" "$data/icons/hicolor/128x128/apps"
    ln -sf "$target/bin/gram-lab" "$HOME/.local/bin/gram-lab"
    sed "s|^Exec=.*|Exec=\"$target/bin/gram-lab\" %f|" "$target/share/applications/org.gramlab.GramLab.desktop" \
        >"$data/applications/org.gramlab.GramLab.desktop"
    cp "$target/share/icons/hicolor/128x128/apps/org.gramlab.GramLab.png" "$data/icons/hicolor/128x128/apps"
    echo "To remove it: rm -r \"$target\" ~/.local/bin/gram-lab \"$data/applications/org.gramlab.GramLab.desktop\" \\"
    echo "    \"$data/icons/hicolor/128x128/apps/org.gramlab.GramLab.png\""
fi
echo "GRAM Lab $version is installed: $target/bin/gram-lab"
END
sed -i "s/@VERSION@/$version/" "$folder/install.sh"
chmod +x "$folder/install.sh"

say 'Packing'
file=$work/gram-lab-$version-$(uname -m)$kind.run
find "$folder" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
makeself --quiet --noprogress --gzip --complevel "$level" --nox11 --tar-format gnu \
    --tar-extra '--sort=name --owner=0 --group=0 --numeric-owner' \
    --packaging-date "$(date --utc --date="@$SOURCE_DATE_EPOCH")" "$folder" "$file" "GRAM Lab $version" ./install.sh
printf '%s: %s bytes\n' "$file" "$(stat -c %s "$file")"
