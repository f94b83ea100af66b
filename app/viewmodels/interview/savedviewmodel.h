// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/openmeasurement.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// What is known to be durable, in words. While something is being written the previous time stays.
class SavedViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)                   ///< "saved 14:31"
    Q_PROPERTY(QString wordsInSeconds READ wordsInSeconds NOTIFY changed FINAL) ///< "saved 14:31:08"
    Q_PROPERTY(bool trouble READ trouble NOTIFY changed FINAL)
    /// What is the matter, what is safe, what can be done now. Empty without trouble.
    Q_PROPERTY(QString troubleWords READ troubleWords NOTIFY changed FINAL)
public:
    explicit SavedViewModel(OpenMeasurement &measurement, QObject *parent = nullptr);

    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] QString wordsInSeconds() const { return m_wordsInSeconds; }
    [[nodiscard]] bool trouble() const { return !m_troubleWords.isEmpty(); }
    [[nodiscard]] QString troubleWords() const { return m_troubleWords; }

    /// Instead of waiting for the next attempt.
    Q_INVOKABLE void tryNow() { m_measurement.retrySaving(); }

Q_SIGNALS:
    void changed();

private:
    void refresh();
    [[nodiscard]] QString whatIsSafe(const QString &saved) const;
    OpenMeasurement &m_measurement;
    QString m_words;
    QString m_wordsInSeconds;
    QString m_troubleWords;
};

} // namespace Tweeluik
