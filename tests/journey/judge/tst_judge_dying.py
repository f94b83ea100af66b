#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""A tablet that dies at each step from scoring to open scores, and comes back: nothing is lost, and it ends the same."""
import sys
import time

from story import (ANNA, BRUNO, CANNOT, ITEMS, choose, judged, main, press_seal, read_and_explained, score,  # first
                   score_all, sees_open, to_item, to_page, to_scores, to_waiting)
from eyes import wait_for
from pair import LONG
from tablet import starting
from wire import tcp

HALF = 6
REASON = "Waarom deze score?"
EXPLAINED = "de scholing is in maart en iedereen die wil mag mee, ook wie nachtdienst heeft"
LAG = 1.0  # seconds of typing that a kill may cost
SLOW = 0.1  # seconds, one way: what is larger than a few frames takes several turns
BOX = 98_304  # bytes of a release, that cannot be made smaller
MOMENTS = (0, 0.01, 0.03, 0.1, 0.3)  # seconds after the press


def again(side, to=to_scores):
    side.kill()
    side.start()
    to(side)


def short_of(text, kept, times, died):
    """How many letters a kill cost; what came more than `LAG` before it is there."""
    assert text.startswith(kept), kept
    assert len(kept) >= sum(died - at > LAG for at in times), f"{kept!r} of {len(text)} letters"
    return len(text) - len(kept)


def dies_explaining(anna):
    """In the middle of an explanation, which is no entry yet."""
    def to_field(side):
        to_page(side, "Toelichtingen")
        to_item(side, 2)
        return side.press("Onze toelichting", "text")

    to_field(anna)
    times = anna.keys.type(EXPLAINED)
    died = time.monotonic()
    again(anna, to_field)
    kept = anna.item("Onze toelichting", "text").text
    print(f"    {short_of(EXPLAINED, kept, times, died)} letters of an explanation short after a kill")


def dies_half_way(anna):
    """At the sixth item it says that all is kept, and dies in that moment."""
    to_scores(anna)
    for item in ITEMS[:HALF - 1]:
        score(anna, item, *ANNA[item])
    score(anna, HALF, CANNOT, ANNA[HALF][1])
    to_scores(anna)
    to_item(anna, HALF)
    assert not anna.has(starting("bewaard ")), "said to be kept before anything was done"
    choose(anna, ANNA[HALF][0])
    anna.item(starting("bewaard "))
    again(anna)
    anna.item(f"{HALF} van 12 beoordeeld")


def dies_typing(anna):
    """In the middle of a reason: its beginning comes back, at most a second short."""
    level, reason = ANNA[HALF + 1]
    to_item(anna, HALF + 1)
    choose(anna, level)
    anna.press(REASON, "text")
    times = anna.keys.type(reason)
    died = time.monotonic()
    again(anna)
    to_item(anna, HALF + 1)
    field = anna.press(REASON, "text")
    kept = field.text
    short = short_of(reason, kept, times, died)
    anna.keys.chord("Control_L", "End")
    anna.keys.type(reason[len(kept):])
    anna.must(lambda: field.text == reason, "the whole reason")
    for item in ITEMS[HALF + 1:]:
        score(anna, item, *ANNA[item])
    anna.item("alle 12 beoordeeld")
    return short


def dies_sealing(anna):
    """In the moments after the press, until it is sealed; whatever it was, the scores are there."""
    for kills, moment in enumerate(MOMENTS, 1):
        press_seal(anna)
        time.sleep(moment)
        again(anna)
        anna.item("alle 12 beoordeeld")
        if not anna.has("Mijn scores vastleggen"):
            return kills
    raise AssertionError("never sealed")


def sent(wire):
    """Bytes of connections that left Bruno's tablet."""
    return sum(len(frame) for frame in list(wire.seen) if tcp(frame) and frame[26:30] == bytes([10, 83, 7, 2]))


def dies_receiving(anna, bruno, wire):
    """A part of Bruno's release is on its way when nobody is there any more to take it."""
    wire.delay = SLOW
    wire.seen.clear()
    press_seal(bruno)
    assert wait_for(lambda: sent(wire) > BOX // 3, LONG, every=0.005), "no release came"
    anna.kill()
    under_way = sent(wire)
    assert under_way < BOX, f"{under_way} bytes: all of it had gone"
    wire.delay = 0.0
    anna.start()
    return under_way


def killed_at_each_step(pair, wire):
    anna, bruno = pair.sides
    read_and_explained(pair, dies_explaining)
    dies_half_way(anna)
    short = dies_typing(anna)
    score_all(bruno, BRUNO)
    kills = dies_sealing(anna)
    for side in pair.sides:
        side.reached()
    to_scores(bruno)
    under_way = dies_receiving(anna, bruno, wire)
    for side in pair.sides:
        to_scores(side)
        to_waiting(side)
        sees_open(side)
    again(anna)
    to_waiting(anna)
    sees_open(anna)
    for side in pair.sides:
        side.reached()
    print(f"    {short} letters short after a kill; {kills} kills around the seal; {under_way} bytes of the release were "
          "under way")
    pair.stop()
    judged(pair, [ANNA, BRUNO])


if __name__ == "__main__":
    sys.exit(main([(killed_at_each_step, "ab")]))
