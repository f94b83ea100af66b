// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/newmeasurementviewmodel.h"
#include "app/viewmodels/prepare/overviewviewmodel.h"
#include "viewmodels/prepare/apart.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tweeluik;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

} // namespace

/// The official text is not sent along: what the tablet says when the other auditor reads it (G40).
class OtherTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_story = std::make_unique<DeskStory>();
        m_story->app().start();
        m_story->prepare(str("Huis De Linde"), 20);
        m_bruno = std::make_unique<Apart>(*m_story);
    }
    void cleanup() {
        m_bruno.reset();
        m_story.reset();
    }

    void whileBothReadTheWorkTextThereIsNothingToSay() {
        QCOMPARE(page().otherText(), QString());
        reads(m_story->desk().wordings.work().pin());
        QCOMPARE(page().otherText(), QString());
    }

    void theOtherReadsTheOfficialText() {
        reads(officialText().wording.pin());
        QCOMPARE(page().otherText(), str("Bruno reads the official text"));
        QCOMPARE(page().wording(), str("work text in own words"));
    }

    void ownTextIsNoOtherText() {
        PreparationService(m_story->inHand()).setWording("official@00");
        QCOMPARE(page().otherText(), QString());
    }

    void withoutANameItIsTheOtherAuditor() {
        PreparationService(m_story->inHand()).setAuditor(Slot::Second, QString());
        m_bruno->hear();
        reads(officialText().wording.pin());
        QCOMPARE(page().otherText(), str("The other auditor reads the official text"));
    }

    void asideItStaysAside() {
        reads(officialText().wording.pin());
        const QSignalSpy changed(&page(), &OverviewViewModel::changed);
        page().keepWorkText();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(page().otherText(), QString());
        m_story->pass(std::chrono::seconds(1));
        m_bruno->meet(); // opened anew
        QCOMPARE(page().otherText(), QString());
    }

    void anOwnCopyIsTheEndOfIt() {
        reads(officialText().wording.pin());
        OverviewViewModel &overview = page();
        const QSignalSpy changed(&overview, &OverviewViewModel::changed);
        m_story->desk().wordings.accept(officialText(), [](const Result<Done, StoreError> &) {});
        m_story->pass();
        QVERIFY(!changed.isEmpty());
        QCOMPARE(overview.otherText(), QString());
        m_story->desk().wordings.forget([](const Result<Done, StoreError> &) {});
        m_story->pass();
        QCOMPARE(overview.otherText(), str("Bruno reads the official text"));
    }

    void aNewMeasurementSaysWhichTextIsReadHere() {
        for (const bool official : {false, true}) {
            if (official)
                m_story->desk().wordings.accept(officialText(), [](const Result<Done, StoreError> &) {});
            m_story->pass();
            m_story->app().go(str("measurement/new"));
            auto *page = m_story->page<NewMeasurementViewModel>();
            page->setProperty("organisation", str("De Brug"));
            page->setProperty("myName", str("Anna"));
            QVERIFY(page->finish());
            const QByteArray said = m_story->inHand().state().wordingOf(Slot::First);
            QCOMPARE(said, official ? officialText().wording.pin().toLatin1() : QByteArray());
        }
    }

private:
    [[nodiscard]] OverviewViewModel &page() {
        if (m_story->app().route() != str("measurement"))
            m_story->app().go(str("measurement"));
        return *m_story->page<OverviewViewModel>();
    }
    /// Bruno's tablet says which text he reads, and the tablets meet.
    void reads(const QString &pin) {
        m_bruno->fold.apply(m_bruno->pen.write(EntryKind::Wording, {},
                                               m_bruno->fold.heads(Subject::wording(Slot::Second)),
                                               Payload::encode(Payload::WordingChoice{pin.toLatin1()})));
        m_bruno->meet();
    }
    [[nodiscard]] InstrumentFile officialText() {
        InstrumentFile file = m_story->desk().workText;
        file.wording.kind = WordingKind::Official;
        return file;
    }

    std::unique_ptr<DeskStory> m_story;
    std::unique_ptr<Apart> m_bruno;
};

QTEST_GUILESS_MAIN(OtherTextTest)
#include "tst_other_text.moc"
