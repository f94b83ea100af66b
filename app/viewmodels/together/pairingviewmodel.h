// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/appviewmodel.h"
#include "app/viewmodels/together/foundtabletsmodel.h"
#include "app/viewmodels/together/pairingwords.h"
#include "app/viewmodels/together/qrpicture.h"

namespace Tweeluik {

/// The page *connect tablets*: one tablet shows a code, the other types it and sends two digits back. Leaving the page
/// closes the desk.
class PairingViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(Step step READ step NOTIFY changed FINAL)
    Q_PROPERTY(bool shows READ shows NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString linkWords READ linkWords NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString addresses READ addresses NOTIFY changed FINAL)
    Q_PROPERTY(QString qrPath READ qrPath NOTIFY changed FINAL)
    Q_PROPERTY(int qrGrid READ qrGrid NOTIFY changed FINAL)
    Q_PROPERTY(Tweeluik::FoundTabletsModel *found READ found CONSTANT FINAL)
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(QString answer READ answer NOTIFY changed FINAL)
    Q_PROPERTY(int wanted READ wanted NOTIFY changed FINAL)
    Q_PROPERTY(QString typed READ typed NOTIFY typedChanged FINAL)
    Q_PROPERTY(bool complete READ complete NOTIFY typedChanged FINAL)
    Q_PROPERTY(QString address READ address NOTIFY addressChanged FINAL)
    Q_PROPERTY(QString addressProblem READ addressProblem NOTIFY addressChanged FINAL)
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY timeChanged FINAL)
    Q_PROPERTY(QString pauseLeft READ pauseLeft NOTIFY timeChanged FINAL)
    /// Nobody was found, and the other auditor has a measurement of this tablet too: what they lack can go by file.
    Q_PROPERTY(bool fileOffered READ fileOffered NOTIFY timeChanged FINAL)
    Q_PROPERTY(QString troubleTitle READ troubleTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString troubleText READ troubleText NOTIFY changed FINAL)
    Q_PROPERTY(QString attemptsLeft READ attemptsLeft NOTIFY changed FINAL)

public:
    enum Step {
        Without, ///< the practice folder: there is no other tablet
        Choose,
        Show,
        Seek,
        Meeting,
        Code,   ///< shows six digits, and two are typed here
        Typing, ///< six digits are typed here
        Answer, ///< shows two digits
        Paired,
        Failed,
        Paused,
    };
    Q_ENUM(Step)

    static constexpr std::chrono::seconds alone{
        25}; ///< of looking; then a file is offered (pairing, ladder: within 30 s)

    PairingViewModel(AppViewModel &app, Desk &desk);
    ~PairingViewModel() override;

    [[nodiscard]] Step step() const;
    [[nodiscard]] bool shows() const { return m_shows; } ///< this tablet is the one that shows the code
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString linkWords() const;
    [[nodiscard]] QString words() const { return m_now.words; }
    [[nodiscard]] QString addresses() const { return m_now.addresses.join(u'\n'); }
    [[nodiscard]] QString qrPath() const { return m_qr.path; }
    [[nodiscard]] int qrGrid() const { return m_qr.grid; }
    [[nodiscard]] FoundTabletsModel *found() { return &m_found; }
    [[nodiscard]] QString code() const;   ///< "408 215"
    [[nodiscard]] QString answer() const; ///< "07"
    [[nodiscard]] int wanted() const;     ///< digits to type here: 6, 2 or none
    [[nodiscard]] QString typed() const { return m_typed; }
    [[nodiscard]] bool complete() const { return wanted() > 0 && m_typed.size() == wanted(); }
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString addressProblem() const { return m_addressProblem; }
    [[nodiscard]] QString timeLeft() const;  ///< how long this screen listens or looks; empty when it does not
    [[nodiscard]] QString pauseLeft() const; ///< empty once beginning again is possible
    [[nodiscard]] bool fileOffered() const;
    [[nodiscard]] QString troubleTitle() const;
    [[nodiscard]] QString troubleText() const;
    [[nodiscard]] QString attemptsLeft() const;

    Q_INVOKABLE void showCode();
    Q_INVOKABLE void seek();
    /// Again two minutes.
    Q_INVOKABLE void extend();
    Q_INVOKABLE void meet(int row);
    Q_INVOKABLE void setAddress(const QString &address);
    Q_INVOKABLE void meetAddress();
    /// "0" to "9"; what is too many is not heard.
    Q_INVOKABLE void type(const QString &digit);
    Q_INVOKABLE void eraseDigit();
    /// Compares what was typed; nothing while digits are still missing.
    Q_INVOKABLE void check();
    /// The same side once more.
    Q_INVOKABLE void again();
    /// Back to the choice of a side.
    Q_INVOKABLE void stop();
    /// Takes in hand what a file is to be made of. False when there are several: the page Together lets the auditor
    /// choose.
    Q_INVOKABLE bool openForFile();

Q_SIGNALS:
    void changed();
    void typedChanged();
    void addressChanged();
    void timeChanged();

private:
    void refresh();
    void leave();
    void clear();
    /// What it led to is looked at once more: not every step tells by itself.
    void act(const std::function<void(Tandem &)> &verb);
    void arm();
    [[nodiscard]] Milliseconds rest(Milliseconds from) const;
    [[nodiscard]] bool looks() const { return step() == Show || step() == Seek; }
    /// Until nobody was found for long enough.
    [[nodiscard]] Milliseconds untilAlone() const;
    [[nodiscard]] QList<MeasurementId> onBoth() const;

    Desk &m_desk;
    QPointer<Tandem> m_tandem;
    Tandem::Pairing m_now;
    Milliseconds m_heardAt{0};    ///< since boot: when `m_now` was so
    Milliseconds m_looksSince{0}; ///< since boot
    bool m_shows = true;
    QrPicture m_qr;
    QString m_invitation;
    FoundTabletsModel m_found;
    QString m_typed;
    QString m_address;
    QString m_addressProblem;
    Ticker::Id m_tick = 0;
};

} // namespace Tweeluik
