// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/figures/statistics.h"

#include <QJsonObject>
#include <QString>

namespace Tweeluik::Figures {

enum class Verdict { Pass, Fail, NotMeasured };

/// A figure passes when the upper end of its interval is at or below the target. An interval wider than a fifth of the
/// target says nothing: not measured.
[[nodiscard]] Verdict judge(const Estimate &estimate, double target);

/// Collects the figures of one program: a line each on the standard output, and all of them in the list that
/// TWEELUIK_FIGURES names (else build/figures.json beside the sources), where a figure of the same name is replaced.
class Report {
public:
    explicit Report(const QString &file = {});

    /// `more` goes into the file as it is (p99, what the floor was).
    Verdict add(const QString &name, const Estimate &estimate, const QString &unit, double target, qint64 n,
                const QJsonObject &more = {});
    /// The same figure of a variant that must miss the target. When it does not, its whole interval, the check sees
    /// nothing and what it said is withdrawn.
    void control(const QString &name, const QString &variant, const Estimate &estimate);
    void notMeasured(const QString &name, const QString &unit, double target, const QString &why);
    /// Writes the list. 0 when every figure passed, else 1: the program's return value.
    [[nodiscard]] int finish();

private:
    void put(const QString &name, const QJsonObject &figure, const QString &line);
    QString m_file;
    QList<QJsonObject> m_figures;
    bool m_allPassed = true;
};

/// Half of all fdatasync calls after a write of 4 KiB in this folder take longer than this, in microseconds. Under
/// `ramDisk` the folder lies on no disk and nothing durable can be measured there.
[[nodiscard]] double syncMicroseconds(const QString &folder);
inline constexpr double ramDisk = 20;

} // namespace Tweeluik::Figures
