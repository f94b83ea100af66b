#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""A tablet that dies while two work together: in the middle of the talk, and again and again while they exchange."""
import random
import sys
import time

from walk import main  # first: it knows where the others are
from eyes import wait_for
from pair import containing
from tablet import ASKING, starting
from wire import tcp

HOUSE = "Oefenhuis"
START, BREAK, RESUME = 1, 2, 3
WAITING, LISTED, ASKED = 0, 1, 2
KILLS = 40
SLOW = 0.1  # seconds, one way: a meeting has steps that a kill can fall between


def ask_quietly(bruno, anna, text):
    """The note-taker lays a question ready, the one who asks puts it, and the note-taker sees that."""
    bruno.press(starting("Stille vraag"), "push button")
    bruno.dialog("Stille vragen")
    field = bruno.must(lambda: bruno.frame.find(starting("Stille vraag"), "text"), "the field for a question")
    field.act("Press")
    bruno.keys.type(text)
    bruno.must(lambda: field.text == text, f"{text!r} in the field")
    bruno.press("Klaarleggen")
    anna.waits_for(f"Stille vraag: {text}")
    anna.press(f"Gevraagd: {text}")
    bruno.waits_for(containing("gevraagd"))


def dead_for_good(wire):
    """What the kernel of a dead tablet would still send for it, were it not dead too."""
    old = {frame[26:38] for frame in wire.seen if tcp(frame)}
    wire.mute = lambda frame: tcp(frame) and frame[26:38] in old
    wire.cut = False


def takeover(pair, wire):
    """Anna asks and keeps time until her tablet dies; what it said last nobody heard, and it counts no more."""
    anna, bruno = pair.sides
    pair.prepared(HOUSE)
    bruno.to_notes()
    anna.to_talk(ASKING)
    anna.press("Gesprek beginnen")
    anna.press("Genoeg gehoord")
    bruno.note("voor de uitval")
    ask_quietly(bruno, anna, "wie betaalt dat")
    wire.cut = True
    anna.press("Pauze")
    anna.item("Verder na de pauze")
    anna.kill()
    dead_for_good(wire)
    bruno.note("anna valt uit")
    bruno.press(starting("Rol: "))
    bruno.dialog("Het gesprek")
    bruno.reach(starting("De andere tablet is uitgevallen"))
    bruno.item(ASKING, "panel")
    bruno.press("Genoeg gehoord")
    bruno.press("Pauze")
    bruno.press("Verder na de pauze")
    bruno.item("Pauze")
    anna.start()
    for side in pair.sides:
        side.reached()
    pair.stop()
    state = pair.one()
    talk = state["talk"]
    assert (talk["timekeeper"], talk["questioner"]) == (1, 1), talk
    assert talk["clock"] == [[START, 0], [BREAK, 1], [RESUME, 1]], talk["clock"]
    assert talk["clock-aside"] == [[BREAK, 0]], talk["clock-aside"]
    assert talk["heard"] == 2, talk["heard"]
    assert talk["questions"] == [["wie betaalt dat", ASKED]], talk["questions"]
    assert sorted(note["text"] for note in state["words"]["notes"]) == ["anna valt uit", "voor de uitval"]


