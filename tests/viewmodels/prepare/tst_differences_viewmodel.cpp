// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/differencesviewmodel.h"
#include "app/viewmodels/prepare/differencewords.h"
#include "app/viewmodels/prepare/overviewviewmodel.h"
#include "core/measurement/offrecordservice.h"
#include "viewmodels/prepare/apart.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tweeluik;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

/// The row of that version, by the first name of who wrote it.
int versionOf(const QVariantList &versions, const char *name) {
    for (qsizetype at = 0; at < versions.size(); ++at) {
        if (versions.at(at).toMap().value(QStringLiteral("name")).toString() == str(name))
            return int(at);
    }
    return -1;
}

} // namespace

class DifferencesViewModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_story = std::make_unique<DeskStory>();
        m_story->app().start();
        m_story->prepare(QStringLiteral("Huis De Linde"), 20);
        m_client = preparing().addTeamMember(TeamRole::Client);
        ExplanationService(m_story->inHand()).write(6, str("Het team wil één coach per wijk."));
        m_bruno = std::make_unique<Apart>(*m_story);
    }
    void cleanup() {
        m_bruno.reset();
        m_story.reset();
    }

    void nothingToSettle() {
        QCOMPARE(page().count(), 0);
        m_story->app().go(QStringLiteral("measurement"));
        QCOMPARE(m_story->page<OverviewViewModel>()->differences(), QString());
        // One after the other is no difference.
        m_bruno->meet();
        Details details = m_story->inHand().state().details;
        details.unit = str("Kade");
        m_bruno->write(details);
        m_bruno->meet();
        QCOMPARE(m_story->inHand().state().details.unit, str("Kade"));
        QCOMPARE(page().count(), 0);
    }

    void detailsWithBothVersions() {
        changeDetails();
        DifferencesViewModel &differences = page();
        QCOMPARE(differences.count(), 1);
        QCOMPARE(value(0, DifferencesViewModel::Title).toString(), str("Details of the measurement"));
        QCOMPARE(value(0, DifferencesViewModel::Kind).toString(), str("fields"));
        const QVariantList versions = value(0, DifferencesViewModel::Versions).toList();
        QCOMPARE(versions.size(), 2);
        const QVariantMap anna = versions.at(versionOf(versions, "Anna")).toMap();
        const QVariantMap bruno = versions.at(versionOf(versions, "Bruno")).toMap();
        QCOMPARE(versionOf(versions, "Anna"), 0);
        QVERIFY(anna.value(str("first")).toBool() && !bruno.value(str("first")).toBool());
        // Only what differs, each with its words marked.
        const QVariantList fields = anna.value(str("fields")).toList();
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields.at(0).toMap().value(str("label")).toString(), str("Organisation"));
        QCOMPARE(fields.at(0).toMap().value(str("plain")).toString(), str("Huis De Linde en Kade"));
        QCOMPARE(fields.at(0).toMap().value(str("text")).toString(), str("Huis De Linde <b><u>en Kade</u></b>"));
        QCOMPARE(fields.at(1).toMap().value(str("label")).toString(), str("Which measurement it is"));
        m_story->app().go(QStringLiteral("measurement"));
        QCOMPARE(m_story->page<OverviewViewModel>()->differences(), str("Both auditors wrote in 1 place(s)"));
    }

    void takingOneSettlesIt_data() {
        QTest::addColumn<QByteArray>("whose");
        QTest::newRow("the one that shows, or not") << QByteArray("Anna");
        QTest::newRow("the other") << QByteArray("Bruno");
    }
    void takingOneSettlesIt() {
        QFETCH(QByteArray, whose);
        changeDetails();
        DifferencesViewModel &differences = page();
        QSignalSpy settled(&differences, &DifferencesViewModel::settled);
        differences.take(0, versionOf(value(0, DifferencesViewModel::Versions).toList(), whose.constData()));
        QCOMPARE(settled.size(), 1);
        QCOMPARE(differences.count(), 0);
        QCOMPARE(m_story->inHand().state().details.round, whose == "Anna" ? 1 : 2);
        // All heads are named: nothing is left on the other tablet either.
        m_bruno->hear();
        QVERIFY(m_bruno->fold.state().conflicts.isEmpty());
        QCOMPARE(m_bruno->fold.state().details, m_story->inHand().state().details);
        // And back.
        differences.undo();
        QCOMPARE(differences.count(), 1);
    }

    void fieldByField() {
        changeDetails();
        DifferencesViewModel &differences = page();
        const QVariantList versions = value(0, DifferencesViewModel::Versions).toList();
        QVariantList choices = value(0, DifferencesViewModel::Choices).toList();
        QCOMPARE(choices.size(), 2);
        QCOMPARE(choices.at(0).toMap().value(str("options")).toList().size(), 2);
        const int name = choices.at(0).toMap().value(str("field")).toInt();
        const int round = choices.at(1).toMap().value(str("field")).toInt();
        // What shows now is chosen to begin with.
        const QString now = m_story->inHand().state().details.organisation;
        const int begun = choices.at(0).toMap().value(str("value")).toInt();
        QCOMPARE(
            versions.at(begun).toMap().value(str("fields")).toList().first().toMap().value(str("plain")).toString(),
            now);
        differences.choose(0, name, versionOf(versions, "Anna"));
        differences.choose(0, round, versionOf(versions, "Bruno"));
        differences.choose(0, round, 9);
        choices = value(0, DifferencesViewModel::Choices).toList();
        QCOMPARE(choices.at(0).toMap().value(str("value")).toInt(), versionOf(versions, "Anna"));
        QCOMPARE(choices.at(1).toMap().value(str("value")).toInt(), versionOf(versions, "Bruno"));
        differences.keepChosen(0);
        QCOMPARE(differences.count(), 0);
        QCOMPARE(m_story->inHand().state().details.organisation, str("Huis De Linde en Kade"));
        QCOMPARE(m_story->inHand().state().details.round, 2);
    }

    void aPlan() {
        Plan plan = m_story->inHand().state().plan;
        plan.opening = Minutes(15);
        preparing().setPlan(plan);
        plan.opening = Minutes(5);
        plan.order = {2, 1, 3};
        m_bruno->write(plan);
        m_bruno->meet();
        DifferencesViewModel &differences = page();
        QCOMPARE(differences.count(), 1);
        const QVariantList versions = value(0, DifferencesViewModel::Versions).toList();
        const QVariantList fields = versions.at(versionOf(versions, "Bruno")).toMap().value(str("fields")).toList();
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields.at(0).toMap().value(str("plain")).toString(), str("5 minute(s)"));
        QCOMPARE(fields.at(1).toMap().value(str("plain")).toString(), str("2, 1, 3"));
        differences.take(0, versionOf(versions, "Bruno"));
        QCOMPARE(m_story->inHand().state().plan, plan);
        QCOMPARE(differences.count(), 0);
    }

    void somebodyTakenAwayAndChanged() {
        TeamMember client = *m_story->inHand().state().member(m_client);
        client.seat = 7;
        preparing().setTeamMember(client);
        m_bruno->remove(m_client);
        m_bruno->meet();
        DifferencesViewModel &differences = page();
        QCOMPARE(differences.count(), 1);
        QCOMPARE(value(0, DifferencesViewModel::Title).toString(), str("Team member: client"));
        const QVariantList versions = value(0, DifferencesViewModel::Versions).toList();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions.at(versionOf(versions, "Bruno")).toMap().value(str("plain")).toString(),
                 str("Taken off the list"));
        QVERIFY(value(0, DifferencesViewModel::Choices).toList().isEmpty());
        // What shows already is taken: it is settled all the same.
        differences.take(0, versionOf(versions, "Anna"));
        QCOMPARE(differences.count(), 0);
        QCOMPARE(m_story->inHand().state().member(m_client)->seat, 7);
        differences.undo();
        QCOMPARE(differences.count(), 1);
        differences.take(0, versionOf(value(0, DifferencesViewModel::Versions).toList(), "Bruno"));
        QCOMPARE(differences.count(), 0);
        QVERIFY(m_story->inHand().state().member(m_client) == nullptr);
        m_bruno->hear();
        QVERIFY(m_bruno->fold.state().conflicts.isEmpty());
    }

    void twoSeats() {
        TeamMember client = *m_story->inHand().state().member(m_client);
        client.role = TeamRole::Relative;
        client.seat = 3;
        preparing().setTeamMember(client);
        m_bruno->seat(m_client, TeamRole::Manager, 5);
        m_bruno->meet();
        DifferencesViewModel &differences = page();
        const QVariantList versions = value(0, DifferencesViewModel::Versions).toList();
        const QVariantList choices = value(0, DifferencesViewModel::Choices).toList();
        QCOMPARE(choices.size(), 2);
        differences.choose(0, choices.at(0).toMap().value(str("field")).toInt(), versionOf(versions, "Bruno"));
        differences.choose(0, choices.at(1).toMap().value(str("field")).toInt(), versionOf(versions, "Anna"));
        differences.keepChosen(0);
        QCOMPARE(m_story->inHand().state().member(m_client)->role, TeamRole::Manager);
        QCOMPARE(m_story->inHand().state().member(m_client)->seat, 3);
    }

    void anExplanationThatOverlaps() {
        overlap();
        DifferencesViewModel &differences = page();
        QCOMPARE(differences.count(), 1);
        QCOMPARE(value(0, DifferencesViewModel::Title).toString(), str("Explanation of item 6"));
        const QVariantList versions = value(0, DifferencesViewModel::Versions).toList();
        const QVariantMap anna = versions.at(versionOf(versions, "Anna")).toMap();
        QCOMPARE(anna.value(str("text")).toString(), str("Het team wil één coach per <b><u>dorp.</u></b>"));
        QVERIFY(!anna.value(str("time")).toString().isEmpty());
        const QString both = value(0, DifferencesViewModel::Draft).toString();
        QVERIFY2(both.contains(str("dorp.")) && both.contains(str("stad.")), qPrintable(both));
        QCOMPARE(both.count(str("coach")), 1);
        differences.take(0, versionOf(versions, "Anna"));
        QCOMPARE(differences.count(), 0);
        QCOMPARE(ExplanationService(m_story->inHand()).shown(6).text, str("Het team wil één coach per dorp."));
        m_bruno->hear();
        QVERIFY(m_bruno->fold.state().conflicts.isEmpty());
    }

    void oneTextOutOfTwo() {
        overlap();
        DifferencesViewModel &differences = page();
        QSignalSpy anew(&differences, &DifferencesViewModel::modelReset);
        QSignalSpy changed(&differences, &DifferencesViewModel::dataChanged);
        differences.setDraft(0, str("Eén coach per dorp of stad."));
        QCOMPARE(anew.size(), 0); // the field that is typed in stays
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(2).value<QList<int>>(), QList<int>{DifferencesViewModel::Draft});
        QCOMPARE(m_story->inHand().state().conflicts.size(), 1);
        // Something else is written meanwhile: what was typed stays.
        preparing().addTeamMember(TeamRole::Manager);
        QCOMPARE(value(0, DifferencesViewModel::Draft).toString(), str("Eén coach per dorp of stad."));
        differences.keepDraft(0);
        QCOMPARE(differences.count(), 0);
        QCOMPARE(ExplanationService(m_story->inHand()).shown(6).text, str("Eén coach per dorp of stad."));
    }

    void joinedPlacesAreMarkedUntilSeen() {
        ExplanationService(m_story->inHand()).write(6, str("Nu wil het team wil één coach per wijk."));
        m_bruno->explain(6, str("Het team wil één coach per wijk. Dat is nieuw & goed."));
        m_bruno->meet();
        DifferencesViewModel &differences = page();
        QCOMPARE(differences.count(), 1);
        QCOMPARE(value(0, DifferencesViewModel::Kind).toString(), str("joined"));
        const QString joined = value(0, DifferencesViewModel::Joined).toString();
        QVERIFY2(joined.contains(str("<b><u>Dat is nieuw &amp; goed.</u></b>")), qPrintable(joined));
        QVERIFY(value(0, DifferencesViewModel::Versions).toList().isEmpty());
        const QVariantList places = value(0, DifferencesViewModel::Places).toList();
        QCOMPARE(places.size(), 2);
        QVERIFY(versionOf(places, "Anna") == 0 && versionOf(places, "Bruno") == 1);
        QCOMPARE(places.at(1).toMap().value(str("text")).toString(), str("Dat is nieuw & goed."));
        differences.take(0, 0);
        QCOMPARE(differences.count(), 1);
        differences.markSeen(0);
        QCOMPARE(differences.count(), 0);
        // For the other auditor it is still there.
        m_bruno->hear();
        QVERIFY(!m_bruno->fold.state().explanations.value(6).first().seen[1]);
    }

    void offTheRecordTheTextsWait() {
        overlap();
        OffRecordService(m_story->inHand()).begin(0, std::nullopt);
        DifferencesViewModel &differences = page();
        QVERIFY(differences.closed());
        differences.take(0, 0);
        differences.keepDraft(0);
        QCOMPARE(differences.count(), 1);
        OffRecordService(m_story->inHand()).end(0, std::nullopt);
        QVERIFY(!differences.closed());
        differences.take(0, 0);
        QCOMPARE(differences.count(), 0);
    }

    void marks() {
        QCOMPARE(DifferenceWords::marked(str("een <twee> drie"), QStringList{str("een drie")}),
                 str("een <b><u>&lt;twee&gt;</u></b> drie"));
        QCOMPARE(DifferenceWords::marked(str("een\ntwee"), QStringList{str("een\ntwee")}), str("een<br>twee"));
        // The same word at the beginning of one and further on in the other.
        QCOMPARE(DifferenceWords::marked(str("aan de Kade"), QStringList{str("Kade")}),
                 str("<b><u>aan de</u></b> Kade"));
        QCOMPARE(DifferenceWords::marked(str("Kade"), QStringList{str("aan de Kade")}), str("Kade"));
        QCOMPARE(DifferenceWords::together({str("a b c"), str("a x c")}), str("a b x c"));
        QCOMPARE(DifferenceWords::together({str("a b"), str("a b")}), str("a b"));
        QCOMPARE(DifferenceWords::together({QString(), str("a b")}), str("a b"));
    }

private:
    [[nodiscard]] PreparationService preparing() { return PreparationService(m_story->inHand()); }
    DifferencesViewModel &page() {
        m_story->app().go(QStringLiteral("measurement/differences"));
        return *m_story->page<DifferencesViewModel>();
    }
    [[nodiscard]] QVariant value(int row, int role) {
        const auto *differences = m_story->page<DifferencesViewModel>();
        return differences->index(row).data(role);
    }
    /// Anna gives it a longer name, Bruno makes it the second measurement.
    void changeDetails() {
        Details details = m_story->inHand().state().details;
        details.round = 2;
        m_bruno->write(details);
        details.round = 1;
        details.organisation += str(" en Kade");
        preparing().setDetails(details);
        m_bruno->meet();
    }
    void overlap() {
        ExplanationService(m_story->inHand()).write(6, str("Het team wil één coach per dorp."));
        m_bruno->explain(6, str("Het team wil één coach per stad."));
        m_bruno->meet();
    }

    std::unique_ptr<DeskStory> m_story;
    std::unique_ptr<Apart> m_bruno;
    UnitId m_client;
};

QTEST_MAIN(DifferencesViewModelTest)
#include "tst_differences_viewmodel.moc"
