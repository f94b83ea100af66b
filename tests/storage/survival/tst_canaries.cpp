// SPDX-License-Identifier: EUPL-1.2
#include "storage/survival/realtablet.h"

#include <QDirIterator>
#include <QtTest>

using namespace Tweeluik;
using namespace Tweeluik::Survival;

namespace {

constexpr int count = 50;

/// Words that occur nowhere else; half of them names, half of them in notes.
QStringList canaries() {
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(QStringLiteral("kanarie%1ëĳ%2vogel").arg(i * 7919).arg(i));
    return words;
}

/// A measurement whose every text field is a canary, put through all that a talk does to a store.
void live(RealTablet &tablet) {
    const QStringList words = canaries();
    NewMeasurement what;
    what.details.organisation = words[0];
    what.details.unit = words[1];
    what.details.kind = words[2];
    what.firstAuditor = words[3];
    what.secondAuditor = words[4];
    for (int seat = 0; seat < 20; ++seat)
        what.team.append({UnitId::random(), TeamRole::Client, seat + 1, seat, words[5 + seat]});
    tablet.portfolio().create(what);
    tablet.pass(0ms);
    for (int i = 25; i < 44; ++i)
        tablet.noteDown(QStringLiteral("Zij zei: ") + words[i]);
    // Edited, deleted and brought back, searched, drafted, and one (45) erased.
    const QList<UnitId> notes = tablet.measurement().state().timeline;
    tablet.composer().edit(notes[0]);
    tablet.composer().setText(words[44] + QStringLiteral(" en verder"), 0);
    tablet.composer().next();
    NoteService service(tablet.measurement());
    service.remove(notes[1]);
    service.undo();
    static_cast<void>(service.search(words[26]));
    tablet.pass(1s);
    tablet.composer().setText(words[45], 0);
    tablet.composer().next();
    tablet.pass(0ms);
    tablet.measurement().eraseUnit(tablet.measurement().state().timeline.last());
    tablet.store().storeOfficialWording((words[46] + words[47]).toUtf8(), {});
    Position position;
    position.page = words[48];
    tablet.measurement().savePosition(position);
    tablet.composer().setText(words[49], 3);
    tablet.pass(1s);
    tablet.measurement().flush();
}

struct Finds {
    int files = 0;
    qint64 bytes = 0;
    QSet<QString> words;
    QStringList where;
};

/// Looks in every file of the folder for every word, in UTF-8, UTF-16 and hexadecimal.
Finds search(const QString &folder) {
    Finds finds;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        const QByteArray content = file.readAll();
        ++finds.files;
        finds.bytes += content.size();
        for (const QString &word : canaries()) {
            const QByteArray wide(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
            for (const QByteArray &form : {word.toUtf8(), wide, word.toUtf8().toHex()}) {
                if (!content.contains(form))
                    continue;
                finds.words.insert(word);
                finds.where.append(QFileInfo(file).fileName());
            }
        }
    }
    return finds;
}

} // namespace

/// Fifty words go in by every door; none may be found in any file, log included.
class TestCanaries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noneIsFound() {
        QTemporaryDir folder;
        {
            RealTablet tablet(folder.path());
            live(tablet);
            const Finds open = search(folder.path());
            QVERIFY2(open.files >= 4, "database, log, memory of the log and keys should be there");
            QVERIFY2(open.where.isEmpty(), qPrintable(open.where.join(u' ')));
            QVERIFY(open.bytes > 20'000);
        }
        const Finds closed = search(folder.path());
        QVERIFY2(closed.where.isEmpty(), qPrintable(closed.where.join(u' ')));
    }

    void theyAreReallyIn() {
        QTemporaryDir folder;
        RealTablet tablet(folder.path());
        live(tablet);
        const QString all = tablet.texts().join(u' ');
        const QStringList words = canaries();
        QVERIFY(all.contains(words[49]));
        for (int i = 26; i < 44; ++i)
            QVERIFY2(all.contains(words[i]), qPrintable(words[i]));
        QCOMPARE(tablet.measurement().state().details.organisation, words[0]);
        QCOMPARE(tablet.measurement().state().team.size(), 20);
    }

    /// The control: without a cipher the same search must find them.
    void withoutACipherTheyAreFound() {
        QTemporaryDir folder;
        StoreOptions naked;
        naked.weakened.cipher = Cipher::None;
        RealTablet tablet(folder.path(), naked);
        live(tablet);
        const Finds finds = search(folder.path());
        qInfo("without a cipher %d of %d are found", int(finds.words.size()), count);
        QStringList missing;
        for (const QString &word : canaries()) {
            if (!finds.words.contains(word))
                missing.append(word);
        }
        QCOMPARE(missing, QStringList{canaries()[45]}); // the one that was erased
    }
};

QTEST_GUILESS_MAIN(TestCanaries)
#include "tst_canaries.moc"
