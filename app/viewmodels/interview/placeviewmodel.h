// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/anchorsviewmodel.h"
#include "app/viewmodels/interview/promptmodel.h"
#include "app/viewmodels/interview/railmodel.h"
#include "app/viewmodels/interview/stillopenmodel.h"

namespace Tweeluik {

/// Where the talk is on this tablet: item and prompt in hand, and the way to any other. Survives a kill, because each
/// step is kept in the measurement's position row.
class PlaceViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    Q_PROPERTY(int item READ item NOTIFY itemChanged FINAL)
    Q_PROPERTY(QString themeLine READ themeLine NOTIFY itemChanged FINAL) ///< "Theme C · …"
    Q_PROPERTY(QString title READ title NOTIFY itemChanged FINAL)
    Q_PROPERTY(qreal scroll READ scroll WRITE setScroll NOTIFY scrollChanged FINAL)
    Q_PROPERTY(Tweeluik::RailModel *rail READ rail CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::PromptModel *prompts READ prompts CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::StillOpenModel *stillOpen READ stillOpen CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::AnchorsViewModel *anchors READ anchors CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::TermsViewModel *terms READ terms CONSTANT FINAL)
public:
    explicit PlaceViewModel(const Talk &talk, QObject *parent = nullptr);

    [[nodiscard]] int item() const { return m_prompts.item(); }
    [[nodiscard]] QString prompt() const { return m_prompts.prompt(); } ///< "6c"
    [[nodiscard]] QString themeLine() const;
    [[nodiscard]] QString title() const;
    /// Anchor of the page's long list: the line being read plus a fraction, not an offset.
    [[nodiscard]] qreal scroll() const { return m_scroll; }
    void setScroll(qreal scroll);
    [[nodiscard]] RailModel *rail() { return &m_rail; }
    [[nodiscard]] PromptModel *prompts() { return &m_prompts; }
    [[nodiscard]] StillOpenModel *stillOpen() { return &m_stillOpen; }
    [[nodiscard]] AnchorsViewModel *anchors() { return &m_anchors; }
    [[nodiscard]] TermsViewModel *terms() { return &m_terms; }

    Q_INVOKABLE void goToItem(int item);
    Q_INVOKABLE void goToRow(int row); ///< a prompt of the item in hand
    Q_INVOKABLE void goToPrompt(const QString &prompt);
    Q_INVOKABLE void nextItem() { step(1); }
    Q_INVOKABLE void previousItem() { step(-1); }
    Q_INVOKABLE void nextPrompt() { goToRow(m_prompts.current() + 1); }
    Q_INVOKABLE void previousPrompt() { goToRow(m_prompts.current() - 1); }

Q_SIGNALS:
    void itemChanged();
    void scrollChanged();
    /// Another prompt or item.
    void moved(int item);

private:
    void step(int by);
    void moveTo(ItemNumber item, const QString &prompt);
    const Talk &m_talk;
    RailModel m_rail;
    PromptModel m_prompts;
    StillOpenModel m_stillOpen;
    AnchorsViewModel m_anchors;
    TermsViewModel m_terms;
    qreal m_scroll = 0;
};

} // namespace Tweeluik
