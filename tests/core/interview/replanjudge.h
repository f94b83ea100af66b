// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/replanner.h"

/// What every proposal for the time must keep to, whatever the talk is like.
namespace Tweeluik::ReplanJudge {

[[nodiscard]] Milliseconds total(const Replan &plan);
/// The talk after the proposal was taken.
[[nodiscard]] TalkAhead taken(TalkAhead talk, const Replan &plan);
/// What is wrong with a proposal; empty when nothing is.
[[nodiscard]] QString faultOf(const TalkAhead &talk, const Replan &plan);
/// The least there can be: every essential prompt, and one prompt for an item of which nothing was heard.
[[nodiscard]] Milliseconds leastOf(const TalkAhead &talk);

} // namespace Tweeluik::ReplanJudge
