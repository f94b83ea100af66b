// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What libFuzzer calls with every input; each target defines it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace Tweeluik::Fuzz {

/// Beside what the sanitizers see: a promise that was not kept is a finding too.
inline void demand(bool kept, const char *promise) {
    if (kept)
        return;
    std::fprintf(stderr, "BROKEN PROMISE: %s\n", promise);
    std::abort();
}

/// A copy of just this size on the heap, so that one byte too far is seen.
inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size) {
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

} // namespace Tweeluik::Fuzz
