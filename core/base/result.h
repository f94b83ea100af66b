// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <utility>
#include <variant>

namespace Tweeluik {

/// A value or the reason why there is none. GCC 12 has no std::expected; this is the part of it that we use.
/// Never thrown, never ignored: every function that returns one is [[nodiscard]].
template <typename T, typename E> class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : m_content(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    [[nodiscard]] explicit operator bool() const { return ok(); }

    /// Only when ok().
    [[nodiscard]] const T &value() const & { return std::get<0>(m_content); }
    [[nodiscard]] T &value() & { return std::get<0>(m_content); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_content)); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] T *operator->() { return &value(); }

    /// Only when not ok().
    [[nodiscard]] const E &error() const & { return std::get<1>(m_content); }

private:
    std::variant<T, E> m_content;
};

/// The success of an act that yields nothing.
struct Done {};

} // namespace Tweeluik
