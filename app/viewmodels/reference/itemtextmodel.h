// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/aids.h"
#include "core/instrument/instrument.h"
#include "core/instrument/wording.h"

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The items of an instrument with their texts: one row per item. The parts of an item are lists for a Repeater.
class ItemTextModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page's model")
public:
    enum Column {
        NumberRole = Qt::UserRole,
        ThemeRole, ///< "A  Visie": on the first item of a theme, else empty
        TitleRole, ///< the full title
        ShortTitleRole,
        StatementRole,
        AnchorsRole,    ///< five texts, level 1 first
        PromptsRole,    ///< {letter: "6a", subs: [text]}
        ReferencesRole, ///< texts
        StepsRole,      ///< {levels: "1 → 2", text}: our aid
        UnaskedRole,    ///< {level, text}: our aid
        TermsRole       ///< {title, text, source}: our aid
    };

    ItemTextModel(const Instrument &instrument, const Wording &wording, const Aids &aids);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The same items in another text.
    void setWording(const Wording &wording);

private:
    [[nodiscard]] QVariant aid(const Aids::ItemAids &aids, int role) const;
    [[nodiscard]] QVariantList prompts(const Instrument::Item &item) const;
    [[nodiscard]] QString theme(const Instrument::Item &item, int row) const;

    const Instrument &m_instrument;
    Wording m_wording; ///< a copy: the text may leave the device while the page is open
    const Aids &m_aids;
};

} // namespace Tweeluik
