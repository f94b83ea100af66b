// SPDX-License-Identifier: EUPL-1.2
#include "support/screens/layoutaudit.h"

#include "support/screens/items.h"

#include <QFont>
#include <QQuickItem>
#include <QQuickWindow>

namespace Tweeluik::Screens {

namespace {

// Something to read or to touch, and the part of the window in which it is.
struct Thing {
    QQuickItem *item;
    QRectF area;
    bool interactive;
    bool text;
};

QString size(const QRectF &rect) {
    return QStringLiteral("%1 x %2").arg(rect.width(), 0, 'f', 0).arg(rect.height(), 0, 'f', 0);
}

QString place(const QRectF &rect) {
    return QStringLiteral("%1 at %2, %3").arg(size(rect)).arg(rect.x(), 0, 'f', 0).arg(rect.y(), 0, 'f', 0);
}

bool number(const QQuickItem *item, const char *property, qreal &value) {
    bool ok = false;
    value = item->property(property).toReal(&ok);
    return ok;
}

// The part of a Text that has ink, in scene coordinates: its item may be much wider than its words.
QRectF inkArea(const QQuickItem *text) {
    qreal width = 0;
    qreal height = 0;
    if (!number(text, "contentWidth", width) || !number(text, "contentHeight", height))
        return sceneRect(text);
    width = qMin(width, text->width());
    height = qMin(height, text->height());
    const int horizontal = text->property("effectiveHorizontalAlignment").toInt();
    const int vertical = text->property("verticalAlignment").toInt();
    const qreal spareX = text->width() - width;
    const qreal spareY = text->height() - height;
    const qreal x = (horizontal & Qt::AlignRight) != 0 ? spareX : (horizontal & Qt::AlignHCenter) != 0 ? spareX / 2 : 0;
    const qreal y = (vertical & Qt::AlignBottom) != 0 ? spareY : (vertical & Qt::AlignVCenter) != 0 ? spareY / 2 : 0;
    return text->mapRectToScene(QRectF(x, y, width, height));
}

class Auditor {
public:
    Auditor(QQuickWindow &window, const LayoutRules &rules) : m_window(window), m_rules(rules) {}

    QList<Finding> run(int *looked) {
        for (QQuickItem *item : visibleItems(m_window)) {
            const bool interactive = isInteractive(item);
            const bool text = isText(item);
            if (!interactive && !text)
                continue;
            if (text)
                examineText(item);
            else
                examineTarget(item);
            if (isField(item) || text)
                examineTextSize(item);
            place(item, interactive, text);
        }
        examineOverlaps();
        if (looked != nullptr)
            *looked = m_looked;
        return m_findings;
    }

private:
    void report(Finding::Kind kind, const QQuickItem *item, const QString &what) {
        m_findings.append({kind, itemName(item), what});
    }

    void examineText(const QQuickItem *text) {
        if (text->property("truncated").toBool() && !text->property("opensOnTap").toBool())
            report(Finding::Kind::Truncated, text, QStringLiteral("it ends in dots and does not open on a tap"));
        qreal width = 0;
        qreal height = 0;
        if (!number(text, "contentWidth", width) || !number(text, "contentHeight", height))
            return;
        if (width > text->width() + m_rules.tolerance || height > text->height() + m_rules.tolerance)
            report(Finding::Kind::Clipped, text,
                   QStringLiteral("words of %1 in an item of %2")
                       .arg(size(QRectF(0, 0, width, height)), size(sceneRect(text))));
    }

    void examineTarget(const QQuickItem *item) {
        // A field scrolls in its frame: the frame is what the finger meets.
        const QQuickItem *felt = item;
        if (isField(item) && item->parentItem() != nullptr && item->parentItem()->parentItem() != nullptr &&
            isFlickable(item->parentItem()->parentItem()))
            felt = item->parentItem()->parentItem();
        const QRectF area = sceneRect(felt);
        if (area.width() < m_rules.target - 0.5 || area.height() < m_rules.target - 0.5)
            report(Finding::Kind::SmallTarget, item, size(area));
    }

