#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""One tablet that is killed while somebody types, life after life.

    lives.py --app APP --lives N --seed S     prints an account as JSON

A life is: start, read back what the last one left, type three notes by real keys, be killed in the third. The roles
take turns: one life notes on the page of the note-taker, the next keeps moments on the page of the one who asks.
Everything is read from the window through accessibility; times are the driver's own.
"""
import argparse
import datetime
import json
import pathlib
import random
import re
import signal
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "window")]
from account import Life, Note, judge, still_there  # noqa: E402
from tablet import ASKING, NOTING, PATIENCE, Lost, Tablet  # noqa: E402
from eyes import wait_for  # noqa: E402

GAP = 0.016  # seconds from key to key
WORDS = ("de cliënten zeggen dat er meer tijd is om te praten en dat het team luistert naar wie het zelf heeft meegemaakt "
         "ook al is er niet elke week iemand bij het overleg").replace("ë", "e").split()
COMPOSER = "Typ een aantekening: bewaren gaat vanzelf"
MOMENT, FEW_WORDS, KEEP = "Dit moment vasthouden", "Een paar woorden, als daar tijd voor is", "Vasthouden"
KEPT = "Dit moment is vastgehouden."
SPOKEN = re.compile(r"^\d+:\d\d(?::\d\d)?\. (.*?)(?:\. bewerkt)?$")
SAVED = re.compile(r"^bewaard (\d\d):(\d\d):(\d\d)$")


class Watch(threading.Thread):
    """Looks at the window while it is typed into: what stands in the field, and up to when all is said to be saved.

    A text counts as shown as saved when it stood in the field before the second that the window names."""

    def __init__(self, field, look_for_label):
        super().__init__(daemon=True)
        self._field = field
        self._look_for_label = look_for_label
        self._seen = []  # (second after which it stood there, text)
        self._ending = threading.Event()
        self.saved_texts = []

    def run(self):
        label = None
        while not self._ending.is_set():
            text = self._field.text
            self._seen.append((datetime.datetime.now(), text))
            label = label or self._look_for_label()
            named = SAVED.match(label.name) if label else None
            if named:
                self._said(*map(int, named.groups()))
            self._ending.wait(0.05)

    def _said(self, hour, minute, second):
        now = datetime.datetime.now()
        moment = now.replace(hour=hour, minute=minute, second=second, microsecond=0)
        if moment > now + datetime.timedelta(hours=12):  # said before midnight, read after it
            moment -= datetime.timedelta(days=1)
        self.saved_texts += [text for at, text in self._seen if at <= moment and text]
        self._seen = [(at, text) for at, text in self._seen if at > moment]

    def end(self):
        self._ending.set()
        self.join()


class Driver:
    def __init__(self, app, seed, folder):
        self.random = random.Random(seed)
        self.tablet = Tablet(app, pathlib.Path(folder) / "data", pathlib.Path(folder) / "app.log")
        self.earlier = []  # texts as they came back
        self.account = {"lives": 0, "worst": 0.0, "wrongs": [], "safe": 0, "characters": 0, "typing": 0.0, "asking": 0}

    def text(self, number, letter, length):
        words = [f"k{number}{letter}"]
        while sum(map(len, words)) + len(words) < length:
            words.append(self.random.choice(WORDS))
        return " ".join(words)[:length].strip()

    def type(self, note, count):
        note.times = self.tablet.keys.type(note.text[:count], GAP)
        self.account["characters"] += count - 1
        self.account["typing"] += note.times[-1] - note.times[0]

    def note_down(self, life, page, until):
        tablet = self.tablet
        field = tablet.must(lambda: page.find(COMPOSER, "text"), "the composer")
        field.act("Press")

        def look_for_label():
            label = page.find(lambda name: name.startswith("bewaard "))
            if label:
                tablet.keys.point(*label.middle)  # resting on it shows the seconds
            return label

        watch = Watch(field, look_for_label)
        watch.start()
        for note in life.notes[:-1]:
            self.type(note, len(note.text))
            tablet.keys.chord("Control_L", "Return")
        self.type(life.notes[-1], until)
        life.killed = time.monotonic()
        tablet.kill()
        watch.end()
        self.was_saved(life, watch.saved_texts)

    def was_saved(self, life, texts):
        for text in texts:
            at = next((place for place, note in enumerate(life.notes) if note.text.startswith(text)), None)
            if at is None:  # the field may have been seen between two keys' words; what it was is not known
                continue
            life.notes[at].safe = max(life.notes[at].safe, len(text))
            for note in life.notes[:at]:
                note.safe = len(note.text)

    def moment(self):
        """Opens the drawer for a moment; its field with the keyboard in it."""
        self.tablet.keys.chord("Control_L", "n")
        drawer = self.tablet.dialog(MOMENT)
        field = self.tablet.must(lambda: drawer.find(FEW_WORDS, "text"), "the field for a few words")
        self.tablet.keys.click(*field.middle)
        return drawer, field

    def keep(self, drawer):
        self.tablet.keys.click(*self.tablet.must(lambda: drawer.find(KEEP, "push button"), "the button").middle)

    def keep_moments(self, life, page, until):
        for place, note in enumerate(life.notes):
            drawer, field = self.moment()
            last = place == len(life.notes) - 1
            self.type(note, until if last else len(note.text))
            if last:
                life.killed = time.monotonic()
                self.tablet.kill()
                return
            self.keep(drawer)
            self.tablet.must(lambda: not drawer.showing, "the page behind the drawer")
            if place == 0 and wait_for(lambda: page.find(KEPT), PATIENCE):
                note.safe = len(note.text)

    def read_back(self):
        """The draft first, as it stands in its field; then every note that the page shows. Ends on the notes' page."""
        tablet = self.tablet
        page = tablet.page()
        if page.name == NOTING:
            field = tablet.must(lambda: page.find(COMPOSER, "text"), "the composer")
            draft = field.text
            if draft:
                field.act("Press")
                tablet.keys.chord("Control_L", "Return")
        else:
            drawer, field = self.moment()
            draft = field.text
            if draft:
                self.keep(drawer)
            else:
                tablet.keys.chord("Escape")
            tablet.must(lambda: not drawer.showing, "the page behind the drawer")
            page = tablet.swap()
            field = tablet.must(lambda: page.find(COMPOSER, "text"), "the composer")
        tablet.must(lambda: field.text == "", "an empty composer")
        notes = tablet.must(lambda: next((child for child in page.children if child.role == "list"), None), "the notes")
        texts = []

        def complete():
            texts[:] = [found.group(1) for child in notes.children for found in [SPOKEN.match(child.name)] if found]
            return not draft or draft in texts

        tablet.must(complete, f"the note {draft!r} among the notes")
        return page, texts

    def live(self, number, page, asks):
        """One life from the reading of the last to the kill."""
        notes = [Note(self.text(number, "a", self.random.randint(8, 24))),
                 Note(self.text(number, "b", self.random.randint(8, 24))), Note(self.text(number, "c", 110))]
        life = Life(number, "asks" if asks else "notes", notes)
        until = self.random.randint(4, len(notes[-1].text))
        if asks:
            self.keep_moments(life, self.tablet.swap(), until)
            self.account["asking"] += 1
        else:
            self.note_down(life, page, until)
        self.account["lives"] += 1
        self.account["safe"] += sum(note.safe for note in notes)
        return life

    def reckon(self, life, texts):
        verdict = judge(life, texts)
        self.account["worst"] = max(self.account["worst"], verdict.lost_typing)
        self.account["wrongs"] += [f"life {life.number} ({life.role}): {wrong}" for wrong in verdict.wrongs]
        marks = {note.mark for note in life.notes}
        self.earlier += [text for text in texts if text.split(" ", 1)[0] in marks]

    def search_all(self):
        """Every note of all lives, found by the window's own search."""
        tablet = self.tablet
        tablet.keys.chord("Control_L", "f")
        drawer = tablet.dialog("Zoeken in de aantekeningen")
        field = tablet.must(lambda: drawer.find("Woorden", "text"), "the field to search in")
        tablet.keys.click(*field.middle)
        tablet.keys.type("k")
        told = tablet.must(lambda: drawer.find(lambda name: re.match(r"^\d+ aantekening", name)), "the count of notes")
        count = int(told.name.split()[0])

        def everything(item):
            yield item.name
            for child in item.children:
                yield from everything(child)

        texts = []

        def all_there():
            texts[:] = [found.group(1) for name in everything(drawer) for found in [SPOKEN.match(name)] if found]
            return len(texts) == count

        tablet.must(all_there, f"all {count} notes that were found")
        return texts

    def run(self, lives):
        tablet = self.tablet
        tablet.start()
        tablet.prepare()
        page = tablet.page()
        for number in range(lives):
            life = self.live(number, page, asks=number % 2 == 1)
            tablet.start()
            if tablet.page().name != (ASKING if life.role == "asks" else NOTING):
                self.account["wrongs"].append(f"life {number} ({life.role}): came back on another page")
            page, texts = self.read_back()
            self.reckon(life, texts)
        missing = still_there(self.earlier, self.search_all())
        self.account["wrongs"] += [f"{text!r} came back once and is gone now" for text in missing]
        return self.account


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--app", required=True)
    parser.add_argument("--lives", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    with tempfile.TemporaryDirectory(prefix="tweeluik-kill-") as folder:
        driver = Driver(asked.app, asked.seed, folder)
        try:
            account = driver.run(asked.lives)
        except Lost as lost:
            account = driver.account
            account["wrongs"].append(f"after {account['lives']} lives: {lost}")
            account["wrongs"].append((pathlib.Path(folder) / "app.log").read_text(errors="replace")[-2000:])
        finally:
            driver.tablet.close()
    account["options"] = driver.tablet.options()
    print(json.dumps(account))


if __name__ == "__main__":
    main()
