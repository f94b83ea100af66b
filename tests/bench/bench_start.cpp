// SPDX-License-Identifier: EUPL-1.2
// What the program needs from the start to its first frame, and at rest, beside a window of Qt that does nothing. Both
// are watched from outside.
#include "bench/bookcase.h"
#include "bench/pairs.h"
#include "bench/watchedapp.h"

#include <QCoreApplication>
#include <memory>

using namespace Tweeluik;
using namespace Tweeluik::Bench;
using namespace Tweeluik::Figures;
using namespace std::chrono_literals;

namespace {

constexpr int starts = 80;
constexpr int manyMeasurements = 200;
const Bootstrap byFive{1000, 5, 1};

const QString bare = QStringLiteral(TWEELUIK_BINARY_DIR "/tests/bench/bare_window");

QString program() { return qEnvironmentVariable("TWEELUIK_APP", QStringLiteral(TWEELUIK_BINARY_DIR "/app/tweeluik")); }

QStringList on(const QString &folder) {
    return {QStringLiteral("--data-dir"), folder,
            QStringLiteral("--size"),     QStringLiteral("1280x800"),
            QStringLiteral("--language"), QStringLiteral("nl")};
}

double toFirstFrame(const QString &executable, const QStringList &arguments) {
    WatchedApp app(executable, arguments);
    const auto frame = app.nextFrame(30s);
    if (!frame)
        qFatal("no frame from %s: %s", qPrintable(executable), app.output().constData());
    return std::chrono::duration<double, std::micro>(*frame - app.started()).count();
}

/// A control: QML is read and made into machine code at the start instead of being part of the program, and what is
/// loaded on the way is told.
class WithoutByteCode {
public:
    WithoutByteCode() {
        for (const auto &[name, value] : changes)
            qputenv(name, value);
    }
    ~WithoutByteCode() {
        for (const auto &[name, value] : changes)
            qunsetenv(name);
    }

private:
    static constexpr std::pair<const char *, const char *> changes[] = {{"QML_DISABLE_DISK_CACHE", "1"},
                                                                        {"QV4_JIT_CALL_THRESHOLD", "0"},
                                                                        {"QML_IMPORT_TRACE", "1"},
                                                                        {"QT_DEBUG_PLUGINS", "1"}};
};

struct Starts {
    Pairs pairs;
    Pairs control; ///< without byte code
};

/// Pairs of starts of that folder, and some of the control.
Starts startsOf(const QString &folder) {
    Starts taken;
    for (int i = -2; i < starts; ++i) { // two to warm up
        const double floor = toFirstFrame(bare, {QStringLiteral("BareList")});
        const double ours = toFirstFrame(program(), on(folder));
        if (i < 0)
            continue;
        taken.pairs.floor.push_back(floor);
        taken.pairs.ours.push_back(ours);
        if (i % 8 != 0)
            continue;
        const WithoutByteCode slower;
        taken.control.floor.push_back(floor);
        taken.control.ours.push_back(toFirstFrame(program(), on(folder)));
    }
    return taken;
}

void starting(Report &report, const WorkFolder &folder) {
    const QString place = folder.file(QStringLiteral("portfolio"));
    MeasurementId last;
    {
        Tablet tablet(place);
        Bookcase bookcase(tablet);
        const Story::Trace trace = Story::interviewTrace();
        for (int i = 0; i < manyMeasurements; ++i)
            last = bookcase.add(trace.entries);
    }
    const Undisturbed undisturbed(Undisturbed::Processors::All);
    const Starts list = startsOf(place);
    {
        Tablet tablet(place);
        Bookcase(tablet).putInHand(last, QStringLiteral("interview/note"));
    }
    const Starts again = startsOf(place);
    const QString compiled = QStringLiteral("QML made into machine code at the start, its imports told");
    const Estimate slowest = again.control.ratio(byFive);
    report.add(QStringLiteral("start-list"), list.pairs.ratio(byFive), QStringLiteral("x"), 2.0, starts,
               list.pairs.details());
    report.control(QStringLiteral("start-list"), compiled + QStringLiteral(", and a measurement opened"), slowest);
    report.add(QStringLiteral("start-last-measurement"), again.pairs.ratio(byFive), QStringLiteral("x"), 2.5, starts,
               again.pairs.details());
    report.control(QStringLiteral("start-last-measurement"), compiled, slowest);
}

/// A program at rest, second by second.
class Resting {
public:
    Resting(const QString &executable, const QStringList &arguments) : m_app(executable, arguments) {}
    void settle(std::chrono::milliseconds time) {
        m_app.watch(time);
        m_before = m_app.use();
        m_since = now();
    }
    void watch(std::chrono::milliseconds time) { m_app.watch(time); }
    void note() {
        const WatchedApp::Use after = m_app.use();
        const double seconds = (now() - m_since) / 1e6;
        wakeUps.push_back((after.wakeUps - m_before.wakeUps) / seconds);
        processor.push_back((after.processor - m_before.processor) / seconds * 100);
        m_before = after;
        m_since += seconds * 1e6;
    }
    Samples wakeUps;   ///< per second
    Samples processor; ///< per cent of one

private:
    WatchedApp m_app;
    WatchedApp::Use m_before;
    double m_since = 0;
};

/// All at the same time, so that the machine treats them alike. The practice measurement is in the middle of its talk:
/// its clock runs.
void idle(Report &report, const WorkFolder &folder) {
    constexpr int slices = 20;
    Resting floor(bare, {QStringLiteral("BareText")});
    Resting app(program(), on(folder.file(QStringLiteral("rest"))) + QStringList{QStringLiteral("--practice")});
    Resting busy(bare, {QStringLiteral("BareText"), QStringLiteral("5")});
    for (Resting *each : {&floor, &app, &busy})
        each->settle(3s);
    for (int i = 0; i < slices; ++i) {
        for (Resting *each : {&floor, &app, &busy})
            each->watch(1s);
        for (Resting *each : {&floor, &app, &busy})
            each->note();
    }
    const Bootstrap single{1000, 1, 1};
    const QString ticking = QStringLiteral("a timer of 5 ms");
    report.add(QStringLiteral("idle-wake-ups"), estimateRatio(app.wakeUps, floor.wakeUps, 0.5, single),
               QStringLiteral("x"), 1.3, slices,
               {{QStringLiteral("per_second"), quantile(app.wakeUps, 0.5)},
                {QStringLiteral("floor_per_second"), quantile(floor.wakeUps, 0.5)}});
    report.control(QStringLiteral("idle-wake-ups"), ticking, estimateRatio(busy.wakeUps, floor.wakeUps, 0.5, single));
    report.add(QStringLiteral("idle-processor"), estimateQuantile(app.processor, 0.5, single), QStringLiteral("%"), 1,
               slices,
               {{QStringLiteral("p99"), quantile(app.processor, 0.99)},
                {QStringLiteral("floor"), quantile(floor.processor, 0.5)}});
    report.control(QStringLiteral("idle-processor"), ticking, estimateQuantile(busy.processor, 0.5, single));
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    Report report;
    const WorkFolder folder;
    qputenv("HOME", folder.path().toUtf8());
    starting(report, folder);
    idle(report, folder);
    return report.finish();
}
