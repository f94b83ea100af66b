// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/textextractor.h"

#include <QObject>
#include <QSet>
#include <chrono>

class QProcess;

namespace Tweeluik {

/// What a PDF may cost.
struct PdfTextLimits {
#if defined(TWEELUIK_SANITIZED)
    static constexpr qint64 mostMemory = 0;
#else
    static constexpr qint64 mostMemory = 256LL * 1024 * 1024;
#endif
    /// What the program that reads it may write to, not what it may reserve: PDFium of Qt 6.8 reserves gigabytes of
    /// addresses at once. 0 = no limit, as AddressSanitizer needs terabytes.
    qint64 memoryBytes = mostMemory;
    std::chrono::seconds processorTime{45}; ///< the manual takes one to five on a desk
    std::chrono::milliseconds wallTime{180'000};
    qint64 textBytes = 2LL * 1024 * 1024; ///< the program stops at 1 MiB; more means that it has lost its way
};

/// Text of a PDF by way of the small program `tweeluik-pdftext` that stands beside the app. What happens to it there,
/// hanging, crashing or endless output included, ends as an ExtractError here. Destroying the extractor ends what is
/// under way without a call back.
class PdfTextExtractor : public QObject, public TextExtractor {
    Q_OBJECT
public:
    explicit PdfTextExtractor(QString program = besideTheApp(), PdfTextLimits limits = {}, QObject *parent = nullptr);
    ~PdfTextExtractor() override;

    void extract(const QString &pdfFile, Finished finished) override;

    /// Where an installation has the program.
    [[nodiscard]] static QString besideTheApp();

private:
    QString m_program;
    PdfTextLimits m_limits;
    QSet<QProcess *> m_running;
};

} // namespace Tweeluik
