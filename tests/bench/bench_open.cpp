// SPDX-License-Identifier: EUPL-1.2
// What opening a measurement takes, beside nothing but the opening of as many sealed rows; and what it then weighs.
#include "bench/bookcase.h"
#include "bench/pairs.h"
#include "core/measurement/openmeasurement.h"
#include "platform/simulated/manualticker.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <sodium.h>

using namespace Tweeluik;
using namespace Tweeluik::Bench;
using namespace Tweeluik::Figures;

namespace {

constexpr int manyMeasurements = 200;
constexpr int pairs = 300;
const Bootstrap byTen{1000, 10, 1};

/// 7,000 rows of 200 bytes, each opened by itself, as libsodium does it.
class SealedRows {
public:
    static constexpr int count = 7'000;
    static constexpr unsigned long long size = 200;

    SealedRows() : m_sealed(std::size_t(count) * sealedSize) {
        randombytes_buf(m_key, sizeof m_key);
        const std::vector<unsigned char> plain(size, 'p');
        for (int i = 0; i < count; ++i) {
            unsigned char *row = m_sealed.data() + std::size_t(i) * sealedSize;
            randombytes_buf(row, nonceSize);
            crypto_aead_xchacha20poly1305_ietf_encrypt(row + nonceSize, nullptr, plain.data(), size, nullptr, 0,
                                                       nullptr, row, m_key);
        }
    }
    void open() {
        for (int i = 0; i < count; ++i) {
            const unsigned char *row = m_sealed.data() + std::size_t(i) * sealedSize;
            if (crypto_aead_xchacha20poly1305_ietf_decrypt(m_plain, nullptr, nullptr, row + nonceSize, size + tagSize,
                                                           nullptr, 0, row, m_key) != 0)
                qFatal("the floor does not open");
        }
    }

private:
    static constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    static constexpr unsigned long long tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    static constexpr std::size_t sealedSize = nonceSize + size + tagSize;
    unsigned char m_key[crypto_aead_xchacha20poly1305_ietf_KEYBYTES];
    unsigned char m_plain[size];
    std::vector<unsigned char> m_sealed;
};

class Reader {
public:
    /// As the app opens it, and everything that a page asks of it is there.
    void open(Tablet &tablet, MeasurementId id) {
        auto opened = OpenMeasurement::open(id, tablet.store(), m_clock, m_ticker);
        if (!opened || (*opened)->state().timeline.size() != Story::traceNotes)
            qFatal("the measurement does not open as it should");
        m_open.push_back(std::move(*opened));
    }
    /// Taking it down again is no part of opening.
    void close() { m_open.clear(); }
    /// A variant that evaluates what each entry changes.
    static void openEagerly(Tablet &tablet, MeasurementId id) {
        Fold fold;
        const auto read = tablet.store().read(id, [&fold](Entry &&entry) {
            Change change;
            fold.apply(entry, &change);
        });
        if (!read || fold.state().timeline.size() != Story::traceNotes)
            qFatal("the measurement is not read");
    }

private:
    ManualClock m_clock;
    ManualTicker m_ticker{m_clock};
    std::vector<std::unique_ptr<OpenMeasurement>> m_open;
};

void opening(Report &report, const WorkFolder &folder) {
    const Undisturbed undisturbed;
    const Story::Trace trace = Story::interviewTrace();
    Tablet alone(folder.file(QStringLiteral("alone"))), among(folder.file(QStringLiteral("among")));
    Bookcase one(alone), many(among);
    const MeasurementId id = one.add(trace.entries);
    QList<MeasurementId> ids;
    for (int i = 0; i < manyMeasurements; ++i)
        ids.append(many.add(trace.entries));
    SealedRows rows;
    Reader reader;
    QRandomGenerator random(2026);
    const auto any = [&] { return ids.at(random.bounded(manyMeasurements)); };
    Pairs single, eager, crowd, twice;
    const auto openOne = [&] { reader.open(alone, id); };
    for (int i = 0; i < pairs; ++i) {
        single.add(now, [&] { rows.open(); }, openOne);
        reader.close();
        crowd.add(now, openOne, [&] { reader.open(among, any()); });
        reader.close();
        if (i % 5 != 0)
            continue;
        eager.add(now, [&] { rows.open(); }, [&] { Reader::openEagerly(alone, id); });
        twice.add(now, openOne, [&] { reader.open(among, any()), Reader::openEagerly(among, any()); });
        reader.close();
    }
    report.add(QStringLiteral("open-measurement"), single.ratio(byTen), QStringLiteral("x"), 2, pairs,
               single.details());
    report.control(QStringLiteral("open-measurement"), QStringLiteral("evaluated at each entry"), eager.ratio(byTen));
    report.add(QStringLiteral("open-among-200"), crowd.ratio(byTen), QStringLiteral("x"), 1.25, pairs, crowd.details());
    report.control(QStringLiteral("open-among-200"), QStringLiteral("looks into another one too"), twice.ratio(byTen));
}

/// Kilobytes of this process that no file stands behind.
double ownMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').first().toDouble();
    }
    qFatal("no RssAnon");
}

