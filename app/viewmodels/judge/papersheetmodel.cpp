// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/papersheetmodel.h"

#include <algorithm>

namespace Tweeluik {

PaperSheetModel::PaperSheetModel(const Talk &talk, QObject *parent) : QAbstractListModel(parent), m_talk(talk) {
    setSheet({});
}

void PaperSheetModel::setSheet(const ScoreSheet &sheet) {
    beginResetModel();
    m_scores.clear();
    for (const Instrument::Item &item : m_talk.instrument.items()) {
        Score score;
        score.item = item.id.number;
        for (const Score &known : sheet) {
            if (known.item == score.item)
                score = known;
        }
        m_scores.append(score);
    }
    endResetModel();
    Q_EMIT edited();
}

ScoreSheet PaperSheetModel::sheet() const {
    ScoreSheet sheet;
    for (const Score &score : m_scores) {
        if (score.answered() || !score.reason.trimmed().isEmpty())
            sheet.append(score);
    }
    return sheet;
}

int PaperSheetModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_scores.size()); }

QHash<int, QByteArray> PaperSheetModel::roleNames() const {
    return {{Number, "number"},   {Title, "title"},     {Choice, "choice"}, {Reason, "why"},
            {TooLong, "tooLong"}, {Options, "options"}, {Spoken, "spoken"}};
}

QVariant PaperSheetModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Score &score = m_scores.at(index.row());
    switch (role) {
    case Number:
        return score.item;
    case Title:
        return m_talk.wording.item(ItemId{score.item}).shortTitle;
    case Choice:
        return score.cannotJudge ? cannot : score.level;
    case Reason:
        return score.reason;
    case TooLong:
        return score.reason.size() > Score::longestReason;
    case Options:
        return optionsOf(score);
    case Spoken:
        return titleOf(score.item);
    default:
        return {};
    }
}

QString PaperSheetModel::titleOf(ItemNumber item) const {
    return QStringLiteral("%1 %2").arg(item).arg(m_talk.wording.item(ItemId{item}).shortTitle);
}

QVariantList PaperSheetModel::optionsOf(const Score &score) const {
    const auto option = [](int value, const QString &text, const QString &spoken) {
        return QVariantMap{
            {QStringLiteral("value"), value}, {QStringLiteral("text"), text}, {QStringLiteral("spoken"), spoken}};
    };
    const int most = int(m_talk.instrument.item(ItemId{score.item}).anchors.size());
    QVariantList options;
    for (int level = 1; level <= most; ++level)
        options.append(
            option(level, QString::number(level), tr("Item %1, level %2 of %3").arg(score.item).arg(level).arg(most)));
    options.append(
        option(cannot, tr("not yet", "cannot be judged yet"), tr("Item %1, this I cannot judge yet").arg(score.item)));
    return options;
}

QList<ItemNumber> PaperSheetModel::open() const {
    QList<ItemNumber> items;
    for (const Score &score : m_scores) {
        if (!score.answered())
            items.append(score.item);
    }
    return items;
}

QString PaperSheetModel::openWords() const {
    const QList<ItemNumber> items = open();
    if (items.isEmpty())
        return {};
    if (items.size() == m_scores.size())
        return tr("no item has been filled in yet");
    QStringList numbers;
    for (const ItemNumber item : items)
        numbers.append(QString::number(item));
    return tr("still open: item %1", "one or more numbers").arg(numbers.join(QStringLiteral(", ")));
}

bool PaperSheetModel::untouched() const { return sheet().isEmpty(); }

int PaperSheetModel::rowOf(ItemNumber item) const {
    const auto found =
        std::find_if(m_scores.begin(), m_scores.end(), [item](const Score &score) { return score.item == item; });
    return found == m_scores.end() ? -1 : int(found - m_scores.begin());
}

void PaperSheetModel::touched(int row, const QList<int> &roles) {
    Q_EMIT dataChanged(index(row), index(row), roles);
    Q_EMIT edited();
}

void PaperSheetModel::choose(int item, int choice) {
    const int row = rowOf(item);
    const int most = row < 0 ? 0 : int(m_talk.instrument.item(ItemId{item}).anchors.size());
    if (row < 0 || choice == 0 || choice > most || choice < cannot)
        return;
    Score &score = m_scores[row];
    score.cannotJudge = choice == cannot;
    score.level = score.cannotJudge ? 0 : choice;
    score.alsoFits.removeAll(score.level);
    touched(row, {Choice});
}

void PaperSheetModel::type(int item, const QString &reason) {
    const int row = rowOf(item);
    if (row < 0 || m_scores.at(row).reason == reason)
        return;
    m_scores[row].reason = reason;
    touched(row, {Reason, TooLong});
}

} // namespace Tweeluik
