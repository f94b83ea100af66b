// SPDX-License-Identifier: EUPL-1.2
// The window under the hand of the note-taker: from key to frame while it saves, and through 600 notes.
#include "app/composition/options.h"
#include "app/composition/stage.h"
#include "bench/bookcase.h"
#include "bench/pairs.h"
#include "platform/clock/eventloopticker.h"
#include "platform/clock/systemclock.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

using namespace Tweeluik;
using namespace Tweeluik::Bench;
using namespace Tweeluik::Figures;

namespace {

class Plain : public SettingsStore {
public:
    [[nodiscard]] Appearance appearance() const override { return {}; }
    void setAppearance(const Appearance &) override {}
};

double threadTime() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
}

/// A window and its frames.
class Framed {
public:
    explicit Framed(QQuickWindow *window) : m_window(window) {
        QObject::connect(window, &QQuickWindow::frameSwapped, &m_context, [this] { ++m_frames; });
    }
    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    /// Until the next frame after `act` is on the screen, by that clock; nothing when none comes within two seconds.
    template <typename Act> std::optional<double> toFrame(double (*clock)(), const Act &act) {
        const int before = m_frames;
        bool late = false;
        QTimer deadline;
        QObject::connect(&deadline, &QTimer::timeout, &deadline, [&late] { late = true; });
        deadline.start(2000);
        const double from = clock();
        act();
        while (m_frames == before && !late)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (late)
            return std::nullopt;
        return clock() - from;
    }
    void rest(int milliseconds) {
        bool over = false;
        QTimer::singleShot(milliseconds, &m_context, [&over] { over = true; });
        while (!over)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

private:
    QQuickWindow *m_window;
    QObject m_context;
    int m_frames = 0;
};

QQuickItem *find(QQuickItem *item, const char *type) {
    const QByteArray name = item->metaObject()->className();
    if (item->isVisible() && (item->inherits(type) || name.startsWith(type)))
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = find(child, type))
            return found;
    }
    return nullptr;
}

QQuickItem *need(Framed &framed, const char *type) {
    QQuickItem *item = find(framed.window()->contentItem(), type);
    if (!item)
        qFatal("the window shows no %s", type);
    return item;
}

/// The app on a data folder, with one whole interview in hand.
class Shown {
public:
    explicit Shown(const QString &folder)
        : stage({folder, false, QSize(1280, 800), clock, ticker, settings}), framed((open(), stage.window())) {}
    [[nodiscard]] OpenMeasurement &measurement() { return *stage.app().desk()->portfolio.current(); }

    SystemClock clock;
    EventLoopTicker ticker;
    Plain settings;
    Stage stage;
    Framed framed;

private:
    void open() {
        if (!stage.show())
            qFatal("no window");
        if (stage.app().route() != QStringLiteral("interview/note"))
            qFatal("the measurement did not come back: %s", qPrintable(stage.app().route()));
    }
};

/// Types into the field of a window, forth and back, so that the text stays as long as a note is.
class Fingers {
public:
    Fingers(Framed &framed, QQuickItem *field) : m_framed(framed), m_field(field) { m_field->forceActiveFocus(); }
    /// Brings the window to the front and lets it come to rest: keys go nowhere in a window behind another.
    void move() {
        m_framed.window()->requestActivate();
        m_framed.rest(100);
        if (!m_field->hasActiveFocus())
            qFatal("the field has no keyboard");
    }
    template <typename Before> double key(const Before &before) {
        const bool forth = m_count % 240 < 120;
        const bool space = m_count % 6 == 5;
        ++m_count;
        const int code = !forth ? Qt::Key_Backspace : space ? Qt::Key_Space : Qt::Key_E;
        const QString text = !forth ? QString() : space ? QStringLiteral(" ") : QStringLiteral("e");
        const auto length = m_field->property("length").toInt();
        const auto taken = m_framed.toFrame(now, [&] {
            before();
            for (const bool press : {true, false})
                QTest::simulateEvent(m_framed.window(), press, code, Qt::NoModifier, text, false);
        });
        if (!taken || m_field->property("length").toInt() == length)
            qFatal("key %d came to %s: %d characters", m_count, taken ? "nothing" : "no frame", length);
        return *taken;
    }

private:
    Framed &m_framed;
    QQuickItem *m_field;
    int m_count = 0;
};

/// The same letters on lines of the same width, so that both begin a new line at the same key.
void makeAlike(QQuickItem *bare, QQuickItem *note) {
    bare->setProperty("font", note->property("font"));
    bare->setProperty("rightPadding", bare->width() - note->width() - bare->property("leftPadding").toReal());
}

// A row lasts longer than the draft waits for its save, so that saves fall among its keys.
constexpr int inARow = 100;

Estimate ratio(const Pairs &pairs) { return estimateRatio(pairs.ours, pairs.floor, 0.99, {1000, inARow, 1}); }