/// In a process of its own: opens it as the app does, and says what the process weighs. `hoard`: keeps the entries too,
/// twice.
int weigh(const QString &folder, const QByteArray &name, bool hoard) {
    Tablet tablet(folder);
    ManualClock clock;
    ManualTicker ticker(clock);
    const auto id = MeasurementId::fromBytes(QByteArray::fromHex(name));
    const auto opened = OpenMeasurement::open(id.value_or(MeasurementId{}), tablet.store(), clock, ticker);
    if (!opened)
        return 1;
    const auto notes = (*opened)->state().timeline.size();
    QList<Entry> kept;
    for (int i = 0; i < 2 && hoard; ++i) {
        if (!tablet.store().read(*id, [&kept](Entry &&entry) { kept.append(std::move(entry)); }))
            return 1;
    }
    std::printf("%lld %.0f\n", static_cast<long long>(notes), ownMemory());
    return 0;
}

double weight(const QString &folder, MeasurementId id, qsizetype notes, bool hoard = false) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {hoard ? QStringLiteral("--hoard") : QStringLiteral("--weigh"), folder,
                   QString::fromLatin1(id.toBytes().toHex())});
    process.waitForFinished(60'000);
    const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
    if (process.exitCode() != 0 || words.size() != 2 || words.first().toLongLong() != notes)
        qFatal("a measurement could not be weighed");
    return words.last().toDouble() / 1024;
}

void memory(Report &report, const WorkFolder &folder) {
    constexpr int times = 20;
    const QString place = folder.file(QStringLiteral("weighed"));
    MeasurementId empty, one, ten;
    {
        Tablet tablet(place);
        Bookcase bookcase(tablet);
        empty = bookcase.add({});
        one = bookcase.add(Story::interviewTrace().entries);
        ten = bookcase.add(Story::interviewTrace(2026, 10).entries);
    }
    Samples single, tenFold, singleHoard, tenFoldHoard;
    for (int i = 0; i < times; ++i) {
        const double floor = weight(place, empty, 0);
        single.push_back(weight(place, one, Story::traceNotes) - floor);
        tenFold.push_back(weight(place, ten, 10 * Story::traceNotes) - floor);
        singleHoard.push_back(weight(place, one, Story::traceNotes, true) - floor);
        tenFoldHoard.push_back(weight(place, ten, 10 * Story::traceNotes, true) - floor);
    }
    const QString hoard = QStringLiteral("keeps the entries too, twice");
    report.add(QStringLiteral("memory-one"), estimateQuantile(single, 0.5, byTen), QStringLiteral("MB"), 4, times,
               {{QStringLiteral("p99"), quantile(single, 0.99)}});
    report.control(QStringLiteral("memory-one"), hoard, estimateQuantile(singleHoard, 0.5, byTen));
    report.add(QStringLiteral("memory-ten-fold"), estimateQuantile(tenFold, 0.5, byTen), QStringLiteral("MB"), 12,
               times, {{QStringLiteral("p99"), quantile(tenFold, 0.99)}});
    report.control(QStringLiteral("memory-ten-fold"), hoard, estimateQuantile(tenFoldHoard, 0.5, byTen));
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    if (words.size() == 4)
        return weigh(words[2], words[3].toLatin1(), words[1] == QStringLiteral("--hoard"));
    Report report;
    const WorkFolder folder;
    opening(report, folder);
    memory(report, folder);
    return report.finish();
}
