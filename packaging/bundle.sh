#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes one file that installs the program of build/release without root, for Linux systems with the glibc of this one
# or a newer one: build/bundle/gram-lab-VERSION-ARCH.run. All libraries are in it but glibc's own and the graphics driver's.
#
#   sh gram-lab-VERSION-ARCH.run                 into ~/.local/opt/gram-lab-VERSION, with an entry in the desktop's menu
#   sh gram-lab-VERSION-ARCH.run -- DIR          into DIR, a new folder, and nothing elsewhere
#
# Needs makeself and patchelf.
set -euo pipefail
cd "$(dirname "$0")/.."

fail() { printf 'bundle: %s\n' "$*" >&2; exit 1; }
say() { printf '\n== %s\n' "$*"; }
for tool in makeself patchelf; do
    command -v "$tool" >/dev/null || fail "$tool is missing: apt install makeself patchelf"
done

build=$PWD/build/release
work=$PWD/build/bundle
version=$(sed -n 's/^project(gram-lab VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
umask 022

say 'Building what is packed'
cmake --build --preset release --target gram-lab gram_sentencepiece shell_files_made bundled_models

say 'Collecting the libraries'
folder=$work/gram-lab-$version
rm -rf "$work"
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
# What stays the system's: glibc's own libraries, which belong to its loader.
kept='^(ld-linux.*|linux-vdso|libc|libm|libmvec|libdl|libpthread|librt|libresolv|libutil|libnss_.*|libanl)\.so'
find "$folder/bin" "$folder/lib" -type f \( -perm -u+x -o -name '*.so' \) -print0 | xargs -0 -n1 ldd \
    | sed -n 's/^\s*\(\S*\) => \(\/\S*\) .*/\1 \2/p' | sort -u >"$work/libraries"
while read -r name file; do
    [[ $name =~ $kept ]] || install -m 644 "$(readlink -f "$file")" "$libraries/$name"
done <"$work/libraries"
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
{ cut -d' ' -f2 "$work/libraries" | xargs -n1 readlink -f; find "$plugins" -type f -printf "$qt/%P\n"; } | sort -u \
    | while read -r file; do dpkg-query -S "$file" 2>/dev/null || dpkg-query -S "${file#/usr}" 2>/dev/null || true; done \
    | sed 's/[:,].*//' | sort -u >"$work/packages"
while read -r package; do
    cp -L "/usr/share/doc/$package/copyright" "$folder/share/doc/gram-lab/licences/$package"
done <"$work/packages"
printf '%s libraries of %s packages, %s\n' "$(find "$libraries" -type f | wc -l)" "$(wc -l <"$work/packages")" \
    "$(du -sh "$folder" | cut -f1)"

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
file=$work/gram-lab-$version-$(uname -m).run
find "$folder" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
makeself --quiet --noprogress --gzip --nox11 --tar-format gnu --tar-extra '--sort=name --owner=0 --group=0 --numeric-owner' \
    --packaging-date "$(date --utc --date="@$SOURCE_DATE_EPOCH")" "$folder" "$file" "GRAM Lab $version" ./install.sh
printf '%s: %s bytes\n' "$file" "$(stat -c %s "$file")"
