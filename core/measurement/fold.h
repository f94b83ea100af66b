// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/entry.h"
#include "core/measurement/measurement.h"

#include <memory>

namespace Tweeluik {

struct Change;

/// Entries → state. The same state for every order of delivery, also when an entry comes before its parents, twice, or
/// as a skeleton (design, sections 2 and 3). No clock, no store, no screen.
class Fold {
public:
    Fold();
    ~Fold();
    Fold(Fold &&) noexcept;
    Fold &operator=(Fold &&) noexcept;

    /// Repeats are ignored. What changed is added to `change` when given.
    void apply(const Entry &entry, Change *change = nullptr);
    [[nodiscard]] const Measurement &state() const;
    [[nodiscard]] QList<NoteVersion> history(UnitId note) const;
    /// Canonical dump, equal for equal states: for tests of order, idempotence and refusal.
    [[nodiscard]] QByteArray dump() const;

    static constexpr int version = 1; ///< raised when the meaning changes; makes summaries stale

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Tweeluik