class Exchange:
    """Who lives and who is dead, what was pressed and typed, and how the kills fell."""

    def __init__(self, pair, wire):
        self.pair, self.wire = pair, wire
        self.dice = random.Random(40)
        self.notes = []
        self.odd = {}  # how often each box was pressed, as far as it matters
        self.presses = 0
        self.kills = 0

    def meeting_begins(self):
        """A call on the wire: the first frame of a connection."""
        def call():
            return any(tcp(frame) and frame[47] & 0x12 == 2 for frame in list(self.wire.seen))

        found = wait_for(call, 20, every=0.005)
        assert found, "the two did not find each other"

    def kill(self, side, within):
        time.sleep(self.dice.uniform(0, within))
        side.kill()
        self.kills += 1

    def ticks(self, anna, count):
        """A few hundred small changes, and one that is shown as kept: those before it are kept too."""
        anna.to_talk(ASKING)
        boxes = anna.must(lambda: [item for item in anna.frame.walk() if item.role == "check box"], "boxes to tick")
        names = [box.name for box in boxes]
        for place in range(count):
            at = place % len(boxes)
            assert boxes[at].act("Press"), names[at]
            self.odd[names[at]] = not self.odd.get(names[at], False)
        self.presses += count
        text = f"vast {self.kills}"
        anna.keys.chord("Control_L", "n")
        drawer = anna.dialog("Dit moment vasthouden")
        field = anna.must(lambda: drawer.find(starting("Een paar woorden"), "text"), "the field for a few words")
        field.act("Press")
        anna.keys.type(text)
        anna.must(lambda: field.text == text, f"{text!r} in the field")
        anna.press("Vasthouden")
        anna.item("Dit moment is vastgehouden.")
        self.notes.append(text)

    def note(self, bruno):
        """A note that the window calls saved: in a second that had not begun when it was typed."""
        bruno.to_notes()
        text = f"bewaard {self.kills}"
        bruno.keys.type(text)
        bruno.must(lambda: any(item.text == text for item in bruno.frame.walk() if item.role == "text"), repr(text))
        time.sleep(1 - time.time() % 1)
        second = time.strftime("%H:%M:%S")
        bruno.keys.chord("Control_L", "Return")
        label = bruno.item(starting("bewaard "))
        bruno.keys.point(*label.middle)
        bruno.must(lambda: bruno.item(starting("bewaard ")).name >= f"bewaard {second}", f"saved at {second}")
        self.notes.append(text)


def joining(exchange):
    """Who asks and who says yes both die at the moment of joining; it is asked again."""
    anna, bruno = exchange.pair.sides
    exchange.pair.offer()
    for dying in (bruno, anna):
        bruno.waits_for(starting("Meedoen: ")).act("Press")
        exchange.kill(dying, 6 * SLOW)
        dying.start()
        dying.to_together()
        arrived = bruno.must(lambda: bruno.has(starting("Meedoen: ")) or bruno.has(containing("heeft alles")),
                             "the measurement, or that it is asked again")
        if not arrived.name.startswith("Meedoen"):
            break
    else:
        bruno.press(starting("Meedoen: "))
    bruno.reached()


def kill_while_syncing(pair, wire):
    """Forty times one of them dies in the middle of a meeting; what its window had called saved is there afterwards."""
    exchange = Exchange(pair, wire)
    anna, bruno = pair.sides
    pair.start()
    anna.new_measurement(HOUSE)
    anna.press("Terug")
    pair.connect()
    wire.delay = SLOW
    joining(exchange)
    anna.to_talk(ASKING)
    anna.press("Gesprek beginnen")
    bruno.to_notes()
    worst = 0.0
    dead, alive = bruno, anna
    exchange.kill(dead, 1)
    while exchange.kills < KILLS:
        begun = time.monotonic()
        exchange.ticks(alive, 150) if alive is anna else exchange.note(alive)
        wire.seen.clear()
        dead.start()
        exchange.meeting_begins()
        exchange.kill(alive, 12 * SLOW)
        dead, alive = alive, dead
        worst = max(worst, time.monotonic() - begun)
    dead.start()
    for side in pair.sides:
        side.reached()
    pair.stop()
    state = pair.one()
    print(f"    {exchange.kills} kills, {exchange.presses} presses, {len(exchange.notes)} notes; the slowest round took "
          f"{worst:.1f} s; {state['entries']} entries")
    assert sorted(note["text"] for note in state["words"]["notes"]) == sorted(exchange.notes), state["words"]["notes"]
    assert state["talk"]["ticks"] == sum(exchange.odd.values()), (state["talk"]["ticks"], exchange.odd)


if __name__ == "__main__":
    sys.exit(main([(takeover, "ab"), (kill_while_syncing, "ab")]))
