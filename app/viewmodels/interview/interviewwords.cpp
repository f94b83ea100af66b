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

QList<FormMark> InterviewWords::marks() {
    return {FormMark::Quote,    FormMark::Example,  FormMark::DifferentView,
            FormMark::AskLater, FormMark::Document, FormMark::Silence};
}

QString InterviewWords::mark(FormMark mark) {
    switch (mark) {
    case FormMark::Quote:
        return tr("Quote", "mark on a note: literal words");
    case FormMark::Example:
        return tr("Example", "mark on a note: from practice");
    case FormMark::DifferentView:
        return tr("Different view", "mark on a note: people at the table see it differently");
    case FormMark::AskLater:
        return tr("Check later", "mark on a note: to be asked about afterwards");
    case FormMark::Document:
        return tr("Document", "mark on a note: a document was named");
    case FormMark::Silence:
        return tr("Silence", "mark on a note");
    }
    return {};
}

QString InterviewWords::markGlyph(FormMark mark) {
    switch (mark) {
    case FormMark::Quote:
        return QStringLiteral("quote");
    case FormMark::Example:
        return QStringLiteral("star");
    case FormMark::DifferentView:
        return QStringLiteral("fork");
    case FormMark::AskLater:
        return QStringLiteral("question");
    case FormMark::Document:
        return QStringLiteral("document");
    case FormMark::Silence:
        return QStringLiteral("silence");
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

QString InterviewWords::role(Role role) {
    return role == Role::Questioner ? tr("asks", "role of the auditor of this tablet")
                                    : tr("takes notes", "role of the auditor of this tablet");
}

QString InterviewWords::level(int level) { return tr("level %1", "one of the five descriptions").arg(level); }

} // namespace Tweeluik
