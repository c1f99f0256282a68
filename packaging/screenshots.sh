#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of the real program under Xvfb, driven with the keyboard; the runs are real.
#   screenshots.sh              makes resources/screenshots: 1280x800, both themes and one in Korean; some seven minutes
#   screenshots.sh --all DIR    every page, both themes, at 1024x700, 1280x800 and 1920x1080, and in German and Korean,
#                               to be looked at; some twenty minutes
# Needs Xvfb, xdotool, ImageMagick and a Korean font (apt install xvfb xdotool imagemagick fonts-nanum).
set -euo pipefail
cd "$(dirname "$0")/.."
program=$PWD/build/release/bin/gram-lab
target=$PWD/resources/screenshots
all=
case ${1-} in
'') ;;
--all) all=yes target=$(realpath -m "${2:?where to}") ;;
*) echo 'usage: screenshots.sh [--all DIR]' >&2; exit 2 ;;
esac
for tool in Xvfb xdotool import; do
    command -v "$tool" >/dev/null || { echo "screenshots: $tool is missing" >&2; exit 1; }
done
home=$(mktemp -d)
display=:$((60 + RANDOM % 900))
export DISPLAY=$display QT_QPA_PLATFORM=xcb XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache
export XDG_STATE_HOME=$home/state
unset LC_ALL
export LANG=C.UTF-8
server=
trap '[[ $server ]] && kill $server 2>/dev/null; rm -rf "$home"' EXIT
mkdir -p "$target" "$XDG_CONFIG_HOME/gram-lab"

# WIDTHxHEIGHT: the whole screen is the window's.
size=
screen() {
    [[ $size == "$1" ]] && return
    size=$1
    if [[ $server ]]; then
        kill "$server" && wait "$server" || true
    fi
    Xvfb "$display" -screen 0 "${size}x24" >/dev/null 2>&1 &
    server=$!
    sleep 1
}
# theme (1 light, 2 dark), language
start() {
    local file="$XDG_CONFIG_HOME/gram-lab/gram-lab.conf"
    [[ -e $file ]] || printf '[General]\nlanguage=\n\n[window]\ntheme=0\n' >"$file"
    sed -i "/^theme=/d; /^language=/d; s/^\[window\]/[window]\ntheme=$1/; s/^\[General\]/[General]\nlanguage=$2/" "$file"
    "$program" --demo kt >/dev/null 2>&1 &
    pid=$!
    window=$(xdotool search --sync --onlyvisible --pid "$pid" | head -1)
    xdotool windowmove "$window" 0 0 windowsize "$window" "${size%x*}" "${size#*x}" windowfocus "$window"
    sleep 6
}
finish() {
    xdotool key ctrl+q
    wait "$pid" || true
}
shot() {
    sleep "${2:-2}"
    import -window root -strip "$target/$1.png"
}
# What is after each name of a file. The pages that compute have it done.
pages() {
    local page=2 name compute=alt+u # its letter in English and Korean
    [[ $1 == de-* ]] && compute=alt+r
    for name in comparison latency batch proof; do
        xdotool key "alt+$page"
        if [[ $name == batch || $name == proof ]]; then
            sleep 2
            xdotool key "$compute"
        fi
        shot "$name-$1" $([[ $name == batch ]] && echo 12 || { [[ $name == proof ]] && echo 50; } || echo 3)
        page=$((page + 1))
    done
}

screen 1280x800
[[ $all ]] && { start 1 en; shot first-start; finish; }
# Real runs to show: E2E, Single-step and Multi-step on the classroom demo.
out=$XDG_DATA_HOME/gram-lab/runs
mkdir -p "$out"
"$program" compare --demo kt --set steps=42 --set eval_every=21 --set latency=10 --set out="$out" >/dev/null
start 1 en
xdotool mousemove 1026 174 click 1 # tick the three runs at once, by their group's box; the program remembers it
sleep 2
finish

if [[ $all ]]; then
    for look in 1024x700,light,en 1024x700,dark,de 1280x800,light,en 1280x800,dark,en 1280x800,light,de 1280x800,light,ko \
        1920x1080,light,en 1920x1080,dark,en; do
        IFS=, read -r wide theme language <<<"$look"
        screen "$wide"
        start "$([[ $theme == light ]] && echo 1 || echo 2)" "$language"
        name=$language-$theme-$wide
        shot "charts-$name"
        pages "$name"
        for page in 6:scores 7:map 8:runs; do
            xdotool key "alt+${page%:*}"
            shot "${page#*:}-$name" 6
        done
        xdotool key alt+1 ctrl+l
        shot "lessons-$name"
        xdotool key ctrl+l ctrl+shift+r
        shot "compare-$name"
        xdotool key Escape ctrl+d
        shot "dataset-$name"
        xdotool key Escape F11
        shot "presentation-$name" 4
        xdotool key Escape
        finish
    done
else
    for theme in light dark; do
        start "$([[ $theme == light ]] && echo 1 || echo 2)" en
        xdotool key ctrl+r
        shot "training-$theme" 12
        xdotool key ctrl+period
        sleep 4
        pages "$theme"
        xdotool key alt+1 ctrl+l
        shot "lessons-$theme"
        finish
    done
    start 1 ko
    shot korean
    finish
fi
echo "screenshots: $(find "$target" -name '*.png' | wc -l) files in $target"
