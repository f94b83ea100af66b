// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/reference/importpreviewviewmodel.h"
#include "app/viewmodels/reference/importviewmodel.h"
#include "app/viewmodels/reference/instrumentviewmodel.h"
#include "app/viewmodels/reference/refusalwords.h"
#include "core/measurement/services.h"
#include "viewmodels/prepare/deskstory.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Tweeluik;

namespace {

/// An official text of the known structure, with invented words: as if it came out of the parser.
InstrumentFile invented(const InstrumentFile &work) {
    InstrumentFile file = work;
    file.aids = {};
    file.wording.kind = WordingKind::Official;
    for (Wording::ItemText &item : file.wording.items)
        item.statement += QStringLiteral(" (letterlijk)");
    return file;
}

using Kind = OfficialTextError::Kind;
const QList<Kind> refusals = {Kind::NoFile,       Kind::TooLarge,      Kind::Empty,       Kind::NotText,
                              Kind::WorkCard,     Kind::OtherDocument, Kind::ItemMissing, Kind::ItemTwice,
                              Kind::ItemUnknown,  Kind::LevelCount,    Kind::PromptCount, Kind::SentenceCount,
                              Kind::ThemeMissing, Kind::TitleMissing,  Kind::Garbled};
using Pdf = ExtractError::Kind;
const QList<Pdf> pdfRefusals = {Pdf::NotAPdf, Pdf::Encrypted,     Pdf::NoText,  Pdf::TooLarge,  Pdf::TooManyPages,
                                Pdf::TooSlow, Pdf::TooMuchMemory, Pdf::Crashed, Pdf::Unreadable};

} // namespace

class TestImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_story = std::make_unique<DeskStory>();
        m_story->app().start();
        m_story->app().go(QStringLiteral("instrument"));
        m_story->app().go(QStringLiteral("instrument/import"));
        m_page = m_story->page<ImportViewModel>();
        QVERIFY(m_page);
    }

    void everyRefusalHasWordsOfItsOwn() {
        QSet<QString> whole;
        for (const Kind kind : refusals) {
            const RefusalWords words =
                RefusalWords::of({kind, ItemId{6}, PromptId{ItemId{6}, 'd'}, ThemeId{'C'}, 4, 5, {}, {}});
            QVERIFY(!words.title.isEmpty() && !words.what.isEmpty() && !words.todo.isEmpty());
            QVERIFY2(!words.what.contains(u'%'), qPrintable(words.what));
            whole.insert(words.what);
        }
        QCOMPARE(whole.size(), refusals.size());
        for (const Pdf kind : pdfRefusals) {
            const RefusalWords words = RefusalWords::of({Kind::Pdf, {}, {}, {}, 0, 0, ExtractError{kind, {}}, {}});
            QVERIFY(!words.title.isEmpty() && !words.what.isEmpty() && !words.todo.isEmpty());
        }
    }

    void aShoppingListIsNotTheManual() {
        m_page->read(QStringLiteral("Melk\nBrood\nKaas\n"));
        QVERIFY(m_page->refused());
        QVERIFY(m_page->refusalTitle().contains(QStringLiteral("not the manual")));
        QVERIFY(m_page->refusalText().contains(QStringLiteral("Nothing on this tablet was changed.")));
        QVERIFY(!m_story->desk().imports->waiting());
    }

    void anEmptyTextAndAMissingFileAreRefused() {
        m_page->read(QStringLiteral("   \n"));
        QVERIFY(m_page->refused());
        const QString empty = m_page->refusalText();
        m_page->openFile(QUrl::fromLocalFile(QStringLiteral("/nowhere/handleiding.pdf")));
        m_story->pass();
        QVERIFY(m_page->refused());
        QVERIFY(m_page->refusalText() != empty);
    }

    void readingAFileCanBeStoppedAndALateAnswerChangesNothing() {
        m_page->openFile(pdf());
        QVERIFY(m_page->busy());
        m_page->stop();
        QVERIFY(!m_page->busy());
        QVERIFY(m_story->extractor().answer(QStringLiteral("Melk")));
        QVERIFY(!m_page->refused());
        QVERIFY(!m_page->busy());
    }

    void theAnswerToAnEarlierFileIsNotTakenForThatToALaterOne() {
        m_page->openFile(pdf());
        m_page->stop();
        m_page->openFile(pdf());
        QVERIFY(m_story->extractor().answer(ExtractError{Pdf::Encrypted, {}})); // to the first
        QVERIFY(m_page->busy());
        QVERIFY(m_story->extractor().answer(ExtractError{Pdf::NoText, {}}));
        QVERIFY(!m_page->busy());
        QVERIFY(m_page->refusalText().contains(QStringLiteral("pictures")));
    }

    void thePageMayGoWhileAFileIsRead() {
        m_page->openFile(pdf());
        m_story->app().back();
        m_story->app().lock(); // the desk goes, and with it the import
        QVERIFY(m_story->extractor().answer(ExtractError{Pdf::NoText, {}}));
    }

    void withNothingWaitingThereIsNothingToAccept() {
        m_story->app().replace(QStringLiteral("instrument/preview"));
        auto *preview = m_story->page<ImportPreviewViewModel>();
        QVERIFY(!preview->waiting());
        preview->accept();
        QVERIFY(!preview->keeping());
        QCOMPARE(preview->items()->rowCount(), 12);
    }

    void theShownTextOfAMeasurementIsChangedWithATrace() {
        m_story->prepare(QStringLiteral("Huis De Linde"));
        const InstrumentFile official = invented(m_story->desk().workText);
        m_story->desk().wordings.accept(official, [](const Result<Done, StoreError> &) {});
        m_story->pass();
        m_story->app().replace(QStringLiteral("instrument"));
        auto *page = m_story->page<InstrumentViewModel>();
        QVERIFY(page->hasOfficial());
        const std::uint64_t before = m_story->inHand().state().entries;
        page->showOfficial(false);
        QVERIFY(!page->official());
        QCOMPARE(m_story->inHand().state().wordingOf(Slot::First), m_story->desk().workText.wording.pin().toLatin1());
        page->showOfficial(false);
        QCOMPARE(m_story->inHand().state().entries, before + 1);
        const QSignalSpy reread(page->items(), &QAbstractItemModel::modelReset);
        page->showOfficial(true);
        QVERIFY(page->official());
        QVERIFY(reread.count() > 0);
        QVERIFY(statement(page->items(), 0).endsWith(QStringLiteral("(letterlijk)")));
    }

    void theOfficialTextCanBeTakenOff() {
        m_story->desk().wordings.accept(invented(m_story->desk().workText), [](const Result<Done, StoreError> &) {});
        m_story->pass();
        m_story->app().replace(QStringLiteral("instrument"));
        auto *page = m_story->page<InstrumentViewModel>();
        QVERIFY(page->official());
        page->forgetOfficial();
        m_story->pass();
        QVERIFY(!page->hasOfficial());
        QVERIFY(!page->official());
        QVERIFY(!statement(page->items(), 0).endsWith(QStringLiteral("(letterlijk)")));
        QVERIFY(m_story->store().officialWording()->isEmpty());
    }

    void wordsAreFoundWithoutAccentsAndCapitals() {
        m_story->app().replace(QStringLiteral("instrument"));
        auto *page = m_story->page<InstrumentViewModel>();
        page->setQuery(QStringLiteral("CLIENTEN"));
        QVERIFY(page->results()->rowCount() > 5); // "cliënten" in the texts
        const int many = page->results()->rowCount();
        page->setQuery(QStringLiteral("clienten naasten"));
        QVERIFY(page->results()->rowCount() > 0);
        QVERIFY(page->results()->rowCount() < many);
        page->openResult(page->results()->rowCount() - 1);
        QVERIFY(page->row() >= 0);
        QCOMPARE(page->query(), QString());
        QCOMPARE(page->results()->rowCount(), 0);
        page->setQuery(QStringLiteral("xylofoon"));
        QCOMPARE(page->results()->rowCount(), 0);
        page->openResult(0);
    }

    void anItemHasAllItsParts() {
        m_story->app().replace(QStringLiteral("instrument"));
        const ItemTextModel *items = m_story->page<InstrumentViewModel>()->items();
        int prompts = 0;
        int subs = 0;
        QStringList themes;
        for (int row = 0; row < items->rowCount(); ++row) {
            const auto part = [&](int role) { return items->data(items->index(row), role); };
            QCOMPARE(part(ItemTextModel::AnchorsRole).toStringList().size(), 5);
            QCOMPARE(part(ItemTextModel::StepsRole).toList().size(), 4);
            QVERIFY(!part(ItemTextModel::StatementRole).toString().isEmpty());
            for (const QVariant &prompt : part(ItemTextModel::PromptsRole).toList()) {
                ++prompts;
                subs += int(prompt.toMap().value(QStringLiteral("subs")).toStringList().size());
            }
            if (const QString theme = part(ItemTextModel::ThemeRole).toString(); !theme.isEmpty())
                themes << theme.left(1);
        }
        QCOMPARE(prompts, 50);
        QCOMPARE(subs, 94);
        QCOMPARE(themes.join(QString()), QStringLiteral("ABCDE"));
    }

private:
    [[nodiscard]] static QString statement(const ItemTextModel *items, int row) {
        return items->data(items->index(row), ItemTextModel::StatementRole).toString();
    }
    /// A file that looks like a PDF from outside; what is in it the story tells.
    QUrl pdf() {
        QFile file(m_folder.filePath(QStringLiteral("handleiding.pdf")));
        if (file.open(QIODevice::WriteOnly))
            file.write("%PDF-1.7\n");
        return QUrl::fromLocalFile(file.fileName());
    }
    QTemporaryDir m_folder;
    std::unique_ptr<DeskStory> m_story;
    ImportViewModel *m_page = nullptr;
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import_viewmodel.moc"
