// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/entry.h"
#include "core/measurement/values.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <array>
#include <map>

namespace Tweeluik {

/// How much a prompt matters to the auditors (manual, Bijlage 1, "Vragen stellen": what may be shortened if need be).
enum class Priority : std::uint8_t { Usual = 0, Essential = 1, MayShorten = 2 };

/// Where the consent form of one person is.
enum class FormState : std::uint8_t { NotSent = 0, Sent = 1, Received = 2, Asks = 3 };

/// What a person is asked to agree to, each apart from the others (manual, Bijlage 1: letters and forms go to all).
enum class ConsentFor : std::uint8_t { TakingPart = 1, Notes = 2, Quotes = 3, Audio = 4 };
inline constexpr std::array consentPurposes{ConsentFor::TakingPart, ConsentFor::Notes, ConsentFor::Quotes,
                                            ConsentFor::Audio};

/// Nothing is filled in beforehand. Withdrawn: there was a yes, and later a no.
enum class Answer : std::uint8_t { NotAsked = 0, Yes = 1, No = 2, Withdrawn = 3 };

/// How somebody said what the sound of the talk may be used for.
enum class ConsentWay : std::uint8_t { PaperSeen = 1, Spoken = 2, Signed = 3 };

/// How the answer about sound that counts was given, so that it can be shown later (AVG art. 7).
struct AudioConsent {
    ConsentWay way = ConsentWay::PaperSeen;
    Slot askedBy = Slot::First;
    Milliseconds wall{0};
    std::optional<Milliseconds> clock; ///< on the interview clock; none before the start
    Hash text{};                       ///< audioConsentHash of the exact words that were read
    bool operator==(const AudioConsent &) const = default;
};

/// BLAKE2b-256 (see Digest, label "tweeluik audio consent") over the words in UTF-8, normal form C.
[[nodiscard]] Hash audioConsentHash(const QString &words);

/// What one person at the table said. For the auditors' eyes only.
struct Consent {
    FormState form = FormState::NotSent;
    std::optional<AudioConsent> audio; ///< of the answer about sound that counts; none: nobody said how
    Milliseconds audioWall{0};         ///< when that answer was given
    std::map<ConsentFor, Answer> answers;
    [[nodiscard]] Answer answer(ConsentFor what) const {
        const auto found = answers.find(what);
        return found == answers.end() ? Answer::NotAsked : found->second;
    }
    bool operator==(const Consent &) const = default;
};

/// A card or list with lines that can be ticked: by one auditor each, or once for both.
struct LineName {
    enum class List : std::uint8_t { Checklist = 1, Opening = 2, Closing = 3 };
    List list = List::Checklist;
    QString line; ///< "kader"; names are the app's, 1-32 characters
    bool operator==(const LineName &) const = default;
    friend bool operator<(const LineName &a, const LineName &b) {
        return a.list != b.list ? a.list < b.list : a.line < b.line;
    }
};

/// Manual, Bijlage 1: who takes part. A log (G15): somebody may come late, leave, come back.
enum class PresenceKind : std::uint8_t { InTheRoom = 1, ByVideo = 2, Left = 3 };
struct PresenceEvent {
    UnitId member;
    PresenceKind kind = PresenceKind::InTheRoom;
    Milliseconds wall{0};
    std::optional<Milliseconds> clock; ///< on the interview clock; none before the start
    bool operator==(const PresenceEvent &) const = default;
};

/// What is settled before the talk beside details, team and plan.
struct Preparation {
    QHash<QString, Priority> priorities;           ///< by prompt; what is not in it is usual
    std::array<QByteArray, 2> prioritiesConfirmed; ///< by slot: the set that auditor said yes to, see priorityHash
    QHash<UnitId, Consent> consents;               ///< by team member
    QMap<TeamRole, QString> absentReasons;         ///< why nobody of a role is at the table
    std::map<LineName, std::array<bool, 2>> ticks; ///< by slot
    std::map<LineName, QString> lines;             ///< the auditors' own text of a line

    [[nodiscard]] Priority priority(const QString &prompt) const { return priorities.value(prompt); }
    [[nodiscard]] Consent consent(UnitId member) const { return consents.value(member); }
    [[nodiscard]] bool ticked(const LineName &line, Slot slot) const;
    /// The same set of priorities was confirmed by that auditor; a change opens it again.
    [[nodiscard]] bool confirmed(Slot slot) const;
};

/// BLAKE2b-256 (see Digest, label "tweeluik priorities") over the sorted lines "prompt TAB number LF" of all that is
/// not usual; 32 bytes.
[[nodiscard]] QByteArray priorityHash(const QHash<QString, Priority> &priorities);

} // namespace Tweeluik
