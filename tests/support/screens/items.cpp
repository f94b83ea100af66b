// SPDX-License-Identifier: EUPL-1.2
#include "support/screens/items.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace Tweeluik::Screens {

namespace {

void collect(QQuickItem *item, QList<QQuickItem *> &found) {
    if (!item->isVisible() || item->opacity() <= 0.01)
        return;
    if (item->width() > 0 && item->height() > 0)
        found.append(item);
    QList<QQuickItem *> children = item->childItems();
    std::ranges::stable_sort(children, {}, &QQuickItem::z);
    for (QQuickItem *child : children)
        collect(child, found);
}

// The item of the modal popup that lies on top, if one is open.
QQuickItem *modalItem(QQuickWindow &window) {
    QQuickItem *top = nullptr;
    for (QObject *object : window.findChildren<QObject *>()) {
        if (!object->inherits("QQuickPopup") || !object->property("visible").toBool() ||
            !object->property("modal").toBool())
            continue;
        auto *content = object->property("contentItem").value<QQuickItem *>();
        QQuickItem *popup = content != nullptr ? content->parentItem() : nullptr;
        if (popup != nullptr && (top == nullptr || popup->z() >= top->z()))
            top = popup;
    }
    return top;
}

// "TapRow" of "TapRow_QMLTYPE_12" or "TapRow_QML_3", "Text" of "QQuickText".
QString typeName(const QQuickItem *item) {
    QString name = QLatin1String(item->metaObject()->className());
    name = name.left(name.indexOf(QStringLiteral("_QML")));
    return name.startsWith(QStringLiteral("QQuick")) ? name.mid(6) : name;
}

} // namespace

QList<QQuickItem *> visibleItems(QQuickWindow &window) {
    QList<QQuickItem *> found;
    QQuickItem *modal = modalItem(window);
    collect(modal != nullptr ? modal : window.contentItem(), found);
    return found;
}

bool isField(const QQuickItem *item) { return item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit"); }

bool isText(const QQuickItem *item) {
    return item->inherits("QQuickText") && !item->property("text").toString().trimmed().isEmpty();
}

bool isFlickable(const QQuickItem *item) { return item->inherits("QQuickFlickable"); }

bool isInteractive(const QQuickItem *item) {
    if (item->inherits("QQuickAbstractButton") || isField(item))
        return true;
    if (item->inherits("QQuickMouseArea"))
        return item->isEnabled();
    if (item->activeFocusOnTab())
        return true;
    return std::ranges::any_of(item->children(), [](const QObject *child) {
        return child->inherits("QQuickTapHandler") && child->property("enabled").toBool();
    });
}

bool isAncestor(const QQuickItem *ancestor, const QQuickItem *item) {
    for (const QQuickItem *up = item; up != nullptr; up = up->parentItem()) {
        if (up == ancestor)
            return true;
    }
    return false;
}

QRectF sceneRect(const QQuickItem *item) { return item->mapRectToScene(QRectF(0, 0, item->width(), item->height())); }

QString itemName(const QQuickItem *item) {
    QString words = item->objectName();
    if (words.isEmpty())
        words = item->property("text").toString().left(40);
    QString name = typeName(item) + (words.isEmpty() ? QString() : QStringLiteral(" \"%1\"").arg(words));
    int named = 0;
    for (const QQuickItem *up = item->parentItem(); up != nullptr && named < 3; up = up->parentItem()) {
        const QString type = typeName(up);
        if (type == QStringLiteral("Item") || type == QStringLiteral("Loader"))
            continue;
        name += QStringLiteral(" < ") + type;
        ++named;
    }
    return name;
}

} // namespace Tweeluik::Screens
