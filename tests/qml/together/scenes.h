// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/prepare/deskstory.h"
#include "viewmodels/together/scriptedtandem.h"

#include <functional>

namespace Tweeluik {

class PairingViewModel;

/// One state of a page of two tablets: go to the route, then let the story tell it.
struct Scene {
    QString name;
    QString route;
    std::function<void()> tell;
};

/// Both pages in all of their states.
class Scenes {
public:
    /// `press` presses the button of that spoken name.
    Scenes(ScriptedTandem &tandem, DeskStory &story, std::function<bool(const QString &)> press)
        : m_tandem(tandem), m_story(story), m_press(std::move(press)) {}

    [[nodiscard]] QList<Scene> pairing() { return pairingShown() + pairingTyped(); }
    [[nodiscard]] QList<Scene> failed();
    [[nodiscard]] QList<Scene> together();
    /// Behind those, for they need its measurements.
    [[nodiscard]] QList<Scene> united();
    [[nodiscard]] QList<Scene> all() { return pairing() + failed() + together() + united(); }
    /// Makes one measurement in each state.
    void everyShared();

private:
    [[nodiscard]] QList<Scene> pairingShown();
    [[nodiscard]] QList<Scene> pairingTyped();
    [[nodiscard]] PairingViewModel &page();
    void type(const QString &digits);

    ScriptedTandem &m_tandem;
    DeskStory &m_story;
    std::function<bool(const QString &)> m_press;
};

/// What an invented tablet asks.
[[nodiscard]] Tandem::Invitation invitation(unsigned char from, const QString &name, const QString &title, Role role);

} // namespace Tweeluik
