// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/openmeasurement.h"

#include <functional>

namespace Tweeluik {

/// The note field's durable half: every change becomes a draft row within 500 ms; an entry is appended on leaving the
/// field, on background, after 5 s of pause or 60 s of typing (design, "Saved means durable"). No save button exists.
class Composer : public QObject {
    Q_OBJECT
public:
    /// The position of the interview clock, asked at the first key of a note; none before the start.
    using ClockPosition = std::function<std::optional<Milliseconds>()>;

    /// Takes up the draft that was on its way when the app last stopped.
    Composer(OpenMeasurement &measurement, ClockPosition position, QObject *parent = nullptr);
    /// Settles.
    ~Composer() override;

    [[nodiscard]] const Draft &draft() const;
    /// `text` includes what the input method is still composing.
    void setText(const QString &text, int cursor);
    void setItem(ItemNumber item, bool chosen);
    void toggleMark(FormMark mark);
    void toggleSpeaker(UnitId member);
    /// Ends this note and begins an empty one (Ctrl+Enter).
    void next();
    /// Takes an existing own note in hand.
    void edit(UnitId note);
    /// Field left, app in the background, lock: what is typed becomes an entry now.
    void settle();

Q_SIGNALS:
    void draftChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Tweeluik
