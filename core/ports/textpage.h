// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

namespace Tweeluik {

/// A piece of text at its place on a page. Any unit; y runs down. In a plain text a unit is a character wide and a
/// line high, in a PDF it is a point.
struct TextFragment {
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    QString text;
};
using TextPage = QList<TextFragment>;

} // namespace Tweeluik
