#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Installs what is missing by apt, and says nothing when all is there.
#   platform/linux/setup.sh          what the app takes
#   platform/linux/setup.sh tests    that, and what the tests take
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

case "${1:-run}" in
run) lists=("$here/packages-run.txt") ;;
tests) lists=("$here/packages-run.txt" "$here/packages-tests.txt") ;;
*)
    echo "usage: setup.sh [run|tests]" >&2
    exit 2
    ;;
esac

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "setup: this is not a Debian. Install by hand what stands in ${lists[*]}, then call cmake --preset release." >&2
    exit 1
fi

declare -A present
look() {
    local name state
    present=()
    while read -r name state; do
        if [ "$state" = installed ]; then present[$name]=yes; fi
    done < <(dpkg-query -W -f '${Package} ${db:Status-Status}\n')
}
available() { [ -n "$(apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: \([^(].*\)$/\1/p')" ]; }

# Prints the lines of which the first alternative that this Debian has is not installed.
missing() {
    local line name
    while IFS= read -r line; do
        for name in ${line//|/ }; do
            [ -n "${present[$name]:-}" ] && continue 2
            available "$name" && break
        done
        echo "$line"
    done < <(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "${lists[@]}")
}

look
mapfile -t wanted < <(missing)
[ ${#wanted[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "setup: these packages are missing, and without root or sudo they cannot be installed: ${wanted[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600)

echo "setup: ${#wanted[@]} packages are missing; apt installs them now"
"${apt[@]}" update </dev/null

choice=()
for line in "${wanted[@]}"; do
    for name in ${line//|/ }; do
        if available "$name"; then
            choice+=("$name")
            continue 2
        fi
    done
    echo "setup: this Debian has no package for: $line" >&2
    exit 1
done
"${apt[@]}" install -y --no-install-recommends "${choice[@]}" </dev/null >"${TMPDIR:-/tmp}/tweeluik-setup.$$.log" 2>&1 || {
    tail -n 30 "${TMPDIR:-/tmp}/tweeluik-setup.$$.log" >&2
    echo "setup: apt stopped; the whole account is in ${TMPDIR:-/tmp}/tweeluik-setup.$$.log" >&2
    exit 1
}
rm -f "${TMPDIR:-/tmp}/tweeluik-setup.$$.log"
look
mapfile -t wanted < <(missing)
if [ ${#wanted[@]} -ne 0 ]; then
    echo "setup: apt says it is done, yet these are missing: ${wanted[*]}" >&2
    exit 1
fi
echo "setup: ready"
