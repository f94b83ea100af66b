// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/adoption.h"

#include <QHash>
#include <algorithm>
#include <tuple>

namespace Tweeluik {

namespace {

template <typename T> void sort(QList<T> &entries) {
    std::sort(entries.begin(), entries.end(), [](const T &a, const T &b) {
        return std::tie(a.stamp, a.ref.stream, a.ref.seq) < std::tie(b.stamp, b.ref.stream, b.ref.seq);
    });
}

/// The openings under two lenses: of a stream, and the first of a measurement.
class Openings {
public:
    explicit Openings(QList<RosterOpening> openings) {
        sort(openings);
        for (const RosterOpening &each : std::as_const(openings)) {
            if (each.opening.purpose != Purpose::Public || m_streams.contains(each.ref.stream))
                continue;
            m_streams.insert(each.ref.stream, each.opening);
            if (!m_founders.contains(each.opening.measurement))
                m_founders.insert(each.opening.measurement, each.opening.deviceKey);
        }
    }
    /// Which of the two founders says it; nothing: neither.
    [[nodiscard]] std::optional<std::size_t> founder(const AdoptEntry &entry) const {
        const auto by = m_streams.constFind(entry.ref.stream);
        if (by == m_streams.cend())
            return std::nullopt;
        for (std::size_t side = 0; side < 2; ++side) {
            const AdoptSide &mine = entry.said.sides[side];
            if (by->measurement == mine.measurement && by->deviceKey == mine.line.signing &&
                by->structure == mine.structure && m_founders.value(mine.measurement) == mine.line.signing)
                return side;
        }
        return std::nullopt;
    }
    [[nodiscard]] bool isOf(StreamId stream, MeasurementId measurement) const {
        const auto opening = m_streams.constFind(stream);
        return opening != m_streams.cend() && opening->measurement == measurement;
    }

private:
    QHash<StreamId, Opening> m_streams;
    QHash<MeasurementId, PublicKey> m_founders;
};

} // namespace

AdoptSaid adoptOf(const AdoptSide &one, const AdoptSide &another, Milliseconds wall) {
    return one.measurement < another.measurement ? AdoptSaid{{one, another}, wall} : AdoptSaid{{another, one}, wall};
}

AdoptRefusal adoptRefusal(const AdoptSaid &said, bool sealed) {
    const auto &[lower, higher] = said.sides;
    if (!(lower.measurement < higher.measurement) || lower.measurement.isNull())
        return AdoptRefusal::SameMeasurement;
    if (lower.line.signing == higher.line.signing)
        return AdoptRefusal::SameTablet;
    if (lower.line.slot == higher.line.slot)
        return AdoptRefusal::SameSlot;
    if (lower.structure != higher.structure)
        return AdoptRefusal::OtherStructure;
    return sealed ? AdoptRefusal::Sealed : AdoptRefusal::None;
}

Adopted Adoption::known() const {
    Adopted adopted;
    if (!confirmed())
        return adopted;
    for (std::size_t side = 0; side < 2; ++side)
        adopted.sides[side] = {sides[side].measurement, sides[side].line.signing, std::uint8_t(sides[side].line.slot)};
    return adopted;
}

Adoption adoptionOf(QList<RosterOpening> openings, QList<AdoptEntry> entries, const QList<Sealing> &sealings) {
    sort(entries);
    const Openings known(std::move(openings));
    QList<Adoption> open;
    for (const AdoptEntry &entry : std::as_const(entries)) {
        const auto side = known.founder(entry);
        if (!side || adoptRefusal(entry.said) != AdoptRefusal::None)
            continue;
        const bool sealed = std::any_of(sealings.begin(), sealings.end(), [&](const Sealing &each) {
            return each.stamp < entry.stamp && known.isOf(each.stream, entry.said.sides[*side].measurement);
        });
        if (sealed)
            continue;
        auto found = std::find_if(open.begin(), open.end(),
                                  [&](const Adoption &each) { return each.sides == entry.said.sides; });
        if (found == open.end())
            found = open.insert(open.end(), {Adoption::State::Said, entry.said.sides, {}});
        if (found->said[*side].seq == 0)
            found->said[*side] = entry.ref;
        if (found->said[0].seq != 0 && found->said[1].seq != 0) {
            found->state = Adoption::State::Confirmed;
            return *found;
        }
    }
    return open.isEmpty() ? Adoption() : open.first();
}

} // namespace Tweeluik
