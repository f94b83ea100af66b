// SPDX-License-Identifier: EUPL-1.2
#include "support/screens/accessibilitywalk.h"

#include "support/screens/items.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QMetaMethod>
#include <QQuickItem>
#include <QQuickWindow>

namespace Tweeluik::Screens {

namespace {

// QObject keeps this question for itself; a handler written in QML counts as a connection.
struct Signals : QObject {
    static bool connected(const QObject &object, const char *signal) {
        const int index = object.metaObject()->indexOfSignal(signal);
        constexpr bool (QObject::*asks)(const QMetaMethod &) const = &Signals::isSignalConnected;
        return index >= 0 && (object.*asks)(object.metaObject()->method(index));
    }
};

bool hasPressHandler(const QQuickItem *item) {
    for (const QObject *child : item->children()) {
        if (!child->inherits("QQuickAccessibleAttached"))
            continue;
        return Signals::connected(*child, "pressAction()") || Signals::connected(*child, "toggleAction()") ||
               Signals::connected(*child, "increaseAction()");
    }
    return false;
}

bool hasRole(const QAccessibleInterface &accessible) {
    const QAccessible::Role role = accessible.role();
    return role != QAccessible::NoRole && role != QAccessible::Client && role != QAccessible::Pane;
}

void examine(QQuickItem *item, QList<Finding> &findings) {
    const auto report = [&](Finding::Kind kind, const QString &what) { findings.append({kind, itemName(item), what}); };
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
    if (accessible == nullptr || !accessible->isValid() || !hasRole(*accessible)) {
        report(Finding::Kind::NoRole, QStringLiteral("a screen reader does not know what it is"));
        return;
    }
    if (accessible->text(QAccessible::Name).trimmed().isEmpty())
        report(Finding::Kind::Unnamed, QStringLiteral("a screen reader has nothing to say"));
    if (isField(item)) {
        // Since Qt 6.8 a disabled one does not take the keyboard; it has to say why, below.
        if (item->isEnabled() && !accessible->state().focusable)
            report(Finding::Kind::NoPress, QStringLiteral("a screen reader cannot give it the keyboard"));
    } else if (!hasPressHandler(item)) {
        report(Finding::Kind::NoPress, QStringLiteral("no Accessible.onPressAction or onToggleAction"));
    }
    if (!item->isEnabled() && accessible->text(QAccessible::Description).trimmed().isEmpty())
        report(Finding::Kind::DisabledWithoutReason, QStringLiteral("Accessible.description is empty"));
}

void listNames(const QAccessibleInterface *accessible, QStringList &names) {
    if (accessible == nullptr || !accessible->isValid() || accessible->state().invisible)
        return;
    const QString name = accessible->text(QAccessible::Name);
    if (!name.isEmpty()) {
        const char *role = QMetaEnum::fromType<QAccessible::Role>().valueToKey(accessible->role());
        names.append(QStringLiteral("%1: %2").arg(QLatin1String(role), name));
    }
    for (int i = 0; i < accessible->childCount(); ++i)
        listNames(accessible->child(i), names);
}

} // namespace

QList<Finding> accessibilityFindings(QQuickWindow &window, int *seen) {
    QAccessible::setActive(true);
    QList<Finding> findings;
    int interactive = 0;
    for (QQuickItem *item : visibleItems(window)) {
        if (!isInteractive(item))
            continue;
        ++interactive;
        examine(item, findings);
    }
    if (seen != nullptr)
        *seen = interactive;
    return findings;
}

QStringList spokenNames(QQuickWindow &window) {
    QAccessible::setActive(true);
    QStringList names;
    listNames(QAccessible::queryAccessibleInterface(&window), names);
    return names;
}

} // namespace Tweeluik::Screens
