// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/timekeeperviewmodel.h"

#include "app/viewmodels/interview/interviewwords.h"
#include "core/measurement/services.h"

#include <cmath>

namespace Tweeluik {

namespace {

/// A bar moves by steps that the eye can see; without this every tick would draw.
qreal stepped(qreal fraction) { return std::round(std::clamp(fraction, 0.0, 1.0) * 160) / 160; }

} // namespace

TimekeeperViewModel::TimekeeperViewModel(const Talk &talk, QObject *parent)
    : QObject(parent), m_talk(talk), m_item(talk.placeItem()) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.clock || change.plan)
            refresh(Words::Renew);
        else if (!change.prompts.isEmpty())
            refresh(Words::Keep);
    });
    refresh(Words::Renew);
}

TimekeeperViewModel::~TimekeeperViewModel() { stopTick(); }

void TimekeeperViewModel::setShown(bool shown) {
    if (shown == m_shown)
        return;
    m_shown = shown;
    refresh(Words::Renew);
    Q_EMIT shownChanged();
}

QList<int> TimekeeperViewModel::themeSizes() const {
    QList<int> sizes;
    for (const Instrument::Theme &theme : m_talk.instrument.themes())
        sizes.append(int(theme.items.size()));
    return sizes;
}

QString TimekeeperViewModel::spokenTalk() const {
    int done = 0;
    for (const qreal piece : m_face.pieces)
        done += piece >= 1 ? 1 : 0;
    return tr("Whole talk: %1 of %2 items done").arg(done).arg(m_face.pieces.size());
}

std::optional<Milliseconds> TimekeeperViewModel::position() const {
    const InterviewTime time = interviewTime(m_talk.state(), m_talk.measurement.clock().now());
    if (time.phase == Phase::NotStarted)
        return std::nullopt;
    return time.elapsed;
}

void TimekeeperViewModel::moveTo(ItemNumber item) {
    m_item = item;
    refresh(Words::Renew);
}

void TimekeeperViewModel::refresh(Words words) {
    const Moment now = m_talk.measurement.clock().now();
    const InterviewTime time = interviewTime(m_talk.state(), now);
    const Progress at = progress(m_talk.state(), m_talk.instrument, time, now, m_item);
    Face face;
    face.phase = time.phase;
    face.clock = local(now.wall);
    const bool goesOn = time.phase == Phase::Running || time.phase == Phase::Paused;
    face.estimated = goesOn && time.estimated;
    face.clockWords = goesOn ? wordsOf(time) : QString();
    face.item = stepped(at.item);
    face.planMark = stepped(at.planMark);
    for (const qreal piece : at.items)
        face.pieces.append(stepped(piece));
    face.pace = m_face.pace;
    face.paceInMinutes = m_face.paceInMinutes;
    face.ready = m_face.ready;
    if (time.sessionStartedAtWall) {
        const QString begun = local(*time.sessionStartedAtWall);
        face.begun = time.session < 2 ? tr("begun %1", "time of day").arg(begun)
                                      : tr("second talk, begun %1", "time of day").arg(begun);
    }
    if (time.phase == Phase::NotStarted) {
        face.pace = tr("not begun yet");
        face.paceInMinutes = face.pace;
        face.ready.clear();
    } else if (time.phase == Phase::Ended) {
        face.pace = tr("the talk has ended");
        face.paceInMinutes = face.pace;
        face.ready.clear();
    } else if (words == Words::Renew) {
        face.pace = InterviewWords::pace(at.pace);
        face.paceInMinutes = InterviewWords::minutes(at.ahead);
        face.ready = tr("ready about %1", "time of day").arg(local(at.projectedEnd));
    }
    if (face != m_face) {
        m_face = face;
        Q_EMIT changed();
    }
    planTick();
}

QString TimekeeperViewModel::wordsOf(const InterviewTime &time) const {
    if (time.estimated)
        return tr("own clock, estimated");
    if (time.error == 0ms)
        return {};
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(time.error).count();
    const std::optional<Slot> keeper = m_talk.state().timekeeper;
    if (!time.fromElsewhere || !keeper || keeper == m_talk.measurement.self())
        return tr("own clock, ± %1 s").arg(seconds);
    const QString name = m_talk.state().auditor(*keeper).firstName;
    return name.isEmpty() ? tr("clock of the other tablet, ± %1 s").arg(seconds)
                          : tr("clock of %1, ± %2 s", "a first name").arg(name).arg(seconds);
}

void TimekeeperViewModel::planTick() {
    stopTick();
    if (!m_shown || ended())
        return;
    // While the clock stands still only the time of day changes: wake at the next minute.
    const Milliseconds wall = m_talk.measurement.clock().now().wall;
    const Milliseconds delay = running() ? Milliseconds(1000) : Milliseconds(60'000 - wall.count() % 60'000);
    m_tick = m_talk.measurement.ticker().after(delay, [this] {
        m_tick = 0;
        refresh(Words::Keep);
    });
}

void TimekeeperViewModel::stopTick() {
    if (m_tick != 0)
        m_talk.measurement.ticker().cancel(m_tick);
    m_tick = 0;
}

QString TimekeeperViewModel::local(Milliseconds wall) const {
    return m_talk.measurement.clock().local(wall).toString(QStringLiteral("HH:mm"));
}

void TimekeeperViewModel::tell(ClockEvent event) {
    InterviewService service(m_talk.measurement);
    if (m_talk.state().timekeeper != m_talk.measurement.self())
        service.takeTimekeeping();
    service.clockEvent(event);
}

void TimekeeperViewModel::start() {
    if (!started())
        tell(ClockEvent::Start);
}

void TimekeeperViewModel::startAgain() {
    if (ended())
        InterviewService(m_talk.measurement).startAgain(position().value_or(0ms));
}

void TimekeeperViewModel::takeBreak() {
    if (running())
        tell(ClockEvent::Break);
}

void TimekeeperViewModel::resume() {
    if (paused())
        tell(ClockEvent::Resume);
}

void TimekeeperViewModel::end() {
    if (!started() || ended())
        return;
    tell(ClockEvent::End);
    Q_EMIT interviewEnded();
}

} // namespace Tweeluik
