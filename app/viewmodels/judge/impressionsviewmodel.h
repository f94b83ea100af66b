// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/impressionsmodel.h"
#include "app/viewmodels/judge/sealviewmodel.h"
#include "app/viewmodels/judge/sharedimpressionsmodel.h"
#include "app/viewmodels/shell/appviewmodel.h"

#include <QVariantList>

namespace Tweeluik {

/// The page *discussing impressions* (G19, G24): when that is, which the manual says in two ways, and the own
/// impressions that an auditor wants to share.
///
/// Before writing: the page is open at once, with impressions and without numbers. After sealing: it opens when the
/// scores of both lie open here, or the only ones there are. Until then it shows the choice and nothing else, so that
/// nothing on it can depend on what the other auditor did. What is no longer true cannot be chosen any more: who has
/// begun to write, or has sealed, can only discuss afterwards; what was discussed was discussed when it was.
class ImpressionsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(QString organisation READ organisation CONSTANT FINAL)
    Q_PROPERTY(int when READ when NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList whenOptions READ whenOptions NOTIFY changed FINAL) ///< {value, text, note, reason}
    Q_PROPERTY(QString whenWords READ whenWords NOTIFY changed FINAL)          ///< what is still possible
    Q_PROPERTY(bool open READ open NOTIFY changed FINAL)
    Q_PROPERTY(QString comesWords READ comesWords NOTIFY changed FINAL) ///< when it opens; empty once it did
    /// Impressions yes, numbers no; false once the scores lie open.
    Q_PROPERTY(bool withoutNumbers READ withoutNumbers NOTIFY changed FINAL)
    Q_PROPERTY(bool offRecord READ offRecord NOTIFY changed FINAL)
    Q_PROPERTY(QString shareText READ shareText NOTIFY changed FINAL) ///< asked before an impression is shared
    Q_PROPERTY(bool discussed READ discussed NOTIFY changed FINAL)
    Q_PROPERTY(Tweeluik::ImpressionsModel *own READ own CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::SharedImpressionsModel *shared READ shared CONSTANT FINAL)
    /// Of what this auditor shared. A shared one knows nothing of the own one that it came from, so it is by the words
    /// that one sees which are shared already.
    Q_PROPERTY(QStringList ownShared READ ownShared NOTIFY changed FINAL)
public:
    ImpressionsViewModel(AppViewModel &app, Desk &desk);
    [[nodiscard]] QString organisation() const { return m_talk.state().details.organisation; }
    [[nodiscard]] int when() const { return int(said().impressionsWhen); }
    [[nodiscard]] QVariantList whenOptions() const;
    [[nodiscard]] QString whenWords() const;
    [[nodiscard]] bool open() const;
    [[nodiscard]] QString comesWords() const;
    [[nodiscard]] bool withoutNumbers() const { return open() && !scoresLieOpen(); }
    [[nodiscard]] bool offRecord() const { return m_talk.state().offRecordNow; }
    [[nodiscard]] QString shareText() const;
    [[nodiscard]] bool discussed() const { return said().impressionsDiscussed; }
    [[nodiscard]] ImpressionsModel *own() { return &m_own; }
    [[nodiscard]] SharedImpressionsModel *shared() { return &m_shared; }
    [[nodiscard]] QStringList ownShared() const;

    Q_INVOKABLE void choose(int when);
    /// `goes`: the own one goes in the same act.
    Q_INVOKABLE void share(const QString &impression, bool goes);
    Q_INVOKABLE void change(const QString &shared, const QString &text);
    Q_INVOKABLE void remove(const QString &shared);
    Q_INVOKABLE void setDiscussed(bool discussed);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const Judgement &said() const { return m_talk.state().judgement; }
    [[nodiscard]] bool scoresLieOpen() const;
    [[nodiscard]] bool writingBegun() const;
    /// Why it cannot be chosen any more; empty when it can.
    [[nodiscard]] QString reasonNot(ImpressionsWhen when) const;
    const Talk m_talk;
    SealViewModel m_seal;
    ImpressionsModel m_own;
    SharedImpressionsModel m_shared;
};

} // namespace Tweeluik
