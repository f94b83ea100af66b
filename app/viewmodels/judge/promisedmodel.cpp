// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/promisedmodel.h"

#include "app/viewmodels/interview/interviewwords.h"
#include "app/viewmodels/interview/notelistmodel.h"
#include "app/viewmodels/interview/promisesviewmodel.h"
#include "core/measurement/services.h"

#include <algorithm>

namespace Tweeluik {

PromisedModel::PromisedModel(const Talk &talk, ItemNumber item, QObject *parent)
    : QAbstractListModel(parent), m_talk(talk), m_item(item) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.promises || change.team)
            renew();
    });
    renew();
}

void PromisedModel::setItem(ItemNumber item) {
    if (item == m_item)
        return;
    m_item = item;
    renew();
}

void PromisedModel::renew() {
    QList<UnitId> ids;
    for (const Promise &promise : m_talk.state().promises) {
        if (promise.text.item == m_item)
            ids.append(promise.id);
    }
    if (ids == m_shown && !ids.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_shown = ids;
        endResetModel();
    }
    Q_EMIT countChanged();
}

int PromisedModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> PromisedModel::roleNames() const {
    return {{PromiseId, "promise"}, {What, "what"}, {Details, "details"}, {State, "state"}, {Spoken, "spoken"}};
}

QVariant PromisedModel::data(const QModelIndex &index, int role) const {
    const Promise *promise = index.isValid() ? m_talk.state().promise(m_shown.value(index.row())) : nullptr;
    if (promise == nullptr)
        return {};
    switch (role) {
    case PromiseId:
        return toText(promise->id);
    case What:
        return promise->text.what;
    case Details: {
        Promise here = *promise;
        here.text.item = 0; // the page says which item it is
        return PromisesViewModel::details(m_talk.state(), here);
    }
    case State:
        return int(promise->state);
    case Spoken:
        return tr("Where %1 is", "a document").arg(promise->text.what);
    default:
        return {};
    }
}

QString PromisedModel::summary() const {
    const auto open = std::count_if(m_shown.begin(), m_shown.end(), [this](const UnitId &id) {
        const Promise *promise = m_talk.state().promise(id);
        return promise != nullptr && promise->state == PromiseState::Expected;
    });
    return m_shown.isEmpty() ? QString() : tr("%1 of %2 still to come").arg(open).arg(count());
}

QVariantList PromisedModel::states() { return PromisesViewModel::states(); }

void PromisedModel::setState(const QString &promise, int state) {
    if (state >= int(PromiseState::Expected) && state <= int(PromiseState::NotCome))
        PromiseService(m_talk.measurement).setState(unitFromText(promise), PromiseState(state));
}

} // namespace Tweeluik
