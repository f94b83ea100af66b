#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""From notes to open scores on one network: both score alone and seal in turn, and what opens is what was sealed.

Until both have sealed nothing that the one scored is on the tablet of the other, or was to be read on the wire.
"""
import sys

from story import (ANNA, BRUNO, HOUSE, OWN, QUOTED, WAITING, judged, main, nowhere, press_seal, profile_shown,  # first
                   read_and_explained, score_all, seal, sees_open, to_scores, to_waiting)
from canaries import readable, send_plainly

CANARY = "kwikstaart"


def blind_until_both(pair, wire):
    """Anna has sealed, Bruno has scored: with both apps closed nothing of hers is found at his side."""
    anna, bruno = pair.sides
    pair.stop()
    assert not nowhere(anna, CANARY), "it is not even where it was typed"
    assert nowhere(bruno, CANARY), "a reason of Anna's is on Bruno's tablet"
    assert readable(wire.seen, [CANARY, QUOTED]) == [], "words can be read on the wire"
    (bruno.folder / "planted").write_text(f"x{CANARY}x")
    assert not nowhere(bruno, CANARY), "the search does not find what was planted"
    (bruno.folder / "planted").unlink()
    pair.start()


def once_open(bruno, wire):
    """The control: the same words, the same search, the same wire."""
    assert bruno.holds(CANARY) > 0, "open, and not to be found"
    send_plainly(wire, bruno.told("--unsealed"))
    assert readable(wire.seen, [CANARY]) == [CANARY], "the finder does not find what nobody sealed"


def sealed_in_turn(pair, wire):
    anna, bruno = pair.sides
    text = read_and_explained(pair)
    score_all(anna, ANNA)
    score_all(bruno, BRUNO)
    seal(anna)
    to_waiting(anna)
    anna.item(WAITING, "heading")
    for side in pair.sides:
        side.reached()
    blind_until_both(pair, wire)
    for side in pair.sides:
        to_scores(side)
    to_waiting(anna)
    anna.item(WAITING, "heading")
    press_seal(bruno)
    to_waiting(bruno)
    for side in pair.sides:
        sees_open(side)
        profile_shown(side)
    for side in pair.sides:
        side.reached()
    pair.stop()
    state = judged(pair, [ANNA, BRUNO])
    assert state["words"]["explanations"] == {"1": [text]}, state["words"]["explanations"]
    assert OWN in text and QUOTED in text and state["words"]["organisation"] == HOUSE
    once_open(bruno, wire)


if __name__ == "__main__":
    sys.exit(main([(sealed_in_turn, "ab")]))
