// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <chrono>
#include <initializer_list>
#include <optional>

namespace Tweeluik {

using namespace std::chrono_literals;
using Milliseconds = std::chrono::milliseconds;
using Minutes = std::chrono::minutes;

/// 1 to 12 in the MIE; read from the instrument file. 0 = none.
using ItemNumber = int;

/// The auditor of one half of the diptych. The shape (○ first, □ second) belongs to the person for the whole
/// measurement.
enum class Slot : std::uint8_t { First = 0, Second = 1 };
[[nodiscard]] constexpr Slot other(Slot slot) { return slot == Slot::First ? Slot::Second : Slot::First; }

enum class Role : std::uint8_t { Questioner = 1, NoteTaker = 2 };

/// Manual, Bijlage 1, "Het team bestaat idealiter uit". Interpreter and supporter are not counted in the ten (G6).
enum class TeamRole : std::uint8_t {
    ProjectLeader = 1,
    Client = 2,
    Relative = 3,
    ExpertByExperience = 4,
    FamilyExpert = 5,
    OtherProfessional = 6,
    Manager = 7,
    Interpreter = 8,
    Supporter = 9,
};

enum class PromptState : std::uint8_t { Open = 0, Partly = 1, Asked = 2, Enough = 3, Skipped = 4, NotDiscussed = 5 };

/// What kind of thing a note is (1 to 8), and by which yardstick it tells levels apart (17 to 24; G18). One tap while
/// the pen keeps writing.
enum class NoteMark : std::uint8_t {
    Quote = 1,
    Example = 2,
    DifferentView = 3,
    AskLater = 4,
    Document = 5,
    Silence = 6,
    OwnQuestion = 7, ///< the note-taker asked something beside the prompts (G12)
    Procedure = 8,   ///< about the talk itself: the auditors see it differently
    Reach = 17,
    Regularity = 18,
    Anchoring = 19, ///< in policy, plan, hours
    Who = 20,
    Paid = 21,
    Border = 22, ///< inside or outside the organisation
    Practice = 23,
    Variety = 24, ///< kinds, and own work of experts by experience
};
[[nodiscard]] constexpr bool isYardstick(NoteMark mark) { return mark >= NoteMark::Reach; }
/// Numbers in between and above belong to later versions.
[[nodiscard]] constexpr bool isNoteMark(std::uint64_t number) {
    return (number >= 1 && number <= std::uint64_t(NoteMark::Procedure)) ||
           (number >= std::uint64_t(NoteMark::Reach) && number <= std::uint64_t(NoteMark::Variety));
}

/// A set of marks in four bytes: a ten-fold interview holds thousands of them.
class NoteMarks {
public:
    NoteMarks() = default;
    NoteMarks(std::initializer_list<NoteMark> marks) {
        for (NoteMark mark : marks)
            insert(mark);
    }
    [[nodiscard]] bool contains(NoteMark mark) const { return (m_bits & bit(mark)) != 0; }
    [[nodiscard]] bool isEmpty() const { return m_bits == 0; }
    void insert(NoteMark mark) { m_bits |= bit(mark); }
    void remove(NoteMark mark) { m_bits &= ~bit(mark); }
    [[nodiscard]] QList<NoteMark> values() const; ///< in the order of the enumeration
    bool operator==(const NoteMarks &) const = default;

private:
    [[nodiscard]] static constexpr std::uint32_t bit(NoteMark mark) { return 1U << (unsigned(mark) & 31U); }
    std::uint32_t m_bits = 0;
};

/// How a note came about. What was not heard during the talk says so, with its source (G22).
enum class Origin : std::uint8_t {
    Talk = 0,
    Later = 1, ///< by one of the auditors, from memory
    Telephone = 2,
    Mail = 3,
    SecondMeeting = 4,
    Elsewhere = 5, ///< in words
};

/// Where a promised document is ("Dat beleidsplan mail ik nog").
enum class PromiseState : std::uint8_t { Expected = 0, Received = 1, Seen = 2, NotCome = 3 };

enum class ClockEvent : std::uint8_t { Start = 1, Break = 2, Resume = 3, End = 4 };

enum class Level : std::uint8_t { Organisation = 1, Facility = 2 };

struct Details {
    QString organisation;
    QString unit; ///< the facility or team it is about; may be empty
    QString kind; ///< kind of organisation, as chosen ("beschermd wonen")
    Level level = Level::Organisation;
    int round = 1;                            ///< 1 = first measurement
    std::optional<Milliseconds> plannedStart; ///< wall, ms since epoch UTC
    bool practice = false;
    std::optional<Milliseconds> hardEnd; ///< wall: the room is gone, or somebody has to leave
    QStringList otherKinds;              ///< beside `kind`, which is the main one: many offer more than one (G52)
    QString meaning;                     ///< what "de organisatie" means in this measurement (G4)
    bool operator==(const Details &) const = default;
};

/// Inside the organisation that is measured, or from outside (manual, Intro and Bijlage 1; G5).
enum class Affiliation : std::uint8_t { Unsaid = 0, Internal = 1, External = 2 };
/// Whether an auditor has another role towards this organisation that could get in the way.
enum class RoleConflict : std::uint8_t { Unsaid = 0, None = 1, Present = 2 };

struct Auditor {
    Slot slot = Slot::First;
    QString firstName;
    Affiliation affiliation = Affiliation::Unsaid;
    QString function;
    QString livedExperience; ///< only what the auditor wants to say
    QString relation;        ///< to this organisation
    RoleConflict conflict = RoleConflict::Unsaid;
    QString handling; ///< how a role conflict is dealt with
    bool operator==(const Auditor &) const = default;
};

[[nodiscard]] Auditor auditorNamed(Slot slot, const QString &firstName);

struct TeamMember {
    UnitId id;
    TeamRole role = TeamRole::Client;
    int mark = 0; ///< "cliënt 1": follows from the seats, 0 when it is the only one of its role; never written
    int seat = 0; ///< place in the seating row
    QString name; ///< behind a tap on the team page, nowhere else
    bool operator==(const TeamMember &) const = default;
};

/// Minutes of the blocks beside the items (G2) and the limits of the talk.
struct Plan {
    Minutes length{120}; ///< 60-180
    Minutes opening{10};
    Minutes breakTime{10};
    Minutes freeRoom{10};
    Minutes closing{5};
    ItemNumber breakAfter = 5; ///< 0 = no break
    QList<ItemNumber> order;   ///< empty = the instrument's order
    bool operator==(const Plan &) const = default;
};

struct ClockEntry {
    ClockEvent event = ClockEvent::Start;
    QByteArray bootId;
    Milliseconds sinceBoot{0};
    Milliseconds wall{0};
    Slot by = Slot::First;
    bool operator==(const ClockEntry &) const = default;
};

/// What the clocks since boot of two tablets differ, as it was read once (design, section 6).
struct ClockOffset {
    static constexpr qsizetype longestBootId = 64; ///< bytes
    static constexpr Milliseconds largestError{86'400'000};

