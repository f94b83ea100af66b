#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""One tablet for two: each scores on it behind an own PIN, it dies in between, and what opens is what was sealed.

What the one scored cannot be read from the folder of the tablet, not even by who has all its keys, until both sealed.
"""
import sys

from story import (ANNA, BRUNO, HOUSE, OWN, QUOTED, WAITING, call_ready, committed, main, nowhere, profile_shown,  # first
                   score_each, seal, sees_open, talk_ends, to_page, to_waiting)
from pair import containing
from tablet import starting

PINS = {"Anna": "2580", "Bruno": "739146"}
CANARY = {"Anna": "kwikstaart", "Bruno": "karekiet"}


def talked(side):
    """One tablet at the table: it takes notes, and one speaks for both."""
    side.start()
    side.new_measurement(HOUSE, asks=False)
    side.to_notes()
    side.press("Gesprek beginnen")
    side.note(QUOTED)
    talk_ends(side)
    to_page(side, "Toelichtingen")
    side.fill("Onze toelichting", OWN)
    call_ready(side)
    side.press("Bruno vindt dat ook")
    side.item(containing("klaar, zeggen beiden"), "heading")


def types(side, digits):
    for digit in digits:
        side.press(digit, "push button")


def takes(side, name, first=False):
    """The tablet is in nobody's hands, and that auditor takes it."""
    side.press(starting(f"Ik ben {name}"))
    types(side, PINS[name])
    if first:
        side.press("Verder")
        types(side, PINS[name])
    side.press("Op slot met deze pincode" if first else "Open mijn scores")


def stranger_refused(side, name):
    side.press(starting(f"Ik ben {name}"))
    types(side, "0000")
    side.press("Open mijn scores")
    side.item(starting(f"Dit is niet de pincode van {name}."))
    side.press("Ik ben iemand anders")


def to_hands(side):
    to_page(side, "Beiden scoren op deze tablet")


def dies(side):
    side.kill()
    side.start()
    to_hands(side)


def scores_and_seals(side, name, scores):
    takes(side, name, first=True)
    score_each(side, scores)
    seal(side)
    to_waiting(side)
    side.item(WAITING, "heading")


def hidden(side, *names):
    """With the app closed: nothing that these typed is to be read, whatever keys the tablet has."""
    side.stop()
    for name in names:
        assert nowhere(side, CANARY[name]), f"a reason of {name} can be read without the PIN"
    assert not nowhere(side, QUOTED), "the search does not find what is there"
    side.start()
    to_hands(side)


def handed_to_and_fro(pair, _wire):
    side = pair.anna
    talked(side)
    to_hands(side)
    side.press("Wij scoren allebei op deze tablet")
    scores_and_seals(side, "Anna", ANNA)
    dies(side)
    hidden(side, "Anna")
    stranger_refused(side, "Anna")
    scores_and_seals(side, "Bruno", BRUNO)
    hidden(side, "Anna", "Bruno")
    dies(side)
    takes(side, "Anna")  # who sealed first; what Bruno sealed was released to her
    sees_open(side)
    profile_shown(side)
    side.stop()
    committed(side.lies()["measurements"][0]["judging"], [ANNA, BRUNO])
    for canary in CANARY.values():
        assert side.holds(canary) > 0, "open, and not to be found"


if __name__ == "__main__":
    sys.exit(main([(handed_to_and_fro, "ab")]))
