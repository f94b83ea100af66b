// SPDX-License-Identifier: EUPL-1.2
#include "platform/share/fileshare.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Tweeluik;

namespace {

std::optional<Result<Share::Outcome, ShareError>> offered(const QString &file, const QByteArray &bytes) {
    FileShare share;
    std::optional<Result<Share::Outcome, ShareError>> outcome;
    int told = 0;
    share.offer(file, bytes, [&](const auto &result) {
        outcome.emplace(result);
        ++told;
    });
    return told == 1 ? outcome : std::nullopt;
}

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

mode_t modeOf(const QString &path) {
    struct stat info{};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777U : 0U;
}

} // namespace

class TestFileShare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void itIsThereWholeAndForThisAccountAlone() {
        const mode_t before = ::umask(0);
        const QByteArray bytes(300'000, 'x');
        const QString file = m_folder.filePath(QStringLiteral("meting-2026-11-23.tweeluik"));
        const auto outcome = offered(file, bytes);
        ::umask(before);
        QVERIFY(outcome && outcome->ok());
        QCOMPARE(**outcome, Share::Outcome::HandedOn);
        QCOMPARE(contentOf(file), bytes);
        QCOMPARE(modeOf(file), mode_t(0600));
    }

    void oneOfTheSameNameIsReplaced() {
        const QString file = m_folder.filePath(QStringLiteral("meting.tweeluik"));
        QVERIFY(offered(file, "oud")->ok());
        QVERIFY(QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
        QVERIFY(offered(file, "nieuw")->ok());
        QCOMPARE(contentOf(file), QByteArray("nieuw"));
        QCOMPARE(modeOf(file), mode_t(0600));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("meting.tweeluik*")}).size(), 1);
    }

    void aPlaceThatIsNotThereIsTold() {
        const auto outcome = offered(m_folder.filePath(QStringLiteral("nergens/meting.tweeluik")), "x");
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error().kind, ShareError::Kind::NoPlace);
    }

    /// As on a stick that is full: what stood there before still stands there.
    void withoutRoomNothingChanges() {
        const QString file = m_folder.filePath(QStringLiteral("vol.tweeluik"));
        QVERIFY(offered(file, "oud")->ok());
        struct rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const struct rlimit small{4096, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
        const auto outcome = offered(file, QByteArray(300'000, 'x'));
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error().kind, ShareError::Kind::Full);
        QCOMPARE(contentOf(file), QByteArray("oud"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFileShare)
#include "tst_file_share.moc"
