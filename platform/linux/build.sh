#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Configures a preset once and builds it: build.sh PRESET [TARGET …]. Silent but for what changes and what fails.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
preset=$1
shift
tree=build/$preset
mkdir -p "$tree"

# Only a fresh tree gets the compiler cache: changing the launcher later would build everything anew.
launcher=()
if [ ! -f "$tree/CMakeCache.txt" ] && command -v ccache >/dev/null; then
    launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
fi
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
if ! cmake --preset "$preset" "${launcher[@]}" >"$tree/configure.log" 2>&1; then
    cat "$tree/configure.log" >&2
    exit 1
fi
targets=()
[ $# -gt 0 ] && targets=(--target "$@")
cmake --build "$tree" -j "${TWEELUIK_JOBS:-$(nproc)}" "${targets[@]}" >"$tree/build.log" 2>&1 || {
    grep -v '^\[[0-9]*/[0-9]*\]' "$tree/build.log" | head -n 200 >&2
    echo "build: $tree/build.log has the whole account" >&2
    exit 1
}
