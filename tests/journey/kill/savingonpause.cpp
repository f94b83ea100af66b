// SPDX-License-Identifier: EUPL-1.2
// The app as it ships but for one thing: what is typed is written only when the typing pauses. The kill
// journey has to find that out.
#include "app/composition/options.h"
#include "app/composition/settingsfile.h"
#include "app/composition/stage.h"
#include "platform/clock/eventloopticker.h"
#include "platform/clock/systemclock.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QGuiApplication>

namespace Tweeluik {

namespace {

constexpr std::chrono::milliseconds pause{700};
// The wait of a draft, the shortest of all.
constexpr std::chrono::milliseconds draftWait{300};

class PauseTicker : public QObject, public Ticker {
public:
    PauseTicker() {
        m_sinceKey.start();
        qGuiApp->installEventFilter(this);
    }

    Id after(std::chrono::milliseconds delay, std::function<void()> what) override {
        const Id id = ++m_last;
        const bool postponed = delay <= draftWait;
        wait(id, delay, postponed, std::move(what));
        return id;
    }
    void cancel(Id id) override { m_ticker.cancel(m_waiting.take(id)); }

    bool eventFilter(QObject *, QEvent *event) override {
        if (event->type() == QEvent::KeyPress)
            m_sinceKey.restart();
        return false;
    }

private:
    void wait(Id id, std::chrono::milliseconds delay, bool postponed, std::function<void()> what) {
        m_waiting.insert(id, m_ticker.after(delay, [this, id, postponed, what = std::move(what)] {
            if (postponed && m_sinceKey.elapsed() < pause.count()) {
                wait(id, std::chrono::milliseconds(50), true, what);
                return;
            }
            m_waiting.remove(id);
            what();
        }));
    }

    EventLoopTicker m_ticker;
    QHash<Id, Id> m_waiting;
    QElapsedTimer m_sinceKey;
    Id m_last = 0;
};

} // namespace

} // namespace Tweeluik

int main(int argc, char **argv) {
    using namespace Tweeluik;
    prepareProcess(argc, argv);
    QGuiApplication app(argc, argv);
    const Options options = parseOptions(app);
    SystemClock clock;
    PauseTicker ticker;
    SettingsFile settings(options.dataDir);
    Stage stage({options.dataDir, false, options.size.value_or(QSize(1280, 800)), clock, ticker, settings});
    return stage.show() ? QGuiApplication::exec() : 3;
}
