#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Feeds the readers of everything that comes from outside with inputs that nobody thought of: libFuzzer under
# AddressSanitizer and UndefinedBehaviorSanitizer, in a build folder of its own (build/fuzz).
#   tests/fuzz/run.sh                            the control, then every target for 15 s
#   tests/fuzz/run.sh [TARGET …] [--seconds N]   entry, journal, instrument, official_text, bundle, frame, seal, sound, control
# A finding stays in build/fuzz/found; once mended it goes to tests/fuzz/corpus/TARGET, where every run begins.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../.."
tree=$PWD/build/fuzz
all=(entry journal instrument official_text bundle frame seal sound)

seconds=${TWEELUIK_FUZZ_SECONDS:-15}
targets=()
while [ $# -gt 0 ]; do
    case "$1" in
    --seconds)
        seconds=${2:?--seconds wants a number}
        shift
        ;;
    -h | --help)
        sed -n '3,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
        exit 0
        ;;
    control | entry | journal | instrument | official_text | bundle | frame | seal | sound) targets+=("$1") ;;
    *)
        echo "fuzz: unknown word $1 (see --help)" >&2
        exit 2
        ;;
    esac
    shift
done
[ ${#targets[@]} -gt 0 ] || targets=(control "${all[@]}")

# What this run writes is its own, so that two runs may go on at once; the account of a finding is kept.
run=$tree/run/$$
mkdir -p "$run"
trap 'rm -rf "$run"' EXIT
passed=0
failed=0
say() {
    if [ "$1" = ok ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
    printf '%-4s %s\n' "$1" "$2"
}

# One input may take 10 s and one allocation 64 MB (a product limit; the sanitizers make both larger, the time most).
limits=(-timeout=10 -malloc_limit_mb=64 -rss_limit_mb=1024 -max_len=65536 -print_final_stats=1 -reload=0)
export ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1:allocator_may_return_null=0
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1

# fuzz TARGET SECONDS CORPUS: 0 = no finding.
fuzz() {
    local target=$1 time=$2 corpus=$3 words=()
    [ -f "$here/$target.dict" ] && words=(-dict="$here/$target.dict")
    mkdir -p "$corpus" "$tree/found"
    "$here/seeds.py" "$target" "$run/seeds/$target" >"$run/$target.seeds"
    "$tree/tests/fuzz/fuzz_$target" "${limits[@]}" "${words[@]}" -max_total_time="$time" \
        -artifact_prefix="$tree/found/$target-" "$corpus" "$run/seeds/$target" >"$run/$target" 2>&1
}

stat() { sed -n "s/^stat::$2: *//p" "$run/$1"; }

# Every seed must have been read and the inputs must go on: a target that returns at once proves nothing.
try() {
    local target=$1 inputs seeds cov
    if ! fuzz "$target" "$seconds" "$tree/grown/$target"; then
        cp "$run/$target" "$tree/found/$target.log"
        grep -v '^[[:space:]]*0x\|^#[0-9]' "$run/$target" | tail -n 60
        say FAIL "$target: a finding; the input is in build/fuzz/found, and the whole account in $target.log beside it"
        return
    fi
    inputs=$(stat "$target" number_of_executed_units)
    seeds=$(cat "$run/$target.seeds")
    cov=$(sed -n 's/.*[[:space:]]DONE[[:space:]].*cov: \([0-9]*\).*/\1/p' "$run/$target")
    if [ "${inputs:-0}" -ge $((seeds + 100)) ] && [ "${cov:-0}" -ge 200 ]; then
        say ok "$target: $inputs inputs from $seeds seeds in $seconds s, $cov edges, 0 findings"
    else
        say FAIL "$target: only ${inputs:-no} inputs and ${cov:-no} edges in $seconds s: nothing was proved"
    fi
}

# planted MISTAKE PATTERN: the same program with a mistake must be stopped, and for the right reason.
planted() {
    rm -rf "$run/grown"
    if TWEELUIK_PLANT=$1 fuzz planted 60 "$run/grown"; then
        say FAIL "control: the planted mistake ($1) was not found in 60 s"
    elif grep -q "$2" "$run/planted"; then
        say ok "control: the planted mistake ($1) is found"
    else
        tail -n 20 "$run/planted"
        say FAIL "control: stopped at the planted mistake ($1) for another reason than $2"
    fi
    rm -f "$tree/found/planted-"*
}

control() {
    planted overflow 'AddressSanitizer: heap-buffer-overflow'
    planted bundle 'AddressSanitizer: heap-buffer-overflow'
    planted frame 'AddressSanitizer: heap-buffer-overflow'
    planted undefined 'runtime error: signed integer overflow'
    planted promise 'BROKEN PROMISE'
    rm -rf "$run/grown"
    if fuzz planted 2 "$run/grown"; then
        say ok "control: without a planted mistake the same program finds nothing"
    else
        say FAIL "control: the program finds something without a planted mistake"
    fi
}

mkdir -p "$tree"
# Two suites may start at once; the second finds everything built.
exec 9>"$tree/.building"
flock 9
platform/linux/build.sh fuzz fuzzers
exec 9>&-

for target in "${targets[@]}"; do
    if [ "$target" = control ]; then control; else try "$target"; fi
done
echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" -eq 0 ]
