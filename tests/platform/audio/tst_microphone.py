#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The microphone and the loudspeaker of the app, on a sound server of this suite's own (tests/support/audio).

    tst_microphone.py SOUNDPEER

TWEELUIK_SPEECH=300 has five minutes spoken instead of twenty seconds.
"""
import os
import pathlib
import re
import select
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent.parent / "support/audio"))
from virtualmicrophone import RATE, SoundServer, dutch_speech, ended_within, raw_of  # noqa: E402

PEER = sys.argv[1]
SECONDS = int(os.environ.get("TWEELUIK_SPEECH", "20"))
LINE = re.compile(r"(\w+) at (\d+) now (\d+) sample (\d+)")


def since_boot():
    return time.clock_gettime(time.CLOCK_BOOTTIME) * 1000


class Listener:
    """The app's microphone, until left."""

    def __init__(self, server, folder):
        self.raw = folder / "heard.raw"
        self.lines = []
        self.process = subprocess.Popen([PEER, "listen", str(self.raw)], env=server.env, stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self._rest = ""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()

    def read(self, seconds=0.05):
        """What it says within that time."""
        if not select.select([self.process.stdout], [], [], seconds)[0]:
            return
        self._rest += os.read(self.process.stdout.fileno(), 65_536).decode()
        *lines, self._rest = self._rest.split("\n")
        for line in lines:
            print("   ", line, flush=True)
        self.lines += lines

    def wait(self, word, seconds):
        """The next thing told, which has to be that one: (when it was or began, when it was told), ms since boot."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            self.read()
            while self.lines:
                found = LINE.match(self.lines.pop(0))
                if found:
                    assert found.group(1) == word, f"{word} was to be told, and it was {found.group(0)}"
                    return int(found.group(2)), int(found.group(3))
        raise AssertionError(f"{word} was not told in {seconds} s")

    def quiet(self, seconds):
        """Nothing more is told for so long."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            self.read(deadline - time.monotonic())
            assert not any(LINE.match(line) for line in self.lines), f"was told {self.lines}"

    def hear(self, seconds):
        """Until so much more was heard."""
        enough, deadline = self.samples() + seconds * RATE, time.monotonic() + 2 * seconds + 10
        while self.samples() < enough:
            self.read()
            assert time.monotonic() < deadline, "it does not go on"

    def stop(self):
        self.process.stdin.close()
        self.process.stdin = None
        assert self.process.wait(timeout=20) == 0
        self.read()
        took = re.search(r"stopped after (\d+) ms", "\n".join(self.lines))
        assert took and int(took.group(1)) <= 1_000, self.lines

    def samples(self):
        return self.raw.stat().st_size // 2


def compared(source, heard):
    told = subprocess.run([PEER, "compare", str(source), str(heard)], check=True, stdout=subprocess.PIPE,
                          text=True).stdout.strip()
    print("   ", told)
    assert told.startswith("found"), told
    return {word: float(number) for word, number in re.findall(r"(\w+) (-?[\d.]+)", told)}


def speech_whole(folder, rate):
    """Speech through a microphone of that rate: what was heard against what was said."""
    wav = dutch_speech(folder / "speech.wav", SECONDS, rate, room=12)
    with SoundServer(rate=rate) as server, Listener(server, folder) as ear:
        ear.wait("hears", 10)
        assert server.say(wav).wait() == 0
        ear.hear(1)
        ear.stop()
        assert not [line for line in ear.lines if LINE.match(line)], f"trouble was told: {ear.lines}"
        return wav, ear.raw


def every_sample_arrives(folder):
    """At the rate of the app nothing has to be converted: the samples are the same ones, each of them, in order."""
    wav, heard = speech_whole(folder, RATE)
    found = compared(raw_of(wav, folder / "speech.raw"), heard)
    assert found["equal"] == found["of"] >= SECONDS * RATE, "samples were lost or changed"


def speech_at_another_rate(folder):
    """As a true microphone has: 48 kHz, which the server converts."""
    wav, heard = speech_whole(folder, 48_000)
    # The server began to convert at one of three samples, and a third of one at the rate of the app is to be heard.
    found = max((compared(raw_of(wav, folder / "speech.raw", skip), heard) for skip in range(3)),
                key=lambda one: one["correlation"])
    assert found["correlation"] >= 0.99 and found["worst"] >= 0.99, "it does not sound like what was said"
    assert found["slipped"] == 0, "samples were lost"


def one_sample_lost_is_seen(folder):
    """The control of the two above."""
    wav = dutch_speech(folder / "speech.wav", 20, RATE, room=12)
    source = raw_of(wav, folder / "speech.raw")
    whole = source.read_bytes()
    middle = len(whole) // 2 // 2 * 2
    (folder / "lossy.raw").write_bytes(bytes(4_000) + whole[:middle] + whole[middle + 2:])
    found = compared(source, folder / "lossy.raw")
    assert found["slipped"] == -1 and found["equal"] < found["of"], "a lost sample was not seen"
    (folder / "whole.raw").write_bytes(bytes(4_000) + whole)
    found = compared(source, folder / "whole.raw")
    assert found["slipped"] == 0 and found["equal"] == found["of"] and found["lag"] == 2_000, "a loss where there is none"


def in_time(told, since, name):
    """`told` is (the end of what was heard, when it was told)."""
    assert since - 1_000 <= told[0] <= since + 1_500, f"{name}: begun {since:.0f}, said {told[0]}"
    assert told[1] - since <= 3_000, f"{name} was told after {told[1] - since:.0f} ms"
    print(f"    {name} told after {told[1] - since:.0f} ms")


class Room:
    """A server, a listener and somebody who goes on talking in the noise of a room."""

    def __init__(self, folder, **kind):
        self.folder, self.kind = folder, kind

    def __enter__(self):
        self.server = SoundServer(**self.kind).__enter__()
        self.talk = []
        try:
            self.wav = dutch_speech(self.folder / "talk.wav", 60, RATE, room=12)
            if self.kind.get("microphone", "vmic"):
                self.speak()
            self.ear = Listener(self.server, self.folder)
        except BaseException:
            self.__exit__()
            raise
        return self

    def speak(self, name="vmic"):
        self.talk.append(self.server.say(self.wav, name))

    def __exit__(self, *_):
        if hasattr(self, "ear"):
            self.ear.__exit__()
        for talk in self.talk:
            talk.kill()
            talk.wait()
        self.server.__exit__()


def removed_and_back(folder):
    with Room(folder) as room:
        room.ear.wait("hears", 10)
        room.ear.hear(1)
        since = since_boot()
        room.server.pull_out("vmic")
        in_time(room.ear.wait("Gone", 6), since, "removed")
        room.ear.quiet(4)
        room.server.plug_in("vmic")
        room.speak()
        room.ear.wait("hears", 6)
        room.ear.hear(1)
        room.ear.stop()


def replaced(folder):
    with Room(folder) as room:
        room.server.plug_in("table")
        room.speak("table")
        room.ear.wait("hears", 10)
        room.ear.hear(1)
        since = since_boot()
        room.server.pull_out("vmic")
        in_time(room.ear.wait("Replaced", 6), since, "replaced")
        room.ear.wait("hears", 6)
        room.ear.hear(1)
        room.ear.quiet(2)
        room.ear.stop()
        assert "by table" in " ".join(room.ear.lines), room.ear.lines


def muted(folder):
    with Room(folder) as room:
        room.ear.wait("hears", 10)
        room.ear.hear(22)
        since = since_boot()
        room.server.mute("vmic")
        told = room.ear.wait("OnlyZeros", 6)
        assert told[1] - since <= 3_000, f"the mute was told after {told[1] - since:.0f} ms"
        print(f"    muted told after {told[1] - since:.0f} ms")
        room.ear.quiet(2)
        room.server.mute("vmic", False)
        room.ear.wait("hears", 3)
        room.ear.stop()


def server_ended(folder):
    with Room(folder) as room:
        room.ear.wait("hears", 10)
        room.ear.hear(1)
        since = since_boot()
        room.server.end()
        in_time(room.ear.wait("Gone", 6), since, "server ended")
        room.ear.quiet(4)
        room.server.begin()
        room.speak()
        # Qt looks for the server each 3 s.
        room.ear.wait("hears", 10)
        room.ear.hear(1)
        room.ear.stop()


def server_hangs(folder):
    """Opening hangs for ever then, and neither the watch nor the app waits for it."""
    with Room(folder) as room:
        room.ear.wait("hears", 10)
        room.ear.hear(1)
        since = since_boot()
        room.server.freeze()
        in_time(room.ear.wait("Stalled", 6), since, "server hangs")
        room.ear.quiet(6)
        room.server.freeze(False)
        room.ear.wait("hears", 6)
        room.ear.hear(1)
        room.server.freeze()
        room.ear.wait("Stalled", 6)
        room.ear.quiet(1)
        room.ear.stop()
        room.server.freeze(False)


def none_at_first(folder):
    with Room(folder, microphone=None) as room:
        room.ear.wait("NoDevice", 4)
        room.server.plug_in("vmic")
        room.speak()
        room.ear.wait("hears", 6)
        room.ear.stop()


def no_server_at_all(folder):
    with Room(folder, microphone=None) as room:
        room.server.end()
        with Listener(room.server, folder) as ear:
            ear.wait("NoDevice", 4)
            ear.stop()


def heard_to_the_end(folder):
    """The loudspeaker plays what it is given, and knows when it has."""
    source = raw_of(dutch_speech(folder / "speech.wav", 4, RATE), folder / "speech.raw")
    # What overhears the server misses its first moment.
    source.write_bytes(bytes(RATE) + source.read_bytes())
    with SoundServer(microphone=None) as server:
        tape = server.overhear(folder / "played.raw")
        told = subprocess.run([PEER, "play", str(source)], env=server.env, check=True, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True, timeout=90).stdout
        print("   ", told.strip().replace("\n", "; "))
        assert not ended_within(tape, 0.5), "nobody overhears it"
        tape.terminate()
        tape.wait()
        assert told.startswith("usable") and f"played {9 * RATE // 2} of {9 * RATE // 2} in " in told, told
        took = int(re.search(r"in (\d+) ms", told).group(1))
        assert took >= 4_200, "it did not play, it only counted"
    found = compared(source, folder / "played.raw")
    # Now and then the server itself drops a few samples where a sound begins or ends.
    assert found["slipped"] == 0 and found["worst"] >= 0.999 and found["of"] - found["equal"] <= RATE // 100, "lost"


CHECKS = (one_sample_lost_is_seen, every_sample_arrives, speech_at_another_rate, removed_and_back, replaced, muted,
          server_ended, server_hangs, none_at_first, no_server_at_all, heard_to_the_end)


def main():
    passed = failed = 0
    wanted = sys.argv[2:]
    for check in CHECKS:
        if wanted and check.__name__ not in wanted:
            continue
        with tempfile.TemporaryDirectory(prefix="tweeluik-heard-") as folder:
            try:
                check(pathlib.Path(folder))
                print(f"ok  {check.__name__}", flush=True)
                passed += 1
            except (AssertionError, subprocess.SubprocessError) as problem:
                print(f"FAILED  {check.__name__}: {problem}", flush=True)
                failed += 1
    print(f"{passed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
