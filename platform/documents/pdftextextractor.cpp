// SPDX-License-Identifier: EUPL-1.2
#include "platform/documents/pdftextextractor.h"

#include "platform/documents/pdftextprotocol.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStringDecoder>
#include <QTimer>
#include <csignal>
#include <optional>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace Tweeluik {

namespace {

using Kind = ExtractError::Kind;
namespace Protocol = PdfTextProtocol;

void limit(int resource, rlim_t value) {
    const rlimit both{value, value};
    setrlimit(static_cast<__rlimit_resource>(resource), &both);
}

std::optional<Kind> kindOf(int exitCode) {
    switch (exitCode) {
    case Protocol::Fine:
        return std::nullopt;
    case Protocol::NotAPdf:
        return Kind::NotAPdf;
    case Protocol::Encrypted:
        return Kind::Encrypted;
    case Protocol::NoText:
        return Kind::NoText;
    case Protocol::TooLarge:
        return Kind::TooLarge;
    case Protocol::TooManyPages:
        return Kind::TooManyPages;
    case Protocol::TooMuchMemory:
        return Kind::TooMuchMemory;
    case Protocol::Unreadable:
        return Kind::Unreadable;
    default:
        return Kind::Crashed;
    }
}

/// One file under way: collects the output, keeps the limits, answers once and goes.
class Run : public QObject {
public:
    Run(QProcess *process, const PdfTextLimits &limits, TextExtractor::Finished finished)
        : QObject(process), m_process(*process), m_limits(limits), m_finished(std::move(finished)) {
        connect(process, &QProcess::readyReadStandardOutput, this, [this] { read(); });
        connect(process, &QProcess::finished, this,
                [this](int code, QProcess::ExitStatus status) { end(code, status); });
        connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                answer(ExtractError{Kind::NoReader, m_process.errorString()});
        });
        m_clock.setSingleShot(true);
        connect(&m_clock, &QTimer::timeout, this, [this] { stop(Kind::TooSlow); });
        m_clock.start(limits.wallTime);
    }

private:
    void read() {
        m_text += m_process.readAllStandardOutput();
        if (m_text.size() > m_limits.textBytes)
            stop(Kind::TooLarge);
    }

    void stop(Kind kind) {
        if (!m_stopped)
            m_stopped = kind;
        m_process.kill();
    }

    void end(int code, QProcess::ExitStatus status) {
        read();
        if (m_stopped)
            return answer(ExtractError{*m_stopped, QStringLiteral("stopped at its limit")});
        if (status == QProcess::CrashExit) {
            // The kernel's own answer to too much processor time.
            const bool slow = code == SIGXCPU || code == SIGKILL;
            return answer(ExtractError{slow ? Kind::TooSlow : Kind::Crashed, QStringLiteral("signal %1").arg(code)});
        }
        if (const auto kind = kindOf(code))
            return answer(ExtractError{*kind, QStringLiteral("exit code %1").arg(code)});
        QStringDecoder decoder(QStringConverter::Utf8);
        const QString text = decoder(m_text);
        if (decoder.hasError())
            return answer(ExtractError{Kind::Crashed, QStringLiteral("the text is no UTF-8")});
        if (text.trimmed().isEmpty())
            return answer(ExtractError{Kind::NoText, {}});
        answer(text);
    }

    void answer(Result<QString, ExtractError> result) {
        m_clock.stop();
        m_process.deleteLater();
        if (const auto finished = std::exchange(m_finished, {}))
            finished(std::move(result));
    }

    QProcess &m_process;
    PdfTextLimits m_limits;
    TextExtractor::Finished m_finished;
    QTimer m_clock;
    QByteArray m_text;
    std::optional<Kind> m_stopped;
};

} // namespace

PdfTextExtractor::PdfTextExtractor(QString program, PdfTextLimits limits, QObject *parent)
    : QObject(parent), m_program(std::move(program)), m_limits(limits) {}

PdfTextExtractor::~PdfTextExtractor() {
    for (QProcess *process : std::as_const(m_running)) {
        process->disconnect();
        process->kill();
        process->waitForFinished();
        delete process;
    }
}

QString PdfTextExtractor::besideTheApp() {
    return QCoreApplication::applicationDirPath() + QStringLiteral("/tweeluik-pdftext");
}

void PdfTextExtractor::extract(const QString &pdfFile, Finished finished) {
    auto *process = new QProcess;
    m_running.insert(process);
    connect(process, &QObject::destroyed, this, [this, process] { m_running.remove(process); });
    process->setProgram(m_program);
    process->setArguments({QFileInfo(pdfFile).absoluteFilePath()});
    process->setStandardErrorFile(QProcess::nullDevice());
    process->setStandardInputFile(QProcess::nullDevice());
    process->setChildProcessModifier([limits = m_limits] {
        if (limits.memoryBytes > 0)
            limit(RLIMIT_DATA, rlim_t(limits.memoryBytes));
        limit(RLIMIT_CPU, rlim_t(limits.processorTime.count()));
        limit(RLIMIT_FSIZE, 0);
        limit(RLIMIT_CORE, 0);
        // An app that is killed takes it along.
        prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
    new Run(process, m_limits, std::move(finished));
    process->start(QIODevice::ReadOnly);
}

} // namespace Tweeluik
