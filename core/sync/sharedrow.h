// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/adoption.h"
#include "core/sync/deviceidentity.h"

#include <QHash>
#include <chrono>
#include <optional>

namespace Tweeluik {

/// What this tablet remembers of sharing one measurement: a sealed row that never travels (FORMAT.md, "Shared"). A
/// cache of the roster and of the last session; what is lost of it comes back at the next opening and meeting.
struct SharedRow {
    static constexpr int mostMembers = 64;
    static constexpr int mostStreams = 4'096;

    QList<Noise::PublicKey> members;                 ///< `g` of every other device that has or had a part in it
    std::optional<DeviceKeys> asked;                 ///< to whom it was offered, without an answer yet
    bool declined = false;                           ///< the answer was no, or not now
    bool taken = false;                              ///< somebody has the other slot now, or was asked to have it
    bool answered = false;                           ///< and has said so in the journal
    QHash<StreamId, std::uint64_t> theirs;           ///< what the other is known to have
    std::optional<std::chrono::milliseconds> evenAt; ///< wall: when it last had everything
    int notesUnsent = 0;                             ///< when the measurement was last in hand
    std::optional<AdoptSaid> adopt;                  ///< this auditor said so of it and one that was made apart
    bool joined = false;                             ///< here those two are one
    QString adoptTitle;                              ///< of the other one, while they are two
    bool operator==(const SharedRow &) const = default;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static std::optional<SharedRow> decode(QByteArrayView raw);
};

} // namespace Tweeluik
