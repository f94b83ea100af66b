// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/together/sharedmodels.h"

#include "app/viewmodels/prepare/measurementwords.h"
#include "app/viewmodels/together/togetherwords.h"

#include <algorithm>

namespace Tweeluik {

namespace {

QString idOf(const MeasurementId &measurement) { return QString::fromLatin1(measurement.toHex()); }

QString idOf(const DeviceKeys &keys) {
    const Hash id = keys.deviceId();
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(id.data()), qsizetype(id.size())).toHex());
}

QString idOf(const Tandem::Invitation &invitation) {
    return idOf(invitation.offer.measurement) + u'/' + idOf(invitation.from);
}

/// Nobody has the other place. Whoever was asked and does not answer does not keep it from another.
bool isOfferable(Tandem::Shared::State state) {
    using State = Tandem::Shared::State;
    return state == State::Alone || state == State::Asked || state == State::Declined || state == State::Proposed ||
           state == State::Agreed || state == State::KeptApart;
}

template <typename Rows> auto *found(const Rows &rows, const QString &id) {
    const auto at = std::find_if(rows.begin(), rows.end(), [&id](const auto &row) {
        if constexpr (requires { row.keys; })
            return idOf(row.keys) == id;
        else
            return idOf(row) == id;
    });
    return at == rows.end() ? nullptr : &*at;
}

} // namespace

SharedListModel::SharedListModel(Desk &desk, Tandem *tandem) : m_desk(desk), m_tandem(tandem) { renew(); }

int SharedListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_all ? m_rows.size() : std::min(atFirst, m_rows.size()));
}

QVariant SharedListModel::data(const QModelIndex &index, int role) const {
    if (!m_tandem || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MeasurementSummary &row = m_rows.at(index.row());
    switch (role) {
    case IdRole:
        return idOf(row.id);
    case OrganisationRole:
        return row.details.organisation;
    case SubtitleRole:
        return MeasurementWords::subtitle(row.details);
    case StateRole:
        return TogetherWords::shared(m_tandem->shared(row.id), m_desk.clock);
    case ProgressRole:
        return TogetherWords::progress(m_tandem->shared(row.id));
    case OfferableRole:
        return isOfferable(m_tandem->shared(row.id).state);
    case ReplaceableRole:
        return m_tandem->shared(row.id).replaceable;
    case UnitableRole:
        return TogetherWords::mayBecomeOne(m_tandem->shared(row.id));
    case PeerNameRole:
        return TogetherWords::nameOf(m_tandem->shared(row.id));
    default:
        return {};
    }
}

QHash<int, QByteArray> SharedListModel::roleNames() const {
    return {{IdRole, "measurement"},          {OrganisationRole, "organisation"},
            {SubtitleRole, "subtitle"},       {StateRole, "state"},
            {ProgressRole, "progress"},       {OfferableRole, "offerable"},
            {ReplaceableRole, "replaceable"}, {PeerNameRole, "peerName"},
            {UnitableRole, "unitable"}};
}

void SharedListModel::showAll() {
    if (hidden() == 0)
        return;
    beginInsertRows({}, rowCount(), int(m_rows.size()) - 1);
    m_all = true;
    endInsertRows();
    Q_EMIT hiddenChanged();
}

void SharedListModel::renew() {
    beginResetModel();
    m_rows = m_tandem ? m_desk.portfolio.summaries() : QList<MeasurementSummary>();
    const OpenMeasurement *inHand = m_desk.portfolio.current();
    const auto rank = [&](const MeasurementSummary &row) {
        if (inHand && inHand->id() == row.id)
            return 0;
        return m_tandem->shared(row.id).state == Tandem::Shared::State::Alone ? 2 : 1;
    };
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&rank](const MeasurementSummary &a, const MeasurementSummary &b) { return rank(a) < rank(b); });
    endResetModel();
    Q_EMIT hiddenChanged();
}

void SharedListModel::renewRow(const MeasurementId &measurement) {
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).id == measurement)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

int PeerListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant PeerListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Tandem::Peer &row = m_rows.at(index.row());
    switch (role) {
    case IdRole:
        return idOf(row.keys);
    case NameRole:
        return TogetherWords::name(row, index.row());
    case StateRole:
        return TogetherWords::peer(row);
    case PairedRole:
        return row.paired;
    case HereRole:
        return row.here;
    default:
        return {};
    }
}

QHash<int, QByteArray> PeerListModel::roleNames() const {
    return {{IdRole, "peer"}, {NameRole, "name"}, {StateRole, "state"}, {PairedRole, "paired"}, {HereRole, "here"}};
}

void PeerListModel::show(const QList<Tandem::Peer> &peers) {
    const auto same = [](const Tandem::Peer &a, const Tandem::Peer &b) { return a.keys == b.keys; };
    if (std::equal(peers.begin(), peers.end(), m_rows.begin(), m_rows.end(), same)) {
        m_rows = peers; // whoever is about to press a button keeps it
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_rows = peers;
    endResetModel();
    Q_EMIT countChanged();
}

const Tandem::Peer *PeerListModel::find(const QString &id) const { return found(m_rows, id); }

int InvitationListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant InvitationListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Tandem::Invitation &row = m_rows.at(index.row());
    switch (role) {
    case IdRole:
        return idOf(row);
    case TitleRole:
        return row.offer.title;
    case AsksRole:
        return TogetherWords::asks(row);
    case RoleRole:
        return TogetherWords::role(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> InvitationListModel::roleNames() const {
    return {{IdRole, "invitation"}, {TitleRole, "title"}, {AsksRole, "asks"}, {RoleRole, "role"}};
}

void InvitationListModel::show(const QList<Tandem::Invitation> &invitations) {
    const auto same = [](const Tandem::Invitation &a, const Tandem::Invitation &b) {
        return a.offer == b.offer && a.from == b.from && a.fromName == b.fromName;
    };
    if (std::equal(invitations.begin(), invitations.end(), m_rows.begin(), m_rows.end(), same))
        return;
    beginResetModel();
    m_rows = invitations;
    endResetModel();
}

const Tandem::Invitation *InvitationListModel::find(const QString &id) const { return found(m_rows, id); }

} // namespace Tweeluik
