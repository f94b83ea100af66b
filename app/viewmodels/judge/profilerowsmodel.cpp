// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/profilerowsmodel.h"

#include "app/viewmodels/interview/softhyphens.h"

namespace Tweeluik {

namespace {

QVariantMap placed(const ChartPlace &place) {
    return {{QStringLiteral("level"), place.level}, {QStringLiteral("shift"), place.shift}};
}

QVariantList marksOf(const ChartRow &row) {
    QVariantList marks;
    for (const ChartMark &mark : row.marks) {
        QVariantMap one = placed(mark.place);
        one.insert(QStringLiteral("shape"), int(mark.shape));
        marks << one;
    }
    return marks;
}

QHash<int, QVariant> rowOf(const ChartRow &row, const ProfileWords &words) {
    using Role = ProfileRowsModel::Role;
    const bool theme = row.kind == ChartRow::Kind::Theme;
    return {{Role::Theme, theme},
            {Role::Number, theme ? row.theme.toString() : QString::number(row.item)},
            {Role::Title, softHyphenated(words.title(row))},
            {Role::Marks, marksOf(row)},
            {Role::Line, row.line ? QVariantList{placed(row.line->from), placed(row.line->to)} : QVariantList()},
            {Role::Bar, theme ? row.mean.tenths.value_or(0) / 10.0 : 0.0},
            {Role::Result, words.result(row)},
            {Role::Settled, theme ? row.mean.tenths.has_value() : row.settled()},
            {Role::Marked, row.standing == ChartRow::Standing::TwoOutcomes},
            {Role::Aside, words.aside(row)},
            {Role::Note, words.note(row)},
            {Role::Spoken, words.spoken(row)}};
}

} // namespace

void ProfileRowsModel::show(const ProfileChart &chart, const ProfileWords &words) {
    QList<QHash<int, QVariant>> rows;
    for (const ChartRow &row : chart.rows)
        rows.append(rowOf(row, words));
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ProfileRowsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant ProfileRowsModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    return m_rows.at(index.row()).value(role);
}

QHash<int, QByteArray> ProfileRowsModel::roleNames() const {
    return {{Theme, "theme"},   {Number, "number"}, {Title, "title"},   {Marks, "marks"},
            {Line, "line"},     {Bar, "bar"},       {Result, "result"}, {Settled, "settled"},
            {Marked, "marked"}, {Aside, "aside"},   {Note, "note"},     {Spoken, "spoken"}};
}

} // namespace Tweeluik
