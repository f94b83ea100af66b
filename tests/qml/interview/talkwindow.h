// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/screens/stage.h"
#include "tests/viewmodels/interview/talkstory.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

namespace Tweeluik {

/// One page of the talk in a window, driven by keys and by what a screen reader sees.
class TalkWindow : public QObject {
    Q_OBJECT
public:
    enum class Page { Ask, Note };
    TalkWindow(TalkStory &story, Page page);
    ~TalkWindow() override;

    [[nodiscard]] QQmlEngine &engine() { return m_engine; }
    [[nodiscard]] QQuickWindow &window() { return *m_window; }
    [[nodiscard]] AskViewModel &ask() { return *m_ask; }
    [[nodiscard]] NoteTakingViewModel &note() { return *m_note; }
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }
    [[nodiscard]] const QStringList &askedFor() const { return m_askedFor; }

    void setLook(const QString &look, qreal scale);
    void show(const QSize &size);
    void typeText(const QString &text);
    /// Visible items whose spoken name is this one.
    [[nodiscard]] QList<QQuickItem *> named(const QString &name) const;
    /// Presses it as a screen reader does. False when it is not there.
    bool press(const QString &name);
    /// The last one of that name, where a question repeats the words of the button that led to it.
    bool pressLast(const QString &name);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Gives the keyboard to it, as Tab would.
    void focus(const QString &name);
    /// The field of the composer.
    [[nodiscard]] QQuickItem *field() const;
    /// Words that can be seen now.
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] bool shows(const QString &words) const { return texts().contains(words); }
    void resize(const QSize &size);
    [[nodiscard]] static QString spokenName(QQuickItem *item);
    [[nodiscard]] bool savePicture(const QString &file);
    /// Animations end, bindings settle.
    void settle();

private Q_SLOTS:
    void noteRoute(const QString &route) { m_askedFor.append(route); }

private:
    QQmlApplicationEngine m_engine;
    std::unique_ptr<AskViewModel> m_ask;
    std::unique_ptr<NoteTakingViewModel> m_note;
    QQuickWindow *m_window = nullptr;
    std::unique_ptr<Screens::Stage> m_stage;
    QStringList m_warnings;
    QStringList m_askedFor;
};

} // namespace Tweeluik
