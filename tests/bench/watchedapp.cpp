// SPDX-License-Identifier: EUPL-1.2
#include "bench/watchedapp.h"

#include <QDir>
#include <QFile>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace Tweeluik::Bench {

namespace {

using namespace std::chrono_literals;

int millisecondsUntil(WatchedApp::Time end) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
    return int(std::max<std::int64_t>(0, left.count()));
}

} // namespace

WatchedApp::WatchedApp(const QString &program, const QStringList &arguments) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        qFatal("no pipe");
    qputenv("QT_LOGGING_RULES", "qt.scenegraph.time.renderloop.debug=true");
    qputenv("QT_LOGGING_TO_CONSOLE", "1");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 2);
    QList<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.append(argument.toUtf8());
    std::vector<char *> list;
    for (QByteArray &word : words)
        list.push_back(word.data());
    list.push_back(nullptr);
    m_started = std::chrono::steady_clock::now();
    if (::posix_spawn(&m_process, words.first().constData(), &actions, nullptr, list.data(), environ) != 0)
        qFatal("cannot start %s", words.first().constData());
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    m_log = ends[0];
}

WatchedApp::~WatchedApp() {
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
    ::close(m_log);
}

std::optional<WatchedApp::Time> WatchedApp::nextFrame(std::chrono::milliseconds within) {
    const Time end = std::chrono::steady_clock::now() + within;
    for (;;) {
        for (qsizetype line = m_pending.indexOf('\n'); line >= 0; line = m_pending.indexOf('\n')) {
            const QByteArray text = m_pending.left(line);
            m_pending.remove(0, line + 1);
            if (text.contains("Frame rendered with"))
                return std::chrono::steady_clock::now();
            m_output += text + '\n';
        }
        pollfd wait{m_log, POLLIN, 0};
        if (::poll(&wait, 1, millisecondsUntil(end)) <= 0)
            return std::nullopt;
        char buffer[4096];
        const ssize_t size = ::read(m_log, buffer, sizeof buffer);
        if (size <= 0)
            return std::nullopt;
        m_pending.append(buffer, size);
    }
}

void WatchedApp::watch(std::chrono::milliseconds duration) {
    const Time end = std::chrono::steady_clock::now() + duration;
    while (std::chrono::steady_clock::now() < end) {
        if (!nextFrame(std::chrono::milliseconds(millisecondsUntil(end))))
            return;
    }
}

WatchedApp::Use WatchedApp::use() const {
    Use use;
    const QString tasks = QStringLiteral("/proc/%1/task").arg(m_process);
    for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile status(tasks + u'/' + task + QStringLiteral("/status"));
        QFile schedule(tasks + u'/' + task + QStringLiteral("/schedstat"));
        if (!status.open(QIODevice::ReadOnly) || !schedule.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("voluntary_ctxt_switches:"))
                use.wakeUps += line.split('\t').last().toDouble();
        }
        use.processor += schedule.readAll().split(' ').first().toDouble() / 1e9;
    }
    return use;
}

} // namespace Tweeluik::Bench
