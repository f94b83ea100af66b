// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/screens/finding.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <chrono>
#include <functional>
#include <vector>

class QQmlEngine;
class QQuickWindow;

namespace Tweeluik::Screens {

/// How a screen is seen. Sizes in device-independent px; theme as in Theme.qml; language "en" is the source.
struct Setting {
    QSize size = QSize(1280, 800);
    qreal textScale = 1;
    QString theme = QStringLiteral("light");
    QString language = QStringLiteral("en");

    /// "1280x800 130% dark nl"
    [[nodiscard]] QString name() const;
};

/// The sweep: three sizes (tablet, the narrower tablet, half of a split screen) in both orientations,
/// text at 100, 130 and 200 %, Dutch and English: 36 settings.
[[nodiscard]] std::vector<Setting> sweep();

/// Puts a loaded window in a setting and waits until it stands still.
class Stage {
public:
    /// Switches the language of the running application; false when it has no such language.
    using Speak = std::function<bool(const QString &language)>;

    /// Engine and window must outlive the stage. Animations are off from here on. Without `speak` only the language
    /// of the source, "en", can be set; fromFolder() makes one of .qm files.
    Stage(QQmlEngine &engine, QQuickWindow &window, Speak speak = {});
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    /// False when the theme is not there, the language has no translation, or the window did not come to rest.
    [[nodiscard]] bool set(const Setting &setting);
    [[nodiscard]] const Setting &setting() const { return m_setting; }

    /// Runs the event loop until a frame was drawn after which no item changed place, size, sight or words; false when
    /// that has not come about within `limit`.
    [[nodiscard]] bool settle(std::chrono::milliseconds limit = std::chrono::seconds(10));

    /// The window as it is drawn now.
    [[nodiscard]] QImage grab();

    [[nodiscard]] QQuickWindow &window() { return m_window; }
    /// For `speak`: installs *_<language>.qm of a folder or resource (none for "en") and retranslates `engine`.
    [[nodiscard]] static Speak fromFolder(QQmlEngine &engine, const QString &folder);

    /// The singleton Theme of the engine; nullptr when the module is not linked.
    [[nodiscard]] QObject *theme();

private:
    QQmlEngine &m_engine;
    QQuickWindow &m_window;
    Speak m_speak;
    Setting m_setting;
    QString m_language; // empty until one was set
};

/// Accessibility, layout and contrast in the setting that the stage is in.
[[nodiscard]] QList<Finding> everything(Stage &stage);

} // namespace Tweeluik::Screens
