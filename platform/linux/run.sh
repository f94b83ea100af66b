#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Installs what is missing, builds, and starts Tweeluik. Whatever follows is handed to the app (see --help).
# Without a display the app draws every page of the practice measurement into build/practice/ instead.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

"$root/platform/linux/setup.sh" run
echo "run: building in build/release (the first time takes minutes)"
"$root/platform/linux/build.sh" release tweeluik

# Qt asks for a UTF-8 locale; a bare machine has "C".
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
*[Uu][Tt][Ff]*8*) ;;
*) export LC_ALL=C.UTF-8 ;;
esac

app=$root/build/release/app/tweeluik
case "${QT_QPA_PLATFORM:-}" in
'') [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && exec "$app" "$@" ;;
offscreen* | minimal*) ;;
*) exec "$app" "$@" ;;
esac

export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} QT_QUICK_BACKEND=${QT_QUICK_BACKEND:-software}
for argument in "$@"; do
    case "$argument" in
    -h | --help | --help-all | -v | --version | --list-pages | --self-test | --pictures | --pictures=*) exec "$app" "$@" ;;
    esac
done
pictures=$root/build/practice
echo "run: there is no display here, so the practice measurement is drawn into build/practice/, one picture a page"
rm -rf "$pictures"
mkdir -p "$pictures"
"$app" --practice --pictures "$pictures" "$@"
count=$(find "$pictures" -name '*.png' -size +0 | wc -l)
if [ "$count" -eq 0 ]; then
    echo "run: the app ended well but left no picture; that is not right" >&2
    exit 1
fi
echo "run: $count pictures are in build/practice/"
