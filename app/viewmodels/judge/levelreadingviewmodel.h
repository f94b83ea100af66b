// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"
#include "core/measurement/consensusservice.h"

#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// "Zo lazen wij dit niveau": how both understood the descriptions of one item (G27). Kept as an outcome is.
class LevelReadingViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the page of consensus")
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(bool tooLong READ tooLong NOTIFY changed FINAL)
    Q_PROPERTY(bool offRecord READ offRecord NOTIFY changed FINAL)
    /// Both wrote something else, apart; empty when there is one.
    Q_PROPERTY(QStringList versions READ versions NOTIFY changed FINAL)
public:
    static constexpr Milliseconds pause = 5s;

    explicit LevelReadingViewModel(OpenMeasurement &measurement, QObject *parent = nullptr);
    ~LevelReadingViewModel() override;

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool tooLong() const { return m_text.size() > Score::longestReason; }
    [[nodiscard]] bool offRecord() const { return m_measurement.state().offRecordNow; }
    [[nodiscard]] QStringList versions() const;
    void setItem(ItemNumber item);

    Q_INVOKABLE void type(const QString &text, const QString &composing, int cursor);
    Q_INVOKABLE void leave();
    /// This version, in place of all of them.
    Q_INVOKABLE void take(int version);

Q_SIGNALS:
    void changed();
    /// Other words stand here than the field knows.
    void replaced();

private:
    [[nodiscard]] QStringList known() const { return m_measurement.state().judgement.readings.value(m_item); }
    void keep();
    void follow();
    void takeUp();
    OpenMeasurement &m_measurement;
    ConsensusService m_service;
    ItemNumber m_item = 0;
    QString m_text; ///< as in the field
    QString m_kept;
    QList<EntryRef> m_seen; ///< what stood there when it was last given or taken up
    bool m_typing = false;
    bool m_writing = false;
    Ticker::Id m_pause = 0;
};

} // namespace Tweeluik
