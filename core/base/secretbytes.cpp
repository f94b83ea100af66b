// SPDX-License-Identifier: EUPL-1.2
#include "core/base/secretbytes.h"

#include <cstring>
#include <mutex>
#include <new>
#include <sodium.h>
#include <vector>

namespace Tweeluik {

namespace {

/// Guarded pages cost several calls to the system each, and hundreds of keys are opened when a portfolio is read: keys
/// lie side by side in pages that are guarded and locked as one.
class KeyPages {
public:
    static constexpr std::size_t slotSize = 64; ///< bytes; more than any key, nonce or wrapped key

    std::uint8_t *take() {
        const std::lock_guard guard(m_mutex);
        if (m_free.empty())
            addPage();
        std::uint8_t *slot = m_free.back();
        m_free.pop_back();
        return slot;
    }
    void giveBack(std::uint8_t *slot) {
        sodium_memzero(slot, slotSize);
        const std::lock_guard guard(m_mutex);
        m_free.push_back(slot);
    }

private:
    static constexpr std::size_t slots = 64; ///< 4 KiB a page

    void addPage() {
        auto *page = static_cast<std::uint8_t *>(sodium_allocarray(slots, slotSize));
        // Without room for a key there is nothing to go on with; the same as any other failed allocation.
        if (!page)
            throw std::bad_alloc();
        sodium_memzero(page, slots * slotSize);
        m_free.reserve(m_free.size() + slots);
        for (std::size_t i = slots; i-- > 0;)
            m_free.push_back(page + i * slotSize);
    }

    std::mutex m_mutex;
    std::vector<std::uint8_t *> m_free; ///< all bytes of them are zero; pages stay until the process ends
};

KeyPages &keyPages() {
    static auto *pages = new KeyPages; // outlives every key, whatever ends last
    return *pages;
}

std::uint8_t *allocate(std::size_t size) {
    if (size <= KeyPages::slotSize)
        return keyPages().take();
    auto *bytes = static_cast<std::uint8_t *>(sodium_malloc(size));
    if (!bytes)
        throw std::bad_alloc();
    sodium_memzero(bytes, size);
    return bytes;
}

} // namespace

SecretBytes::SecretBytes(std::size_t size) : m_data(allocate(size)), m_size(size) {}

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
    if (m_data && m_size <= KeyPages::slotSize)
        keyPages().giveBack(m_data);
    else if (m_data)
        sodium_free(m_data);
    m_data = nullptr;
    m_size = 0;
}

} // namespace Tweeluik
