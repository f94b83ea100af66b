// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/peerlink.h"

namespace Tweeluik {

/// Telling tablets on the same network that one is here. What is said is a few bytes that mean something to those it is
/// meant for and nothing to others; no person, device or measurement. Belongs to one thread, like PeerLink.
class Discovery {
public:
    /// Bytes; what is longer is neither said nor heard.
    static constexpr qsizetype longestSaying = 64;
    using Heard = std::function<void(QByteArray saying, LinkAddress at)>;

    virtual ~Discovery() = default;
    /// Says it now and every 2 s, until told otherwise; `port` is where the sayer listens. Several sayings are told in
    /// turn. An empty list ends it.
    virtual void say(const QList<QByteArray> &sayings, quint16 port) = 0;
    /// Own sayings are not heard. An empty function ends it.
    virtual void hear(Heard heard) = 0;
};

} // namespace Tweeluik
