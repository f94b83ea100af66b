// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace Tweeluik {

/// Key material: in pages of libsodium, guarded and not swapped out where the system allows it; never copied by
/// accident, zeroed when it is given back. Up to 64 bytes share a page with other keys, what is longer has pages of its
/// own.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size);
    [[nodiscard]] static SecretBytes random(std::size_t size);
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView from);
    SecretBytes(SecretBytes &&other) noexcept
        : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    ~SecretBytes();

    [[nodiscard]] std::uint8_t *data() { return m_data; }
    [[nodiscard]] const std::uint8_t *data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QByteArrayView view(std::size_t from = 0) const { return {m_data + from, qsizetype(m_size - from)}; }
    void wipe();

private:
    std::uint8_t *m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace Tweeluik
