// SPDX-License-Identifier: EUPL-1.2
#include "app/composition/application.h"

#include "app/composition/pagewalk.h"
#include "app/composition/settingsfile.h"
#include "app/composition/stage.h"
#include "core/measurement/practice.h"
#include "platform/clock/eventloopticker.h"
#include "platform/clock/systemclock.h"
#include "platform/simulated/manualclock.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <cstdio>

namespace Tweeluik {

namespace {

enum Result : int { Fine = 0, Complaints = 1, NoWindow = 3 };

/// What the command line asks wins for this run and is not kept; what is changed in the app is.
class AskedSettings : public SettingsStore {
public:
    AskedSettings(std::unique_ptr<SettingsStore> kept, const Options &options)
        : m_kept(std::move(kept)), m_options(options) {}

    [[nodiscard]] Appearance appearance() const override {
        Appearance asked = m_kept->appearance();
        asked.language = m_options.language.value_or(asked.language);
        asked.theme = m_options.theme.value_or(asked.theme);
        asked.textScale = m_options.textScale.value_or(asked.textScale);
        return asked;
    }
    void setAppearance(const Appearance &appearance) override { m_kept->setAppearance(appearance); }

private:
    std::unique_ptr<SettingsStore> m_kept;
    const Options &m_options;
};

/// Pictures and the self-test run in a folder that vanishes and at the hour at which the practice talk is under way.
int walkThrough(const Options &options) {
    const QTemporaryDir folder;
    const QString dataDir = folder.filePath(QStringLiteral("tweeluik"));
    const WarningWatch warnings;
    ManualClock clock;
    clock.advance(practiceLateStart + practiceClock);
    EventLoopTicker ticker;
    AskedSettings settings(std::make_unique<SettingsFile>(dataDir), options);
    QStringList themes{settings.appearance().theme};
    if (!options.theme && !options.pictures.isEmpty())
        themes = {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("high-contrast")};
    Stage stage({dataDir, true, options.size.value_or(QSize(1280, 800)), clock, ticker, settings});
    if (!stage.show())
        return NoWindow;
    stage.app().setReducedMotion(true);
    if (!options.pictures.isEmpty())
        QDir().mkpath(options.pictures);

    int complaints = 0;
    for (const QString &theme : themes) {
        stage.app().setTheme(theme);
        const QStringList absent =
            PageWalk(stage.app(), *stage.window()).run([&](const QString &route, const QImage &picture) {
                const QString name = PageWalk::fileStem(route) + u'-' + theme + QStringLiteral(".png");
                if (!options.pictures.isEmpty() && !picture.save(QDir(options.pictures).filePath(name)))
                    ++complaints;
                std::printf("%s\n", qPrintable(name));
            });
        for (const QString &route : absent)
            std::fprintf(stderr, "tweeluik: the page %s did not show\n", qPrintable(route));
        complaints += int(absent.size());
    }
    return complaints + warnings.count() > 0 ? Complaints : Fine;
}

} // namespace

struct Application::Private {
    Options options;
};

Application::Application(const Options &options) : d(std::make_unique<Private>(Private{options})) {}

Application::~Application() = default;

int Application::run() {
    if (d->options.selfTest || !d->options.pictures.isEmpty())
        return walkThrough(d->options);
    SystemClock clock;
    EventLoopTicker ticker;
    AskedSettings settings(std::make_unique<SettingsFile>(d->options.dataDir), d->options);
    Stage stage({d->options.dataDir, d->options.practice, d->options.size.value_or(QSize(1280, 800)), clock, ticker,
                 settings, d->options.networkInterface});
    stage.app().setFileToRead(d->options.file);
    if (!stage.show())
        return NoWindow;
    return QGuiApplication::exec();
}

} // namespace Tweeluik
