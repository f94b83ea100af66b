#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Formatting, lint, include direction and size budget in one command, for before a commit. --fix formats in place.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/../..
if [ "${1:-}" = --fix ]; then
    exec python3 "$here/gates.py" --fix
fi
"$root/platform/linux/setup.sh" tests
"$root/platform/linux/build.sh" release
status=0
for suite in gates tst_layers tst_budget tst_words tst_spdx; do
    python3 "$here/$suite.py" | grep -v '^ok ' || true
    [ "${PIPESTATUS[0]}" -eq 0 ] || status=1
done
exit "$status"
