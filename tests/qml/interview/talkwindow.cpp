// SPDX-License-Identifier: EUPL-1.2
#include "tests/qml/interview/talkwindow.h"

#include "support/screens/items.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QTest>

namespace Tweeluik {

namespace {

bool isPressable(QQuickItem *item) {
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    QAccessibleActionInterface *acts = face ? face->actionInterface() : nullptr;
    return acts && item->isEnabled() && acts->actionNames().contains(QAccessibleActionInterface::pressAction());
}

void doPress(QQuickItem *item) {
    QAccessible::queryAccessibleInterface(item)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
}

} // namespace

QString TalkWindow::spokenName(QQuickItem *item) {
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return face ? face->text(QAccessible::Name) : QString();
}

TalkWindow::TalkWindow(TalkStory &story, Page page) {
    QAccessible::setActive(true);
    connect(&m_engine, &QQmlEngine::warnings, this, [this](const QList<QQmlError> &errors) {
        for (const QQmlError &error : errors)
            m_warnings.append(error.toString());
    });
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QVariantMap start{{QStringLiteral("reducedMotion"), true}};
    if (page == Page::Ask) {
        m_ask = std::make_unique<AskViewModel>(story.talk());
        start[QStringLiteral("asking")] = QVariant::fromValue(m_ask.get());
    } else {
        m_note = std::make_unique<NoteTakingViewModel>(story.talk());
        start[QStringLiteral("noting")] = QVariant::fromValue(m_note.get());
    }
    m_engine.setInitialProperties(start);
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tweeluik/TalkStage/Stage.qml")));
    m_window =
        m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().first());
    if (m_window) {
        m_stage = std::make_unique<Screens::Stage>(m_engine, *m_window);
        connect(m_window, SIGNAL(askedFor(QString)), this, SLOT(noteRoute(QString)));
    }
}

TalkWindow::~TalkWindow() {
    m_stage.reset();
    delete m_window; // before the view models that it shows
}

void TalkWindow::setLook(const QString &look, qreal scale) {
    m_window->setProperty("look", look);
    m_window->setProperty("textScale", scale);
}

void TalkWindow::show(const QSize &size) {
    m_window->resize(size);
    m_window->show();
    m_window->requestActivate();
    (void)QTest::qWaitForWindowActive(m_window);
    settle();
}

void TalkWindow::settle() { (void)m_stage->settle(); }

void TalkWindow::typeText(const QString &text) {
    for (const QChar sign : text) {
        const int key = sign.isLetter() ? sign.toUpper().unicode() : sign.unicode();
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, QString(sign));
        QCoreApplication::sendEvent(m_window, &down);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, QString(sign));
        QCoreApplication::sendEvent(m_window, &up);
    }
    settle();
}

QList<QQuickItem *> TalkWindow::named(const QString &name) const {
    QList<QQuickItem *> found;
    for (QQuickItem *item : Screens::visibleItems(*m_window))
        if (spokenName(item).remove(QChar::SoftHyphen) == name)
            found.append(item);
    return found;
}

bool TalkWindow::press(const QString &name) {
    for (QQuickItem *item : named(name)) {
        if (!isPressable(item))
            continue;
        doPress(item);
        settle();
        return true;
    }
    return false;
}

bool TalkWindow::pressLast(const QString &name) {
    const QList<QQuickItem *> all = named(name);
    for (auto item = all.rbegin(); item != all.rend(); ++item) {
        if (!isPressable(*item))
            continue;
        doPress(*item);
        settle();
        return true;
    }
    return false;
}

void TalkWindow::key(int key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(m_window, Qt::Key(key), modifiers);
    settle();
}

void TalkWindow::focus(const QString &name) {
    const QList<QQuickItem *> all = named(name);
    if (!all.isEmpty())
        all.first()->forceActiveFocus(Qt::TabFocusReason);
    settle();
}

QQuickItem *TalkWindow::field() const {
    for (QQuickItem *item : Screens::visibleItems(*m_window))
        if (Screens::isField(item))
            return item;
    return nullptr;
}

QStringList TalkWindow::texts() const {
    QStringList words;
    for (QQuickItem *item : Screens::visibleItems(*m_window))
        if (Screens::isText(item))
            words.append(item->property("text").toString());
    return words;
}

void TalkWindow::resize(const QSize &size) {
    m_window->resize(size);
    settle();
}

bool TalkWindow::savePicture(const QString &file) {
    settle();
    for (const QString &warning : m_warnings)
        qWarning().noquote() << warning;
    return m_window->grabWindow().save(file);
}

} // namespace Tweeluik
