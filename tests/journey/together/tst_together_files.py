#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Where two tablets cannot reach each other, a file carries the same: whole, once, and only for whom it is meant."""
import sys

from walk import main  # first: it knows where the others are
from pair import same
from post import Post
from tablet import ASKING, starting

HOUSE, OTHER = "Oefenhuis", "Elders"


def flipped(bytes_):
    middle = len(bytes_) // 2
    return bytes_[:middle] + bytes([bytes_[middle] ^ 1]) + bytes_[middle + 1:]


def newer(bytes_):
    return bytes_[:9] + b"\x02" + bytes_[10:]


def lose(side):
    side.to_together()
    side.reach(starting("Tablet verloren"))
    side.press("Tablet is verloren")
    side.must(lambda: not side.has(starting("Tablet verloren")), "that it is a stranger now")


def bundle_file(pair, wire):
    anna, bruno = pair.sides
    post = Post(anna.folder.parent)
    pair.start()
    anna.new_measurement(HOUSE)
    anna.press("Terug")
    pair.connect()
    lose(bruno)
    early = post.make(anna, HOUSE)
    bruno.stop()
    post.refused(bruno, early, "Dit bestand komt van een tablet die hier niet aan meedoet.")
    bruno.start()
    bruno.to_together()
    pair.connect()
    pair.share()
    for side in pair.sides:
        side.reached()
    wire.cut = True
    kept_apart(pair, post)
    not_for_here(pair, post)


def kept_apart(pair, post):
    """Both write, a file goes over and one comes back: the same as a session would have brought."""
    anna, bruno = pair.sides
    notes = ["van bruno, alleen op papier", "nog een van bruno"]
    anna.to_talk(ASKING)
    anna.press("Gesprek beginnen")
    anna.press("Genoeg gehoord")
    anna.to_together()
    bruno.to_notes()
    for text in notes:
        bruno.note(text)
    first = post.make(anna, HOUSE)
    bruno.stop()
    post.read(bruno, first, "Wat Anna veranderde, staat nu ook hier.")
    bruno.press("Terug")
    back = post.make(bruno, HOUSE)
    pair.stop()
    post.refused(bruno, post.changed(back, newer), "Dit bestand is met een nieuwere Tweeluik gemaakt.")
    post.refused(bruno, back, "Dit bestand is voor een andere tablet.")
    for damage in (flipped, lambda bytes_: bytes_[:-9]):
        post.refused(anna, post.changed(back, damage), "Dit bestand is beschadigd of niet heel.")
    post.read(anna, back, "De aantekeningen van Bruno t/m")
    anna.stop()
    state = pair.one()
    assert sorted(note["text"] for note in state["words"]["notes"]) == sorted(notes), state["words"]["notes"]
    assert state["talk"]["heard"] == 1
    before = anna.lies()
    post.read(anna, back, "Dit bestand was al gelezen.")
    anna.stop()
    assert anna.lies() == before, "the same file changed something the second time"


def not_for_here(pair, post):
    """A measurement that the other tablet does not have, brought by somebody whom it no longer knows."""
    anna, bruno = pair.sides
    anna.start()
    anna.to_start()
    anna.new_measurement(OTHER)
    elsewhere = post.make(anna, OTHER)
    before = bruno.lies()
    post.read(bruno, elsewhere, "Anna brengt een meting die hier nog niet is.")
    bruno.press("Nu niet")
    bruno.press("Terug")
    lose(bruno)
    bruno.stop()
    same(bruno.lies()["measurements"][0], before["measurements"][0])
    post.refused(bruno, elsewhere, "Dit bestand gaat over een meting die niet op deze tablet staat.")


if __name__ == "__main__":
    sys.exit(main([(bundle_file, "ab")]))
