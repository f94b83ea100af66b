// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/together/foundtabletsmodel.h"

#include "core/sync/twowords.h"

#include <algorithm>

namespace Tweeluik {

int FoundTabletsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_found.size()); }

QVariant FoundTabletsModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PairingDesk::Found &found = m_found.at(index.row());
    switch (role) {
    case WordsRole:
        return TwoWords::of(found.instance).value_or(found.at.text());
    case AddressRole:
        return found.at.text();
    default:
        return {};
    }
}

QHash<int, QByteArray> FoundTabletsModel::roleNames() const { return {{WordsRole, "words"}, {AddressRole, "address"}}; }

void FoundTabletsModel::show(const QList<PairingDesk::Found> &found) {
    const auto same = [](const PairingDesk::Found &a, const PairingDesk::Found &b) {
        return a.instance == b.instance && a.at == b.at;
    };
    if (found.size() < m_found.size() || !std::equal(m_found.begin(), m_found.end(), found.begin(), same)) {
        beginResetModel();
        m_found = found;
        endResetModel();
    } else if (found.size() > m_found.size()) {
        beginInsertRows({}, int(m_found.size()), int(found.size()) - 1);
        m_found = found;
        endInsertRows();
    }
}

std::optional<LinkAddress> FoundTabletsModel::address(int row) const {
    if (row < 0 || row >= m_found.size())
        return std::nullopt;
    return m_found.at(row).at;
}

} // namespace Tweeluik
