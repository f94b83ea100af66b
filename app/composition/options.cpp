// SPDX-License-Identifier: EUPL-1.2
#include "app/composition/options.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>

namespace Tweeluik {

namespace {

[[noreturn]] void refuse(const QString &what) {
    std::fprintf(stderr, "tweeluik: %s (see --help)\n", qUtf8Printable(what));
    std::exit(2);
}

QSize readSize(const QString &text) {
    static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        refuse(QStringLiteral("--size takes WIDTHxHEIGHT, for example 1280x800"));
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

qreal readScale(const QString &text) {
    bool number = false;
    const qreal scale = text.toDouble(&number);
    if (!number || !(scale >= 0.85 && scale <= 2.0))
        refuse(QStringLiteral("--text-scale takes a number from 0.85 to 2.0"));
    return scale;
}

/// What the desktop hands over is a path; one file at a time.
QString readFile(const QStringList &given) {
    if (given.size() > 1)
        refuse(QStringLiteral("one file at a time; there is nothing to do with \"%1\"").arg(given.at(1)));
    if (given.isEmpty())
        return {};
    if (!given.constFirst().endsWith(QStringLiteral(".tweeluik"), Qt::CaseInsensitive))
        refuse(QStringLiteral("there is nothing to do with \"%1\"").arg(given.constFirst()));
    return QFileInfo(given.constFirst()).absoluteFilePath();
}

QString oneOf(const QString &option, const QString &text, const QStringList &allowed) {
    if (!allowed.contains(text))
        refuse(QStringLiteral("--%1 takes one of: %2").arg(option, allowed.join(QStringLiteral(", "))));
    return text;
}

QCommandLineOption withValue(const char *name, const char *description, const char *value) {
    return QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(description), QString::fromLatin1(value));
}

QCommandLineOption flag(const char *name, const char *description) {
    return QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(description));
}

bool nothingSaidIn(std::initializer_list<const char *> names) {
    return std::all_of(names.begin(), names.end(), [](const char *name) { return qEnvironmentVariableIsEmpty(name); });
}

bool anyArgument(int argc, char **argv, std::initializer_list<const char *> beginnings) {
    return std::any_of(argv + 1, argv + argc, [&](const char *argument) {
        return std::any_of(beginnings.begin(), beginnings.end(),
                           [&](const char *beginning) { return QByteArrayView(argument).startsWith(beginning); });
    });
}

bool namesPlatform(int argc, char **argv) { return anyArgument(argc, argv, {"-platform", "--platform"}); }

bool needsNoDisplay(int argc, char **argv) {
    return anyArgument(argc, argv, {"-h", "--help", "-v", "--version", "--self-test", "--pictures"});
}

} // namespace

void prepareProcess(int argc, char **argv) {
    // Basic is the base of our own controls and is right in every renderer; the platform's own style is not wanted.
    qputenv("QT_QUICK_CONTROLS_STYLE", "Basic");
    // The pages hold short bindings and no loops: turning them into machine code costs the start more than it ever
    // gives back.
    if (!qEnvironmentVariableIsSet("QV4_JIT_CALL_THRESHOLD"))
        qputenv("QV4_JIT_CALL_THRESHOLD", "1000");
#ifdef Q_OS_LINUX
    // Without a display Qt would end the program by a crash, even when only --help was asked.
    if (!nothingSaidIn({"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}) || namesPlatform(argc, argv))
        return;
    if (!needsNoDisplay(argc, argv))
        refuse(QStringLiteral("there is no display; --pictures DIR draws every page without one"));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
#endif
}

Options parseOptions(const QCoreApplication &app) {
    const QCommandLineOption dataDir = withValue("data-dir", "Keep everything in this folder.", "DIR");
    const QCommandLineOption size = withValue("size", "Size of the window, for example 1280x800.", "WxH");
    const QCommandLineOption scale = withValue("text-scale", "Size of the text, 0.85 to 2.0.", "NUMBER");
    const QCommandLineOption theme = withValue("theme", "light, dark or high-contrast.", "THEME");
    const QCommandLineOption language = withValue("language", "nl or en.", "LANGUAGE");
    const QCommandLineOption network =
        withValue("interface", "The only network interface that may be used (for two tablets).", "NAME");
    const QCommandLineOption practice = flag("practice", "Open the practice measurement, in a folder of its own.");
    const QCommandLineOption selfTest = flag("self-test", "Show every page once; any warning makes the result 1.");
    const QCommandLineOption pictures = withValue("pictures", "Leave a picture of every page here, then end.", "DIR");

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Tweeluik: the MIE on two tablets, from preparation to follow-up."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({dataDir, size, scale, theme, language, network, practice, selfTest, pictures});
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QStringLiteral("A .tweeluik file of the other auditor, to read."),
                                 QStringLiteral("[FILE]"));
    parser.process(app);

    Options options;
    options.dataDir = parser.isSet(dataDir) ? parser.value(dataDir)
                                            : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (parser.isSet(size))
        options.size = readSize(parser.value(size));
    if (parser.isSet(scale))
        options.textScale = readScale(parser.value(scale));
    if (parser.isSet(theme))
        options.theme = oneOf(QStringLiteral("theme"), parser.value(theme),
                              {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("high-contrast")});
    if (parser.isSet(language))
        options.language =
            oneOf(QStringLiteral("language"), parser.value(language), {QStringLiteral("nl"), QStringLiteral("en")});
    options.networkInterface = parser.value(network);
    options.practice = parser.isSet(practice);
    options.selfTest = parser.isSet(selfTest);
    options.pictures = parser.value(pictures);
    options.file = readFile(parser.positionalArguments());
    return options;
}

} // namespace Tweeluik
