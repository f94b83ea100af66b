// SPDX-License-Identifier: EUPL-1.2
// The microphone or the loudspeaker of the app and nothing else, for tst_microphone. Sound in files is raw: 16 kHz,
// mono, 16 bits.
//   soundpeer listen FILE            says what happens, writes what is heard; ends when its input does
//   soundpeer play FILE              plays it, and says when it was heard to the end
//   soundpeer compare SOURCE HEARD   says how alike they are
#include "platform/audio/qtaudioinput.h"
#include "platform/audio/qtaudiooutput.h"
#include "platform/clock/systemclock.h"
#include "tests/platform/audio/comparison.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSocketNotifier>
#include <QTimer>
#include <cstdio>
#include <cstring>
#include <mutex>
#include <unistd.h>

using namespace Tweeluik;

namespace {

std::vector<std::int16_t> samplesOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    const QByteArray bytes = file.readAll();
    std::vector<std::int16_t> samples(std::size_t(bytes.size()) / sizeof(std::int16_t));
    std::memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(std::int16_t));
    return samples;
}

void tell(const QString &line) {
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// Says when it begins to hear, and what troubles it, with the times since boot in milliseconds.
class Scribe final : public AudioListener {
public:
    Scribe(const QString &path, const Clock &clock) : m_file(path), m_clock(clock) {
        if (!m_file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
    }
    void heard(Sound::Samples samples, std::chrono::milliseconds sinceBoot) override {
        const std::lock_guard lock(m_lock);
        if (!std::exchange(m_hears, true))
            tell(QStringLiteral("hears at %1 now %2 sample %3").arg(sinceBoot.count()).arg(now()).arg(m_count));
        m_count += std::int64_t(samples.size());
        m_file.write(reinterpret_cast<const char *>(samples.data()), qint64(samples.size_bytes()));
        m_file.flush();
    }
    void troubled(InputTrouble trouble, std::chrono::milliseconds sinceBoot) override {
        const std::lock_guard lock(m_lock);
        static constexpr const char *names[] = {"", "NoDevice", "Refused", "Gone", "Replaced", "OnlyZeros", "Stalled"};
        m_hears = false;
        tell(QStringLiteral("%1 at %2 now %3 sample %4")
                 .arg(QLatin1String(names[int(trouble)]))
                 .arg(sinceBoot.count())
                 .arg(now())
                 .arg(m_count));
    }
    std::int64_t count() const { return m_count; }

private:
    [[nodiscard]] qint64 now() const { return m_clock.now().sinceBoot.count(); }
    std::mutex m_lock;
    QFile m_file;
    const Clock &m_clock;
    bool m_hears = false;
    std::int64_t m_count = 0;
};

int listen(const QString &path) {
    const SystemClock clock;
    Scribe scribe(path, clock);
    QtAudioInput input(clock);
    QElapsedTimer time;
    time.start();
    input.start(scribe);
    tell(QStringLiteral("started after %1 ms").arg(time.elapsed()));
    QSocketNotifier ending(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&ending, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    const QString device = input.deviceName();
    time.start();
    input.stop();
    const qint64 took = time.elapsed();
    tell(QStringLiteral("stopped after %1 ms: %2 samples by %3").arg(took).arg(scribe.count()).arg(device));
    return 0;
}

class Tape final : public AudioSource {
public:
    explicit Tape(std::vector<std::int16_t> samples) : m_samples(std::move(samples)) {}
    std::size_t pull(std::span<std::int16_t> room) override {
        const std::size_t count = std::min(room.size(), m_samples.size() - m_at);
        std::copy_n(m_samples.begin() + std::ptrdiff_t(m_at), count, room.begin());
        m_at += count;
        return count;
    }
    [[nodiscard]] std::size_t size() const { return m_samples.size(); }

private:
    std::vector<std::int16_t> m_samples;
    std::size_t m_at = 0;
};

int play(const QString &path) {
    Tape tape(samplesOf(path));
    QtAudioOutput output;
    tell(output.usable() ? QStringLiteral("usable") : QStringLiteral("not usable"));
    QElapsedTimer time;
    time.start();
    output.start(tape);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, qApp, [&] {
        if (output.played() == std::int64_t(tape.size()) || time.elapsed() > 60'000)
            QCoreApplication::quit();
    });
    look.start(20);
    QCoreApplication::exec();
    tell(QStringLiteral("played %1 of %2 in %3 ms").arg(output.played()).arg(tape.size()).arg(time.elapsed()));
    output.stop();
    return 0;
}

int compare(const QString &source, const QString &heard) {
    const Comparison result = compared(samplesOf(source), samplesOf(heard));
    tell(QStringLiteral("%1 lag %2 correlation %3 worst %4 slipped %5 equal %6 of %7")
             .arg(result.found ? QStringLiteral("found") : QStringLiteral("not found"))
             .arg(result.lag)
             .arg(result.correlation, 0, 'f', 6)
             .arg(result.worst, 0, 'f', 6)
             .arg(result.slipped)
             .arg(result.equal)
             .arg(samplesOf(source).size()));
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString verb = arguments.value(1);
    if (verb == QLatin1String("listen") && arguments.size() == 3)
        return listen(arguments[2]);
    if (verb == QLatin1String("play") && arguments.size() == 3)
        return play(arguments[2]);
    if (verb == QLatin1String("compare") && arguments.size() == 4)
        return compare(arguments[2], arguments[3]);
    std::fprintf(stderr, "usage: see the top of soundpeer.cpp\n");
    return 2;
}
