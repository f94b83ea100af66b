#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Anna asks, Bruno notes: two processes of the shipped app in two network namespaces, and every network they may meet.

What lies on both tablets afterwards is equal, and equal to what was typed; nothing of it was to be read on the wire.
"""
import os
import subprocess
import sys
import time

from walk import main  # first: it knows where the others are
from canaries import readable, send_plainly
from pair import containing
from tablet import ASKING, starting
from wire import udp

HOUSE = "Oefenhuis"
CUTS = 20
WORDS = [HOUSE, "Anna", "Bruno", "niemand vroeg", "naaste was"]


def write(bruno, words, notes):
    for text in words:
        bruno.note(text)
        notes.append(text)


def compare(pair, notes, heard):
    """Both folders after the apps were closed."""
    pair.stop()
    state = pair.one()
    told = state["words"]["notes"]
    assert sorted(note["text"] for note in told) == sorted(notes), told
    assert all(note["by"] == 1 for note in told), "a note of Bruno's is not his"
    assert [member["confirmed"] for member in state["members"]] == [True, True], state["members"]
    assert state["talk"]["heard"] == heard, f"{state['talk']['heard']} prompts are finished, {heard} were pressed"


def prepared(pair):
    """Paired, the measurement on both, Anna asking and Bruno noting."""
    pair.prepared(HOUSE)
    pair.bruno.to_notes()


def open_network(pair, wire):
    notes = []
    prepared(pair)
    pair.anna.to_talk(ASKING)
    pair.anna.press("Gesprek beginnen")
    pair.anna.press("Genoeg gehoord")
    write(pair.bruno, ["de naaste zegt dat niemand vroeg", "wie betaalt de scholing", "naaste was er niet bij"], notes)
    for side in pair.sides:
        side.reached()
    compare(pair, notes, 1)
    assert wire.seen, "nothing was seen on the wire"
    assert readable(wire.seen, WORDS) == [], "words can be read on the wire"
    the_same_without_a_cipher(pair.bruno.told("--unsealed"), wire)


def the_same_without_a_cipher(blocks, wire):
    """The control: the very same blocks over the same wire, packed as ever and sealed by nobody."""
    send_plainly(wire, blocks)
    assert readable(wire.seen, WORDS) == WORDS, "the finder does not find what nobody sealed"
    plain = readable(wire.seen, WORDS, unpacking=False)
    assert plain != WORDS, "nothing was packed, so that the unpacking was not tried"


def the_finder_finds():
    """Of words in the clear, and of nothing, told apart."""
    plain = b"naaste was er niet bij " * 20
    assert readable([b"\0" * 50 + plain], ["naaste was"]) == ["naaste was"]
    assert readable([os.urandom(5000)], ["naaste was"]) == []


def without_beacons(pair, wire):
    notes = []
    prepared(pair)
    write(pair.bruno, ["voor de stilte"], notes)
    pair.bruno.reached()
    pair.stop()
    wire.mute = udp
    pair.start()
    pair.bruno.to_notes()
    write(pair.bruno, ["zonder bakens"], notes)
    for side in pair.sides:
        side.to_together()
    address = pair.anna.waits_for(containing("10.83.7.1:")).name
    at = address[address.index("10.83.7.1:"):].split()[0]
    pair.bruno.bring("Adres van de andere tablet")
    pair.bruno.fill("Adres van de andere tablet", at)
    pair.bruno.press("Op dit adres zoeken")
    pair.bruno.reached()
    pair.anna.reached()
    compare(pair, notes, 0)


def isolated(pair, wire):
    prepared(pair)
    for side in pair.sides:
        side.reached()
    pair.stop()
    wire.cut = True
    pair.start()
    for side in pair.sides:
        side.to_together()
        begun = time.monotonic()
        side.waits_for(starting("niemand gevonden"), patience=32)
        side.item(starting("Bestand doorgeven"))
        assert time.monotonic() - begun <= 30, "a file is offered too late"


def slow_and_lossy(pair, wire):
    notes = []
    prepared(pair)
    wire.delay, wire.loss = 0.3, 0.05
    write(pair.bruno, [f"over een traag net {i}" for i in range(4)], notes)
    for side in pair.sides:
        side.reached()
    assert wire.lost > 0, "nothing was lost, so nothing was proved"
    compare(pair, notes, 0)


def cut_again_and_again(pair, wire):
    """Each cut ends the connection for real: what either side sends next is answered by a reset."""
    notes = []
    prepared(pair)
    broken = 0
    for turn in range(CUTS):
        side = "ab"[turn % 2]
        nft = [*wire.inside(side), "nft"]
        subprocess.run([*nft, "add table inet cut; add chain inet cut out { type filter hook output priority 0 ; }; "
                              "add rule inet cut out meta l4proto tcp counter reject with tcp reset"], check=True)
        write(pair.bruno, [f"tussen twee breuken {turn}"], notes)
        listed = subprocess.run([*nft, "list table inet cut"], check=True, stdout=subprocess.PIPE, text=True).stdout
        broken += "packets 0 " not in listed
        subprocess.run([*nft, "delete table inet cut"], check=True)
        if turn % 5 == 4:
            time.sleep(4)  # long enough to find each other again
    print(f"    {broken} of {CUTS} cuts met a packet")
    assert broken >= CUTS // 2, "too few cuts met a packet"
    for side in pair.sides:
        side.reached()
    compare(pair, notes, 0)


if __name__ == "__main__":
    sys.exit(main([(the_finder_finds, ""), (open_network, "ab"), (without_beacons, "ab"), (isolated, "ab"),
                   (slow_and_lossy, "ab"), (cut_again_and_again, "ab")]))
