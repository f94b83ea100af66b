// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/hostilesession.h"

#include <QTest>
#include <sodium.h>

using namespace Tweeluik;
using namespace Tweeluik::Testing;
using namespace std::chrono_literals;

namespace {

QByteArray anyId() { return MeasurementId::random().toBytes(); }

QByteArray keyOfZeros() { return QByteArray(32, '\0'); }

/// The fields of an offer, as the format has them.
QByteArray offerOf(const MeasurementId &id) {
    return TlvWriter()
        .id(1, id)
        .text(2, QStringLiteral("De Linde"))
        .choice(3, Slot::Second)
        .choice(4, Role::NoteTaker)
        .bytes(5, QByteArray(32, 's'))
        .data();
}

} // namespace

/// A tablet that is paired, and says more than it has to say.
class HostileSessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void anAnswerThatNobodyAskedForSaysNothing() {
        HostileSession session;
        for (int i = 0; i < 1'000; ++i) {
            session.say(kindAccept, anyId() + keyOfZeros());
            session.say(kindDecline, anyId());
        }
        session.pass();
        QCOMPARE(session.accepted + session.declined, 0);
        QVERIFY(session.isOpen());
        // The control: asked for, and once.
        const auto id = MeasurementId::random();
        for (const char kind : {kindDecline, kindAccept}) {
            session.tablet->offer({id, {}, Slot::Second, Role::NoteTaker, {}});
            for (int i = 0; i < 3; ++i)
                session.say(kind, kind == kindAccept ? id.toBytes() + keyOfZeros() : id.toBytes());
            session.pass();
        }
        QCOMPARE(session.declined, 1);
        QCOMPARE(session.accepted, 1);
    }

    void aMeasurementThatWasNotOpenedDoesNotMove() {
        HostileSession session;
        for (int i = 0; i < 1'000; ++i)
            session.say(kindNotHere, anyId());
        session.pass();
        QCOMPARE(session.moved, 0);
        session.tablet->share({session.shared});
        session.say(kindNotHere, session.shared.toBytes());
        session.pass();
        QVERIFY(session.moved > 0); // the control
    }

    void ofRemarksOnlySoManyCount() {
        for (const char kind : {kindName, kindOffer, kindOrder, kindGone}) {
            HostileSession session;
            const auto order = EraseOrder::sign({}, 1s, session.peer.signingSecret.data());
            for (int i = 0; i < 3 * Conversation::mostRemarks; ++i) {
                session.say(kind, kind == kindName    ? QByteArray::number(i)
                                  : kind == kindOffer ? offerOf(MeasurementId::random())
                                  : kind == kindOrder
                                      ? order.encode()
                                      : EraseConfirmation::sign(order, session.peer.signingSecret.data()).encode());
            }
            session.pass();
            QVERIFY(session.isOpen());
            QCOMPARE(session.named + session.offered + session.ordered + session.confirmed, Conversation::mostRemarks);
        }
    }

    /// Who erases says so itself: what was once heard from a member is no order of somebody else's.
    void anOrderIsSaidByTheOneWhoGaveIt() {
        HostileSession session;
        const DeviceIdentity member = DeviceIdentity::random();
        session.say(kindOrder, EraseOrder::sign({}, 1s, member.signingSecret.data()).encode());
        EraseOrder forged = EraseOrder::sign({}, 1s, member.signingSecret.data());
        forged.by = session.peer.signingPublic;
        session.say(kindOrder, forged.encode());
        session.pass();
        QCOMPARE(session.ordered, 0);
        session.say(kindOrder, EraseOrder::sign({}, 1s, session.peer.signingSecret.data()).encode());
        session.pass();
        QCOMPARE(session.ordered, 1); // the control
    }

    /// Whether a measurement is here is told to nobody who has no part in it.
    void whatIsHereAndWhatIsNotAreAnsweredAlike() {
        HostileSession session;
        session.say(kindOpen, QByteArray("\0\1", 2) + session.hidden.toBytes());
        session.pass();
        const QList<QByteArray> here = session.heard;
        session.heard.clear();
        const auto nowhere = MeasurementId::random();
        session.say(kindOpen, QByteArray("\0\2", 2) + nowhere.toBytes());
        session.pass();
        QCOMPARE(here, QList<QByteArray>{kindNotHere + session.hidden.toBytes()});
        QCOMPARE(session.heard, QList<QByteArray>{kindNotHere + nowhere.toBytes()});
        session.heard.clear();
        session.say(kindOpen, QByteArray("\0\3", 2) + session.shared.toBytes());
        session.pass();
        QVERIFY(session.heard.value(0).startsWith(kindOpen)); // the control
    }

    void whoTakesNoAnswersIsLetGo() {
        HostileSession session(false);
        const QByteArray question = QByteArray("\1\0", 2) + QByteArray(8, 't') + QByteArray(8, '\0');
        int asked = 0;
        while (session.isOpen() && asked < 400'000) {
            for (int i = 0; i < 500; ++i, ++asked)
                session.say(kindClocks, question);
            session.pass();
        }
        QVERIFY(!session.isOpen());
        QVERIFY2(asked < 300'000, qPrintable(QString::number(asked)));
        // The control: who takes them may ask for ever.
        HostileSession patient;
        for (int i = 0; i < 20; ++i) {
            for (int j = 0; j < 500; ++j)
                patient.say(kindClocks, question);
            patient.pass();
        }
        QVERIFY(patient.isOpen());
        QCOMPARE(patient.heard.size(), 10'000);
    }
};

QTEST_GUILESS_MAIN(HostileSessionTest)
#include "tst_hostile_session.moc"
