// SPDX-License-Identifier: EUPL-1.2
// A program that records until it is killed: recordinglife FOLDER SEED HOLD. A voice comes in at the speed of life, and
// each time it says how many samples the recorder was given. HOLD: milliseconds that its microphone holds sound back.
#include "core/recording/filekeys.h"
#include "core/recording/recorder.h"
#include "core/recording/soundworld.h"

#include <QCoreApplication>
#include <QTimer>
#include <cstdio>

using namespace Tweeluik;
using namespace Tweeluik::SoundWorld;

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    if (argc != 4 || sodium_init() < 0)
        return 2;
    const QString folder = QFile::decodeName(argv[1]);
    const Samples said = voice(30, unsigned(QByteArray(argv[2]).toUInt()));
    const auto hold = std::chrono::milliseconds(QByteArray(argv[3]).toInt());
    FileKeys keys(folder + QStringLiteral("/keys"));
    PushedInput input(60s);
    const InputClock clock(input);
    const RecorderParts parts{input, clock, keys};
    const QString file = folder + QStringLiteral("/opname.sound");
    auto recorder = QFile::exists(file) ? Recorder::goOn(parts, file, someId(), 60s)
                                        : Recorder::begin(parts, file, someId(), KeyPair().publicKey, 60s);
    if (!recorder)
        return 3;
    const auto began = std::chrono::steady_clock::now();
    std::size_t heard = 0, given = 0;
    QTimer life;
    QObject::connect(&life, &QTimer::timeout, [&] {
        const std::chrono::duration<double> lived = std::chrono::steady_clock::now() - began;
        heard = std::min(said.size(), std::size_t(lived.count() * Sound::rate));
        if (heard - given >= std::size_t(hold.count()) * Sound::rate / 1000) {
            input.push(part(said, qint64(given), qint64(heard - given)));
            given = heard;
        }
        std::printf("%zu\n", heard);
        std::fflush(stdout);
    });
    life.start(20);
    return app.exec();
}