    QByteArray bootA; ///< the lower of the two, so that a pair of boots has one name
    QByteArray bootB;
    Milliseconds offset{0}; ///< the clock of B minus that of A at one moment
    Milliseconds error{0};  ///< it was within ± this
    Milliseconds at{0};     ///< when it was read, on the clock of A
    Milliseconds wall{0};

    /// Two clocks run apart: quartz and what a network sets right are together below 100 millionths.
    [[nodiscard]] static constexpr Milliseconds drift(Milliseconds span) {
        return Milliseconds(((span.count() < 0 ? -span.count() : span.count()) + 9'999) / 10'000);
    }
    /// Within what the offset holds when the clock of A says `clockA`.
    [[nodiscard]] constexpr Milliseconds errorAt(Milliseconds clockA) const { return error + drift(clockA - at); }
    /// Of the same two boots, and at no moment worse.
    [[nodiscard]] bool beats(const ClockOffset &reading) const {
        return bootA == reading.bootA && bootB == reading.bootB && errorAt(reading.at) <= reading.error;
    }
    [[nodiscard]] bool isValid() const {
        return !bootA.isEmpty() && bootA < bootB && bootA.size() <= longestBootId && bootB.size() <= longestBootId &&
               error >= 0ms && error <= largestError;
    }
    bool operator==(const ClockOffset &) const = default;
};

} // namespace Tweeluik
