// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/recallviewmodel.h"

namespace Tweeluik {

namespace {

constexpr int lastNotes = 2;
/// The beginning of a note: enough to know it again.
constexpr int beginning = 90;

} // namespace

RecallViewModel::RecallViewModel(const Talk &talk, const PlaceViewModel &place, const TimekeeperViewModel &time,
                                 bool withNotes, QObject *parent)
    : QObject(parent), m_talk(talk), m_place(place), m_time(time), m_withNotes(withNotes), m_wasPaused(time.paused()) {
    connect(&time, &TimekeeperViewModel::changed, this, &RecallViewModel::follow);
    connect(&place, &PlaceViewModel::moved, this, &RecallViewModel::letGo);
}

void RecallViewModel::follow() {
    const bool goesOn = m_wasPaused && m_time.running();
    m_wasPaused = m_time.paused();
    if (goesOn == m_shown || (m_shown && m_time.running()))
        return;
    m_shown = goesOn;
    Q_EMIT changed();
}

void RecallViewModel::letGo() {
    if (!m_shown)
        return;
    m_shown = false;
    Q_EMIT changed();
}

QString RecallViewModel::item() const { return QStringLiteral("%1  %2").arg(m_place.item()).arg(m_place.title()); }

QString RecallViewModel::prompt() const { return m_talk.promptText(m_place.prompt()); }

QStringList RecallViewModel::notes() const {
    QStringList words;
    const QList<UnitId> &timeline = m_talk.state().timeline;
    for (auto it = timeline.rbegin(); m_withNotes && it != timeline.rend() && words.size() < lastNotes; ++it) {
        const QString text = m_talk.state().note(*it)->text.simplified();
        if (text.isEmpty())
            continue;
        words.prepend(text.size() > beginning ? text.left(beginning).trimmed() + QChar(0x2026) : text);
    }
    return words;
}

} // namespace Tweeluik
