#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Builds as a package does (preset bench) and runs the measurements of tests/bench, one line a figure; writes
# build/figures.json.
#   tests/bench.sh           all of them
#   tests/bench.sh NAME …    only the executables of these names (bench_NAME)
# Fails when a figure misses its target or could not be measured, and when there is none.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

platform/linux/setup.sh tests
echo "bench: building in build/bench"
platform/linux/build.sh bench tweeluik bare_window benches

tree=$PWD/build/bench/tests/bench
export TWEELUIK_FIGURES=$PWD/build/figures.json TWEELUIK_APP=$PWD/build/bench/app/tweeluik
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY
rm -f "$TWEELUIK_FIGURES"

if [ $# -gt 0 ]; then
    benches=("${@/#/$tree/bench_}")
else
    mapfile -t benches < <(find "$tree" -maxdepth 1 -type f -executable -name 'bench_*' | sort)
fi
status=0
for bench in "${benches[@]}"; do
    before=$(python3 tests/support/figures.py --count "$TWEELUIK_FIGURES")
    "$bench" </dev/null || {
        echo "bench: $(basename "$bench") ended with $?" >&2
        status=1
    }
    if [ "$(python3 tests/support/figures.py --count "$TWEELUIK_FIGURES")" -le "$before" ]; then
        echo "bench: $(basename "$bench") left no figure in build/figures.json" >&2
        status=1
    fi
done
python3 tests/support/figures.py "$TWEELUIK_FIGURES" || status=1
exit "$status"
