// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/judge/consensustalk.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// One item on the table: what each scored and why, and the descriptions between. Nothing here is a proposal.
class ComparedItemViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the page of consensus")
    /// The scores, the lower one first, else by auditor: {first, name, level (0: none), anchor (styled), spokenAnchor,
    /// reason, also, ask, paper, notes: {noteId, text}, notesName}.
    Q_PROPERTY(QVariantList sides READ sides NOTIFY changed FINAL)
    /// What lies between: {level, anchor (styled), spokenAnchor}.
    Q_PROPERTY(QVariantList between READ between NOTIFY changed FINAL)
    /// What makes the difference, from the instrument file: {steps, text, spoken}.
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed FINAL)
    Q_PROPERTY(QString standing READ standing NOTIFY changed FINAL)     ///< "Difference of 2"
    Q_PROPERTY(QString beginWords READ beginWords NOTIFY changed FINAL) ///< who explains first; empty for one alone
    Q_PROPERTY(bool firstBegins READ firstBegins NOTIFY changed FINAL)
    Q_PROPERTY(bool different READ different NOTIFY changed FINAL)
public:
    explicit ComparedItemViewModel(const ConsensusTalk &talk, QObject *parent = nullptr);

    [[nodiscard]] QVariantList sides() const;
    [[nodiscard]] QVariantList between() const;
    [[nodiscard]] QVariantList steps() const;
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QString beginWords() const;
    [[nodiscard]] bool firstBegins() const { return m_compared.explainsFirst == Slot::First; }
    [[nodiscard]] bool different() const { return m_compared.standing == ComparedItem::Standing::Different; }
    /// `wording`: whose descriptions are shown.
    void renew(ItemNumber item, const Wording &wording);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QVariantMap side(Slot slot) const;
    [[nodiscard]] QVariantList notes(const Score &score) const;
    [[nodiscard]] QString anchor(int level) const;
    [[nodiscard]] QString marked(int level) const;
    const ConsensusTalk &m_talk;
    ComparedItem m_compared;
    const Wording *m_wording;
};

} // namespace Tweeluik
