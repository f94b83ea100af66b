// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace Tweeluik {

/// A QR code as a drawing: dark squares on a grid of `grid` by `grid`, the quiet zone of four squares included.
struct QrPicture {
    int grid = 0; ///< 0: there is nothing to draw
    QString path; ///< of an SVG: one rectangle per run of dark squares

    /// With room for damage of 15 % (level M); nothing when the text is empty or does not fit.
    [[nodiscard]] static QrPicture of(const QString &text);
};

} // namespace Tweeluik
