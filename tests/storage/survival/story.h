// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/streamwriter.h"
#include "storage/survival/ledger.h"

#include <map>
#include <random>

namespace Tweeluik::Survival {

/// The writes at which the power is cut: five in the life of a measurement, and the founding of one.
enum class Verb { Append, Draft, Summary, EraseUnit, EraseMeasurement, Found };
inline constexpr std::array allVerbs = {Verb::Append, Verb::Draft, Verb::Summary, Verb::EraseUnit,
                                        Verb::EraseMeasurement};
[[nodiscard]] const char *nameOf(Verb verb);

/// Invents what auditors do, from a seed: measurements with notes of 1 to 400 words, edits, drafts, summaries, erasing.
/// Equal seeds hand in equal writes (ids and keys are random, sizes and order are not).
class Story {
public:
    Story(std::uint64_t seed, Ledger &ledger, JournalStore &store);

    /// A measurement with its opening, some notes and all its local rows.
    void found();
    /// Takes the measurements of an earlier story in hand again. Must be called before anything else then.
    [[nodiscard]] Result<Done, StoreError> resume();
    /// One write of this kind, of a random measurement; other writes around it now and then.
    void tell(Verb verb);
    [[nodiscard]] qsizetype measurements() const { return qsizetype(m_open.size()); }

private:
    struct Open {
        StreamWriter writer;
        QList<UnitId> units;
    };
    using Spot = std::map<MeasurementId, Open>::iterator;
    template <typename Id> Id draw();
    Spot any();
    QByteArray words(int least, int most);
    Entry note(Open &open);
    void append(Spot spot);
    void draft(Spot spot);
    void local(Spot spot, LocalRow row);
    void eraseUnit(Spot spot);

    std::mt19937_64 m_random;
    Ledger &m_ledger;
    JournalStore &m_store;
    std::map<MeasurementId, Open> m_open;
};

} // namespace Tweeluik::Survival
