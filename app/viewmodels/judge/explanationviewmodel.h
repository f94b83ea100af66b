// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"
#include "core/measurement/explanationservice.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The explanation of one item while it is being written. Typing becomes an entry after a pause, when the field is
/// left, before another app comes in front and when the page goes. What the other auditor writes meanwhile stays: it
/// is joined, or both versions are laid side by side.
class ExplanationViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of judging")
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(int cursor READ cursor NOTIFY changed FINAL)
    /// Off the record nothing is written.
    Q_PROPERTY(bool closed READ closed NOTIFY changed FINAL)
    /// Who wrote last and when: "Anna, 14:31"; empty while there is nothing.
    Q_PROPERTY(QString lastWords READ lastWords NOTIFY changed FINAL)
    Q_PROPERTY(bool lastFirst READ lastFirst NOTIFY changed FINAL)
    /// The versions of a conflict: {first, name, time, text (styled), plain}; empty without one.
    Q_PROPERTY(QVariantList versions READ versions NOTIFY changed FINAL)
    /// What the app joined and this auditor has not seen yet, with the places marked; empty without any.
    Q_PROPERTY(QString joined READ joined NOTIFY changed FINAL)
    /// The notes that the text points at: {noteId, text}; noteId is empty when no note answers to it.
    Q_PROPERTY(QVariantList references READ references NOTIFY changed FINAL)
public:
    /// Of what is typed, a pause of this much becomes an entry; until then it is durable as what is unfinished.
    static constexpr Milliseconds pause = 5s;

    ExplanationViewModel(const Talk &talk, ItemNumber item, QObject *parent = nullptr);
    ~ExplanationViewModel() override;

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] int cursor() const { return m_cursor; }
    [[nodiscard]] bool closed() const { return m_talk.state().offRecordNow; }
    [[nodiscard]] QString lastWords() const;
    [[nodiscard]] bool lastFirst() const;
    [[nodiscard]] QVariantList versions() const;
    [[nodiscard]] QString joined() const;
    [[nodiscard]] QVariantList references() const;
    [[nodiscard]] QList<UnitId> used() const;
    void setItem(ItemNumber item);

    /// The field as it stands. `composing` is what the input method has not given away yet, at `cursor`.
    Q_INVOKABLE void type(const QString &text, const QString &composing, int cursor);
    /// The field was left.
    Q_INVOKABLE void leave();
    /// A reference to that note where the cursor is, with its words before it when they are quoted.
    Q_INVOKABLE void insert(const QString &note, bool quote);
    /// This version, in place of all of them.
    Q_INVOKABLE void take(int version);
    /// One text with the words of all versions, to be changed as any text.
    Q_INVOKABLE void takeAll();
    /// That text again, as a new version.
    Q_INVOKABLE void bringBack(const QString &text);
    /// This auditor looked at what was joined.
    Q_INVOKABLE void markSeen();

Q_SIGNALS:
    void changed();
    /// Another text stands here than the field knows: the field takes `text` and `cursor`.
    void replaced();

private:
    [[nodiscard]] SharedText shown() const;
    [[nodiscard]] bool dirty() const;
    void keep();
    void follow();
    void takeUp(const SharedText &text);
    void replaceText(const QString &text);
    void write(const QString &text, const SharedText &seen);

    const Talk &m_talk;
    ItemNumber m_item;
    SharedText m_seen; ///< what stood there when the typing began
    QString m_text;    ///< as in the field
    int m_cursor = 0;
    bool m_typing = false;
    bool m_writing = false;
    Ticker::Id m_pause = 0;
};

} // namespace Tweeluik
