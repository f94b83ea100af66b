// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/reference/instrumentsearchmodel.h"
#include "app/viewmodels/reference/itemtextmodel.h"
#include "app/viewmodels/shell/appviewmodel.h"

#include <QPointer>

namespace Tweeluik {

/// The page *instrument*: the text of the instrument to read and to search, and which text this tablet shows.
class InstrumentViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(Tweeluik::ItemTextModel *items READ items CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::InstrumentSearchModel *results READ results CONSTANT FINAL)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(int row READ row WRITE setRow NOTIFY rowChanged FINAL)
    Q_PROPERTY(bool official READ official NOTIFY wordingChanged FINAL)
    Q_PROPERTY(bool hasOfficial READ hasOfficial NOTIFY wordingChanged FINAL)
    Q_PROPERTY(bool inMeasurement READ inMeasurement CONSTANT FINAL)
    Q_PROPERTY(QString shownText READ shownText NOTIFY wordingChanged FINAL)
    Q_PROPERTY(QString attribution READ attribution NOTIFY wordingChanged FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY wordingChanged FINAL)

public:
    InstrumentViewModel(AppViewModel &app, Desk &desk);

    [[nodiscard]] ItemTextModel *items() { return &m_items; }
    [[nodiscard]] InstrumentSearchModel *results() { return &m_results; }
    [[nodiscard]] QString query() const { return m_query; }
    /// The row of `items` that is open; -1: none, the list is in view (narrow pages).
    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] bool official() const { return wording().kind == WordingKind::Official; }
    [[nodiscard]] bool hasOfficial() const { return m_desk.wordings.official() != nullptr; }
    [[nodiscard]] bool inMeasurement() const { return m_measurement != nullptr; }
    [[nodiscard]] QString shownText() const; ///< "work text in own words"
    [[nodiscard]] QString attribution() const { return wording().attribution; }
    [[nodiscard]] QString notice() const { return wording().notice; }
    void setQuery(const QString &query);
    void setRow(int row);

    /// Which text is shown: for the measurement in hand, with a trace; without one only on this page.
    Q_INVOKABLE void showOfficial(bool official);
    /// Takes the official text off this tablet; measurements show the work text from then on.
    Q_INVOKABLE void forgetOfficial();
    /// Opens the item of a search result.
    Q_INVOKABLE void openResult(int result);

Q_SIGNALS:
    void queryChanged();
    void rowChanged();
    void wordingChanged();

private:
    [[nodiscard]] const Wording &wording() const;
    void refresh();

    Desk &m_desk;
    QPointer<OpenMeasurement> m_measurement;
    bool m_officialHere = true; ///< what was chosen on this page while no measurement is in hand
    ItemTextModel m_items;
    InstrumentSearchModel m_results;
    QString m_query;
    int m_row = -1;
};

} // namespace Tweeluik
