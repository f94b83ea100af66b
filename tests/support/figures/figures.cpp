// SPDX-License-Identifier: EUPL-1.2
#include "support/figures/figures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace Tweeluik::Figures {

Verdict judge(const Estimate &estimate, double target) {
    if (estimate.high - estimate.low > 0.2 * target && estimate.low <= target)
        return Verdict::NotMeasured;
    return estimate.high <= target ? Verdict::Pass : Verdict::Fail;
}

namespace {

QString word(Verdict verdict) {
    switch (verdict) {
    case Verdict::Pass:
        return QStringLiteral("pass");
    case Verdict::Fail:
        return QStringLiteral("fail");
    case Verdict::NotMeasured:
        break;
    }
    return QStringLiteral("not-measured");
}

QString number(double value) { return QString::number(value, 'g', 4); }

} // namespace

Report::Report(const QString &file) : m_file(file) {
    if (m_file.isEmpty())
        m_file = qEnvironmentVariable("TWEELUIK_FIGURES", QStringLiteral(TWEELUIK_SOURCE_DIR "/build/figures.json"));
}

Verdict Report::add(const QString &name, const Estimate &estimate, const QString &unit, double target, qint64 n,
                    const QJsonObject &more) {
    const Verdict verdict = judge(estimate, target);
    QJsonObject figure = more;
    figure[QStringLiteral("value")] = estimate.value;
    figure[QStringLiteral("low")] = estimate.low;
    figure[QStringLiteral("high")] = estimate.high;
    figure[QStringLiteral("unit")] = unit;
    figure[QStringLiteral("target")] = target;
    figure[QStringLiteral("n")] = n;
    figure[QStringLiteral("result")] = word(verdict);
    put(name, figure, QStringLiteral("%1 %2 %3").arg(number(estimate.value), unit, number(target)));
    return verdict;
}

void Report::control(const QString &name, const QString &variant, const Estimate &estimate) {
    for (QJsonObject &figure : m_figures) {
        if (figure[QStringLiteral("name")] != name)
            continue;
        const bool fails = estimate.low > figure[QStringLiteral("target")].toDouble();
        figure[QStringLiteral("control")] = QJsonObject{{QStringLiteral("variant"), variant},
                                                        {QStringLiteral("value"), estimate.value},
                                                        {QStringLiteral("low"), estimate.low},
                                                        {QStringLiteral("high"), estimate.high},
                                                        {QStringLiteral("fails"), fails}};
        std::printf("  control, %s: %s %s\n", qPrintable(variant), qPrintable(number(estimate.value)),
                    fails ? "fails, as it must" : "does not fail: the figure says nothing");
        std::fflush(stdout);
        if (!fails) {
            figure[QStringLiteral("result")] = word(Verdict::NotMeasured);
            m_allPassed = false;
        }
        return;
    }
    qFatal("a control of no figure: %s", qPrintable(name));
}

void Report::notMeasured(const QString &name, const QString &unit, double target, const QString &why) {
    const QJsonObject figure{{QStringLiteral("value"), QJsonValue()},
                             {QStringLiteral("unit"), unit},
                             {QStringLiteral("target"), target},
                             {QStringLiteral("n"), 0},
                             {QStringLiteral("result"), word(Verdict::NotMeasured)},
                             {QStringLiteral("why"), why}};
    put(name, figure, QStringLiteral("- %1 %2").arg(unit, number(target)));
    std::printf("  %s: %s\n", qPrintable(name), qPrintable(why));
}

void Report::put(const QString &name, const QJsonObject &figure, const QString &line) {
    QJsonObject named = figure;
    named[QStringLiteral("name")] = name;
    m_figures.append(named);
    const QString result = named[QStringLiteral("result")].toString();
    m_allPassed = m_allPassed && result == word(Verdict::Pass);
    std::printf("%s %s %s\n", qPrintable(name), qPrintable(line), qPrintable(result));
    std::fflush(stdout);
}

int Report::finish() {
    QLockFile lock(m_file + QStringLiteral(".lock"));
    if (!lock.lock())
        return 1;
    QJsonArray list;
    QFile existing(m_file);
    if (existing.open(QIODevice::ReadOnly))
        list = QJsonDocument::fromJson(existing.readAll()).array();
    existing.close();
    for (const QJsonObject &figure : m_figures) {
        for (qsizetype i = list.size() - 1; i >= 0; --i) {
            if (list[i].toObject()[QStringLiteral("name")] == figure[QStringLiteral("name")])
                list.removeAt(i);
        }
        list.append(figure);
    }
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(list).toJson()) < 0 || !file.commit()) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(m_file));
        return 1;
    }
    return m_allPassed && !m_figures.isEmpty() ? 0 : 1;
}

double syncMicroseconds(const QString &folder) {
    QByteArray path = QFile::encodeName(folder + QStringLiteral("/sync-XXXXXX"));
    const int file = ::mkstemp(path.data());
    if (file < 0)
        return 0;
    const QByteArray page(4096, 'x');
    Samples samples;
    for (int i = 0; i < 200; ++i) {
        const auto from = std::chrono::steady_clock::now();
        if (::write(file, page.constData(), size_t(page.size())) != page.size() || ::fdatasync(file) != 0)
            break;
        samples.push_back(std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - from).count());
    }
    ::close(file);
    ::unlink(path.constData());
    return samples.size() < 200 ? 0 : quantile(samples, 0.5);
}

} // namespace Tweeluik::Figures
