// SPDX-License-Identifier: EUPL-1.2
#include "support/screens/contrastaudit.h"

#include "support/screens/items.h"

#include <QHash>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace Tweeluik::Screens {

namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

// The colour that most pixels of an area have: behind words that is what they stand on.
QColor mostly(const QImage &picture, const QRect &area) {
    QHash<QRgb, int> pixels;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            ++pixels[picture.pixel(x, y)];
    }
    const auto most = std::max_element(pixels.cbegin(), pixels.cend());
    return most == pixels.cend() ? QColor() : QColor(most.key());
}

QColor over(const QColor &above, const QColor &below, double opacity) {
    const auto mix = [opacity](float a, float b) { return static_cast<float>(a * opacity + b * (1 - opacity)); };
    return QColor::fromRgbF(mix(above.redF(), below.redF()), mix(above.greenF(), below.greenF()),
                            mix(above.blueF(), below.blueF()));
}

double effectiveOpacity(const QQuickItem *item) {
    double opacity = 1;
    for (; item != nullptr; item = item->parentItem())
        opacity *= item->opacity();
    return opacity;
}

// The part of an item that is in the picture, in its pixels.
QRect seenPart(const QQuickItem *item, const QImage &picture, double pixelRatio) {
    QRectF area = sceneRect(item);
    for (const QQuickItem *up = item->parentItem(); up != nullptr; up = up->parentItem()) {
        if (up->clip())
            area = area.intersected(sceneRect(up));
    }
    const QRectF scaled(area.topLeft() * pixelRatio, area.size() * pixelRatio);
    return scaled.toAlignedRect().intersected(picture.rect());
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QList<Finding> contrastFindings(QQuickWindow &window, const QImage &picture, double least, int *looked) {
    QList<Finding> findings;
    int texts = 0;
    const double pixelRatio = window.width() > 0 ? static_cast<double>(picture.width()) / window.width() : 1;
    for (const QQuickItem *item : visibleItems(window)) {
        if (!isText(item) && !isField(item))
            continue;
        const QRect area = seenPart(item, picture, pixelRatio);
        // Of what is scrolled out but for an edge nobody reads a word.
        if (area.isEmpty() || area.height() * 2 < sceneRect(item).height() * pixelRatio)
            continue;
        ++texts;
        const QColor ground = mostly(picture, area);
        const auto color = item->property("color").value<QColor>();
        const double ratio = contrastRatio(over(color, ground, color.alphaF() * effectiveOpacity(item)), ground);
        if (ratio < least)
            findings.append({Finding::Kind::WeakText, itemName(item),
                             QStringLiteral("%1 on %2 is %3 : 1, at least %4")
                                 .arg(color.name(), ground.name())
                                 .arg(std::floor(ratio * 100) / 100)
                                 .arg(least)});
    }
    if (looked != nullptr)
        *looked = texts;
    return findings;
}

} // namespace Tweeluik::Screens
