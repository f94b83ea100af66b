// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/desk.h"
#include "core/ports/settingsstore.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <utility>

namespace Tweeluik {

/// Which page is shown, whether the vault is open, how the tablet looks. Knows no page by content.
class AppViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition")
    Q_PROPERTY(QString route READ route NOTIFY routeChanged FINAL)
    Q_PROPERTY(QString flow READ flow NOTIFY flowChanged FINAL)
    Q_PROPERTY(QObject *pageModel READ pageModel NOTIFY pageModelChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY routeChanged FINAL)
    Q_PROPERTY(bool practice READ practice NOTIFY routeChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY appearanceChanged FINAL)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY appearanceChanged FINAL)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY appearanceChanged FINAL)
    Q_PROPERTY(bool serif READ serif WRITE setSerif NOTIFY appearanceChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY appearanceChanged FINAL)

public:
    /// What could not be done when a trouble came, and so what "try again" does.
    enum class Asked { Open, Lock, Close, Practice, Real };

    AppViewModel(Gate &gate, SettingsStore &settings, QObject *parent = nullptr);
    ~AppViewModel() override;

    [[nodiscard]] QString route() const { return m_route; }
    [[nodiscard]] QString flow() const { return m_flow; }
    [[nodiscard]] QObject *pageModel() const { return m_pageModel.get(); }
    [[nodiscard]] bool canGoBack() const { return !m_trail.isEmpty(); }
    [[nodiscard]] bool practice() const { return m_desk && m_desk->practice; }
    [[nodiscard]] QString language() const { return m_appearance.language; }
    [[nodiscard]] QString theme() const { return m_appearance.theme; }
    [[nodiscard]] qreal textScale() const { return m_appearance.textScale; }
    [[nodiscard]] bool serif() const { return m_appearance.serif; }
    [[nodiscard]] bool reducedMotion() const { return m_appearance.reducedMotion; }
    void setLanguage(const QString &language);
    void setTheme(const QString &theme);
    void setTextScale(qreal scale);
    void setSerif(bool serif);
    void setReducedMotion(bool reduced);

    [[nodiscard]] Gate &gate() { return m_gate; }
    [[nodiscard]] Desk *desk() { return m_desk; }
    [[nodiscard]] const StoreError &trouble() const { return m_trouble; }
    [[nodiscard]] Asked asked() const { return m_asked; }

    /// A file that the desktop handed over: the next opening of the vault leads to the page that reads it.
    void setFileToRead(const QString &path) { m_fileToRead = path; }
    [[nodiscard]] QString fileToRead() const { return m_fileToRead; }
    /// Opens the vault and shows where the auditor was; a refusal leads to the page *trouble*.
    Q_INVOKABLE void start();
    Q_INVOKABLE void lock();
    Q_INVOKABLE void unlock();
    /// A route of pages.h. The page in hand goes on the trail, so that back leads to it.
    Q_INVOKABLE void go(const QString &route);
    /// As go, but the page in hand is not kept on the trail.
    Q_INVOKABLE void replace(const QString &route);
    Q_INVOKABLE void back();
    Q_INVOKABLE void goPractice(bool practice);
    Q_INVOKABLE void discardPractice();
    void showTrouble(const StoreError &error, Asked asked);
    void tryAgain();
    /// The window is asked to close: the page in hand settles what is typed and goes, then the vault closes. False
    /// while something waits for room or for the disk: then everything stays open and the page *trouble* says so.
    Q_INVOKABLE bool mayClose();
    /// The auditor gives up what waits.
    void closeAnyway();
    /// The end of the app, however it comes.
    void close();
    /// What the first page has to say about something that happened elsewhere; said once.
    [[nodiscard]] QString takeNotice() { return std::exchange(m_notice, {}); }
    /// The texts of the page in hand are made anew (another language).
    void renewPage();

Q_SIGNALS:
    void routeChanged();
    /// What will probably be shown in a moment, told before the work that leads there.
    void flowAhead(const QString &flow);
    void flowChanged();
    void pageModelChanged();
    void appearanceChanged();
    void languageChanged();
    void noticed(); ///< there is something to take
    /// To the window.
    void closeRequested();
    /// Emitted before the model of the page in hand goes: last chance to settle what is typed.
    void aboutToLeavePage();

private:
    [[nodiscard]] QString behindPin(const QString &route);
    void show(QString route); // a copy: `m_route` itself may be meant
    /// Has the flow let go of the page before its model changes under it.
    [[nodiscard]] std::unique_ptr<QObject> letGo();
    void leaveDesk();
    void leaveErased(const MeasurementId &id, const QString &organisation);
    /// Leaves the desk and locks; the page *trouble* comes when something waits to be saved.
    [[nodiscard]] bool lockDesk(Asked asked);
    void setAppearance(const Appearance &appearance);

    Gate &m_gate;
    SettingsStore &m_settings;
    Appearance m_appearance;
    Desk *m_desk = nullptr;
    StoreError m_trouble;
    Asked m_asked = Asked::Open;
    bool m_closeAnyway = false;
    QString m_fileToRead;
    QString m_notice;
    QString m_route; ///< empty for the moment between two pages
    QString m_flow;
    QStringList m_trail;
    std::unique_ptr<QObject> m_pageModel;
    QList<QPointer<QObject>> m_leaving; ///< models of pages that were left in this turn of the event loop
};

} // namespace Tweeluik
