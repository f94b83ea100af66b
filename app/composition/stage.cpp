// SPDX-License-Identifier: EUPL-1.2
#include "app/composition/stage.h"

#include "app/composition/foldergate.h"
#include "app/composition/interfacelanguage.h"
#include "core/instrument/instrumentfile.h"
#include "platform/documents/pdfdocumentwriter.h"
#include "platform/documents/pdftextextractor.h"
#include "platform/fonts/fonts.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <future>
#include <vector>

namespace Tweeluik {

namespace {

/// The work text ships inside the program: if it does not read, the program was built wrong and must not start.
InstrumentFile shippedWorkText() {
    Result<InstrumentFile, InstrumentError> read = loadWorkText();
    if (!read)
        qFatal("the work text is damaged: %s: %s", qPrintable(read.error().place), qPrintable(read.error().reason));
    return std::move(read).value();
}

} // namespace

struct Stage::Private {
    explicit Private(const Setup &setup)
        : size(setup.size), work(workTextBesideModules()),
          gate(setup.dataDir, setup.clock, setup.ticker, work, extractor, documents, setup.networkInterface),
          app(gate, setup.settings) {
        gate.switchToPractice(setup.practice);
    }
    ~Private() { // pages before what they show
        root.reset();
        ahead.clear();
        engine.reset();
    }

    QSize size;
    std::unique_ptr<QQmlEngine> engine = std::make_unique<QQmlEngine>();
    InstrumentFile work;
    PdfTextExtractor extractor;
    PdfDocumentWriter documents;
    FolderGate gate;
    AppViewModel app;
    InterfaceLanguage language;
    std::unique_ptr<QObject> root;

    /// The modules of Qt ask this thread each time one comes in, and Qt's reading thread waits for the answer: they
    /// come first, while work text and fonts are read beside them. From then on pages are read without this thread.
    InstrumentFile workTextBesideModules() {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        auto text = std::async(std::launch::async, shippedWorkText);
        auto fonts = std::async(std::launch::async, readFonts);
        QQmlComponent(engine.get())
            .setData("import QtQuick.Layouts\nimport QtQuick.Templates\nimport QtQuick.Window\n"
                     "import Tweeluik.Controls\nItem {}",
                     {});
        return text.get();
    }

    /// Qt's own thread reads that page and all it is made of, while this one goes on.
    void readAhead(const QString &page) {
        ahead.push_back(std::make_unique<QQmlComponent>(engine.get(), QUrl(page), QQmlComponent::Asynchronous));
    }
    std::vector<std::unique_ptr<QQmlComponent>> ahead;
};

namespace {

const QString mainPage = QStringLiteral("qrc:/qt/qml/Tweeluik/Shell/Main.qml");

QString fileOf(const QString &flow) { return QStringLiteral("qrc:/qt/qml/Tweeluik/%1.qml").arg(flow); }

} // namespace

Stage::Stage(const Setup &setup) : d(std::make_unique<Private>(setup)) {
    prepareFonts();
    d->language.apply(d->app.language(), nullptr);
    QObject::connect(&d->app, &AppViewModel::languageChanged, &d->app, [this] {
        d->language.apply(d->app.language(), d->engine.get());
        d->app.renewPage();
    });
    QObject::connect(qGuiApp, &QGuiApplication::applicationStateChanged, &d->app, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            d->gate.rest();
    });
}

Stage::~Stage() {
    // Pages first, so that nothing on the screen reads a graph that is going.
    d->app.close();
    if (QQuickWindow *shown = window())
        shown->close();
}

bool Stage::show() {
    d->readAhead(mainPage);
    const auto reading = QObject::connect(&d->app, &AppViewModel::flowAhead, &d->app,
                                          [this](const QString &flow) { d->readAhead(fileOf(flow)); });
    d->app.start();
    QObject::disconnect(reading);
    QQmlComponent page(d->engine.get(), QUrl(mainPage));
    d->root.reset(page.createWithInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&d->app)},
                                                    {QStringLiteral("width"), d->size.width()},
                                                    {QStringLiteral("height"), d->size.height()}}));
    d->ahead.clear();
    for (const QQmlError &error : page.errors())
        qWarning("%s", qPrintable(error.toString()));
    if (!window())
        return false;
    window()->show();
    // Where no window manager gives it: without the front there are no keyboard shortcuts.
    window()->requestActivate();
    return true;
}

AppViewModel &Stage::app() { return d->app; }

QQuickWindow *Stage::window() const { return qobject_cast<QQuickWindow *>(d->root.get()); }

} // namespace Tweeluik
