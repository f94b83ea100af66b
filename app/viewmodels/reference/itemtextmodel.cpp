// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/reference/itemtextmodel.h"

namespace Tweeluik {

ItemTextModel::ItemTextModel(const Instrument &instrument, const Wording &wording, const Aids &aids)
    : m_instrument(instrument), m_wording(wording), m_aids(aids) {}

int ItemTextModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_instrument.items().size());
}

QHash<int, QByteArray> ItemTextModel::roleNames() const {
    return {{NumberRole, "number"},       {ThemeRole, "theme"},
            {TitleRole, "title"},         {ShortTitleRole, "name"},
            {StatementRole, "statement"}, {AnchorsRole, "levels"},
            {PromptsRole, "prompts"},     {ReferencesRole, "references"},
            {StepsRole, "steps"},         {UnaskedRole, "unasked"},
            {TermsRole, "terms"}};
}

void ItemTextModel::setWording(const Wording &wording) {
    beginResetModel();
    m_wording = wording;
    endResetModel();
}

QString ItemTextModel::theme(const Instrument::Item &item, int row) const {
    if (row > 0 && m_instrument.items().at(row - 1).theme == item.theme)
        return {};
    return item.theme.toString() + QStringLiteral("  ") + m_wording.theme(item.theme).title;
}

QVariantList ItemTextModel::prompts(const Instrument::Item &item) const {
    QVariantList prompts;
    for (const Instrument::Prompt &prompt : item.prompts) {
        QStringList subs;
        for (const SubId &sub : prompt.subs)
            subs << m_wording.sub(sub);
        prompts << QVariantMap{{QStringLiteral("letter"), prompt.id.toString()}, {QStringLiteral("subs"), subs}};
    }
    return prompts;
}

QVariant ItemTextModel::aid(const Aids::ItemAids &aids, int role) const {
    QVariantList list;
    if (role == StepsRole) {
        for (const Aids::Step &step : aids.steps)
            list << QVariantMap{{QStringLiteral("levels"), QStringLiteral("%1 → %2").arg(step.from).arg(step.from + 1)},
                                {QStringLiteral("text"), step.text}};
    } else if (role == UnaskedRole) {
        for (const Aids::Unasked &unasked : aids.unasked)
            list << QVariantMap{{QStringLiteral("level"), unasked.level}, {QStringLiteral("text"), unasked.text}};
    } else {
        for (const TermId &id : aids.terms) {
            const Aids::Term &term = m_aids.term(id);
            list << QVariantMap{{QStringLiteral("title"), term.title},
                                {QStringLiteral("text"), term.text},
                                {QStringLiteral("source"), term.source}};
        }
    }
    return list;
}

QVariant ItemTextModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Instrument::Item &item = m_instrument.items().at(index.row());
    const Wording::ItemText &text = m_wording.item(item.id);
    switch (role) {
    case NumberRole:
        return item.id.number;
    case ThemeRole:
        return theme(item, index.row());
    case TitleRole:
        return text.title;
    case ShortTitleRole:
        return text.shortTitle;
    case StatementRole:
        return text.statement;
    case AnchorsRole: {
        QStringList anchors;
        for (const AnchorId &anchor : item.anchors)
            anchors << m_wording.anchor(anchor);
        return anchors;
    }
    case PromptsRole:
        return prompts(item);
    case ReferencesRole:
        return text.references;
    default:
        return aid(m_aids.item(item.id), role);
    }
}

} // namespace Tweeluik
