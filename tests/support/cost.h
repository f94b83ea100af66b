// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFile>
#include <QString>
#include <ctime>

namespace Tweeluik::Fixture {

/// Under a sanitizer memory says nothing, and time is its own.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif

/// What a piece of work takes: processor time (a busy machine does not count) and memory above where it began.
class Cost {
public:
    Cost() {
        // Sets the peak back to what is in use now.
        QFile clear(QStringLiteral("/proc/self/clear_refs"));
        if (clear.open(QIODevice::WriteOnly))
            clear.write("5");
        m_before = status("VmRSS:");
        m_began = seconds();
    }

    [[nodiscard]] double time() const { return seconds() - m_began; }
    [[nodiscard]] qint64 memory() const { return status("VmHWM:") - m_before; }

    /// Less than two seconds and 64 MB: what a file from somebody else may cost at most.
    [[nodiscard]] bool isSmall() const { return sanitized ? time() < 2 * slower : time() < 2 && memory() < 64 << 20; }
    [[nodiscard]] QString told() const {
        return QStringLiteral("%1 s, %2 MB").arg(time()).arg(double(memory()) / (1 << 20));
    }

private:
    static constexpr double slower = 8; ///< a sanitizer's price

    static double seconds() {
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
    }

    static qint64 status(const char *name) {
        QFile file(QStringLiteral("/proc/self/status"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(name))
                return line.mid(qsizetype(qstrlen(name))).trimmed().split(' ').first().toLongLong() * 1024;
        }
        return 0;
    }

    qint64 m_before = 0;
    double m_began = 0;
};

} // namespace Tweeluik::Fixture
