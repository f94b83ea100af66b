// SPDX-License-Identifier: EUPL-1.2
#include "qml/together/scenes.h"

#include "app/viewmodels/together/pairingviewmodel.h"

#include <QTest>

namespace Tweeluik {

using State = PairingDesk::State;
using Trouble = PairingDesk::Trouble;
using Failure = Pairing::Failure;
using Link = Tandem::Link;
using Shared = Tandem::Shared;
using std::chrono::seconds;

PairingViewModel &Scenes::page() { return *m_story.page<PairingViewModel>(); }

void Scenes::type(const QString &digits) {
    for (const QChar digit : digits)
        page().type(QString(digit));
}

Tandem::Invitation invitation(unsigned char from, const QString &name, const QString &title, Role role) {
    Tandem::Invitation asked;
    asked.offer.measurement = *MeasurementId::fromBytes(QByteArray(16, char(from)));
    asked.from = keysOf(from);
    asked.fromName = name;
    asked.offer.title = title;
    asked.offer.role = role;
    return asked;
}

QList<Scene> Scenes::pairingShown() {
    const QString route = QStringLiteral("pairing");
    return {
        {QStringLiteral("pairing choose"), route, [] {}},
        {QStringLiteral("pairing show"), route, [this] { page().showCode(); }},
        {QStringLiteral("pairing code"), route,
         [this] {
             page().showCode();
             m_tandem.tell([](Tandem::Pairing &now) {
                 now.state = State::ShowCode;
                 now.code = 408215;
             });
             type(QStringLiteral("3"));
         }},
    };
}

QList<Scene> Scenes::pairingTyped() {
    const QString route = QStringLiteral("pairing");
    return {
        {QStringLiteral("pairing seek, nobody yet"), route,
         [this] {
             page().seek();
             m_tandem.tell([](Tandem::Pairing &now) { now.found.clear(); });
         }},
        {QStringLiteral("pairing seek, no address"), route,
         [this] {
             page().seek();
             page().setAddress(QStringLiteral("192.168.1"));
             page().meetAddress();
         }},
        {QStringLiteral("pairing meeting"), route,
         [this] {
             page().seek();
             m_tandem.tell([](Tandem::Pairing &now) { now.state = State::Meeting; });
         }},
        {QStringLiteral("pairing typing"), route,
         [this] {
             page().seek();
             m_tandem.tell([](Tandem::Pairing &now) { now.state = State::TypeCode; });
             type(QStringLiteral("4082"));
         }},
        {QStringLiteral("pairing answer"), route,
         [this] {
             page().seek();
             m_tandem.tell([](Tandem::Pairing &now) {
                 now.state = State::ShowAnswer;
                 now.answer = 7;
             });
         }},
        {QStringLiteral("pairing paired"), route,
         [this] {
             page().seek();
             m_tandem.tell([](Tandem::Pairing &now) { now.state = State::Paired; });
         }},
    };
}

QList<Scene> Scenes::failed() {
    const auto failed = [this](const QString &name, State state, Trouble trouble, Failure failure, int failures) {
        return Scene{name, QStringLiteral("pairing"), [=, this] {
                         page().seek();
                         m_tandem.tell([=](Tandem::Pairing &now) {
                             now = {};
                             now.state = state;
                             now.trouble = trouble;
                             now.failure = failure;
                             now.failures = failures;
                             now.wait = state == State::Paused ? seconds(60) : seconds(0);
                         });
                     }};
    };
    return {
        failed(QStringLiteral("pairing digits differ"), State::Failed, Trouble::Attempt, Failure::WrongCode, 1),
        failed(QStringLiteral("pairing unreachable"), State::Failed, Trouble::Unreachable, Failure::None, 0),
        failed(QStringLiteral("pairing someone between"), State::Failed, Trouble::Attempt, Failure::Commitment, 2),
        failed(QStringLiteral("pairing pause"), State::Paused, Trouble::Attempt, Failure::WrongCode, 3),
    };
}

/// One measurement in each state.
void Scenes::everyShared() {
    using How = Shared::State;
    const QList<How> states{How::Alone, How::Asked, How::Declined, How::Apart, How::Busy, How::Even, How::Stopped};
    const QStringList houses{QStringLiteral("Huis De Linde"),
                             QStringLiteral("De Brug"),
                             QStringLiteral("Nieuwland"),
                             QStringLiteral("Het Anker"),
                             QStringLiteral("Stichting Oever"),
                             QStringLiteral("De Wissel"),
                             QStringLiteral("Stichting Samenwerkende Voorzieningen voor Beschermd Wonen en "
                                            "Ondersteuning Noordoost-Overijssel")};
    if (m_story.desk().portfolio.summaries().isEmpty()) {
        for (int row = 0; row < states.size(); ++row) {
            const MeasurementId house = m_story.prepare(houses.at(row), row);
            Shared how;
            how.state = states.at(row);
            how.peerName = QStringLiteral("Bruno");
            how.evenAt = m_story.clock().now().wall;
            how.notesUnsent = how.state == How::Apart ? 3 : 0;
            how.done = 3'000;
            how.total = 5'000;
            how.refusal = Shared::Refusal::AgainstRules;
            m_tandem.how.insert(house.toBytes(), how);
        }
        m_story.desk().portfolio.close();
    }
    m_tandem.own = {QStringLiteral("192.168.1.7:40123")};
}

/// Two measurements that were made apart.
QList<Scene> Scenes::united() {
    using How = Shared::State;
    const QString route = QStringLiteral("together");
    const QString bruno = QStringLiteral("Bruno");
    return {
        {QStringLiteral("together, same interview"), route,
         [this, bruno] {
             m_tandem.tellInvitations({});
             const auto own = m_story.desk().portfolio.summaries().first().id;
             m_tandem.tellUnions(
                 {{keysOf(1), bruno, MeasurementId::random(), QStringLiteral("Oefenhuis De Linde, Kade")},
                  {keysOf(2), QString(), MeasurementId::random(), QStringLiteral("Herstelhuis Zuid"), own}});
         }},
        {QStringLiteral("together, same interview, sure"), route,
         [this] {
             const bool pressed =
                 m_press(QStringLiteral("“Oefenhuis De Linde, Kade” on the other tablet is the same as “Huis De "
                                        "Linde”")) ||
                 m_press(QStringLiteral("“Oefenhuis De Linde, Kade” op de andere tablet is hetzelfde als “Huis De "
                                        "Linde”"));
             QVERIFY(pressed);
         }},
        {QStringLiteral("together, one"), route,
         [this] {
             m_tandem.tellUnions({});
             Q_EMIT m_tandem.becameOne(m_story.desk().portfolio.summaries().first().id);
         }},
        {QStringLiteral("together, agreed"), route,
         [this, bruno] {
             Shared how;
             how.peerName = bruno;
             how.unionTitle = QStringLiteral("Oefenhuis De Linde, Kade");
             const QList<MeasurementSummary> rows = m_story.desk().portfolio.summaries();
             const QList<How> states{How::Proposed, How::Agreed, How::KeptApart};
             for (int row = 0; row < states.size(); ++row) {
                 how.state = states.at(row);
                 how.unionTrouble = AdoptDesk::Trouble::Sealed;
                 m_tandem.tellShared(rows.at(row).id, how);
             }
         }},
    };
}

QList<Scene> Scenes::together() {
    const QString route = QStringLiteral("together");
    const QString bruno = QStringLiteral("Bruno");
    const auto asked = [bruno] {
        return QList<Tandem::Invitation>{
            invitation(1, bruno, QStringLiteral("Herstelhuis Zuid, beschermd wonen"), Role::NoteTaker),
            invitation(2, QStringLiteral("Wilhelmina-Josephina"), QStringLiteral("De Haven"), Role::Questioner)};
    };
    return {
        {QStringLiteral("together, nothing yet"), route, [this] { m_tandem.tellPeers({}, Link::Off); }},
        {QStringLiteral("together, looking"), route,
         [this, bruno] {
             everyShared();
             m_tandem.tellPeers({peerOf(1, bruno, false)}, Link::Looking);
         }},
        {QStringLiteral("together, nobody found"), route,
         [this, bruno] {
             m_tandem.tellPeers({peerOf(1, bruno, false), peerOf(2, QString(), false, false)}, Link::Alone);
         }},
        {QStringLiteral("together, here"), route,
         [this, bruno] { m_tandem.tellPeers({peerOf(1, bruno, true), peerOf(3, QString(), false)}, Link::Here); }},
        {QStringLiteral("together, asked"), route,
         [this, bruno, asked] {
             m_tandem.tellPeers({peerOf(1, bruno, true)}, Link::Here);
             m_tandem.tellInvitations(asked());
         }},
        {QStringLiteral("together, joined"), route,
         [this] {
             m_tandem.tellInvitations({});
             Q_EMIT m_tandem.joined(m_story.desk().portfolio.summaries().first().id);
         }},
        {QStringLiteral("together, lost"), route,
         [this] {
             const bool pressed =
                 m_press(QStringLiteral("Tablet lost: Bruno")) || m_press(QStringLiteral("Tablet verloren: Bruno"));
             QVERIFY(pressed);
         }},
    };
}

} // namespace Tweeluik
