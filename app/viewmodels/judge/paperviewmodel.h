// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/judge/papersheetmodel.h"
#include "app/viewmodels/judge/sealviewmodel.h"
#include "app/viewmodels/shell/appviewmodel.h"

namespace Tweeluik {

/// The page *scores from paper* (G26): what an auditor scored on paper, typed over and kept as "not sealed".
///
/// Who types over the paper of the other has read it. So that comes only when the own scores stand, sealed or from
/// paper too; at one table the own paper goes first. There is no way round it: waiting costs nothing, and whoever looks
/// first could not seal any more.
/// Paper does not replace a seal. Of the own one the page says so at once. Whether the other auditor has sealed is
/// looked at only when somebody wants to begin, as with taking back a seal: in sight it would tell how far the other
/// is.
class PaperViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(QString organisation READ organisation CONSTANT FINAL)
    Q_PROPERTY(int whose READ whose NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList whoseOptions READ whoseOptions NOTIFY changed FINAL) ///< {value, text}
    Q_PROPERTY(QString meaning READ meaning NOTIFY changed FINAL)                ///< what keeping them leads to
    Q_PROPERTY(QString hindrance READ hindrance NOTIFY changed FINAL)            ///< why not; empty: it can begin
    Q_PROPERTY(QString answer READ answer NOTIFY changed FINAL) ///< why the last wish was not done; empty when it was
    Q_PROPERTY(bool kept READ kept NOTIFY changed FINAL)        ///< such a sheet is kept, and may be seen here
    /// "Bruno: from paper, not sealed"; also of the sheet in hand.
    Q_PROPERTY(QString keptWords READ keptWords NOTIFY changed FINAL)
    Q_PROPERTY(bool filling READ filling NOTIFY changed FINAL) ///< the sheet is in hand
    Q_PROPERTY(bool unsaved READ unsaved NOTIFY changed FINAL)
    Q_PROPERTY(bool canTakeOver READ canTakeOver NOTIFY changed FINAL) ///< own scores stand on this tablet
    Q_PROPERTY(bool complete READ complete NOTIFY changed FINAL)
    Q_PROPERTY(Tweeluik::PaperSheetModel *sheet READ sheet CONSTANT FINAL)
public:
    PaperViewModel(AppViewModel &app, Desk &desk);
    [[nodiscard]] QString organisation() const { return m_talk.state().details.organisation; }
    [[nodiscard]] int whose() const { return int(m_whose); }
    [[nodiscard]] QVariantList whoseOptions() const;
    [[nodiscard]] QString meaning() const;
    [[nodiscard]] QString hindrance() const;
    [[nodiscard]] QString answer() const { return m_answer; }
    [[nodiscard]] bool kept() const { return hindrance().isEmpty() && paper().has_value(); }
    [[nodiscard]] QString keptWords() const;
    [[nodiscard]] bool filling() const { return m_filling; }
    [[nodiscard]] bool unsaved() const;
    [[nodiscard]] bool canTakeOver() const;
    [[nodiscard]] bool complete() const { return m_sheet.complete(); }
    [[nodiscard]] PaperSheetModel *sheet() { return &m_sheet; }

    /// Another auditor's; only while no sheet is in hand.
    Q_INVOKABLE void setWhose(int slot);
    /// Takes the sheet in hand: empty, or what is kept. False when that cannot be, and `answer` says why.
    Q_INVOKABLE bool begin();
    /// What this auditor scored on this tablet, into the own sheet.
    Q_INVOKABLE void takeOver();
    Q_INVOKABLE void leaveSheet();
    /// Keeps a whole sheet and puts it out of hand.
    Q_INVOKABLE bool save();
    Q_INVOKABLE void takeBack();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isOwn() const { return m_whose == m_talk.measurement.self(); }
    [[nodiscard]] const std::optional<ScoreSheet> &paper() const {
        return m_talk.state().judgement.paper[std::size_t(m_whose)];
    }
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool ownStands() const;
    /// A seal of that auditor stands in the way.
    [[nodiscard]] bool replacesSeal() const;
    [[nodiscard]] QString refusal() const;
    bool say(const QString &answer);
    const Talk m_talk;
    SealViewModel m_seal;
    PaperSheetModel m_sheet;
    Slot m_whose;
    bool m_filling = false;
    QString m_answer;
};

} // namespace Tweeluik
