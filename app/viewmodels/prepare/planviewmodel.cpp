// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/planviewmodel.h"

#include "app/viewmodels/prepare/runningordersheet.h"
#include "core/measurement/services.h"

#include <QStandardPaths>
#include <algorithm>

namespace Tweeluik {

namespace {

constexpr Minutes shortest{60}; // method, G2
constexpr Minutes longest{180};
constexpr Minutes stepSize{5};

} // namespace

RunningOrderModel::RunningOrderModel(Desk &desk) : m_desk(desk) {}

int RunningOrderModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_blocks.size()); }

QString RunningOrderModel::title(const Block &block) const {
    switch (block.kind) {
    case Block::Kind::Opening:
        return tr("Opening");
    case Block::Kind::Item:
        return m_desk.wording().item(ItemId{block.item}).shortTitle;
    case Block::Kind::Break:
        return tr("Break");
    case Block::Kind::FreeRoom:
        return tr("Free room");
    case Block::Kind::Closing:
        return tr("Closing");
    }
    return {};
}

QVariant RunningOrderModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Block &block = m_blocks.at(index.row());
    switch (role) {
    case TitleRole:
        return title(block);
    case ItemRole:
        return block.item;
    case MinutesRole:
        return int((block.length.count() + 30'000) / 60'000);
    case FromRole:
        if (m_start)
            return m_desk.clock.local(*m_start + block.from).time().toString(QStringLiteral("HH:mm"));
        return tr("after %1 min").arg(block.from.count() / 60'000);
    case IsItemRole:
        return block.kind == Block::Kind::Item;
    case FirstRole:
    case LastRole: {
        const auto begin = role == FirstRole ? m_blocks.cbegin() : m_blocks.cbegin() + index.row() + 1;
        const auto end = role == FirstRole ? m_blocks.cbegin() + index.row() : m_blocks.cend();
        return std::none_of(begin, end, [](const Block &other) { return other.kind == Block::Kind::Item; });
    }
    case OpenRole:
        return block.kind == Block::Kind::Item && block.item == m_open;
    default:
        return {};
    }
}

QHash<int, QByteArray> RunningOrderModel::roleNames() const {
    return {{TitleRole, "title"},   {ItemRole, "item"},   {MinutesRole, "minutes"}, {FromRole, "from"},
            {IsItemRole, "isItem"}, {FirstRole, "first"}, {LastRole, "last"},       {OpenRole, "open"}};
}

void RunningOrderModel::setOpen(ItemNumber item) {
    m_open = item;
    if (!m_blocks.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_blocks.size()) - 1));
}

void RunningOrderModel::setBlocks(const QList<Block> &blocks, std::optional<Milliseconds> start) {
    const bool sameRows = blocks.size() == m_blocks.size();
    if (sameRows) {
        m_blocks = blocks;
        m_start = start;
        Q_EMIT dataChanged(index(0), index(int(m_blocks.size()) - 1));
        return;
    }
    beginResetModel();
    m_blocks = blocks;
    m_start = start;
    endResetModel();
}

PlanViewModel::PlanViewModel(AppViewModel &, Desk &desk)
    : m_desk(desk), m_measurement(desk.portfolio.current()), m_blocks(desk) {
    connect(m_measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.plan || change.details || change.team)
            refresh();
    });
    refresh();
}

void PlanViewModel::refresh() {
    m_blocks.setBlocks(runningOrder(plan(), m_desk.instrument), m_measurement->state().details.plannedStart);
    Q_EMIT changed();
}

QString PlanViewModel::organisation() const { return m_measurement->state().details.organisation; }

QString PlanViewModel::summary() const {
    const Minutes blocks =
        plan().opening + (plan().breakAfter > 0 ? plan().breakTime : Minutes{0}) + plan().freeRoom + plan().closing;
    return tr("%1 of the %2 minutes are for the items, %3 for what stands around them. The manual's two hours do not "
              "count the latter.")
        .arg((plan().length - blocks).count())
        .arg(plan().length.count())
        .arg(blocks.count());
}

void PlanViewModel::set(const Plan &next) {
    if (!(next == plan()))
        PreparationService(*m_measurement).setPlan(next);
}

