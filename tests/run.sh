#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Installs what is missing, builds, and runs the tests.
#   tests/run.sh                     every suite
#   tests/run.sh house               the suites with that CTest label
#   tests/run.sh [LABEL] --sanitize  the same under AddressSanitizer and UndefinedBehaviorSanitizer
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=release
label=
for argument in "$@"; do
    case "$argument" in
    --sanitize) preset=sanitize ;;
    -h | --help)
        sed -n '3,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
        exit 0
        ;;
    -*)
        echo "run: unknown option $argument (see --help)" >&2
        exit 2
        ;;
    *) label=$argument ;;
    esac
done

platform/linux/setup.sh tests
echo "run: building in build/$preset"
platform/linux/build.sh "$preset"

# Leaks are looked for in our own code; what a font or driver library keeps until the end is listed in leaks.supp.
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_stack_use_after_return=1}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1:halt_on_error=1}
export LSAN_OPTIONS=${LSAN_OPTIONS:-suppressions=$PWD/tests/support/leaks.supp:print_suppressions=0}
# Suites start and stop programs of their own; nothing of the desktop in front may reach them.
unset DISPLAY WAYLAND_DISPLAY

select=()
[ -n "$label" ] && select=(-L "^$label\$")
status=0
ctest --test-dir "build/$preset" --no-tests=error --output-on-failure -j "${TWEELUIK_TEST_JOBS:-2}" "${select[@]}" \
    </dev/null || status=$?

log=build/$preset/Testing/Temporary/LastTest.log
if grep -q '^Not proven here: ' "$log" 2>/dev/null; then
    echo "What this machine could not prove:"
    grep -h '^Not proven here: ' "$log" | sort -u | sed 's/^/  /'
fi
exit "$status"
