// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/together/tandem.h"

#include <QCoreApplication>

namespace Tweeluik {

/// What a person reads when pairing did not come about, in the language of the interface.
class PairingWords {
    Q_DECLARE_TR_FUNCTIONS(Tweeluik::PairingWords)
public:
    struct Said {
        QString title; ///< what happened
        QString text;  ///< what is safe, and what to do
    };
    [[nodiscard]] static Said of(const Tandem::Pairing &pairing);
    /// How many attempts are left before the pause; empty while none has failed.
    [[nodiscard]] static QString attempts(int failures);
    /// "about 2 minutes", in steps that do not count down aloud.
    [[nodiscard]] static QString about(Milliseconds left);
    /// When `about` says something else, from `left` on.
    [[nodiscard]] static Milliseconds untilNext(Milliseconds left);

private:
    [[nodiscard]] static Said attempt(Pairing::Failure failure);
    [[nodiscard]] static Said strange(Pairing::Failure failure);
    [[nodiscard]] static Said pause();
};

} // namespace Tweeluik
