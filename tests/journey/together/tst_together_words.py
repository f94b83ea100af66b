#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Words on two tablets: what both change apart is all there and settled by hand; what one erases is gone on both."""
import sys
import unicodedata

from walk import main  # first: it knows where the others are
from eyes import wait_for
from pair import containing
from post import Post
from tablet import starting

HOUSE = "Oefenhuis"
MEANING = "Wat ‘de organisatie’ hier betekent"
TOLD = "schreven beide auditors"
# An emoji beyond the sixteen bits, an accent that combines, a letter that is a letter of its own.
SIGNS = "\U0001f60ae\u0301\u0133"


def change(side, words):
    """On the page of the details, behind what stands there."""
    side.reach(starting("Gegevens"))
    side.item("Gegevens wijzigen", "heading")
    side.bring(MEANING)
    field = side.item(MEANING, "text")
    field.act("Press")
    side.keys.chord("Control_L", "End")
    before = field.text
    side.keys.type(words)
    side.must(lambda: unicodedata.normalize("NFC", field.text) == unicodedata.normalize("NFC", before + words),
              f"{words!r} behind {before!r}")
    side.press("Wijzigingen bewaren")
    side.item(starting("Aan tafel"))
    return unicodedata.normalize("NFC", before + words)


def settle(side, name):
    side.reach(containing(TOLD))
    side.reach(starting(f"Deze nemen, van {name}"))
    side.must(lambda: not side.has(starting("Deze nemen")), "that nothing is left to settle")
    side.press("Terug")
    side.item(starting("Aan tafel"))


def shown(side):
    return side.frame.find(containing(TOLD), hidden=True)


def three_rounds(pair, wire):
    """Offline, both behind the same words, three times over; the third time both settle it apart as well."""
    anna, bruno = pair.sides
    pair.prepared(HOUSE)
    for side in pair.sides:
        side.keys.learn(SIGNS)
        side.to_overview()
    typed = []
    for turn in range(3):
        wire.cut = True
        typed += [change(anna, f"anna {turn} {SIGNS}"), change(bruno, f"bruno {turn} {SIGNS}")]
        if turn == 1:
            typed.append(change(bruno, f"en nog eens {SIGNS}"))
        wire.cut = False
        for side in pair.sides:
            assert wait_for(lambda: shown(side), 60), "no difference is shown"
        if turn == 2:
            wire.cut = True
            settle(anna, "Anna")
            settle(bruno, "Bruno")
            wire.cut = False
            for side in pair.sides:
                assert wait_for(lambda: shown(side), 60), "settled apart and in two ways is a difference again"
        settle(anna if turn % 2 else bruno, "Bruno")
        for side in pair.sides:
            assert wait_for(lambda: not shown(side), 60), "settled on one is not settled on the other"
    for side in pair.sides:
        side.reached()
    pair.stop()
    state = pair.one()
    assert state["words"]["conflicts"] == 0 and state["words"]["others"] == []
    assert state["words"]["meaning"] == typed[-1], (state["words"]["meaning"], typed[-1])
    for side in pair.sides:
        assert all(side.holds(words) for words in typed), "a version is lost"


def erase_travels(pair, wire):
    anna, bruno = pair.sides
    pair.prepared(HOUSE, asks=False)
    anna.to_notes()
    for words in ("het blijft", "zwaluw vertelde dit"):
        anna.note(words)
    for side in pair.sides:
        side.reached()
    pair.stop()
    assert bruno.holds("zwaluw vertelde") > 0, "it was not there to begin with"
    pair.start()
    anna.to_notes()
    anna.press(containing("zwaluw vertelde dit"))
    drawer = anna.dialog("Aantekening")
    anna.must(lambda: drawer.find("Buiten verslag", "push button"), "the way off the record").act("Press")
    anna.press("Wissen")
    anna.must(lambda: not anna.has(containing("zwaluw")), "that the note is gone")
    for side in pair.sides:
        side.reached()
    pair.stop()
    state = pair.one()
    assert [note["text"] for note in state["words"]["notes"]] == ["het blijft"], state["words"]["notes"]
    assert state["words"]["erased"] == 1
    nowhere(pair, "zwaluw vertelde")


def nowhere(pair, words):
    for side in pair.sides:
        assert side.holds(words) == 0, f"{words!r} is still said"
        for file in side.folder.rglob("*"):
            assert not file.is_file() or words.encode() not in file.read_bytes(), f"{words!r} in {file.name}"


def measurement_erased(pair, wire):
    """All of it: gone there as soon as the two find each other, and brought back by no file."""
    anna, bruno = pair.sides
    post = Post(anna.folder.parent)
    pair.start()
    anna.new_measurement(HOUSE)
    anna.press("Terug")
    pair.connect()
    invitation = post.make(anna, HOUSE)
    anna.to_together()
    pair.share()
    bruno.to_notes()
    bruno.note("merel op het dak")
    bruno.reached()
    wire.cut = True
    anna.to_overview()
    anna.press("Deze meting wissen")
    anna.press("Wissen")
    anna.item("Nieuwe meting")
    anna.to_together()
    anna.waits_for(containing("wacht op de tablet van Bruno"))
    bruno.to_notes()
    wire.cut = False
    bruno.waits_for(starting(f"{HOUSE} is gewist door de andere auditor"))
    anna.must(lambda: not anna.has(containing("wacht op de tablet")), "that nobody is waited for")
    pair.stop()
    for side in pair.sides:
        lies = side.lies()
        assert lies["measurements"] == [] and lies["orders"] == 0, lies
    post.refused(bruno, invitation, "De meting in dit bestand is hier gewist.")


if __name__ == "__main__":
    sys.exit(main([(three_rounds, "ab"), (erase_travels, "ab"), (measurement_erased, "ab")]))
