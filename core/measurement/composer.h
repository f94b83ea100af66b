// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/openmeasurement.h"

#include <QTimer>

namespace Tweeluik {

/// The note field's durable half: every change becomes a draft row within 500 ms; an entry is appended on leaving the
/// field, on background, after 5 s of pause or 60 s of typing (design, "Saved means durable"). No save button exists.
class Composer : public QObject {
    Q_OBJECT
public:
    explicit Composer(OpenMeasurement &measurement, QObject *parent = nullptr);

    [[nodiscard]] const Draft &draft() const { return m_draft; }
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

    /// The position of the interview clock, given by whoever keeps time; none before the start.
    using Position = std::function<std::optional<Milliseconds>()>;
    void setClockPosition(Position position);

Q_SIGNALS:
    void draftChanged();

private:
    void append();
    OpenMeasurement &m_measurement;
    Draft m_draft;
    QTimer m_pause;
    QTimer m_stretch;
    Position m_position;
};

} // namespace Tweeluik
