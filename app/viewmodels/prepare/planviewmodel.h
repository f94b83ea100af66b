// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/appviewmodel.h"
#include "core/interview/runningorder.h"

#include <QAbstractListModel>
#include <QUrl>

namespace Tweeluik {

/// The running order: blocks with their minutes and the time at which they begin.
class RunningOrderModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page's model")
public:
    enum Column {
        TitleRole = Qt::UserRole,
        ItemRole,
        MinutesRole,
        FromRole,
        IsItemRole,
        FirstRole,
        LastRole,
        OpenRole
    };

    explicit RunningOrderModel(Desk &desk);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    /// The row whose place can be changed; -1: none.
    void setOpen(ItemNumber item);
    [[nodiscard]] ItemNumber open() const { return m_open; }
    void setBlocks(const QList<Block> &blocks, std::optional<Milliseconds> start);

private:
    [[nodiscard]] QString title(const Block &block) const;
    Desk &m_desk;
    QList<Block> m_blocks;
    std::optional<Milliseconds> m_start;
    ItemNumber m_open = 0;
};

/// The page *plan*: how long the talk is and how its minutes fall.
class PlanViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(Tweeluik::RunningOrderModel *blocks READ blocks CONSTANT FINAL)
    Q_PROPERTY(int length READ length NOTIFY changed FINAL)
    Q_PROPERTY(int opening READ opening NOTIFY changed FINAL)
    Q_PROPERTY(int breakTime READ breakTime NOTIFY changed FINAL)
    Q_PROPERTY(int freeRoom READ freeRoom NOTIFY changed FINAL)
    Q_PROPERTY(int closing READ closing NOTIFY changed FINAL)
    Q_PROPERTY(int breakAfter READ breakAfter NOTIFY changed FINAL)
    Q_PROPERTY(QString breakAfterText READ breakAfterText NOTIFY changed FINAL)
    Q_PROPERTY(bool lastBreak READ lastBreak NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString interpreted READ interpreted NOTIFY changed FINAL)
    Q_PROPERTY(bool ownOrder READ ownOrder NOTIFY changed FINAL)
    Q_PROPERTY(QUrl suggestedFile READ suggestedFile NOTIFY changed FINAL)
    Q_PROPERTY(QString saved READ saved NOTIFY savedChanged FINAL)
    Q_PROPERTY(bool refused READ refused NOTIFY savedChanged FINAL)
    Q_PROPERTY(QString organisation READ organisation CONSTANT FINAL)

public:
    PlanViewModel(AppViewModel &app, Desk &desk);

    [[nodiscard]] RunningOrderModel *blocks() { return &m_blocks; }
    [[nodiscard]] int length() const { return int(plan().length.count()); }
    [[nodiscard]] int opening() const { return int(plan().opening.count()); }
    [[nodiscard]] int breakTime() const { return int(plan().breakTime.count()); }
    [[nodiscard]] int freeRoom() const { return int(plan().freeRoom.count()); }
    [[nodiscard]] int closing() const { return int(plan().closing.count()); }
    [[nodiscard]] int breakAfter() const { return plan().breakAfter; }
    [[nodiscard]] QString breakAfterText() const; ///< "after item 5", "no break"
    [[nodiscard]] bool lastBreak() const;         ///< a later break would stand behind every item
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString interpreted() const; ///< what an interpreter asks of the time; empty: there is none
    [[nodiscard]] bool ownOrder() const;       ///< the items stand in another order than the instrument's
    /// Where the running order on paper would go, by a name without a person's in it.
    [[nodiscard]] QUrl suggestedFile() const;
    [[nodiscard]] QString saved() const { return m_saved; } ///< how keeping the paper went; empty: not asked
    [[nodiscard]] bool refused() const { return m_refused; }
    [[nodiscard]] QString organisation() const;

    /// Five minutes more or less; the length stays within 60-180 and the items keep at least a minute each.
    Q_INVOKABLE void stepLength(int steps);
    Q_INVOKABLE void stepOpening(int steps);
    Q_INVOKABLE void stepBreak(int steps);
    Q_INVOKABLE void stepFreeRoom(int steps);
    Q_INVOKABLE void stepClosing(int steps);
    /// One item later or earlier in the running order; before the first item there is no break.
    Q_INVOKABLE void stepBreakAfter(int steps);

    /// Shows the buttons that move an item; the same one again hides them.
    Q_INVOKABLE void openItem(int item);
    /// One place earlier (-1) or later (1). The break stays after as many items as before.
    Q_INVOKABLE void moveItem(int item, int by);
    Q_INVOKABLE void usualOrder();
    /// The running order as a PDF to print.
    Q_INVOKABLE void savePdf(const QUrl &file);

Q_SIGNALS:
    void changed();
    void savedChanged();

private:
    [[nodiscard]] const Plan &plan() const { return m_measurement->state().plan; }
    /// 0 = no break, else how many items come before it.
    [[nodiscard]] qsizetype itemsBeforeBreak() const;
    [[nodiscard]] QList<ItemNumber> order() const;
    void set(const Plan &plan);
    void step(Minutes Plan::*part, int steps);
    void refresh();

    Desk &m_desk;
    OpenMeasurement *m_measurement;
    RunningOrderModel m_blocks;
    QString m_saved;
    bool m_refused = false;
};

} // namespace Tweeluik
