// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>
#include <QSize>
#include <QString>
#include <optional>

namespace Tweeluik {

/// What the command line asks; every option is in --help. Values outside their range end the program with a message.
struct Options {
    QString dataDir;                 ///< --data-dir: where everything is kept; default: the user's data folder
    std::optional<QSize> size;       ///< --size WxH, device-independent pixels
    std::optional<qreal> textScale;  ///< --text-scale 0.85-2.0
    std::optional<QString> theme;    ///< --theme light|dark|high-contrast
    std::optional<QString> language; ///< --language nl|en
    QString networkInterface;        ///< --interface: the only one that may be used
    bool practice = false;           ///< --practice: open the practice measurement
    bool selfTest = false;           ///< --self-test: show every page once, fail on any warning
    QString pictures;                ///< --pictures DIR: a picture of every page, then end
    QString file;                    ///< FILE.tweeluik: shown to be read once the vault is open; absolute
};

[[nodiscard]] Options parseOptions(const QCoreApplication &app);
/// What must be set before the application object exists. Ends the program with a message when it has nowhere to show
/// itself; help, self-test and pictures need no display.
void prepareProcess(int argc, char **argv);

} // namespace Tweeluik
