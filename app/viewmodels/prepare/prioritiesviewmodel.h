// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/prepare/prioritiesmodels.h"

#include <algorithm>

namespace Tweeluik {

/// The page *priorities*: per prompt whether it is essential, ordinary or may be shortened (manual, Bijlage 1, "Vragen
/// stellen"), the minutes that follow, and each auditor's yes to the whole. A change opens both again.
class PrioritiesViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(Tweeluik::PriorityItemsModel *items READ items CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::PriorityPromptsModel *prompts READ prompts CONSTANT FINAL)
    Q_PROPERTY(int row READ row WRITE setRow NOTIFY rowChanged FINAL)
    Q_PROPERTY(QString itemTitle READ itemTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString missed READ missed NOTIFY changed FINAL)
    Q_PROPERTY(QString unasked READ unasked NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString firstYes READ firstYes NOTIFY changed FINAL)
    Q_PROPERTY(QString secondYes READ secondYes NOTIFY changed FINAL)
    Q_PROPERTY(bool firstAgrees READ firstAgrees NOTIFY changed FINAL)
    Q_PROPERTY(bool secondAgrees READ secondAgrees NOTIFY changed FINAL)
    Q_PROPERTY(QString organisation READ organisation CONSTANT FINAL)

public:
    PrioritiesViewModel(AppViewModel &app, Desk &desk);

    [[nodiscard]] PriorityItemsModel *items() { return &m_items; }
    [[nodiscard]] PriorityPromptsModel *prompts() { return &m_prompts; }
    [[nodiscard]] int row() const { return m_row; } ///< of the item in hand; -1: none, the list alone
    void setRow(int row);
    [[nodiscard]] QString itemTitle() const;
    /// Yardsticks of this item that nobody asks about when only the essential prompts are asked; empty: none.
    [[nodiscard]] QString missed() const;
    /// What separates the levels of this item and is asked by no prompt at all; empty: nothing.
    [[nodiscard]] QString unasked() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString firstYes() const { return yes(Slot::First); }
    [[nodiscard]] QString secondYes() const { return yes(Slot::Second); }
    [[nodiscard]] bool firstAgrees() const { return agrees(Slot::First); }
    [[nodiscard]] bool secondAgrees() const { return agrees(Slot::Second); }
    [[nodiscard]] QString organisation() const;

    Q_INVOKABLE void setPriority(const QString &prompt, int priority);
    /// That auditor's own tap, on the one tablet.
    Q_INVOKABLE void agree(bool first, bool yes);

Q_SIGNALS:
    void rowChanged();
    void changed();

private:
    [[nodiscard]] const Preparation &preparation() const { return m_measurement.state().preparation; }
    [[nodiscard]] bool agrees(Slot slot) const { return preparation().confirmed(slot); }
    [[nodiscard]] QString yes(Slot slot) const;
    /// Where there is room the first item is in hand before one was chosen.
    [[nodiscard]] ItemNumber item() const { return m_items.at(std::max(0, m_row)); }

    Desk &m_desk;
    OpenMeasurement &m_measurement;
    PriorityItemsModel m_items;
    PriorityPromptsModel m_prompts;
    int m_row = -1;
};

} // namespace Tweeluik