void keys(Report &report, Shown &shown) {
    constexpr int least = 60;
    constexpr int most = 120;
    constexpr double target = 1.5;
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{QStringLiteral("interval"), 3'600'000}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tweeluik/Bare/BareText.qml")));
    Framed bare(qobject_cast<QQuickWindow *>(engine.rootObjects().value(0)));
    QQuickItem *bareField = need(bare, "QQuickTextEdit"), *noteField = need(shown.framed, "QQuickTextEdit");
    Fingers onBare(bare, bareField), onNote(shown.framed, noteField);
    onBare.move();
    makeAlike(bareField, noteField);
    int saves = 0;
    const auto counting = QObject::connect(&shown.measurement(), &OpenMeasurement::savedChanged, [&saves] { ++saves; });
    Pairs typed, waiting;
    const auto nothing = [] {};
    const auto row = [&saves](Fingers &fingers, Samples &samples, const auto &before) {
        fingers.move();
        const int savesBefore = saves;
        for (int k = 0; k < inARow; ++k)
            samples.push_back(fingers.key(before));
        return saves - savesBefore;
    };
    // Until it is narrow enough to say something, asked without looking at the value.
    const auto isNarrow = [&] {
        const Estimate estimate = ratio(typed);
        return estimate.high - estimate.low <= 0.2 * target;
    };
    int among = 0, rounds = 0;
    for (; rounds < least || (rounds < most && !isNarrow()); ++rounds) {
        row(onBare, typed.floor, nothing);
        among += row(onNote, typed.ours, nothing);
        if (rounds % 2 != 0)
            continue;
        // The control: the key finds the window itself waiting for the disk.
        row(onBare, waiting.floor, nothing);
        row(onNote, waiting.ours, [&] { shown.measurement().flush(); });
    }
    QObject::disconnect(counting);
    if (among < rounds)
        qFatal("only %d saves while typing: nothing was measured", among);
    QJsonObject details = typed.details();
    details[QStringLiteral("saves")] = among;
    report.add(QStringLiteral("key-to-frame-p99"), ratio(typed), QStringLiteral("x"), target, qint64(typed.ours.size()),
               details);
    report.control(QStringLiteral("key-to-frame-p99"), QStringLiteral("saving on the window's thread"), ratio(waiting));
}

void scrolling(Report &report, Shown &shown) {
    QQuickItem *list = need(shown.framed, "TimelineList");
    // As a touchpad tells it, 16 ms apart.
    quint64 moment = 1000;
    const auto wheel = [&](int pixels, Qt::ScrollPhase phase = Qt::ScrollUpdate) {
        const QPointF at = list->mapToScene(QPointF(list->width() / 2, list->height() / 2));
        QWheelEvent event(at, at, QPoint(0, pixels), QPoint(0, pixels), Qt::NoButton, Qt::NoModifier, phase, false,
                          Qt::MouseEventSynthesizedBySystem);
        event.setTimestamp(moment += 16);
        QCoreApplication::sendEvent(shown.framed.window(), &event);
    };
    Samples frames, turns;
    shown.framed.rest(500);
    if (list->property("count").toInt() != Story::traceNotes)
        qFatal("the list has %d notes", list->property("count").toInt());
    // From the newest to the oldest, in strokes: within one, the list goes no further than it thought it was long.
    constexpr int inAStroke = 30;
    const auto top = [&] { return list->property("contentY").toReal() - list->property("originY").toReal(); };
    constexpr int tooMany = 4000;
    for (int i = 0; i < tooMany && top() > 1; ++i) {
        if (i % inAStroke == 0) {
            wheel(0, Qt::ScrollEnd);
            wheel(1, Qt::ScrollBegin);
        }
        const auto cost = shown.framed.toFrame(threadTime, [&] { wheel(60); });
        if (cost)
            frames.push_back(*cost / 1000);
    }
    if (top() > 1 || frames.size() < 250)
        qFatal("the list stands %f pixels from its beginning after %d frames", top(), int(frames.size()));
    const Bootstrap together{1000, 20, 1};
    report.add(QStringLiteral("scroll-frame-p99"), estimateQuantile(frames, 0.99, together), QStringLiteral("ms"), 16,
               qint64(frames.size()), {{QStringLiteral("p50"), quantile(frames, 0.5)}});
    // The control: all that is on the page finds its place anew in every frame.
    for (int i = 0; i < 120; ++i) {
        const auto cost = shown.framed.toFrame(threadTime, [&] {
            wheel(-60);
            shown.framed.window()->resize(i % 2 == 0 ? 1240 : 1280, 800);
        });
        if (cost)
            turns.push_back(*cost / 1000);
    }
    report.control(QStringLiteral("scroll-frame-p99"), QStringLiteral("a window of another width in every frame"),
                   estimateQuantile(turns, 0.99, together));
}

} // namespace

int main(int argc, char **argv) {
    prepareProcess(argc, argv);
    QGuiApplication app(argc, argv);
    Report report;
    const WorkFolder folder;
    const QString place = folder.file(QStringLiteral("window"));
    {
        Tablet tablet(place);
        Bookcase bookcase(tablet);
        bookcase.putInHand(bookcase.add(Story::interviewTrace().entries), QStringLiteral("interview/note"));
    }
    const Undisturbed alone(Undisturbed::Processors::All);
    Shown shown(place);
    shown.framed.rest(1000);
    scrolling(report, shown);
    keys(report, shown);
    return report.finish();
}
