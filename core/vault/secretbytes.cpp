// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/secretbytes.h"

#include <cstring>
#include <new>
#include <sodium.h>

namespace Tweeluik {

SecretBytes::SecretBytes(std::size_t size) : m_data(static_cast<std::uint8_t *>(sodium_malloc(size))), m_size(size) {
    // Without room for a key there is nothing to go on with; the same as any other failed allocation.
    if (!m_data)
        throw std::bad_alloc();
    sodium_memzero(m_data, m_size);
}

SecretBytes SecretBytes::random(std::size_t size) {
    SecretBytes bytes(size);
    randombytes_buf(bytes.m_data, size);
    return bytes;
}

SecretBytes SecretBytes::copyOf(QByteArrayView from) {
    SecretBytes bytes(std::size_t(from.size()));
    std::memcpy(bytes.m_data, from.data(), bytes.m_size);
    return bytes;
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept {
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes() { wipe(); }

void SecretBytes::wipe() {
    if (m_data)
        sodium_free(m_data);
    m_data = nullptr;
    m_size = 0;
}

} // namespace Tweeluik
