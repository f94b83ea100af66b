#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Builds Tweeluik and puts it where the desktop finds it: among the programs, and for files that end in .tweeluik.
#   platform/linux/install.sh                 for this account, into ~/.local
#   platform/linux/install.sh --prefix DIR    there (/usr/local, as root, for every account)
#   … --built                                 what lies in build/release as it is; installs and builds nothing else
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
prefix=$HOME/.local
built=
while [ $# -gt 0 ]; do
    case "$1" in
    --prefix)
        [ -n "${2:-}" ] || { echo "install: --prefix takes a folder" >&2; exit 2; }
        prefix=$2
        shift 2
        ;;
    --built)
        built=yes
        shift
        ;;
    *)
        echo "usage: install.sh [--prefix DIR] [--built]" >&2
        exit 2
        ;;
    esac
done
mkdir -p "$prefix"
prefix=$(cd "$prefix" && pwd)
# What the desktop reads as a sign of its own cannot stand in the path of a program.
case "$prefix" in
*[\"\`\$\\%]*)
    echo "install: choose a folder without quotes, dollar, percent and backslash in its name" >&2
    exit 2
    ;;
esac

if [ -z "$built" ]; then
    "$root/platform/linux/setup.sh" run
    "$root/platform/linux/build.sh" release tweeluik
fi
cmake --install "${TWEELUIK_BINARY_DIR:-$root/build/release}" --prefix "$prefix" >/dev/null

# By its whole path: ~/.local/bin is not on every PATH.
sed -i "s|^Exec=.*|Exec=\"$prefix/bin/tweeluik\" %f|" "$prefix/share/applications/tweeluik.desktop"
for tool in update-mime-database:mime update-desktop-database:applications; do
    if command -v "${tool%%:*}" >/dev/null; then
        "${tool%%:*}" "$prefix/share/${tool##*:}"
    else
        echo "install: ${tool%%:*} is not here; until it has run on $prefix/share/${tool##*:}, the desktop may not know .tweeluik files" >&2
    fi
done
if [ "$prefix/share" = "${XDG_DATA_HOME:-$HOME/.local/share}" ] && command -v gio >/dev/null; then
    gio mime application/vnd.tweeluik.bundle tweeluik.desktop >/dev/null || echo "install: the desktop keeps what it opened such files with" >&2
fi
echo "install: Tweeluik is in $prefix; a file that ends in .tweeluik opens it"
