// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/explanationhistorymodel.h"

#include "app/viewmodels/prepare/differencewords.h"

#include <algorithm>

namespace Tweeluik {

ExplanationHistoryModel::ExplanationHistoryModel(const Talk &talk, ItemNumber item, QObject *parent)
    : QAbstractListModel(parent), m_talk(talk), m_item(item) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.explanations)
            renew();
    });
    renew();
}

void ExplanationHistoryModel::setItem(ItemNumber item) {
    if (item == m_item)
        return;
    m_item = item;
    renew();
}

void ExplanationHistoryModel::renew() {
    QList<NoteVersion> versions;
    for (const NoteVersion &version : m_talk.measurement.history(m_talk.measurement.fold().explanationUnit(m_item))) {
        const bool goesOn = !versions.isEmpty() && versions.last().author == version.author &&
                            version.wall - versions.last().wall <= oneGo;
        if (goesOn)
            versions.last() = version;
        else
            versions.append(version);
    }
    std::reverse(versions.begin(), versions.end());
    beginResetModel();
    m_versions = versions;
    endResetModel();
    Q_EMIT countChanged();
}

int ExplanationHistoryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> ExplanationHistoryModel::roleNames() const {
    return {{First, "first"}, {Name, "name"}, {Time, "time"}, {Words, "words"}, {Plain, "plain"}, {Now, "now"}};
}

QVariant ExplanationHistoryModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= count())
        return {};
    const NoteVersion &version = m_versions.at(index.row());
    const bool oldest = index.row() + 1 == count();
    switch (role) {
    case First:
        return version.author == Slot::First;
    case Name:
        return DifferenceWords::nameOf(version.author, m_talk.state());
    case Time:
        return DifferenceWords::time(version.wall, m_talk.measurement.clock());
    case Words:
        return DifferenceWords::marked(version.text,
                                       oldest ? QStringList() : QStringList{m_versions.at(index.row() + 1).text});
    case Plain:
        return version.text;
    case Now: {
        const QList<SharedText> texts = m_talk.state().explanations.value(m_item);
        return std::any_of(texts.begin(), texts.end(),
                           [&](const SharedText &text) { return text.text == version.text; });
    }
    default:
        return {};
    }
}

} // namespace Tweeluik
