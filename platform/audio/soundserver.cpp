// SPDX-License-Identifier: EUPL-1.2
#include "platform/audio/soundserver.h"

#include <QByteArray>

#if defined(Q_OS_LINUX) && !defined(Q_OS_ANDROID)
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace Tweeluik {

#if defined(Q_OS_LINUX) && !defined(Q_OS_ANDROID)

namespace {

/// The socket of PulseAudio, or of PipeWire in its place; empty when it is spoken to in another way.
QByteArray socketPath() {
    const QByteArray server = qgetenv("PULSE_SERVER");
    if (server.startsWith("unix:"))
        return server.mid(5);
    if (!server.isEmpty())
        return server.startsWith('/') ? server : QByteArray();
    if (const QByteArray folder = qgetenv("PULSE_RUNTIME_PATH"); !folder.isEmpty())
        return folder + "/native";
    const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    return folder.isEmpty() ? folder : folder + "/pulse/native";
}

} // namespace

bool soundServerAnswers() {
    const QByteArray path = socketPath();
    sockaddr_un address{};
    if (path.isEmpty() || std::size_t(path.size()) >= sizeof(address.sun_path))
        return true;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    const int handle = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (handle < 0)
        return true;
    const bool answers = ::connect(handle, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    ::close(handle);
    return answers;
}

#else

bool soundServerAnswers() { return true; }

#endif

} // namespace Tweeluik
