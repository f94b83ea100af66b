// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/savedviewmodel.h"

namespace Tweeluik {

SavedViewModel::SavedViewModel(OpenMeasurement &measurement, QObject *parent)
    : QObject(parent), m_measurement(measurement) {
    connect(&measurement, &OpenMeasurement::savedChanged, this, &SavedViewModel::refresh);
    refresh();
}

void SavedViewModel::refresh() {
    QString words;
    QString seconds;
    QString minute;
    if (const std::optional<Milliseconds> at = m_measurement.savedAt()) {
        const QDateTime local = m_measurement.clock().local(*at);
        minute = local.toString(QStringLiteral("HH:mm"));
        words = tr("saved %1", "time of day").arg(minute);
        seconds = tr("saved %1", "time of day").arg(local.toString(QStringLiteral("HH:mm:ss")));
    }
    const QString trouble = m_measurement.saveTrouble() ? whatIsSafe(minute) : QString();
    if (words == m_words && seconds == m_wordsInSeconds && trouble == m_troubleWords)
        return;
    m_words = words;
    m_wordsInSeconds = seconds;
    m_troubleWords = trouble;
    Q_EMIT changed();
}

QString SavedViewModel::whatIsSafe(const QString &saved) const {
    const QString safe = saved.isEmpty() ? tr("What stood here before is safe.")
                                         : tr("Everything up to %1 is safe.", "time of day").arg(saved);
    switch (m_measurement.saveTrouble()->kind) {
    case StoreError::Kind::Full:
        return tr("The tablet has no room left. %1 What is typed now stays on the screen; make room, for example by "
                  "deleting downloads, and it will be saved.")
            .arg(safe);
    case StoreError::Kind::Locked:
        return tr("The app is locked. %1 Unlock it to go on.").arg(safe);
    default:
        return tr("The tablet cannot save just now. %1 What is typed now stays on the screen; go on on paper if this "
                  "line stays.")
            .arg(safe);
    }
}

} // namespace Tweeluik
