// SPDX-License-Identifier: EUPL-1.2
#include "qml/sweep/tour.h"

#include "app/viewmodels/interview/askviewmodel.h"
#include "app/viewmodels/interview/notetakingviewmodel.h"
#include "app/viewmodels/prepare/teamviewmodel.h"
#include "app/viewmodels/shell/pages.h"
#include "core/measurement/practice.h"
#include "core/measurement/services.h"

#include <QDirIterator>
#include <QFile>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickStyle>

#include <algorithm>

namespace Tweeluik {

namespace {

constexpr int manyMeasurements = 40;
constexpr int lateBy = 40;

QString longName(int number) {
    return QStringLiteral("Stichting Samenwerkende Voorzieningen voor Beschermd Wonen en Maatschappelijke "
                          "Ondersteuningstrajecten Noordoost-Overijssel %1")
        .arg(number);
}

QQuickItem *shownBy(QQuickItem *from, const QObject *model) {
    const QVariant own = from->property("viewModel");
    if (own.isValid() && own.value<QObject *>() == model)
        return from;
    for (QQuickItem *child : from->childItems()) {
        if (QQuickItem *found = shownBy(child, model))
            return found;
    }
    return nullptr;
}

PlaceViewModel *placeOf(QObject *page) {
    if (auto *ask = qobject_cast<AskViewModel *>(page))
        return ask->place();
    auto *note = qobject_cast<NoteTakingViewModel *>(page);
    return note != nullptr ? note->place() : nullptr;
}

QString inventedManual() {
    QFile file(QStringLiteral(TWEELUIK_SOURCE_DIR "/tests/data/instrument/manual.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Tour::Tour(Content content) : m_content(content) {
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    m_appearance.reducedMotion = true;
    m_clock.advance(practiceLateStart + practiceClock);
}

Tour::~Tour() = default;

QString Tour::show() {
    m_stage = std::make_unique<Stage>(Stage::Setup{m_folder.filePath(QStringLiteral("tweeluik")),
                                                   m_content == Content::Practice, QSize(1280, 800), m_clock, m_ticker,
                                                   *this});
    if (!m_stage->show())
        return QStringLiteral("the window could not be made");
    QQmlEngine *engine = qmlEngine(m_stage->window());
    QObject::connect(engine, &QQmlEngine::warnings, m_stage->window(), [this](const QList<QQmlError> &warnings) {
        for (const QQmlError &warning : warnings)
            m_warnings << warning.toString();
    });
    m_screen = std::make_unique<Screens::Stage>(*engine, window());
    if (m_stage->app().desk() == nullptr)
        return QStringLiteral("the vault did not open");
    if (m_content == Content::Full)
        fill();
    return m_screen->settle() ? QString() : QStringLiteral("the window did not come to rest");
}

void Tour::fill() {
    Portfolio &portfolio = m_stage->app().desk()->portfolio;
    for (int number = 1; number <= manyMeasurements; ++number) {
        NewMeasurement what;
        what.details.organisation = longName(number);
        what.details.unit =
            QStringLiteral("Voorziening voor kortdurend verblijf en herstelondersteuning %1").arg(number);
        what.details.kind = QStringLiteral("maatschappelijke opvang");
        what.details.level = Level::Facility;
        what.details.round = 1 + number % 3;
        what.details.plannedStart = m_clock.now().wall + std::chrono::hours(24) * (manyMeasurements - number);
        what.firstAuditor = QStringLiteral("Maximiliaan-Alexander");
        what.secondAuditor = QStringLiteral("Wilhelmina-Josephina");
        portfolio.create(what);
    }
    PreparationService preparing(*portfolio.current());
    for (const TeamRole role :
         {TeamRole::ProjectLeader, TeamRole::Client, TeamRole::Client, TeamRole::Relative, TeamRole::ExpertByExperience,
          TeamRole::ExpertByExperience, TeamRole::FamilyExpert, TeamRole::OtherProfessional,
          TeamRole::OtherProfessional, TeamRole::Manager, TeamRole::Interpreter, TeamRole::Client})
        preparing.addTeamMember(role);
    TeamMember first = portfolio.current()->state().team.first();
    first.name = QStringLiteral("Wilhelmina-Josephina van Oldenbarneveldt-Groothuizen");
    preparing.setTeamMember(first);
    InterviewService talk(*portfolio.current());
    talk.clockEvent(ClockEvent::Start);
    m_clock.advance(std::chrono::minutes(120 + lateBy));
    NoteService notes(*portfolio.current());
    for (int number = 0; number < 2 * manyMeasurements; ++number)
        notes.moment(number % 13, number % 2 ? std::optional(NoteMark::DifferentView) : std::nullopt,
                     std::chrono::minutes(2 * number));
    m_stage->app().start();
}

QList<Stop> Tour::stops() {
    QList<Stop> list;
    for (const PageEntry &entry : pages()) {
        if (entry.route == QLatin1String("trouble") || entry.route == QLatin1String("locked"))
            continue;
        list.append({entry.route, entry.route});
        if (entry.route == QLatin1String("instrument/preview"))
            list.append({QStringLiteral("instrument/preview, a text that waits"), entry.route, 0, true});
        if (entry.route == QLatin1String("instrument/import"))
            list.append({QStringLiteral("instrument/import, a refusal"), entry.route, 0, true});
        if (entry.route == QLatin1String("team"))
            list.append({QStringLiteral("team, a name open"), entry.route, 0, true});
    }
    for (const PageEntry &entry : pages()) {
        if (entry.route == QLatin1String("trouble") || entry.route == QLatin1String("locked"))
            list.append({entry.route, entry.route});
        if (entry.route == QLatin1String("trouble"))
            list.append({QStringLiteral("trouble, words wait at the end"), entry.route, 0, true});
    }
    return list;
}

QString Tour::visit(const Stop &stop) {
    AppViewModel &app = m_stage->app();
    // Built anew, and gone before what it shows goes.
    if (app.route() == stop.route || app.route().startsWith(QStringLiteral("instrument/")))
        app.go(QStringLiteral("start"));
    if (app.desk() != nullptr)
        app.desk()->imports->discard();
    if (stop.filled && stop.route == QLatin1String("instrument/preview"))
        app.desk()->imports->read(inventedManual());
    if (stop.filled && stop.route == QLatin1String("trouble"))
        app.showTrouble({StoreError::Kind::Full, {}, true}, AppViewModel::Asked::Close);
    app.go(stop.route);
    if (stop.filled && stop.route == QLatin1String("instrument/import"))
        app.desk()->imports->read(QStringLiteral("Melk, brood en kaas"));
    if (auto *team = qobject_cast<TeamViewModel *>(app.pageModel()); team != nullptr && stop.filled)
        team->openName(0);
    if (PlaceViewModel *place = placeOf(app.pageModel()); place != nullptr && stop.item > 0)
        place->goToItem(stop.item);
    if (!m_screen->settle())
        return stop.name + QStringLiteral(": did not come to rest");
    const PageEntry *entry = pageFor(stop.route);
    const QQuickItem *shown = page();
    if (app.route() != stop.route || entry == nullptr || shown == nullptr || shown->width() <= 0 || !shown->isVisible())
        return stop.name + QStringLiteral(": did not come into view, but ") + app.route();
    const QString type = QString::fromLatin1(shown->metaObject()->className()).section(QStringLiteral("_QML"), 0, 0);
    if (type + QStringLiteral(".qml") != entry->file)
        return stop.name + QStringLiteral(": is shown by ") + type;
    return {};
}

bool Tour::set(const Screens::Setting &setting) {
    m_setting = setting;
    AppViewModel &app = m_stage->app();
    app.setLanguage(setting.language);
    app.setTheme(setting.theme);
    app.setTextScale(setting.textScale);
    window().resize(setting.size);
    return m_screen->settle();
}

QList<Screens::Finding> Tour::layout(int *looked) {
    Screens::LayoutRules rules;
    rules.textScale = m_setting.textScale;
    return Screens::layoutFindings(window(), rules, looked);
}

QList<Screens::Finding> Tour::contrast(int *looked) {
    return Screens::contrastFindings(window(), m_screen->grab(), 4.5, looked);
}

QQuickItem *Tour::page() const {
    const QObject *model = m_stage->app().pageModel();
    return model != nullptr ? shownBy(m_stage->window()->contentItem(), model) : nullptr;
}

std::unique_ptr<QQuickItem> Tour::plant(const QByteArray &qml) {
    QQmlComponent component(qmlEngine(m_stage->window()));
    component.setData("import QtQuick\nimport Tweeluik.Controls\nimport Tweeluik.Theme\n" + qml, QUrl());
    std::unique_ptr<QQuickItem> item(qobject_cast<QQuickItem *>(component.create()));
    if (!item)
        qFatal("%s", qPrintable(component.errorString()));
    item->setParentItem(page());
    return item;
}

QStringList pagesOnDisk(const QString &folder) {
    QStringList names;
    for (QDirIterator it(folder, {QStringLiteral("*Page.qml")}, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();)
        names.append(it.nextFileInfo().fileName());
    names.sort();
    return names;
}

QStringList notShown(const QStringList &onDisk, const QStringList &shown) {
    QStringList missing;
    std::ranges::copy_if(onDisk, std::back_inserter(missing),
                         [&](const QString &name) { return !shown.contains(name); });
    return missing;
}

} // namespace Tweeluik
