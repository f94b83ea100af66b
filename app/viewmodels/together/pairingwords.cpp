// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/together/pairingwords.h"

#include "core/sync/pairingguard.h"

#include <array>

namespace Tweeluik {

namespace {
/// Below each of these the words change.
constexpr std::array<Milliseconds, 3> steps{Milliseconds(90'000), Milliseconds(45'000), Milliseconds(15'000)};
} // namespace

PairingWords::Said PairingWords::of(const Tandem::Pairing &pairing) {
    using Trouble = PairingDesk::Trouble;
    if (pairing.state == PairingDesk::State::Paused)
        return pause();
    switch (pairing.trouble) {
    case Trouble::None:
    case Trouble::Attempt:
        return attempt(pairing.failure);
    case Trouble::NoNetwork:
        return {tr("This tablet has no network"),
                tr("Without a network the other tablet cannot find this one. Everything on this tablet is safe. Turn "
                   "on Wi-Fi, or let one of the tablets or a phone make a hotspot, and begin again.")};
    case Trouble::Unreachable:
        return {tr("No tablet answers there"),
                tr("Nothing was sent. See whether the screen of the other tablet is still open and whether both are on "
                   "the same network. Wi-Fi for guests often keeps tablets apart; a hotspot of one of the tablets or a "
                   "phone works then.")};
    case Trouble::Expired:
        return {tr("The two minutes are over"),
                tr("This tablet no longer looks for another one. Nothing was sent. Begin again on both tablets.")};
    case Trouble::NotStored:
        return {tr("This tablet could not keep the connection"),
                tr("The tablets are not connected. All measurements are as they were. Make room on this tablet, and "
                   "begin again on both tablets.")};
    }
    return {};
}

PairingWords::Said PairingWords::attempt(Pairing::Failure failure) {
    using Failure = Pairing::Failure;
    switch (failure) {
    case Failure::WrongCode:
        return {tr("The digits are not the same"),
                tr("Perhaps one of them was typed differently; perhaps someone sits between the tablets. Nothing of a "
                   "measurement was sent. Begin again on both tablets: there will be a new code.")};
    case Failure::None:
    case Failure::GivenUp:
        return {tr("The connecting was broken off"),
                tr("One of the tablets stopped, or the network went away for a moment. Nothing of a measurement was "
                   "sent. Begin again on both tablets: there will be a new code.")};
    case Failure::Unexpected:
    case Failure::NotGenuine:
    case Failure::OtherTablet:
    case Failure::Commitment:
        return strange(failure);
    }
    return {};
}

PairingWords::Said PairingWords::strange(Pairing::Failure failure) {
    switch (failure) {
    case Pairing::Failure::Unexpected:
        return {tr("The tablets do not understand each other"),
                tr("Perhaps Tweeluik is not the same version on both. Nothing of a measurement was sent. Bring both "
                   "tablets to the same version, and begin again.")};
    case Pairing::Failure::OtherTablet:
        return {tr("This is not the tablet of the scanned picture"),
                tr("Another tablet answered at that address. The connecting stopped before anything was sent. Scan the "
                   "picture on the other tablet once more, or choose that tablet by its two words.")};
    case Pairing::Failure::NotGenuine:
        return {tr("The other side could not show who it is"),
                tr("What came did not belong to one tablet. The connecting stopped before anything was sent. Begin "
                   "again on both tablets, if need be on another network, such as a hotspot.")};
    default:
        return {tr("Someone may sit between the tablets"),
                tr("The other side changed what it had already laid down. The connecting stopped before anything was "
                   "sent. Begin again on both tablets, preferably on another network, such as a hotspot.")};
    }
}

PairingWords::Said PairingWords::pause() {
    return {tr("A pause of one minute"),
            tr("Three times in a row the tablets were not connected. The pause stops a stranger who tries digits until "
               "they fit. Everything on this tablet is safe. Look at both tablets in the mean time: are they next to "
               "each other, and is it the right one? After the pause, begin again on both.")};
}

QString PairingWords::attempts(int failures) {
    const int left = PairingGuard::attempts - failures;
    if (failures <= 0 || left <= 0)
        return {};
    return tr("%n more attempt(s), then there is a pause of one minute.", nullptr, left);
}

QString PairingWords::about(Milliseconds left) {
    if (left >= steps.at(0))
        return tr("about two minutes");
    if (left >= steps.at(1))
        return tr("about one minute");
    return left >= steps.at(2) ? tr("about half a minute") : tr("a moment");
}

Milliseconds PairingWords::untilNext(Milliseconds left) {
    for (const Milliseconds step : steps) {
        if (left >= step)
            return left - step + Milliseconds(1);
    }
    return left;
}

} // namespace Tweeluik
