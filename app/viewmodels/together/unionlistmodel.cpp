// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/together/unionlistmodel.h"

#include "app/viewmodels/together/togetherwords.h"

#include <algorithm>

namespace Tweeluik {

namespace {

QString idOf(const Tandem::Union &what) {
    const Hash device = what.with.deviceId();
    return QString::fromLatin1(
        what.theirs.toHex() + '/' +
        QByteArray(reinterpret_cast<const char *>(device.data()), qsizetype(device.size())).toHex());
}

QString titleOf(const Details &details) {
    return details.unit.isEmpty() ? details.organisation : details.organisation + QStringLiteral(", ") + details.unit;
}

} // namespace

int UnionListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant UnionListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case IdRole:
        return idOf(row.what);
    case TheirTitleRole:
        return row.what.theirTitle;
    case WhoRole:
        return TogetherWords::nameOf(row.what);
    case AsksRole:
        return TogetherWords::asks(row.what);
    case OwnRole:
        return row.own;
    default:
        return {};
    }
}

QHash<int, QByteArray> UnionListModel::roleNames() const {
    return {{IdRole, "pairId"}, {TheirTitleRole, "theirTitle"}, {WhoRole, "who"}, {AsksRole, "asks"}, {OwnRole, "own"}};
}

QVariantList UnionListModel::own(const Tandem::Union &what) const {
    QVariantList all;
    const QList<MeasurementSummary> rows = m_desk.portfolio.summaries();
    for (const MeasurementSummary &row : rows) {
        if (what.mine ? row.id == *what.mine : TogetherWords::mayBecomeOne(m_tandem->shared(row.id)))
            all.append(QVariantMap{{QStringLiteral("measurement"), QString::fromLatin1(row.id.toHex())},
                                   {QStringLiteral("title"), titleOf(row.details)}});
    }
    return all;
}

void UnionListModel::renew() {
    QList<Row> rows;
    const QList<Tandem::Union> unions = m_tandem ? m_tandem->unions() : QList<Tandem::Union>();
    for (const Tandem::Union &what : unions)
        rows.append({what, own(what)});
    if (rows == m_rows)
        return; // whoever is about to press a button keeps it
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const Tandem::Union *UnionListModel::find(const QString &id) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &row) { return idOf(row.what) == id; });
    return found == m_rows.end() ? nullptr : &found->what;
}

} // namespace Tweeluik