void PlanViewModel::step(Minutes Plan::*part, int steps) {
    Plan next = plan();
    next.*part = std::clamp(next.*part + steps * stepSize, Minutes{0}, longest);
    const Minutes blocks = next.opening + next.breakTime + next.freeRoom + next.closing;
    if (next.length - blocks >= Minutes{m_desk.instrument.items().size()})
        set(next);
}

void PlanViewModel::stepLength(int steps) {
    Plan next = plan();
    next.length = std::clamp(next.length + steps * stepSize, shortest, longest);
    const Minutes blocks = next.opening + next.breakTime + next.freeRoom + next.closing;
    if (next.length - blocks >= Minutes{m_desk.instrument.items().size()})
        set(next);
}

void PlanViewModel::stepOpening(int steps) { step(&Plan::opening, steps); }
void PlanViewModel::stepBreak(int steps) { step(&Plan::breakTime, steps); }
void PlanViewModel::stepFreeRoom(int steps) { step(&Plan::freeRoom, steps); }
void PlanViewModel::stepClosing(int steps) { step(&Plan::closing, steps); }

QList<ItemNumber> PlanViewModel::order() const { return itemOrder(plan(), m_desk.instrument); }

QString PlanViewModel::interpreted() const {
    const bool there = std::ranges::any_of(
        m_measurement->state().team, [](const TeamMember &member) { return member.role == TeamRole::Interpreter; });
    return there ? tr("There is an interpreter: everything is said twice. A longer interview or fewer questions helps.")
                 : QString();
}

bool PlanViewModel::ownOrder() const { return order() != itemOrder(Plan(), m_desk.instrument); }

void PlanViewModel::openItem(int item) { m_blocks.setOpen(item == m_blocks.open() ? 0 : item); }

void PlanViewModel::moveItem(int item, int by) {
    QList<ItemNumber> items = order();
    const qsizetype from = items.indexOf(item);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= items.size())
        return;
    const qsizetype before = itemsBeforeBreak();
    items.move(from, to);
    Plan next = plan();
    next.order = items == itemOrder(Plan(), m_desk.instrument) ? QList<ItemNumber>() : items;
    next.breakAfter = before == 0 ? 0 : items.at(before - 1);
    set(next);
}

void PlanViewModel::usualOrder() {
    const qsizetype before = itemsBeforeBreak();
    Plan next = plan();
    next.order.clear();
    next.breakAfter = before == 0 ? 0 : itemOrder(next, m_desk.instrument).at(before - 1);
    set(next);
}

QUrl PlanViewModel::suggestedFile() const {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QUrl::fromLocalFile(folder + QLatin1Char('/') +
                               RunningOrderSheet::fileName(m_measurement->state(), m_desk.clock));
}

void PlanViewModel::savePdf(const QUrl &file) {
    QString path = file.toLocalFile();
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    const auto written = m_desk.documents.writePdf(RunningOrderSheet::document(m_measurement->state(), m_desk), path);
    m_refused = !written;
    if (written) {
        m_saved = tr("The running order is kept as %1.").arg(path.section(QLatin1Char('/'), -1));
    } else {
        switch (written.error().kind) {
        case DocumentError::Kind::NoPlace:
            m_saved = tr("Nothing can be written in that place. The plan itself is safe; another folder will do.");
            break;
        case DocumentError::Kind::Full:
            m_saved = tr("There is no room in that place. The plan itself is safe; another folder will do.");
            break;
        case DocumentError::Kind::Other:
            m_saved = tr("The file could not be made. The plan itself is safe; another folder may do.");
            break;
        }
    }
    Q_EMIT savedChanged();
}

qsizetype PlanViewModel::itemsBeforeBreak() const { return order().indexOf(plan().breakAfter) + 1; }

QString PlanViewModel::breakAfterText() const {
    return itemsBeforeBreak() == 0 ? tr("no break") : tr("after item %1").arg(plan().breakAfter);
}

bool PlanViewModel::lastBreak() const { return itemsBeforeBreak() >= order().size() - 1; }

void PlanViewModel::stepBreakAfter(int steps) {
    const QList<ItemNumber> items = order();
    const qsizetype before = std::clamp(itemsBeforeBreak() + steps, qsizetype(0), items.size() - 1);
    Plan next = plan();
    next.breakAfter = before == 0 ? 0 : items.at(before - 1);
    set(next);
}

} // namespace Tweeluik
