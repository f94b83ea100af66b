// SPDX-License-Identifier: EUPL-1.2
#include "platform/fonts/fonts.h"

#include <QAccessible>
#include <QQmlEngine>
#include <QtQuickTest>

// What QML cannot ask itself: the accessibility tree, as a screen reader sees it.
class Reader : public QObject {
    Q_OBJECT

public:
    // Presses through the tree; false when there is no such action.
    Q_INVOKABLE static bool press(QObject *item) { return act(item, QAccessibleActionInterface::pressAction()); }
    Q_INVOKABLE static bool toggle(QObject *item) { return act(item, QAccessibleActionInterface::toggleAction()); }
    Q_INVOKABLE static QString name(QObject *item) { return text(item, QAccessible::Name); }
    Q_INVOKABLE static QString description(QObject *item) { return text(item, QAccessible::Description); }
    Q_INVOKABLE static bool checked(QObject *item) { return interface(item)->state().checked; }
    Q_INVOKABLE static bool checkable(QObject *item) { return interface(item)->state().checkable; }
    Q_INVOKABLE static int role(QObject *item) { return interface(item)->role(); }
    // A reader may come on at any time.
    Q_INVOKABLE static void comeOn() {
        QAccessible::setActive(false);
        QAccessible::setActive(true);
    }

private:
    static QAccessibleInterface *interface(QObject *item) { return QAccessible::queryAccessibleInterface(item); }
    static QString text(QObject *item, QAccessible::Text which) {
        const QAccessibleInterface *accessible = interface(item);
        return accessible != nullptr ? accessible->text(which) : QString();
    }
    static bool act(QObject *item, const QString &action) {
        QAccessibleInterface *accessible = interface(item);
        QAccessibleActionInterface *actions = accessible != nullptr ? accessible->actionInterface() : nullptr;
        if (actions == nullptr || !actions->actionNames().contains(action))
            return false;
        actions->doAction(action);
        return true;
    }
};

class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() {
        Tweeluik::prepareFonts();
        QAccessible::setActive(true);
        qmlRegisterSingletonInstance("Tweeluik.Reader", 1, 0, "Reader", &m_reader);
    }
    void qmlEngineAvailable(QQmlEngine *engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }

private:
    Reader m_reader;
};

QUICK_TEST_MAIN_WITH_SETUP(tst_controls, Setup)
#include "tst_controls.moc"
