// SPDX-License-Identifier: EUPL-1.2
// The window under the hand of the note-taker: from key to frame while it saves, and through 600 notes.
#include "app/composition/options.h"
#include "app/composition/stage.h"
#include "bench/bookcase.h"
#include "bench/pairs.h"
#include "platform/clock/eventloopticker.h"
#include "platform/clock/systemclock.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QQmlApplicationEngine>
#include <QQuickItem>
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
    template <typename After> double key(const After &after) {
        const bool forth = m_count % 240 < 120;
        const bool space = m_count % 6 == 5;
        ++m_count;
        const int code = !forth ? Qt::Key_Backspace : space ? Qt::Key_Space : Qt::Key_E;
        const QString text = !forth ? QString() : space ? QStringLiteral(" ") : QStringLiteral("e");
        const auto before = m_field->property("length").toInt();
        const auto taken = m_framed.toFrame(now, [&] {
            QKeyEvent press(QEvent::KeyPress, code, Qt::NoModifier, text);
            QKeyEvent release(QEvent::KeyRelease, code, Qt::NoModifier, text);
            QCoreApplication::sendEvent(m_framed.window(), &press);
            QCoreApplication::sendEvent(m_framed.window(), &release);
            after();
        });
        if (!taken || m_field->property("length").toInt() == before)
            qFatal("a key came to nothing");
        return *taken;
    }

private:
    Framed &m_framed;
    QQuickItem *m_field;
    int m_count = 0;
};

void keys(Report &report, Shown &shown) {
    constexpr int inARow = 20;
    constexpr int rounds = 100;
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{QStringLiteral("interval"), 3'600'000}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tweeluik/Bare/BareText.qml")));
    Framed bare(qobject_cast<QQuickWindow *>(engine.rootObjects().value(0)));
    Fingers onBare(bare, need(bare, "QQuickTextEdit")), onNote(shown.framed, need(shown.framed, "QQuickTextEdit"));
    int saves = 0;
    const auto counting = QObject::connect(&shown.measurement(), &OpenMeasurement::savedChanged, [&saves] { ++saves; });
    Pairs typed, waiting;
    const auto nothing = [] {};
    for (int i = 0; i < rounds; ++i) {
        for (int k = 0; k < inARow; ++k)
            typed.floor.push_back(onBare.key(nothing));
        for (int k = 0; k < inARow; ++k)
            typed.ours.push_back(onNote.key(nothing));
        if (i % 5 != 0)
            continue;
        // The control: the window itself waits until it is on the disk.
        for (int k = 0; k < inARow; ++k) {
            waiting.floor.push_back(onBare.key(nothing));
            waiting.ours.push_back(onNote.key([&] { shown.measurement().flush(); }));
        }
    }
    QObject::disconnect(counting);
    if (saves < rounds / 4)
        qFatal("only %d saves while typing: nothing was measured", saves);
    const Bootstrap byRow{1000, inARow, 1};
    QJsonObject details = typed.details();
    details[QStringLiteral("saves")] = saves;
    report.add(QStringLiteral("key-to-frame-p99"), estimateRatio(typed.ours, typed.floor, 0.99, byRow),
               QStringLiteral("x"), 1.5, qint64(typed.ours.size()), details);
    report.control(QStringLiteral("key-to-frame-p99"), QStringLiteral("saving on the window's thread"),
                   estimateRatio(waiting.ours, waiting.floor, 0.99, byRow));
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
    Samples frames, leaps;
    shown.framed.rest(500);
    if (list->property("count").toInt() != Story::traceNotes)
        qFatal("the list has %d notes", list->property("count").toInt());
    // From the newest to the oldest.
    wheel(1, Qt::ScrollBegin);
    const auto top = [&] { return list->property("contentY").toReal() - list->property("originY").toReal(); };
    for (int silent = 0; silent < 3;) {
        const auto cost = shown.framed.toFrame(threadTime, [&] { wheel(60); });
        if (cost)
            frames.push_back(*cost / 1000);
        silent = cost ? 0 : silent + 1;
    }
    if (top() > 1 || frames.size() < 250)
        qFatal("the list stands %f pixels from its beginning after %d frames", top(), int(frames.size()));
    const Bootstrap together{1000, 20, 1};
    report.add(QStringLiteral("scroll-frame-p99"), estimateQuantile(frames, 0.99, together), QStringLiteral("ms"), 16,
               qint64(frames.size()), {{QStringLiteral("p50"), quantile(frames, 0.5)}});
    for (int i = 0; i < 120; ++i) {
        const auto cost = shown.framed.toFrame(threadTime, [&] {
            list->setProperty("contentY", list->property("originY").toReal() + (i % 2 == 0 ? 20'000 : 1'000));
        });
        if (cost)
            leaps.push_back(*cost / 1000);
    }
    report.control(QStringLiteral("scroll-frame-p99"), QStringLiteral("leaps over 19,000 pixels"),
                   estimateQuantile(leaps, 0.99, together));
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
    Shown shown(place);
    shown.framed.rest(1000);
    scrolling(report, shown);
    keys(report, shown);
    return report.finish();
}
