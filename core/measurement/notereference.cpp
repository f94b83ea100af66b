// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/notereference.h"

#include <QRegularExpression>
#include <algorithm>

namespace Tweeluik {

namespace {

constexpr qsizetype tagLength = 4;

QString shapeOf(Slot slot) { return slot == Slot::First ? QStringLiteral("\u25CB") : QStringLiteral("\u25A1"); }

QString tagOf(UnitId note) { return QString::fromLatin1(note.toHex()).left(tagLength); }

struct Stamped {
    const Note *note;
    QString stamp;
};

/// Those of `notes` that say yes; all of them when none does.
template <typename Says> QList<Stamped> narrowed(const QList<Stamped> &notes, Says says) {
    QList<Stamped> some;
    std::copy_if(notes.begin(), notes.end(), std::back_inserter(some), says);
    return some.isEmpty() ? notes : some;
}

QList<Stamped> stamped(const Measurement &measurement, const Clock &clock) {
    QList<Stamped> notes;
    for (const UnitId &id : measurement.timeline)
        notes.append({measurement.note(id), noteStamp(*measurement.note(id), clock)});
    return notes;
}

std::optional<UnitId> named(const QList<Stamped> &all, const QString &stamp, const QString &shape, const QString &tag) {
    QList<Stamped> notes;
    std::copy_if(all.begin(), all.end(), std::back_inserter(notes),
                 [&](const Stamped &one) { return tag.isEmpty() ? one.stamp == stamp : tagOf(one.note->id) == tag; });
    notes = narrowed(notes, [&](const Stamped &one) { return one.stamp == stamp; });
    notes = narrowed(notes, [&](const Stamped &one) { return shapeOf(one.note->author) == shape; });
    return notes.size() == 1 ? std::optional(notes.first().note->id) : std::nullopt;
}

} // namespace

QString noteStamp(const Note &note, const Clock &clock) {
    if (!note.clock)
        return clock.local(note.wall).toString(QStringLiteral("HH:mm"));
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(*note.clock).count();
    const QString rest = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds >= 3600 ? QStringLiteral("%1:%2").arg(seconds / 3600).arg(rest) : rest;
}

QString noteReference(const Note &note, const Measurement &measurement, const Clock &clock) {
    const QString stamp = noteStamp(note, clock);
    const auto alike = std::count_if(measurement.notes.begin(), measurement.notes.end(),
                                     [&](const Note &other) { return noteStamp(other, clock) == stamp; });
    // A time of day is another one on a tablet in another time zone.
    const bool tagged = alike > 1 || !note.clock;
    return QStringLiteral("[%1 %2%3]").arg(stamp, shapeOf(note.author), tagged ? u' ' + tagOf(note.id) : QString());
}

QList<NoteReference> noteReferences(const QString &text, const Measurement &measurement, const Clock &clock) {
    static const QRegularExpression form(
        QStringLiteral("\\[(\\d{1,2}:\\d{2}(?::\\d{2})?) ([\u25CB\u25A1])(?: ([0-9a-f]{4}))?\\]"));
    QList<NoteReference> found;
    QList<Stamped> notes;
    for (auto match = form.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch at = match.next();
        if (notes.isEmpty())
            notes = stamped(measurement, clock);
        found.append(
            {at.capturedStart(), at.capturedLength(), named(notes, at.captured(1), at.captured(2), at.captured(3))});
    }
    return found;
}

QList<UnitId> referredNotes(const QString &text, const Measurement &measurement, const Clock &clock) {
    QList<UnitId> notes;
    for (const NoteReference &reference : noteReferences(text, measurement, clock)) {
        if (reference.note && !notes.contains(*reference.note))
            notes.append(*reference.note);
    }
    return notes;
}

} // namespace Tweeluik
