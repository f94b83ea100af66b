// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/anchorsviewmodel.h"

#include "app/viewmodels/interview/interviewwords.h"
#include "app/viewmodels/interview/softhyphens.h"

namespace Tweeluik {

AnchorsViewModel::AnchorsViewModel(const Talk &talk, QObject *parent)
    : QAbstractListModel(parent), m_talk(talk), m_item(talk.placeItem()) {}

int AnchorsViewModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_talk.instrument.item(ItemId{m_item}).anchors.size());
}

QVariant AnchorsViewModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const AnchorId anchor = m_talk.instrument.item(ItemId{m_item}).anchors.at(index.row());
    switch (role) {
    case Level:
        return InterviewWords::level(anchor.level);
    case Words:
        return softHyphenated(m_talk.wording.anchor(anchor));
    default:
        return {};
    }
}

QHash<int, QByteArray> AnchorsViewModel::roleNames() const { return {{Level, "level"}, {Words, "words"}}; }

QString AnchorsViewModel::statement() const { return softHyphenated(m_talk.wording.item(ItemId{m_item}).statement); }

QString AnchorsViewModel::source() const { return m_talk.wording.attribution; }

void AnchorsViewModel::setItem(ItemNumber item) {
    if (item == m_item)
        return;
    beginResetModel();
    m_item = item;
    endResetModel();
    Q_EMIT itemChanged();
}

TermsViewModel::TermsViewModel(const Talk &talk, QObject *parent)
    : QAbstractListModel(parent), m_talk(talk), m_item(talk.placeItem()) {}

int TermsViewModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(order().size()); }

QList<TermId> TermsViewModel::order() const {
    QList<TermId> order = m_talk.aids.item(ItemId{m_item}).terms;
    for (const Aids::Term &term : m_talk.aids.terms) {
        if (!order.contains(term.id))
            order.append(term.id);
    }
    return order;
}

QVariant TermsViewModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Aids::Term &term = m_talk.aids.term(order().at(index.row()));
    switch (role) {
    case Title:
        return softHyphenated(term.title);
    case Words:
        return softHyphenated(term.text);
    case Source:
        return term.source;
    case FirstElsewhere:
        return index.row() == count();
    default:
        return {};
    }
}

QHash<int, QByteArray> TermsViewModel::roleNames() const {
    return {{Title, "title"}, {Words, "words"}, {Source, "source"}, {FirstElsewhere, "firstElsewhere"}};
}

void TermsViewModel::setItem(ItemNumber item) {
    if (item == m_item)
        return;
    beginResetModel();
    m_item = item;
    endResetModel();
    Q_EMIT itemChanged();
}

} // namespace Tweeluik
