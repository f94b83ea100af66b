// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/timekeeperviewmodel.h"
#include "core/measurement/composer.h"

#include <QAbstractListModel>

namespace Tweeluik {

/// A row of marks to choose from, with which of them a note has.
class MarkModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role { Mark = Qt::UserRole, Words, Glyph, Chosen };
    using ChosenMarks = std::function<NoteMarks()>;
    explicit MarkModel(ChosenMarks chosen, QObject *parent = nullptr);
    /// The marks that are offered; the same ones change nothing.
    void offer(const QList<NoteMark> &marks);
    [[nodiscard]] const QList<NoteMark> &offered() const { return m_marks; }
    [[nodiscard]] int count() const { return int(m_marks.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void refresh();

Q_SIGNALS:
    void countChanged();

private:
    const ChosenMarks m_chosen;
    QList<NoteMark> m_marks;
};

/// What separates the levels of these items, what the note already has of it, and the rarer form marks.
[[nodiscard]] QList<NoteMark> furtherMarks(const Talk &talk, const QList<ItemNumber> &items, NoteMarks set);

/// The seating row: who is at the table, by person mark, with who is chosen as the speaker (G14).
class SpeakerModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the composer")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role { Member = Qt::UserRole, Words, ShortWords, Spoken, Chosen };
    SpeakerModel(const Talk &talk, const Composer &composer, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    void refresh();

Q_SIGNALS:
    void countChanged();

private:
    const Talk &m_talk;
    const Composer &m_composer;
};

/// The note that is being written. Always ready: the first key makes the note.
class ComposerViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    /// What the field shows when `replaced` speaks; while typing the field is ahead.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(int cursor READ cursor NOTIFY changed FINAL)
    Q_PROPERTY(QString stamp READ stamp NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL) ///< "note at 6", "no item yet"
    Q_PROPERTY(int placeItem READ placeItem NOTIFY changed FINAL)
    Q_PROPERTY(bool followsItem READ followsItem NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL)
    Q_PROPERTY(bool editing READ editing NOTIFY changed FINAL)   ///< an earlier note is in hand
    Q_PROPERTY(QString noteId READ noteId NOTIFY changed FINAL)  ///< hex; of the note in hand
    Q_PROPERTY(bool personal READ personal NOTIFY changed FINAL) ///< an impression of one's own
    Q_PROPERTY(bool shared READ shared NOTIFY changed FINAL)     ///< it is a shared note already
    Q_PROPERTY(bool readOnly READ readOnly NOTIFY changed FINAL)
    /// "added afterwards"; empty in the talk.
    Q_PROPERTY(QString later READ later NOTIFY changed FINAL)
    Q_PROPERTY(Tweeluik::MarkModel *marks READ marks CONSTANT FINAL)
    /// Yardsticks of the item of the note, then the rarer form marks.
    Q_PROPERTY(Tweeluik::MarkModel *further READ further CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::SpeakerModel *speakers READ speakers CONSTANT FINAL)
public:
    ComposerViewModel(const Talk &talk, const TimekeeperViewModel &time, QObject *parent = nullptr);
    ~ComposerViewModel() override;

    [[nodiscard]] QString text() const { return m_composer.draft().text; }
    [[nodiscard]] int cursor() const { return m_composer.draft().cursor; }
    [[nodiscard]] QString stamp() const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] int placeItem() const { return m_composer.draft().item; }
    [[nodiscard]] bool followsItem() const { return !m_composer.draft().itemChosen || placeItem() == m_followed; }
    [[nodiscard]] bool empty() const;
    [[nodiscard]] bool editing() const;
    [[nodiscard]] QString later() const;
    [[nodiscard]] QString noteId() const { return QString::fromLatin1(note().toHex()); }
    [[nodiscard]] bool personal() const { return m_composer.draft().personal; }
    [[nodiscard]] bool shared() const { return !personal() && !note().isNull(); }
    [[nodiscard]] bool readOnly() const { return m_composer.closed(); }
    [[nodiscard]] MarkModel *marks() { return &m_marks; }
    [[nodiscard]] MarkModel *further() { return &m_further; }
    [[nodiscard]] SpeakerModel *speakers() { return &m_speakers; }
    [[nodiscard]] UnitId note() const { return m_composer.draft().note; }

    /// The item in hand of this tablet: the note follows it until an item or the inbox is chosen.
    void follow(ItemNumber item);
    void edit(UnitId note);
    /// The field as it stands. `composing` is what the input method has not given away yet, at `cursor`.
    Q_INVOKABLE void type(const QString &text, const QString &composing, int cursor);
    Q_INVOKABLE void toggleMark(int mark);
    Q_INVOKABLE void toggleSpeaker(const QString &member);
    /// Before its first entry only; see Composer::setPersonal.
    Q_INVOKABLE void setPersonal(bool personal);
    Q_INVOKABLE void chooseItem(int item); ///< 0 = inbox
    Q_INVOKABLE void followAgain();
    Q_INVOKABLE void next();
    Q_INVOKABLE void settle();
    /// Shift+Ctrl+letter and the like are no typing; a printable character is.
    Q_INVOKABLE bool isTyping(const QString &keyText, int modifiers) const;

Q_SIGNALS:
    void changed();
    /// Another text stands in the draft than the field knows: the field takes `text` and `cursor`.
    void replaced();
    void noteChanged();

private:
    void refresh();
    const Talk &m_talk;
    Composer m_composer;
    MarkModel m_marks;
    MarkModel m_further;
    SpeakerModel m_speakers;
    ItemNumber m_followed = 0;
    UnitId m_shownNote;
    QString m_inField; ///< what the field shows, so that only another text is put into it
    bool m_editing = false;
};

} // namespace Tweeluik
