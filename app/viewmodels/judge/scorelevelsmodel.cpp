// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/scorelevelsmodel.h"

#include "app/viewmodels/interview/softhyphens.h"

namespace Tweeluik {

ScoreLevelsModel::ScoreLevelsModel(const Talk &talk, const Score &score, QObject *parent)
    : QAbstractListModel(parent), m_talk(talk), m_score(score) {}

int ScoreLevelsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() || m_score.item == 0 ? 0 : int(m_talk.instrument.item(ItemId{m_score.item}).anchors.size());
}

QHash<int, QByteArray> ScoreLevelsModel::roleNames() const {
    return {{Level, "level"},       {Words, "words"},   {Chosen, "chosen"},
            {AlsoFits, "alsoFits"}, {Spoken, "spoken"}, {SpokenAlso, "spokenAlso"}};
}

QVariant ScoreLevelsModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const AnchorId anchor = m_talk.instrument.item(ItemId{m_score.item}).anchors.at(index.row());
    switch (role) {
    case Level:
        return anchor.level;
    case Words:
        return softHyphenated(m_talk.wording.anchor(anchor));
    case Chosen:
        return m_score.level == anchor.level;
    case AlsoFits:
        return m_score.alsoFits.contains(anchor.level);
    case Spoken:
        return QStringLiteral("%1. %2").arg(spoken(anchor.level), m_talk.wording.anchor(anchor));
    case SpokenAlso:
        return tr("Level %1 fits as well").arg(anchor.level);
    default:
        return {};
    }
}

QString ScoreLevelsModel::spoken(int level) const {
    const int most = rowCount();
    return m_score.level == level ? tr("level %1 of %2, chosen").arg(level).arg(most)
                                  : tr("level %1 of %2").arg(level).arg(most);
}

void ScoreLevelsModel::setScore(const Score &score) {
    if (score.item != m_score.item) {
        beginResetModel();
        m_score = score;
        endResetModel();
        return;
    }
    m_score = score;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Chosen, AlsoFits, Spoken});
}

} // namespace Tweeluik
