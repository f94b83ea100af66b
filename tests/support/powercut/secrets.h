// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/secretstore.h"
#include "support/powercut/disk.h"

#include <map>

namespace Tweeluik::PowerCut {

/// Key files of the model machine. A write is durable when it returns ok; it counts as an operation of the disk, so
/// that the power can go between a key and the commit that needs it, and it is refused when the disk is dead or full.
class Secrets : public SecretStore {
public:
    struct Content {
        std::map<std::uint64_t, QByteArray> keys;
        std::uint64_t starts = 0;
    };

    explicit Secrets(Disk &disk) : m_disk(disk) {}
    void load(const Content &content) { m_content = content; }
    [[nodiscard]] const Content &content() const { return m_content; }

    Result<Done, SecretError> storeKey(std::uint64_t generation, const QByteArray &key) override;
    Result<QByteArray, SecretError> key(std::uint64_t generation) const override;
    QList<std::uint64_t> generations() const override;
    Result<Done, SecretError> removeKey(std::uint64_t generation) override;
    Result<std::uint64_t, SecretError> startCounter() const override;
    Result<Done, SecretError> setStartCounter(std::uint64_t value) override;
    bool opensWithoutAsking() const override { return true; }

private:
    Disk &m_disk;
    Content m_content;
};

} // namespace Tweeluik::PowerCut
