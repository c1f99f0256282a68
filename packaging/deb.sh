#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the Debian package of the program, built in build/release for the Debian that it is built on:
#
#   packaging/deb.sh            build/deb/gram-lab_VERSION+debRELEASE_ARCH.deb
#   packaging/deb.sh --check    and checks it: the same bytes when packed again, lintian, and in a bare chroot
#                               of this Debian the installation, a demo's run, the purge and piuparts (root;
#                               the chroot's packages come from where this machine's do)
#
# DEBFULLNAME and DEBEMAIL name the maintainer, as for Debian's own tools; else git's user.
# Needs debhelper; --check also appstream, lintian, mmdebstrap and piuparts.
set -euo pipefail
cd "$(dirname "$0")/.."

fail() { printf 'deb: %s\n' "$*" >&2; exit 1; }
say() { printf '\n== %s\n' "$*"; }
check=
case ${1-} in
'') ;;
--check) check=yes ;;
*) echo 'usage: deb.sh [--check]' >&2; exit 2 ;;
esac
command -v dh_builddeb >/dev/null || fail 'debhelper is missing: apt install debhelper'

build=$PWD/build/release
work=$PWD/build/deb
version=$(sed -n 's/^project(gram-lab VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
# Each Debian's package links its own libraries: with an upgrade of the system the newer one's must count as newer.
debian=$version$(. /etc/os-release && echo "${VERSION_ID:++deb$VERSION_ID}")
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
name=${DEBFULLNAME:-$(git config user.name || true)}
email=${DEBEMAIL:-$(git config user.email || true)}
[[ $name && $email ]] || fail 'no maintainer: set DEBFULLNAME and DEBEMAIL, or user.name and user.email of git'
maintainer="$name <$email>"
umask 022

packaging/setup.sh
say 'Building what is packed'
cmake --build --preset release --target gram-lab gram_sentencepiece shell_files_made bundled_models

# The package, made anew in FOLDER.
pack() {
    rm -rf "$1"
    mkdir -p "$1/debian"
    sed "s/@MAINTAINER@/$maintainer/" packaging/debian/control >"$1/debian/control"
    cat >"$1/debian/changelog" <<END
gram-lab ($debian) unstable; urgency=medium

  * Release $version; CHANGELOG.md tells what is in it.

 -- $maintainer  $(date --utc --rfc-email --date="@$SOURCE_DATE_EPOCH")
END
    DESTDIR=$1/debian/gram-lab cmake --install "$build" --prefix /usr >/dev/null
    (
        cd "$1"
        dh_installchangelogs -XCHANGELOG.md
        dh_compress -X.md -X.json
        dh_fixperms
        dh_strip --no-automatic-dbgsym
        dh_shlibdeps
        dh_installdeb
        dh_gencontrol
        dh_md5sums
        dh_builddeb --destdir="$1"
    )
}

say 'Packing'
pack "$work/pack"
package=$(ls "$work"/pack/gram-lab_*.deb)
cp "$package" "$work"
package=$work/${package##*/}
printf '%s: %s bytes\n' "$package" "$(stat -c %s "$package")"
[[ $check ]] || exit 0

[[ $EUID -eq 0 ]] || fail '--check makes a chroot: run it as root'
for tool in appstreamcli lintian mmdebstrap piuparts; do
    command -v "$tool" >/dev/null || fail "$tool is missing: apt install appstream lintian mmdebstrap piuparts"
done

say 'Packing again: the same bytes?'
pack "$work/again"
cmp "$package" "$work/again/${package##*/}"
echo 'the same'

say 'AppStream and lintian'
# The project has no page to name, which AppStream 1.0 warns of, and lintian of Debian 13 of any warning of AppStream.
appstreamcli validate-tree --no-net "$work/pack/debian/gram-lab" >"$work/appstream.log" || true
cat "$work/appstream.log"
! grep -E '^ *[EW]: ' "$work/appstream.log" | grep -v ': url-homepage-missing$' || fail 'AppStream warns'
grep -q 'Validation ' "$work/appstream.log" || fail 'AppStream did not tell'
known=() seen=appstream-metadata-validation-failed
! lintian-explain-tags --list-tags | grep -x "$seen" >/dev/null || known=(--suppress-tags "$seen")
lintian "${known[@]}" --fail-on error,warning --info --tag-display-limit 0 "$package"
echo 'clean'

suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -1)
base=$work/$suite.tar.gz
say "A bare chroot of $suite"
[[ -s $base ]] || mmdebstrap --variant=minbase "$suite" "$base" "$mirror"
root=$(mktemp -d)
trap 'umount -R "$root/proc" "$root/dev" 2>/dev/null || true; rm -rf --one-file-system "$root"' EXIT
tar -C "$root" -xf "$base"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --make-rslave "$root/dev"
cp "$package" "$root/tmp/gram-lab.deb"
cp /etc/resolv.conf /etc/hosts "$root/etc/" 2>/dev/null || true
chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C DEBIAN_FRONTEND=noninteractive bash -eu <<'END'
apt-get update -qq
apt-get install -y -qq --no-install-recommends /tmp/gram-lab.deb >/tmp/install.log 2>&1 || { tail -30 /tmp/install.log; exit 1; }
dpkg-query -W -f='${Package} ${Version}, ${Installed-Size} KiB installed\n' gram-lab
cd /root
gram-lab doctor
gram-lab run --demo kt --steps 1 --set eval_every=-1 demo_users=120 demo_items=80 batch=8 out=/root/runs
# Twenty seconds of the window, without a display.
status=0
QT_QPA_PLATFORM=offscreen timeout 20 gram-lab --demo news || status=$?
[[ $status -eq 124 ]] || { echo "the window ended by itself with $status"; exit 1; }
rm -rf /root/runs /root/.cache /root/.config /root/.local
apt-get purge -y -qq gram-lab >/dev/null
left=$(find / -xdev \( -path /proc -o -path /dev -o -path /sys -o -path /tmp -o -path /var/cache \) -prune -o \
    -iname '*gram*lab*' -print)
[[ -z $left ]] || { echo "the purge left:"; echo "$left"; exit 1; }
echo 'installed, ran, purged'
END

say 'piuparts'
piuparts --basetgz="$base" --distribution="$suite" --mirror="$mirror" --no-upgrade-test --warn-on-others \
    "$package" >"$work/piuparts.log" 2>&1 || { tail -30 "$work/piuparts.log"; exit 1; }
tail -2 "$work/piuparts.log"
