// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/planviewmodel.h"
#include "app/viewmodels/prepare/runningordersheet.h"
#include "core/measurement/services.h"
#include "viewmodels/prepare/deskstory.h"

#include <QRegularExpression>
#include <QTest>

using namespace Tweeluik;

namespace {

QStringList texts(const PrintedDocument &document) {
    QStringList all{document.title, document.foot};
    for (const PrintedGroup &group : document.groups)
        for (const PrintedLine &line : group.lines)
            all << line.left << line.text << line.right;
    return all;
}

} // namespace

class TestRunningOrderSheet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_story = std::make_unique<DeskStory>();
        m_story->app().start();
        m_story->prepare(QStringLiteral("Huis \"De Linde\" / Noord"), 3);
        m_story->app().go(QStringLiteral("plan"));
        m_page = m_story->page<PlanViewModel>();
    }

    void theSheetHoldsEveryQuestionInTheOrderOfThePlan() {
        m_page->moveItem(12, -1);
        PreparationService service(m_story->inHand());
        service.setPriority(QStringLiteral("6a"), Priority::Essential);
        service.setPriority(QStringLiteral("2c"), Priority::MayShorten);
        m_page->savePdf(QUrl::fromLocalFile(QStringLiteral("/nowhere/verloop")));
        QCOMPARE(m_story->documents().file, QStringLiteral("/nowhere/verloop.pdf"));
        QVERIFY(m_page->saved().contains(QStringLiteral("verloop.pdf")));
        QVERIFY(!m_page->refused());
        const PrintedDocument &sheet = m_story->documents().document;
        const QStringList all = texts(sheet);
        const Wording &wording = m_story->desk().workText.wording;
        int questions = 0;
        for (const QString &sub : wording.subs) {
            QVERIFY2(all.contains(sub), qPrintable(sub));
            ++questions;
        }
        QCOMPARE(questions, 94);
        QVERIFY(all.indexOf(wording.item(ItemId{12}).shortTitle) < all.indexOf(wording.item(ItemId{11}).shortTitle));
        QCOMPARE(all.count(QStringLiteral("essential")), 1);
        QCOMPARE(all.count(QStringLiteral("may be shorter")), 1);
        QCOMPARE(sheet.language, QStringLiteral("nl"));
    }

    void eachItemIsAGroupThatStaysTogether() {
        const PrintedDocument sheet = RunningOrderSheet::document(m_story->inHand().state(), m_story->desk());
        int items = 0;
        for (const PrintedGroup &group : sheet.groups) {
            const auto boxes = std::ranges::count_if(group.lines, &PrintedLine::box);
            if (boxes == 0)
                continue;
            ++items;
            QCOMPARE(group.lines.constFirst().kind, PrintedLine::Kind::Heading);
            QCOMPARE(boxes, group.lines.size() - 1);
        }
        QCOMPARE(items, 12);
    }

    void nobodyIsNamedOnPaperNorInTheFileName() {
        PreparationService service(m_story->inHand());
        const UnitId member = service.addTeamMember(TeamRole::Client);
        TeamMember named = *m_story->inHand().state().member(member);
        named.name = QStringLiteral("Wilhelmina");
        service.setTeamMember(named);
        const QString all = texts(RunningOrderSheet::document(m_story->inHand().state(), m_story->desk())).join(u' ');
        for (const QString &name : {QStringLiteral("Wilhelmina"), QStringLiteral("Anna"), QStringLiteral("Bruno")})
            QVERIFY2(!all.contains(name) && !m_page->suggestedFile().toString().contains(name), qPrintable(name));
        QVERIFY(all.contains(QStringLiteral("Linde")));
    }

    void theFileNameSuitsEveryFileSystem() {
        const QString name = m_page->suggestedFile().fileName();
        static const QRegularExpression safe(QStringLiteral("^MIE_[\\w-]+_\\d{4}-\\d\\d-\\d\\d_[\\w-]+\\.pdf$"));
        QVERIFY2(safe.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(name.startsWith(QStringLiteral("MIE_Huis-De-Linde-Noord_2026-03-13_")), qPrintable(name));
    }

    void whatCannotBeWrittenIsSaidWithWhatIsSafe_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("no place") << int(DocumentError::Kind::NoPlace);
        QTest::newRow("full") << int(DocumentError::Kind::Full);
        QTest::newRow("other") << int(DocumentError::Kind::Other);
    }
    void whatCannotBeWrittenIsSaidWithWhatIsSafe() {
        QFETCH(int, kind);
        m_story->documents().refuses = DocumentError::Kind(kind);
        m_page->savePdf(QUrl::fromLocalFile(QStringLiteral("/nowhere/verloop.pdf")));
        QVERIFY(m_page->refused());
        QVERIFY2(m_page->saved().contains(QStringLiteral("is safe")), qPrintable(m_page->saved()));
        m_page->savePdf(QUrl::fromLocalFile(QStringLiteral("/nowhere/verloop.pdf")));
        QVERIFY(!m_page->refused());
    }

    void anItemMovesAndTheBreakStaysWhereItWas() {
        QCOMPARE(m_page->breakAfter(), 5);
        m_page->moveItem(5, 1);
        QVERIFY(m_page->ownOrder());
        QCOMPARE(m_page->breakAfter(), 6); // still after five items
        m_page->openItem(6);
        QVERIFY(isOpen(6));
        m_page->openItem(6);
        QVERIFY(!isOpen(6));
        m_page->moveItem(1, -1); // there is no place before the first
        m_page->moveItem(12, 1);
        m_page->moveItem(13, 1);
        m_page->usualOrder();
        QVERIFY(!m_page->ownOrder());
        QCOMPARE(m_page->breakAfter(), 5);
        m_page->moveItem(5, 1);
        m_page->moveItem(5, -1);
        QVERIFY(!m_page->ownOrder());
        QVERIFY(m_story->inHand().state().plan.order.isEmpty());
    }

private:
    [[nodiscard]] bool isOpen(int item) const {
        for (int row = 0; row < m_page->blocks()->rowCount(); ++row) {
            const QModelIndex at = m_page->blocks()->index(row);
            if (m_page->blocks()->data(at, RunningOrderModel::ItemRole).toInt() == item)
                return m_page->blocks()->data(at, RunningOrderModel::OpenRole).toBool();
        }
        return false;
    }
    std::unique_ptr<DeskStory> m_story;
    PlanViewModel *m_page = nullptr;
};

QTEST_GUILESS_MAIN(TestRunningOrderSheet)
#include "tst_running_order_sheet.moc"
