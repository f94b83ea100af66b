// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/interviewwords.h"

#include "app/viewmodels/prepare/measurementwords.h"

#include <chrono>

namespace Tweeluik {

QString InterviewWords::stateGlyph(PromptState state, bool inHand) {
    switch (state) {
    case PromptState::Open:
        return inHand ? QStringLiteral("now") : QStringLiteral("open");
    case PromptState::Partly:
        return QStringLiteral("partly");
    case PromptState::Asked:
        return QStringLiteral("asked");
    case PromptState::Enough:
        return QStringLiteral("enough");
    case PromptState::Skipped:
        return QStringLiteral("skipped");
    case PromptState::NotDiscussed:
        return QStringLiteral("notDiscussed");
    }
    return QStringLiteral("open");
}

QString InterviewWords::state(PromptState state) {
    switch (state) {
    case PromptState::Open:
        return tr("open", "state of a question");
    case PromptState::Partly:
        return tr("partly", "state of a question: some of its sub-questions were asked");
    case PromptState::Asked:
        return tr("asked", "state of a question");
    case PromptState::Enough:
        return tr("enough heard", "state of a question");
    case PromptState::Skipped:
        return tr("skipped", "state of a question");
    case PromptState::NotDiscussed:
        return tr("not discussed", "state of a question");
    }
    return {};
}

QList<NoteMark> InterviewWords::marks() {
    return {NoteMark::Quote,    NoteMark::Example,  NoteMark::DifferentView,
            NoteMark::AskLater, NoteMark::Document, NoteMark::Silence};
}

QString InterviewWords::mark(NoteMark mark) {
    switch (mark) {
    case NoteMark::Quote:
        return tr("Quote", "mark on a note: literal words");
    case NoteMark::Example:
        return tr("Example", "mark on a note: from practice");
    case NoteMark::DifferentView:
        return tr("Different view", "mark on a note: people at the table see it differently");
    case NoteMark::AskLater:
        return tr("Check later", "mark on a note: to be asked about afterwards");
    case NoteMark::Document:
        return tr("Document", "mark on a note: a document was named");
    case NoteMark::Silence:
        return tr("Silence", "mark on a note");
    case NoteMark::OwnQuestion:
        return tr("Own question", "mark on a note: the note-taker asked something beside the questions of the item");
    case NoteMark::Procedure:
        return tr("Procedure", "mark on a note: about the talk itself, where the auditors see it differently");
    case NoteMark::Reach:
        return tr("Reach", "yardstick: how many teams or people");
    case NoteMark::Regularity:
        return tr("Regularity", "yardstick: how often and how fixed");
    case NoteMark::Anchoring:
        return tr("Anchoring", "yardstick: in policy, plan, hours");
    case NoteMark::Who:
        return tr("Who", "yardstick: who does it");
    case NoteMark::Paid:
        return tr("Paid or unpaid", "yardstick");
    case NoteMark::Border:
        return tr("Inside or outside", "yardstick: of the organisation");
    case NoteMark::Practice:
        return tr("Practice", "yardstick: what is seen in daily practice, not on paper");
    case NoteMark::Variety:
        return tr("Kind", "yardstick: which kinds there are, and whether it is own work");
    }
    return {};
}

QString InterviewWords::markGlyph(NoteMark mark) {
    switch (mark) {
    case NoteMark::Quote:
        return QStringLiteral("quote");
    case NoteMark::Example:
        return QStringLiteral("star");
    case NoteMark::DifferentView:
        return QStringLiteral("fork");
    case NoteMark::AskLater:
        return QStringLiteral("question");
    case NoteMark::Document:
        return QStringLiteral("document");
    case NoteMark::Silence:
        return QStringLiteral("silence");
    case NoteMark::OwnQuestion:
        return QStringLiteral("ask");
    case NoteMark::Procedure:
        return QStringLiteral("list");
    default:
        return QStringLiteral("yardstick");
    }
}

QString InterviewWords::originChoice(Origin origin) {
    switch (origin) {
    case Origin::Talk:
        return tr("in the talk", "how a note came about");
    case Origin::Later:
        return tr("from memory", "how a note came about, added after the talk");
    case Origin::Telephone:
        return tr("by telephone", "how a note came about");
    case Origin::Mail:
        return tr("by mail", "how a note came about");
    case Origin::SecondMeeting:
        return tr("second meeting", "how a note came about");
    case Origin::Elsewhere:
        return tr("otherwise", "how a note came about");
    }
    return {};
}

QString InterviewWords::origin(Origin origin, const QString &source) {
    if (origin == Origin::Talk)
        return {};
    const QString words = tr("added afterwards, %1", "source of a note").arg(originChoice(origin));
    return source.isEmpty() ? words : QStringLiteral("%1: %2").arg(words, source);
}

QString InterviewWords::promiseState(PromiseState state) {
    switch (state) {
    case PromiseState::Expected:
        return tr("expected", "state of a promised document");
    case PromiseState::Received:
        return tr("received", "state of a promised document");
    case PromiseState::Seen:
        return tr("seen", "state of a promised document: the auditors read it");
    case PromiseState::NotCome:
        return tr("not come", "state of a promised document");
    }
    return {};
}

QString InterviewWords::speaker(const TeamMember &member) {
    QString words = MeasurementWords::personMark(member);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString InterviewWords::shortSpeaker(const TeamMember &member) {
    QString role;
    switch (member.role) {
    case TeamRole::ExpertByExperience:
        role = tr("Expert by exp.", "short for a narrow button; | = may break here");
        break;
    case TeamRole::FamilyExpert:
        role = tr("Family expert", "short for a narrow button; | = may break here");
        break;
    case TeamRole::OtherProfessional:
        role = tr("Other prof.", "short for a narrow button; | = may break here");
        break;
    case TeamRole::ProjectLeader:
        role = tr("Project leader", "short for a narrow button; | = may break here");
        break;
    case TeamRole::Supporter:
        role = tr("Sup|porter", "short for a narrow button; | = may break here");
        break;
    default:
        return speaker(member);
    }
    role.replace(u'|', QChar::SoftHyphen);
    return member.mark > 0 ? QStringLiteral("%1 %2").arg(role).arg(member.mark) : role;
}

QString InterviewWords::pace(Pace pace) {
    switch (pace) {
    case Pace::Ample:
        return tr("ample time", "pace of the talk");
    case Pace::OnTime:
        return tr("on time", "pace of the talk");
    case Pace::SlightlyLater:
        return tr("slightly later", "pace of the talk");
    case Pace::Later:
        return tr("later than planned", "pace of the talk");
    }
    return {};
}

QString InterviewWords::minutes(Milliseconds ahead) {
    const int whole = int(std::chrono::round<Minutes>(ahead).count());
    if (whole == 0)
        return tr("as planned", "the talk is neither ahead nor behind");
    return whole > 0 ? tr("%n minute(s) earlier than planned", nullptr, whole)
                     : tr("%n minute(s) later than planned", nullptr, -whole);
}

QString InterviewWords::stamp(Milliseconds clock) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(clock).count();
    const QString rest = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds >= 3600 ? QStringLiteral("%1:%2").arg(seconds / 3600).arg(rest) : rest;
}

QString InterviewWords::presence(PresenceKind kind) {
    switch (kind) {
    case PresenceKind::InTheRoom:
        return tr("in the room", "where a person is");
    case PresenceKind::ByVideo:
        return tr("by video", "where a person is");
    case PresenceKind::Left:
        return tr("left", "a person went away");
    }
    return {};
}

QString InterviewWords::offRecord(const OffRecordTrace &trace) {
    QString words = tr("discussed, off the record", "all that stays of it");
    if (trace.item != 0)
        words = tr("item %1: %2", "number; what is said of it").arg(trace.item).arg(words);
    if (trace.from && trace.to)
        return QStringLiteral("%1 \u2013 %2, %3").arg(stamp(*trace.from), stamp(*trace.to), words);
    return trace.from ? QStringLiteral("%1, %2").arg(stamp(*trace.from), words) : words;
}

QString InterviewWords::role(Role role) {
    return role == Role::Questioner ? tr("asks", "role of the auditor of this tablet")
                                    : tr("takes notes", "role of the auditor of this tablet");
}

QString InterviewWords::level(int level) { return tr("level %1", "one of the five descriptions").arg(level); }

} // namespace Tweeluik
