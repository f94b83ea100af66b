// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/reference/instrumentsearchmodel.h"

#include <algorithm>

namespace Tweeluik {

namespace {

/// Small letters without accents; soft hyphens gone.
QString folded(const QString &text) {
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D))
        if (c.category() != QChar::Mark_NonSpacing && c != QChar::SoftHyphen)
            plain.append(c.toLower());
    return plain;
}

} // namespace

InstrumentSearchModel::InstrumentSearchModel(const Instrument &instrument, const Aids &aids)
    : m_instrument(instrument), m_aids(aids) {}

int InstrumentSearchModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant InstrumentSearchModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Place &place = m_places.at(m_found.at(index.row()));
    if (role == WhereRole)
        return place.where;
    return role == TextRole ? place.text : QVariant();
}

QHash<int, QByteArray> InstrumentSearchModel::roleNames() const {
    return {{WhereRole, "where"}, {TextRole, "passage"}};
}

int InstrumentSearchModel::itemRow(int result) const {
    return result >= 0 && result < m_found.size() ? m_places.at(m_found.at(result)).item : -1;
}

void InstrumentSearchModel::setWording(const Wording &wording) {
    beginResetModel();
    m_places.clear();
    gather(wording);
    search();
    endResetModel();
}

void InstrumentSearchModel::setQuery(const QString &query) {
    beginResetModel();
    m_query = query;
    search();
    endResetModel();
}

void InstrumentSearchModel::add(int item, const QString &where, const QString &text) {
    if (!text.isEmpty())
        m_places.append({item, where, text, folded(text)});
}

void InstrumentSearchModel::gather(const Wording &wording) {
    QStringList termsSeen;
    for (int row = 0; row < m_instrument.items().size(); ++row) {
        const Instrument::Item &item = m_instrument.items().at(row);
        const Wording::ItemText &text = wording.item(item.id);
        //: place in the instrument where something was found
        const QString name = tr("Item %1").arg(item.id.number);
        add(row, name, text.title);
        add(row, name, text.statement);
        for (const AnchorId &anchor : item.anchors)
            add(row, tr("Item %1, level %2").arg(item.id.number).arg(anchor.level), wording.anchor(anchor));
        for (const Instrument::Prompt &prompt : item.prompts)
            //: a question by its name, such as "6d"
            add(row, tr("Question %1").arg(prompt.id.toString()), wording.prompt(prompt));
        for (const TermId &id : m_aids.item(item.id).terms) {
            const Aids::Term &term = m_aids.term(id);
            if (!termsSeen.contains(id.name))
                add(row, tr("Term"), term.title + QStringLiteral(". ") + term.text);
            termsSeen << id.name;
        }
    }
}

void InstrumentSearchModel::search() {
    m_found.clear();
    const QStringList words = folded(m_query).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const QString &text = m_places.at(i).folded;
        if (std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return text.contains(word); }))
            m_found.append(i);
    }
}

} // namespace Tweeluik
