// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/offrecordviewmodel.h"

#include "app/viewmodels/interview/interviewwords.h"
#include "app/viewmodels/interview/notelistmodel.h"
#include "core/measurement/offrecordservice.h"

namespace Tweeluik {

OffRecordViewModel::OffRecordViewModel(const Talk &talk, const TimekeeperViewModel &time, QObject *parent)
    : QObject(parent), m_talk(talk), m_time(time) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.offRecord || change.clock)
            Q_EMIT changed();
    });
}

QStringList OffRecordViewModel::traces() const {
    QStringList lines;
    for (const OffRecordTrace &trace : offRecordTraces(m_talk.state().offRecord))
        lines.append(InterviewWords::offRecord(trace));
    return lines;
}

QList<int> OffRecordViewModel::spans() const { return m_time.started() ? QList<int>{1, 2, 5} : QList<int>(); }

void OffRecordViewModel::begin() { OffRecordService(m_talk.measurement).begin(m_talk.placeItem(), m_time.position()); }

void OffRecordViewModel::end() { OffRecordService(m_talk.measurement).end(m_talk.placeItem(), m_time.position()); }

QString OffRecordViewModel::wouldGo(int minutes) const {
    const auto now = m_time.position();
    if (!now)
        return {};
    // What is being typed counts as written now.
    m_talk.measurement.settle();
    const auto notes = OffRecordService(m_talk.measurement).notesWithin(Minutes(minutes), *now);
    return notes.isEmpty() ? tr("no note") : tr("%n note(s)", nullptr, int(notes.size()));
}

void OffRecordViewModel::takeBack(int minutes) {
    if (const auto now = m_time.position())
        OffRecordService(m_talk.measurement).takeBack(Minutes(minutes), m_talk.placeItem(), *now);
}

void OffRecordViewModel::takeBackNote(const QString &note) {
    OffRecordService(m_talk.measurement).takeBack(unitFromText(note));
}

} // namespace Tweeluik
