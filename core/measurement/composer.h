// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/openmeasurement.h"

#include <functional>

namespace Tweeluik {

/// The note field's durable half: every change becomes a draft row within 500 ms; an entry is appended on leaving the
/// field, on background, after 5 s of pause or 60 s of typing (design, "Saved means durable"). No save button exists.
///
/// A note that begins in the field is one sitting until `next`, `edit` or the end; taking it in hand later begins
/// another, and the note counts as edited.
class Composer : public QObject {
    Q_OBJECT
public:
    /// The position of the interview clock, asked at the first key of a note; none before the start.
    using ClockPosition = std::function<std::optional<Milliseconds>()>;

    /// UTF-16 units of one note, ten thousand words: an entry has a limit. What is pasted beyond it is not taken in.
    static constexpr int maxText = 60'000;

    /// Takes up the draft that was on its way when the app last stopped.
    Composer(OpenMeasurement &measurement, ClockPosition position, QObject *parent = nullptr);
    /// Settles.
    ~Composer() override;

    [[nodiscard]] const Draft &draft() const;
    /// Something is typed that is no entry yet (durable as draft all the same).
    [[nodiscard]] bool unsettled() const;
    /// `text` includes what the input method is still composing; `cursor` in UTF-16 units.
    void setText(const QString &text, int cursor);
    /// `chosen`: by the auditor, 0 = the inbox. Otherwise the item in hand, which an empty field follows until the
    /// first key; what is begun at an item stays there.
    void setItem(ItemNumber item, bool chosen);
    void toggleMark(NoteMark mark);
    void toggleSpeaker(UnitId member);
    /// How what is noted after the talk came about; Later by itself.
    void setOrigin(Origin origin);
    /// What is begun is an impression of one's own, or it is not. Only before its first entry; a shared note goes by
    /// ImpressionService::keepToSelf.
    void setPersonal(bool personal);
    /// Off the record: nothing is taken in, and no note comes in hand.
    [[nodiscard]] bool closed() const;
    /// Ends this note and begins an empty one (Ctrl+Enter). A note from which every word was taken goes; undo brings
    /// it back.
    void next();
    /// Takes an existing own note in hand. Another's note, or one that is gone, changes nothing.
    void edit(UnitId note);
    /// Field left, app in the background, lock: what is typed becomes an entry now.
    void settle();

Q_SIGNALS:
    /// The draft is another than what was last given to setText and its kin: another note, or an undo.
    void draftChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Tweeluik
