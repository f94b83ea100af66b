// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/subpromptmodel.h"

namespace Tweeluik {

/// The prompts of the item in hand, of which one is in hand.
class PromptModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    Q_PROPERTY(int current READ current NOTIFY currentChanged FINAL)
    Q_PROPERTY(Tweeluik::SubPromptModel *subs READ subs CONSTANT FINAL)
    /// Of the prompt in hand, for places that show only that one.
    Q_PROPERTY(QString currentLetter READ currentLetter NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentWords READ currentWords NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentGlyph READ currentGlyph NOTIFY currentStateChanged FINAL)
    Q_PROPERTY(QString currentStateWords READ currentStateWords NOTIFY currentStateChanged FINAL)
    Q_PROPERTY(QString currentSideWords READ currentSideWords NOTIFY currentStateChanged FINAL)
    /// Asked, enough heard or skipped: the way back to open is offered.
    Q_PROPERTY(bool currentFinished READ currentFinished NOTIFY currentStateChanged FINAL)
public:
    enum Role { Id = Qt::UserRole, Letter, Words, Glyph, StateWords, InHand, Finished, Spoken };

    explicit PromptModel(const Talk &talk, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int current() const; ///< row
    [[nodiscard]] SubPromptModel *subs() { return &m_subs; }
    [[nodiscard]] QString currentLetter() const;
    [[nodiscard]] QString currentWords() const { return m_talk.promptText(m_prompt); }
    [[nodiscard]] QString currentGlyph() const;
    [[nodiscard]] QString currentStateWords() const;
    [[nodiscard]] QString currentSideWords() const; ///< empty while there is nothing to say beside its glyph
    [[nodiscard]] bool currentFinished() const;
    [[nodiscard]] ItemNumber item() const { return m_item; }
    [[nodiscard]] QString prompt() const { return m_prompt; } ///< "6c"
    [[nodiscard]] QString promptAt(int row) const;

    void setPlace(ItemNumber item, const QString &prompt);

Q_SIGNALS:
    void currentChanged();
    void currentStateChanged();

private:
    void follow(const Change &change);
    [[nodiscard]] QList<Instrument::Prompt> prompts() const;
    [[nodiscard]] QString stateWords(const QString &id) const;
    [[nodiscard]] QString spoken(const Instrument::Prompt &prompt) const;
    const Talk &m_talk;
    ItemNumber m_item = 0;
    QString m_prompt;
    SubPromptModel m_subs;
};

} // namespace Tweeluik
