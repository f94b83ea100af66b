// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/together/tandem.h"
#include "core/ports/clock.h"

#include <QCoreApplication>

namespace Tweeluik {

/// How it stands with the other tablet, in the language of the interface. Nothing here knows of scores.
class TogetherWords {
    Q_DECLARE_TR_FUNCTIONS(Tweeluik::TogetherWords)
public:
    /// Where a measurement stands with the other auditor: "Bruno has everything up to 14:31; 3 notes not yet".
    [[nodiscard]] static QString shared(const Tandem::Shared &shared, const Clock &clock);
    /// The same on the bar of the talk: "apart from Bruno since 14:31 – 3 notes not yet". Empty while nobody else takes
    /// part.
    [[nodiscard]] static QString beside(const Tandem::Shared &shared, const Clock &clock);
    /// Without a figure, for the page that a participant may read along: "together with Bruno".
    [[nodiscard]] static QString besideBriefly(const Tandem::Shared &shared);
    /// Of the other auditor; never empty.
    [[nodiscard]] static QString nameOf(const Tandem::Shared &shared);
    /// What is still on its way: "300 of 5,000 changes to go"; empty when it is short or not known.
    [[nodiscard]] static QString progress(const Tandem::Shared &shared);
    /// "waits for the tablet of Bruno": a measurement that was erased here.
    [[nodiscard]] static QString waiting(const Tandem::Erased &erased, const Clock &clock);
    [[nodiscard]] static QString link(Tandem::Link link, const QList<Tandem::Peer> &peers);
    /// What can be done about it; empty when there is nothing to say.
    [[nodiscard]] static QString advice(Tandem::Link link, const QList<Tandem::Peer> &peers);
    [[nodiscard]] static QString peer(const Tandem::Peer &peer);
    /// The name of its auditor, or a number while it is not known.
    [[nodiscard]] static QString name(const Tandem::Peer &peer, qsizetype row);
    [[nodiscard]] static QString asks(const Tandem::Invitation &invitation);
    /// It is on this tablet only, so that it may become one with another that was made apart.
    [[nodiscard]] static bool isUnitable(Tandem::Shared::State state);
    /// With one that was made apart; that is done once.
    [[nodiscard]] static bool mayBecomeOne(const Tandem::Shared &shared) {
        return isUnitable(shared.state) && !shared.onceTwo;
    }
    [[nodiscard]] static QString asks(const Tandem::Union &what);
    /// Of whom the other measurement is; never empty.
    [[nodiscard]] static QString nameOf(const Tandem::Union &what);
    /// Why two measurements do not become one: what happened, what is safe, what to do. Empty: they do.
    [[nodiscard]] static QString apart(AdoptDesk::Trouble trouble);
    [[nodiscard]] static QString role(const Tandem::Invitation &invitation);

private:
    [[nodiscard]] static QString upTo(const Tandem::Shared &shared, const QString &name, const Clock &clock);
    [[nodiscard]] static QString apart(const Tandem::Shared &shared);
    [[nodiscard]] static QString agreed(const Tandem::Shared &shared);
    [[nodiscard]] static QString stopped(const Tandem::Shared &shared, const QString &name);
    [[nodiscard]] static QString moment(Milliseconds wall, const Clock &clock);
};

} // namespace Tweeluik
