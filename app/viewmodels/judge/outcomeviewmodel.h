// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/judge/consensustalk.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// What the two agree about one item, while it is being said: a third record. Nothing is filled in beforehand. A choice
/// is kept at once; typing after a pause, when the field is left, before another app comes in front and when the page
/// goes. What the other tablet says meanwhile stays beside it and is never put in its place.
class OutcomeViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the page of consensus")
    Q_PROPERTY(Tweeluik::OutcomeViewModel::Kind kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(int level READ level NOTIFY changed FINAL)     ///< 0: not chosen
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL) ///< the reason, or what a parked item waits for
    Q_PROPERTY(bool tooLong READ tooLong NOTIFY changed FINAL)
    Q_PROPERTY(bool offRecord READ offRecord NOTIFY changed FINAL)
    Q_PROPERTY(bool complete READ complete NOTIFY changed FINAL)  ///< nothing more has to be said here
    Q_PROPERTY(QString missing READ missing NOTIFY changed FINAL) ///< what is; empty when complete
    /// Documents that can be waited for: {value, text}; empty without any.
    Q_PROPERTY(QVariantList promises READ promises NOTIFY changed FINAL)
    Q_PROPERTY(QString promise READ promise NOTIFY changed FINAL)
    Q_PROPERTY(QString arrived READ arrived NOTIFY changed FINAL) ///< that what it waits for has come; else empty
    /// Both said something else, apart: {first, known, name, time, words, spokenTake}; empty when there is one.
    Q_PROPERTY(QVariantList versions READ versions NOTIFY changed FINAL)
    /// What the other tablet said while something is being typed here; empty when nothing.
    Q_PROPERTY(QString beside READ beside NOTIFY changed FINAL)
    Q_PROPERTY(QString savedWords READ savedWords NOTIFY savedChanged FINAL)
public:
    enum Kind { Nothing = 0, Agreed = 1, NoConsensus = 2, Parked = 3 };
    Q_ENUM(Kind)
    /// Of what is typed, a pause of this much becomes an entry; until then it is durable as what is unfinished.
    static constexpr Milliseconds pause = 5s;

    explicit OutcomeViewModel(const ConsensusTalk &talk, OpenMeasurement &measurement, QObject *parent = nullptr);
    ~OutcomeViewModel() override;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] int level() const { return m_kind == Agreed ? m_outcome.level : 0; }
    [[nodiscard]] QString words() const { return m_kind == Parked ? m_outcome.until : m_outcome.reason; }
    [[nodiscard]] bool tooLong() const { return words().size() > Score::longestReason; }
    [[nodiscard]] bool offRecord() const { return m_talk.talk().state().offRecordNow; }
    [[nodiscard]] bool complete() const { return missing().isEmpty(); }
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QVariantList promises() const;
    [[nodiscard]] QString promise() const;
    [[nodiscard]] QString arrived() const;
    [[nodiscard]] QVariantList versions() const;
    [[nodiscard]] QString beside() const;
    [[nodiscard]] QString savedWords() const { return m_savedWords; }
    void setItem(ItemNumber item);

    Q_INVOKABLE void choose(int level);
    Q_INVOKABLE void chooseNoConsensus() { say(NoConsensus); }
    Q_INVOKABLE void park() { say(Parked); }
    /// A second time, or an empty one, takes it off.
    Q_INVOKABLE void waitFor(const QString &promise);
    /// What stands is taken away; the words stay in the field until the item goes.
    Q_INVOKABLE void takeBack();
    /// The field as it stands. `composing` is what the input method has not given away yet, at `cursor`.
    Q_INVOKABLE void type(const QString &text, const QString &composing, int cursor);
    Q_INVOKABLE void leave();
    /// This version, in place of all of them.
    Q_INVOKABLE void take(int version);

Q_SIGNALS:
    void changed();
    void savedChanged();
    /// Other words stand here than the field knows.
    void replaced();

private:
    [[nodiscard]] QList<SaidOutcome> said() const;
    [[nodiscard]] bool dirty() const { return m_kind != Nothing && m_outcome != m_kept; }
    void say(Kind kind);
    void write();
    void keep();
    void follow();
    void takeUp();
    void followSaved();
    const ConsensusTalk &m_talk;
    OpenMeasurement &m_measurement;
    ConsensusService m_service;
    ItemNumber m_item = 0;
    Kind m_kind = Nothing;
    Outcome m_outcome;      ///< as on the page
    Outcome m_kept;         ///< as it was last given or taken up
    QList<EntryRef> m_seen; ///< what stood there when it was
    bool m_typing = false;
    bool m_writing = false;
    bool m_saving = false;
    QString m_savedWords;
    Ticker::Id m_pause = 0;
};

} // namespace Tweeluik
