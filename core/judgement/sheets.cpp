// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/sheets.h"

#include "core/measurement/judgementcodec.h"

namespace Tweeluik {

namespace {

/// Reads what is open of one slot; true unless it is a reveal that nobody can read.
bool readInto(ComparedSheets &compared, const SealState &state, const Judgement &said, std::size_t slot) {
    const SealSide &side = state.sides[slot];
    if (side.reveal) {
        if (auto sheet = decodeSheet(side.reveal->sheet)) {
            compared.sheets[slot] = std::move(sheet).value();
            return true;
        }
    }
    compared.sheets[slot] = side.open() ? said.paper[slot] : std::nullopt;
    compared.paper[slot] = compared.sheets[slot].has_value();
    return !side.reveal || compared.paper[slot];
}

} // namespace

ComparedSheets sheetsToCompare(const SealState &state, const Judgement &said) {
    ComparedSheets compared;
    bool readable = true;
    for (std::size_t slot = 0; slot < 2; ++slot) {
        if (state.sides[1 - slot].alone)
            continue;
        compared.alone = compared.alone || state.sides[slot].alone;
        readable = readInto(compared, state, said, slot) && readable;
    }
    compared.unconfirmed = state.unconfirmed;
    compared.mismatch = !readable || (!state.mismatch.isEmpty() && !state.unconfirmed);
    return compared;
}

} // namespace Tweeluik
