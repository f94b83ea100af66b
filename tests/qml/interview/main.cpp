// SPDX-License-Identifier: EUPL-1.2
// A window on the pages of the talk, on simulated ports: to look at them and to take their pictures.
#include "platform/fonts/fonts.h"
#include "tests/qml/interview/talkwindow.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QTranslator>

using namespace Tweeluik;

int main(int argc, char *argv[]) {
    QGuiApplication app(argc, argv);
    prepareFonts();
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions(
        {{QStringLiteral("page"), QStringLiteral("ask or note"), QStringLiteral("page"), QStringLiteral("ask")},
         {QStringLiteral("look"), QStringLiteral("light, dark or highContrast"), QStringLiteral("name"),
          QStringLiteral("light")},
         {QStringLiteral("scale"), QStringLiteral("text scale"), QStringLiteral("scale"), QStringLiteral("1")},
         {QStringLiteral("size"), QStringLiteral("1280x800"), QStringLiteral("size"), QStringLiteral("1280x800")},
         {QStringLiteral("press"), QStringLiteral("spoken names of what to press first, by |"),
          QStringLiteral("names")},
         {QStringLiteral("fresh"), QStringLiteral("before the talk has begun")},
         {QStringLiteral("full"), QStringLiteral("the disk is full")},
         {QStringLiteral("dutch"), QStringLiteral("a .qm file"), QStringLiteral("file")},
         {QStringLiteral("type"), QStringLiteral("text for the composer"), QStringLiteral("text")},
         {QStringLiteral("picture"), QStringLiteral("write a picture and end"), QStringLiteral("file")}});
    options.process(app);
    QTranslator dutch;
    if (options.isSet(QStringLiteral("dutch")) && dutch.load(options.value(QStringLiteral("dutch"))))
        QCoreApplication::installTranslator(&dutch);

    const bool asking = options.value(QStringLiteral("page")) == QStringLiteral("ask");
    const Role role = asking ? Role::Questioner : Role::NoteTaker;
    const std::unique_ptr<TalkStory> story =
        options.isSet(QStringLiteral("fresh")) ? std::make_unique<TalkStory>(role) : TalkStory::practice(role);
    TalkWindow window(*story, asking ? TalkWindow::Page::Ask : TalkWindow::Page::Note);
    const QStringList size = options.value(QStringLiteral("size")).split(u'x');
    window.setLook(options.value(QStringLiteral("look")), options.value(QStringLiteral("scale")).toDouble());
    window.show(QSize(size.value(0).toInt(), size.value(1).toInt()));
    if (options.isSet(QStringLiteral("full")))
        story->store().holdUp(StoreError::Kind::Full);
    if (options.isSet(QStringLiteral("type")))
        window.typeText(options.value(QStringLiteral("type")));
    story->pass(std::chrono::seconds(1));
    for (const QString &name : options.value(QStringLiteral("press")).split(u'|', Qt::SkipEmptyParts))
        if (!window.press(name))
            qWarning().noquote() << "not there:" << name;
    if (options.isSet(QStringLiteral("picture")))
        return window.savePicture(options.value(QStringLiteral("picture"))) ? 0 : 1;
    return QGuiApplication::exec();
}
