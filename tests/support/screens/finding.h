// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

class QQuickItem;

namespace Tweeluik::Screens {

/// One thing on a screen that is not as it should be.
struct Finding {
    enum class Kind {
        Unnamed,               ///< interactive, without a name for a screen reader
        NoRole,                ///< interactive, without a role
        NoPress,               ///< a screen reader cannot press it
        DisabledWithoutReason, ///< disabled, and no words say why
        Truncated,             ///< text that ends in "…" and does not open on a tap
        Clipped,               ///< does not fit in itself or in what holds it, and cannot be scrolled to
        OffScreen,             ///< lies (partly) outside the window, and cannot be scrolled to
        Overlap,               ///< two things to touch or to read lie over each other
        SmallTarget,           ///< less than 48 by 48 to touch
        SmallText,             ///< under 14 px at text scale 1
        WeakText,              ///< less than 4.5 : 1 on what it stands on
    };

    Kind kind;
    QString item; ///< which one: type, object name or words, and the way to it
    QString what; ///< in words and figures
};

[[nodiscard]] QString kindName(Finding::Kind kind);

/// Every finding on a line of its own; empty without any, so that a test can compare with QString().
[[nodiscard]] QString describe(const QList<Finding> &findings);

/// How many of one kind.
[[nodiscard]] int count(const QList<Finding> &findings, Finding::Kind kind);

} // namespace Tweeluik::Screens
