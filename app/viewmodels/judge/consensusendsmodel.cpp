// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/consensusendsmodel.h"

#include "app/viewmodels/interview/interviewwords.h"

namespace Tweeluik {

ConsensusEndsModel::ConsensusEndsModel(const ConsensusTalk &talk, QObject *parent)
    : QAbstractListModel(parent), m_talk(talk) {}

ConsensusEndsModel::Row ConsensusEndsModel::parked(const Outcome &outcome) const {
    Row row;
    row.item = outcome.item;
    QStringList parts;
    if (!outcome.until.isEmpty())
        parts << outcome.until;
    const Promise *promise = outcome.promise ? m_talk.talk().state().promise(*outcome.promise) : nullptr;
    if (promise) {
        parts << tr("%1 (%2)", "a document, where it is")
                     .arg(promise->text.what, InterviewWords::promiseState(promise->state).toLower());
        row.arrived = promise->state == PromiseState::Received || promise->state == PromiseState::Seen;
    }
    row.words = parts.isEmpty() ? tr("Parked") : tr("Parked until: %1").arg(parts.join(QStringLiteral("; ")));
    return row;
}

void ConsensusEndsModel::renew() {
    beginResetModel();
    m_rows.clear();
    for (const ComparedItem &compared : m_talk.order()) {
        const QList<Outcome> outcomes = m_talk.talk().state().judgement.outcomes.value(compared.item);
        for (const Outcome &outcome : outcomes) {
            if (outcome.kind == Outcome::Kind::Parked)
                m_rows.append(parked(outcome));
        }
        const bool answered =
            !m_talk.isUnsettled(compared.item) && m_talk.stateOf(compared.item) != AgreementState::Parked;
        for (const Slot slot : {Slot::First, Slot::Second}) {
            const Score &score = compared.scores[std::size_t(slot)];
            if (!score.cannotJudge || answered)
                continue;
            const QString ask = compared.ask[std::size_t(slot)];
            m_rows.append({compared.item,
                           ask.isEmpty() ? tr("%1 could not judge it yet", "name").arg(m_talk.nameOf(slot))
                                         : tr("To ask, says %1: %2", "name, question").arg(m_talk.nameOf(slot), ask),
                           false});
        }
    }
    endResetModel();
    Q_EMIT changed();
}

int ConsensusEndsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> ConsensusEndsModel::roleNames() const {
    return {{Number, "number"}, {Title, "name"}, {Words, "words"}, {Arrived, "arrived"}};
}

QVariant ConsensusEndsModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Number:
        return row.item;
    case Title:
        return m_talk.titleOf(row.item);
    case Words:
        return row.words;
    case Arrived:
        return row.arrived;
    default:
        return {};
    }
}

QString ConsensusEndsModel::summary() const { return tr("Still to come: %n", "things that are waited for", count()); }

} // namespace Tweeluik
