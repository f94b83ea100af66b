#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Anna asks, Bruno notes: two processes of the shipped app in two network namespaces, and every network they may meet.

What lies on both tablets afterwards is equal, and equal to what was typed; nothing of it was to be read on the wire.
"""
import ctypes
import ctypes.util
import os
import pathlib
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "window"), str(HERE.parents[1] / "support")]
from apart import put_together  # noqa: E402
from eyes import wait_for  # noqa: E402
from pair import LONG, Pair, containing  # noqa: E402
from tablet import Lost, starting  # noqa: E402
from wire import Wire, reason_to_skip, udp  # noqa: E402

BUILD = pathlib.Path(os.environ.get("TWEELUIK_BINARY_DIR", HERE.parents[2] / "build/release"))
APP = os.environ.get("TWEELUIK_APP", str(BUILD / "app/tweeluik"))
DUMP = str(BUILD / "tests/journey/together/tweeluik_state_dump")
HOUSE = "Oefenhuis"
CUTS = 20


def reached(side):
    """The other tablet has everything, as this one says."""
    return side.waits_for(containing(" heeft alles"))


def write(bruno, words, notes):
    for text in words:
        bruno.note(text)
        notes.append(text)


def compare(pair, notes, heard):
    """Both folders after the apps were closed."""
    for side in (pair.anna, pair.bruno):
        side.process.terminate()
        side.process.wait(20)
    anna, bruno = pair.states()
    assert len(anna) == len(bruno) == 1, (len(anna), len(bruno))
    anna, bruno = anna[0], bruno[0]
    assert anna["id"] == bruno["id"]
    assert anna["state"] == bruno["state"], "the states differ"
    for one in (anna, bruno):
        assert one["findings"] == 0, f"{one['findings']} findings"
        assert sorted(note["text"] for note in one["notes"]) == sorted(notes), one["notes"]
        assert all(note["by"] == 1 for note in one["notes"]), "a note of Bruno's is not his"
        assert [member["confirmed"] for member in one["members"]] == [True, True], one["members"]
        assert one["heard"] == heard, f"{one['heard']} prompts are finished, {heard} were pressed"


def canaries(seen, words):
    """Where a word can be read: as it is, or in whatever Zstandard frame can be unpacked."""
    zstd = ctypes.CDLL(ctypes.util.find_library("zstd") or "libzstd.so.1")
    zstd.ZSTD_decompress.restype = ctypes.c_size_t
    room = ctypes.create_string_buffer(1 << 20)
    places = [bytes(seen)]
    at = seen.find(b"\x28\xb5\x2f\xfd")
    while at >= 0:
        part = bytes(seen[at:at + 65536])
        zstd.ZSTD_findFrameCompressedSize.restype = ctypes.c_size_t
        size = zstd.ZSTD_findFrameCompressedSize(part, ctypes.c_size_t(len(part)))
        if size <= len(part):
            got = zstd.ZSTD_decompress(room, ctypes.c_size_t(len(room)), part, ctypes.c_size_t(size))
            if got <= len(room):
                places.append(room.raw[:got])
        at = seen.find(b"\x28\xb5\x2f\xfd", at + 1)
    return [word for word in words if any(word.encode() in place for place in places)]


def prepared(pair):
    """Paired, the measurement on both, Anna asking and Bruno noting."""
    pair.start()
    pair.anna.new_measurement(HOUSE)
    pair.anna.press("Terug")
    pair.connect()
    pair.share()
    pair.bruno.to_notes()
    pair.anna.press("Terug")


def open_network(pair, wire):
    notes = []
    prepared(pair)
    pair.anna.press("Naar het gesprek")
    pair.anna.press("Gesprek beginnen")
    pair.anna.press("Genoeg gehoord")
    write(pair.bruno, ["de naaste zegt dat niemand vroeg", "wie betaalt de scholing", "naaste was er niet bij"], notes)
    for side in (pair.anna, pair.bruno):
        side.to_together()
        reached(side)
    compare(pair, notes, 1)
    words = [HOUSE, "Anna", "Bruno", "niemand vroeg", "naaste was"]
    assert wire.seen, "nothing was seen on the wire"
    assert canaries(wire.seen, words) == [], "words can be read on the wire"


def the_finder_finds():
    """The control: a cipher that hides nothing, as it is and compressed."""
    zstd = ctypes.CDLL(ctypes.util.find_library("zstd") or "libzstd.so.1")
    zstd.ZSTD_compress.restype = ctypes.c_size_t
    plain = b"naaste was er niet bij " * 20
    room = ctypes.create_string_buffer(4096)
    size = zstd.ZSTD_compress(room, ctypes.c_size_t(4096), plain, ctypes.c_size_t(len(plain)), 3)
    packed = room.raw[:size]
    assert b"naaste was er niet bij naaste" not in packed
    assert canaries(bytearray(b"\0" * 50 + plain), ["naaste was"]) == ["naaste was"]
    assert canaries(bytearray(os.urandom(300) + packed + os.urandom(300)), ["niet bij naaste was"]) != []
    assert canaries(bytearray(os.urandom(5000)), ["naaste was"]) == []


def without_beacons(pair, wire):
    notes = []
    prepared(pair)
    write(pair.bruno, ["voor de stilte"], notes)
    pair.bruno.to_together()
    reached(pair.bruno)
    for side in (pair.anna, pair.bruno):
        side.process.terminate()
        side.process.wait(20)
    wire.mute = udp
    pair.start()
    pair.bruno.to_notes()
    write(pair.bruno, ["zonder bakens"], notes)
    for side in (pair.anna, pair.bruno):
        side.to_together()
    address = pair.anna.waits_for(containing("10.83.7.1:")).name
    at = address[address.index("10.83.7.1:"):].split()[0]
    pair.bruno.bring("Adres van de andere tablet")
    pair.bruno.fill("Adres van de andere tablet", at)
    pair.bruno.press("Op dit adres zoeken")
    reached(pair.bruno)
    reached(pair.anna)
    compare(pair, notes, 0)


def isolated(pair, wire):
    prepared(pair)
    for side in (pair.anna, pair.bruno):
        side.to_together()
        reached(side)
        side.process.terminate()
        side.process.wait(20)
    wire.cut = True
    pair.start()
    for side in (pair.anna, pair.bruno):
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
    for side in (pair.anna, pair.bruno):
        side.to_together()
        reached(side)
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
    for tablet in (pair.anna, pair.bruno):
        tablet.to_together()
        reached(tablet)
    compare(pair, notes, 0)


def apart_first(pair, wire):
    """The measurement was made on both tablets before they met: it becomes one, and goes on as one."""
    notes = []
    put_together(pair)
    pair.bruno.to_notes()
    write(pair.bruno, ["nu is het er één"], notes)
    for side in (pair.anna, pair.bruno):
        side.to_together()
        reached(side)
    compare(pair, notes, 0)


CHECKS = [open_network, without_beacons, isolated, slow_and_lossy, cut_again_and_again, apart_first]


def walk(check):
    with tempfile.TemporaryDirectory(prefix="tweeluik-together-") as folder, Wire() as wire:
        pair = Pair(APP, DUMP, wire, pathlib.Path(folder))
        try:
            check(pair, wire)
        except (AssertionError, OSError, subprocess.SubprocessError):
            for log in pathlib.Path(folder).glob("*.log"):
                print(f"--- {log.name}\n{log.read_text(errors='replace')[-2000:]}")
            raise
        finally:
            pair.close()


def main():
    chosen = [check for check in CHECKS if len(sys.argv) < 2 or check.__name__ in sys.argv[1:]]
    passed = failed = skipped = 0
    reason = reason_to_skip()
    for check in [the_finder_finds, *chosen]:
        if reason and check is not the_finder_finds:
            print(f"SKIPPED {check.__name__}\nNot proven here: {check.__name__}: {reason}")
            skipped += 1
            continue
        begun = time.monotonic()
        try:
            check() if check is the_finder_finds else walk(check)
            print(f"ok  {check.__name__} ({time.monotonic() - begun:.0f} s)", flush=True)
            passed += 1
        except (Lost, AssertionError, OSError, subprocess.SubprocessError) as problem:
            print(f"FAILED  {check.__name__}: {problem}", flush=True)
            failed += 1
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
