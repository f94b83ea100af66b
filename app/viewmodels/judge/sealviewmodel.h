// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"
#include "core/judgement/sealservice.h"
#include "core/judgement/sharedtablet.h"

#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The own seal, in words. Of what the other auditor did it says nothing before both lie open: what stands here is the
/// same whether the other has not begun or has sealed long ago.
class SealViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of pages of judging")
    Q_PROPERTY(bool possible READ possible NOTIFY changed FINAL)
    Q_PROPERTY(bool sealed READ sealed NOTIFY changed FINAL) ///< the own scores stand
    Q_PROPERTY(bool open READ open NOTIFY changed FINAL)     ///< those of both can be read
    /// The other auditor dropped out, so these scores stand by themselves.
    Q_PROPERTY(bool single READ single NOTIFY changed FINAL)
    Q_PROPERTY(QString otherName READ otherName NOTIFY changed FINAL)
    Q_PROPERTY(QString hiddenWords READ hiddenWords NOTIFY changed FINAL)
    Q_PROPERTY(QString sealedWords READ sealedWords NOTIFY changed FINAL) ///< "sealed at 15:02"; empty while not
    /// That it was opened again, and why, or that it cannot be sealed any more; empty when there is nothing to say.
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
    /// Why the last wish was not done; empty when it was.
    Q_PROPERTY(QString answer READ answer NOTIFY changed FINAL)
    /// The question before sealing, as `ask` found it.
    Q_PROPERTY(QString questionTitle READ questionTitle NOTIFY asked FINAL)
    Q_PROPERTY(QString questionText READ questionText NOTIFY asked FINAL)
    Q_PROPERTY(QString questionKeep READ questionKeep NOTIFY asked FINAL)
    Q_PROPERTY(QString questionAct READ questionAct NOTIFY asked FINAL)
    Q_PROPERTY(Tweeluik::SealViewModel::Deed deed READ deed NOTIFY asked FINAL)
    Q_PROPERTY(int openItem READ openItem NOTIFY asked FINAL) ///< the first that is not judged; 0: none
public:
    /// What the question leads to.
    enum Deed { Seal, GoToItem, ToExplanations, ToTogether };
    Q_ENUM(Deed)

    SealViewModel(const Talk &talk, SealKeeper *keeper, QObject *parent = nullptr);

    [[nodiscard]] bool possible() const { return service() != nullptr; }
    [[nodiscard]] bool sealed() const { return service() != nullptr && !service()->scoresOpen(); }
    [[nodiscard]] bool open() const { return service() != nullptr && service()->state().bothOpen(); }
    [[nodiscard]] bool single() const;
    [[nodiscard]] QString otherName() const;
    [[nodiscard]] QString hiddenWords() const;
    [[nodiscard]] QString sealedWords() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] QString answer() const { return m_answer; }
    [[nodiscard]] QString questionTitle() const { return m_question.title; }
    [[nodiscard]] QString questionText() const { return m_question.text; }
    [[nodiscard]] QString questionKeep() const { return m_question.keep; }
    [[nodiscard]] QString questionAct() const { return m_question.act; }
    [[nodiscard]] Deed deed() const { return m_question.deed; }
    [[nodiscard]] int openItem() const { return m_openItems.isEmpty() ? 0 : m_openItems.first(); }
    /// nullptr where nothing can be sealed.
    [[nodiscard]] SealService *service() const { return m_keeper ? m_keeper->current() : nullptr; }

    /// Both auditors use this tablet, each behind an own PIN.
    [[nodiscard]] bool shared() const {
        return m_keeper && m_keeper->shared() != nullptr && m_keeper->shared()->isShared();
    }

    /// What has to be asked before the scores are sealed; false when there is nothing to ask, and `answer` says why.
    Q_INVOKABLE bool ask();
    Q_INVOKABLE void seal();
    /// Whether the seal can still be taken back. Looked at when somebody wants to: in sight it would tell how far the
    /// other auditor is.
    Q_INVOKABLE bool mayReopen();
    Q_INVOKABLE void reopen(const QString &reason);

Q_SIGNALS:
    void changed();
    void asked();

private:
    struct Question {
        QString title, text, keep, act;
        Deed deed = Seal;
    };
    [[nodiscard]] const SealSide *mine() const;
    [[nodiscard]] QList<ItemNumber> items() const;
    [[nodiscard]] QList<ItemNumber> openItems() const;
    [[nodiscard]] QString tooLate() const;
    [[nodiscard]] Question openItemsQuestion() const;
    [[nodiscard]] Question sealQuestion() const;
    [[nodiscard]] QString refused(SealService::Refusal refusal) const;
    void say(const QString &answer);
    const Talk &m_talk;
    SealKeeper *m_keeper;
    Question m_question;
    QList<ItemNumber> m_openItems;
    QString m_answer;
};

} // namespace Tweeluik
