// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/tlv.h"
#include "core/measurement/adoption.h"

#include <QString>

namespace Tweeluik {

/// That two measurements which were made apart become one, as one tablet puts it to the other (FORMAT.md, "Adopt").
/// Changes nothing by itself.
struct AdoptProposal {
    static constexpr qsizetype longestTitle = 600; ///< bytes

    AdoptSide mine; ///< of the tablet that says it
    QString title;  ///< organisation and unit, for the one who decides
    /// The one on the other tablet that it goes with; none: the other auditor chooses.
    std::optional<MeasurementId> yours{};
    bool operator==(const AdoptProposal &) const = default;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<AdoptProposal, CodecError> decode(QByteArrayView raw);
};

/// What the auditor of this tablet said yes to; the adopt entry is durable.
struct AdoptPact {
    AdoptSaid said;
    bool joined = false; ///< here they are one already
    bool operator==(const AdoptPact &) const = default;

    [[nodiscard]] const AdoptSide &sideOf(const PublicKey &device) const { return said.sides[at(device)]; }
    [[nodiscard]] const AdoptSide &across(const PublicKey &device) const { return said.sides[1 - at(device)]; }
    [[nodiscard]] bool names(const PublicKey &device) const {
        return said.sides[0].line.signing == device || said.sides[1].line.signing == device;
    }
    /// What the channel is called on which both measurements come together.
    [[nodiscard]] MeasurementId channel() const;
    /// For the checks of streams.
    [[nodiscard]] Adopted known() const;

private:
    [[nodiscard]] std::size_t at(const PublicKey &device) const { return said.sides[0].line.signing == device ? 0 : 1; }
};

} // namespace Tweeluik