    void examineTextSize(const QQuickItem *item) {
        const int pixels = item->property("font").value<QFont>().pixelSize();
        const qreal least = m_rules.textSize * m_rules.textScale;
        if (pixels < least - 0.5)
            report(Finding::Kind::SmallText, item, QStringLiteral("%1 px, at least %2").arg(pixels).arg(least));
    }

    // Follows an item outwards through everything that clips or scrolls; what stays is where it is seen or where it
    // will be when scrolled to.
    void place(QQuickItem *item, bool interactive, bool text) {
        QRectF area = text ? inkArea(item) : sceneRect(item);
        bool inside = true;
        for (const QQuickItem *up = item->parentItem(); up != nullptr && inside; up = up->parentItem()) {
            const QRectF hole = sceneRect(up);
            if (isFlickable(up)) {
                inside = fitsContent(item, up, area);
                area = area.intersected(hole);
                if (area.isEmpty())
                    break; // scrolled out of sight, and can be scrolled back
            } else if (up->clip() && !fits(area, hole)) {
                report(Finding::Kind::Clipped, item,
                       QStringLiteral("%1 in %2 of %3").arg(Screens::place(area), itemName(up), Screens::place(hole)));
                inside = false;
            }
        }
        const QRectF whole(0, 0, m_window.width(), m_window.height());
        if (inside && !area.isEmpty() && !fits(area, whole))
            report(Finding::Kind::OffScreen, item,
                   QStringLiteral("%1 in a window of %2").arg(Screens::place(area), size(whole)));
        ++m_looked;
        if (!area.isEmpty())
            m_things.append({item, area, interactive, text});
    }

    // Within what can be scrolled to: the content in the direction that scrolls, the view in the other.
    bool fitsContent(const QQuickItem *item, const QQuickItem *flickable, const QRectF &area) {
        const QRectF view = sceneRect(flickable);
        const qreal contentWidth = flickable->property("contentWidth").toReal();
        const qreal contentHeight = flickable->property("contentHeight").toReal();
        const QPointF scrolled(flickable->property("contentX").toReal() - flickable->property("originX").toReal(),
                               flickable->property("contentY").toReal() - flickable->property("originY").toReal());
        const QRectF content(view.topLeft() - scrolled,
                             QSizeF(qMax(view.width(), contentWidth), qMax(view.height(), contentHeight)));
        if (fits(area, content))
            return true;
        report(Finding::Kind::Clipped, item,
               QStringLiteral("%1, and what scrolls (%2) ends at %3")
                   .arg(Screens::place(area), itemName(flickable), Screens::place(content)));
        return false;
    }

    [[nodiscard]] bool fits(const QRectF &area, const QRectF &hole) const {
        const qreal t = m_rules.tolerance;
        return hole.adjusted(-t, -t, t, t).contains(area);
    }

    void examineOverlaps() {
        for (qsizetype i = 0; i < m_things.size(); ++i) {
            for (qsizetype j = i + 1; j < m_things.size(); ++j) {
                if (overlap(m_things[i], m_things[j]))
                    report(Finding::Kind::Overlap, m_things[i].item,
                           QStringLiteral("%1 and %2 of %3")
                               .arg(Screens::place(m_things[i].area), Screens::place(m_things[j].area),
                                    itemName(m_things[j].item)));
            }
        }
    }

    [[nodiscard]] bool overlap(const Thing &one, const Thing &other) const {
        const QRectF shared = one.area.intersected(other.area);
        const qreal t = 2 * m_rules.tolerance;
        if (shared.width() <= t || shared.height() <= t)
            return false;
        if (isAncestor(one.item, other.item) || isAncestor(other.item, one.item))
            return false;
        // Words that lie wholly in a surface to touch are its label.
        if (one.text != other.text) {
            const Thing &words = one.text ? one : other;
            const Thing &surface = one.text ? other : one;
            return !fits(words.area, surface.area) || isField(surface.item);
        }
        return true;
    }

    QQuickWindow &m_window;
    const LayoutRules &m_rules;
    QList<Finding> m_findings;
    QList<Thing> m_things;
    int m_looked = 0;
};

} // namespace

QList<Finding> layoutFindings(QQuickWindow &window, const LayoutRules &rules, int *looked) {
    return Auditor(window, rules).run(looked);
}

} // namespace Tweeluik::Screens
