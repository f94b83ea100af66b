// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"
#include "app/viewmodels/judge/profilerowsmodel.h"
#include "app/viewmodels/shell/appviewmodel.h"

namespace Tweeluik {

/// The page *profile*: both scores and what was agreed, per item and theme. Before both lie open it holds no score at
/// all, the own ones neither.
class ProfileViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(QString organisation READ organisation NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(Tweeluik::ProfileRowsModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString column READ column NOTIFY changed FINAL)
    Q_PROPERTY(QStringList notices READ notices NOTIFY changed FINAL) ///< what is special about these scores
    Q_PROPERTY(QVariantList signs READ signs NOTIFY changed FINAL)
    Q_PROPERTY(QString total READ total NOTIFY changed FINAL) ///< empty while an item is missing
    Q_PROPERTY(QString totalWords READ totalWords NOTIFY changed FINAL)
    Q_PROPERTY(QString totalSpoken READ totalSpoken NOTIFY changed FINAL)
    Q_PROPERTY(QStringList pending READ pending NOTIFY changed FINAL)
    Q_PROPERTY(bool alone READ alone NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList agreement READ agreement NOTIFY changed FINAL)
    Q_PROPERTY(QString leftOut READ leftOut NOTIFY changed FINAL)
    Q_PROPERTY(QString meanDefinition READ meanDefinition NOTIFY changed FINAL)
    Q_PROPERTY(QString totalDefinition READ totalDefinition NOTIFY changed FINAL)
public:
    ProfileViewModel(AppViewModel &app, Desk &desk);

    [[nodiscard]] QString organisation() const { return m_talk.state().details.organisation; }
    [[nodiscard]] bool ready() const { return !m_chart.rows.isEmpty(); }
    [[nodiscard]] ProfileRowsModel *rows() { return &m_rows; }
    [[nodiscard]] QString column() const { return words().column(); }
    [[nodiscard]] QStringList notices() const;
    [[nodiscard]] QVariantList signs() const { return words().signs(); }
    [[nodiscard]] QString total() const;
    [[nodiscard]] QString totalWords() const { return words().totalWords(); }
    [[nodiscard]] QString totalSpoken() const { return words().totalSpoken(); }
    [[nodiscard]] QStringList pending() const { return words().pending(); }
    [[nodiscard]] bool alone() const { return m_chart.alone; }
    [[nodiscard]] QVariantList agreement() const { return words().agreementFigures(); }
    [[nodiscard]] QString leftOut() const { return words().leftOut(); }
    [[nodiscard]] QString meanDefinition() const { return words().meanDefinition(m_talk.instrument); }
    [[nodiscard]] QString totalDefinition() const { return words().totalDefinition(m_talk.instrument); }
    [[nodiscard]] const ProfileChart &chart() const { return m_chart; }

Q_SIGNALS:
    void changed();

private:
    void renew();
    [[nodiscard]] ProfileWords words() const { return {m_chart, m_talk.state(), m_talk.wording}; }
    const Talk m_talk;
    SealKeeper *m_seals;
    ComparedSheets m_compared;
    ProfileChart m_chart;
    ProfileRowsModel m_rows;
};

} // namespace Tweeluik
