// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/splice.h"

#include <algorithm>

namespace Tweeluik {

namespace {

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xc0) == 0x80; }

} // namespace

Splice spliceBetween(const QByteArray &before, const QByteArray &after) {
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    const auto inCharacter = [](const QByteArray &text, qsizetype at) {
        return at < text.size() && continues(text[at]);
    };
    while (head > 0 && (inCharacter(before, head) || inCharacter(after, head)))
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    // The tail has to begin with the first byte of a character.
    while (tail > 0 && continues(after[after.size() - tail]))
        --tail;
    return {std::uint32_t(head), std::uint32_t(before.size() - head - tail),
            after.mid(head, after.size() - head - tail)};
}

} // namespace Tweeluik
