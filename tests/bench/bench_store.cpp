// SPDX-License-Identifier: EUPL-1.2
// What saving costs, beside one row that SQLite alone commits in the same way.
#include "bench/onerow.h"
#include "bench/pairs.h"
#include "bench/tablet.h"
#include "core/journal/entrycodec.h"
#include "core/vault/sealer.h"
#include "support/trace/trace.h"

#include <QCoreApplication>

using namespace Tweeluik;
using namespace Tweeluik::Bench;
using namespace Tweeluik::Figures;

namespace {

constexpr int pairs = 4000;
constexpr int maxRounds = 5;
constexpr int warmUp = 200;

/// A note that is being typed.
QByteArray draftText(int index) {
    return QByteArray("de ervaringsdeskundige is er altijd bij, één keer per week ") + QByteArray::number(index) +
           QByteArray(index % 7 * 9, 'a');
}

qsizetype recordSize(const Entry &entry) { return encodeEntry(entry).size() + sealOverhead; }

/// The entries of interviews as they come, one by one.
class Typist {
public:
    Typist(Tablet &tablet, const Story::Trace &trace) : m_tablet(tablet), m_trace(trace) {
        tablet.create(trace.measurement, {next()});
    }
    [[nodiscard]] MeasurementId id() const { return m_trace.measurement; }
    [[nodiscard]] const Entry &next() {
        const Entry &entry = m_trace.entries.at(m_next % m_trace.entries.size());
        ++m_next;
        return entry;
    }
    void appendNext() { m_tablet.append(id(), {next()}); }
    void fillUpTo(qsizetype count) {
        while (m_next < count)
            m_tablet.append(id(), some(std::min<qsizetype>(500, count - m_next)));
    }
    [[nodiscard]] QList<Entry> some(qsizetype count) {
        QList<Entry> entries;
        while (entries.size() < count)
            entries.append(next());
        return entries;
    }

private:
    Tablet &m_tablet;
    const Story::Trace &m_trace;
    qsizetype m_next = 0;
};

struct Durable {
    Pairs append;
    Pairs appendTwice;
    Pairs draft;
    Pairs draftTwice;
};

void round(Durable &measured, Tablet &tablet, Typist &typist, OneRow &rows, OneRow &draft, int count) {
    for (int i = 0; i < count; ++i) {
        const Entry &entry = typist.next();
        const QByteArray record(recordSize(entry), 'r');
        const auto floor = [&] { rows.commit(record); };
        measured.append.add(now, floor, [&] { tablet.append(typist.id(), {entry}); });
        const QByteArray text = draftText(i);
        const QByteArray same(text.size() + sealOverhead, 'r');
        const auto draftFloor = [&] { draft.overwrite(same); };
        const auto save = [&] { tablet.writeDraft(typist.id(), text); };
        measured.draft.add(now, draftFloor, save);
        if (i % 4 != 0)
            continue;
        // The control: what is one commit made in two.
        measured.draftTwice.add(now, draftFloor, [&] { save(), save(); });
        measured.appendTwice.add(now, floor, [&] { tablet.append(typist.id(), {entry}), save(); });
    }
}

void durable(Report &report, const WorkFolder &folder, const Story::Trace &trace) {
    constexpr double draftTarget = 1.25, appendTarget = 1.15;
    const Undisturbed undisturbed;
    Tablet tablet(folder.file(QStringLiteral("durable")));
    Typist typist(tablet, trace);
    OneRow rows(folder.file(QStringLiteral("rows.db")), "FULL");
    OneRow draft(folder.file(QStringLiteral("draft.db")), "FULL");
    Durable measured;
    round(measured, tablet, typist, rows, draft, warmUp);
    measured = {};
    for (int i = 0; i < maxRounds; ++i) {
        round(measured, tablet, typist, rows, draft, pairs);
        if (measured.draft.isNarrow(draftTarget) && measured.append.isNarrow(appendTarget))
            break;
    }
    report.add(QStringLiteral("draft-save-p50"), measured.draft.ratio(), QStringLiteral("x"), draftTarget,
               qint64(measured.draft.ours.size()), measured.draft.details());
    report.control(QStringLiteral("draft-save-p50"), QStringLiteral("in two commits"), measured.draftTwice.ratio());
    report.add(QStringLiteral("entry-append-p50"), measured.append.ratio(), QStringLiteral("x"), appendTarget,
               qint64(measured.append.ours.size()), measured.append.details());
    report.control(QStringLiteral("entry-append-p50"), QStringLiteral("in two commits"), measured.appendTwice.ratio());
}

constexpr int batch = 50;
constexpr int batches = 200;
const Bootstrap byBatch{1000, 4, 1};

/// The whole process per entry, beside as many commits of the floor. As the entries come: each is handed in by itself,
/// and what has piled up is committed together. Awaited: the next one comes only when the last is known to be durable,
/// which costs two changes of thread for each.
struct Cost {
    Pairs asTheyCome;
    Pairs awaited;
};

/// Two journals in one process, one nine times as long, written to in turns.
struct TwoLengths {
    TwoLengths(const WorkFolder &folder, const QString &name, const Story::Trace &trace)
        : rows(folder.file(name + QStringLiteral(".db")), "NORMAL"),
          shortOne(folder.file(name + QStringLiteral("-short")), normal()),
          longOne(folder.file(name + QStringLiteral("-long")), normal()), atShort(shortOne, trace),
          atLong(longOne, trace) {
        atShort.fillUpTo(7'000);
        atLong.fillUpTo(63'000);
    }
    static StoreOptions normal() {
        StoreOptions options;
        options.weakened.durability = Durability::Normal;
        return options;
    }
    OneRow rows;
    Tablet shortOne, longOne;
    Typist atShort, atLong;
};

void costOfBatch(Cost &cost, Tablet &tablet, Typist &typist, OneRow &rows) {
    const QList<Entry> entries = typist.some(batch);
    const QByteArray record(recordSize(entries.first()), 'r');
    const auto floor = [&] {
        for (int k = 0; k < batch; ++k)
            rows.commit(record);
    };
    cost.asTheyCome.add(processor, floor, [&] { tablet.appendEach(typist.id(), entries); });
    cost.awaited.add(processor, floor, [&] { tablet.appendAwaited(typist.id(), entries); });
}

void addCost(Report &report, const QString &name, const Cost &cost) {
    QJsonObject details = cost.asTheyCome.details(batch);
    details[QStringLiteral("awaited_us")] = quantile(cost.awaited.ours, 0.5) / batch;
    report.add(name, cost.asTheyCome.ratio(byBatch), QStringLiteral("x"), 1.3,
               qint64(cost.asTheyCome.ours.size()) * batch, details);
    report.control(name, QStringLiteral("each awaited"), cost.awaited.ratio(byBatch));
}

void costPerEntry(Report &report, const WorkFolder &folder, const Story::Trace &trace) {
    TwoLengths two(folder, QStringLiteral("cost"), trace);
    Cost small, large;
    for (int i = 0; i < batches; ++i) {
        costOfBatch(small, two.shortOne, two.atShort, two.rows);
        costOfBatch(large, two.longOne, two.atLong, two.rows);
    }
    addCost(report, QStringLiteral("entry-cpu-at-7000"), small);
    addCost(report, QStringLiteral("entry-cpu-at-63000"), large);
}

/// Flat: in a journal of nine times the entries each costs no more.
void growth(Report &report, const WorkFolder &folder, const Story::Trace &trace) {
    const Undisturbed undisturbed;
    TwoLengths two(folder, QStringLiteral("growth"), trace);
    Pairs growth, reading; // floor: the short one
    for (int i = 0; i < batches; ++i) {
        const QList<Entry> few = two.atShort.some(batch), many = two.atLong.some(batch);
        const auto inShort = [&] { two.shortOne.appendAwaited(two.atShort.id(), few); };
        const auto inLong = [&] { two.longOne.appendAwaited(two.atLong.id(), many); };
        growth.add(processor, inShort, inLong);
        if (i % 8 == 0)
            reading.add(
                processor, [&] { inShort(), two.shortOne.readAll(two.atShort.id()); },
                [&] { inLong(), two.longOne.readAll(two.atLong.id()); });
    }
    report.add(QStringLiteral("entry-cpu-growth"), growth.ratio(byBatch), QStringLiteral("x"), 1.1, batches * batch,
               growth.details(batch));
    report.control(QStringLiteral("entry-cpu-growth"), QStringLiteral("reads the journal each time"),
                   reading.ratio(byBatch));
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    Report report;
    const WorkFolder folder;
    const Story::Trace trace = Story::interviewTrace(2026, 10);
    const double sync = syncMicroseconds(folder.path());
    if (sync < ramDisk) {
        const QString why = QStringLiteral("fdatasync takes %1 microseconds here: no disk").arg(sync);
        report.notMeasured(QStringLiteral("draft-save-p50"), QStringLiteral("x"), 1.25, why);
        report.notMeasured(QStringLiteral("entry-append-p50"), QStringLiteral("x"), 1.15, why);
    } else {
        durable(report, folder, trace);
    }
    costPerEntry(report, folder, trace);
    growth(report, folder, trace);
    return report.finish();
}
