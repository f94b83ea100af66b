# SPDX-License-Identifier: EUPL-1.2
"""Tablets with the shipped app, each in a network namespace of its own, as auditors use them."""
import json
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "window"), str(HERE.parents[1] / "support")]
from eyes import wait_for  # noqa: E402
from tablet import ASKING, NOTING, Tablet, starting  # noqa: E402

LONG = 60  # seconds for what goes over a slow wire
NAMES = {"a": "anna", "b": "bruno", "c": "carla"}


def containing(words):
    return lambda name: words in name


class Side(Tablet):
    """A tablet on one end of the wire."""

    def __init__(self, app, dump, folder, log, inside, address):
        super().__init__(app, folder, log)
        self.folder = folder
        self.address = address
        self._dump = dump
        self._command = [*inside, *self._command, "--interface", "cable"]
        self.documents = pathlib.Path(self.stage.environment["HOME"]) / "Documents"
        self.documents.mkdir()

    def open_file(self, file):
        """As a desktop hands it over."""
        self.show([*self._command, str(file)])

    def stop(self):
        self.process.terminate()
        self.process.wait(20)

    def told(self, *how):
        """What lies in the folder; the app has been closed."""
        return subprocess.run([self._dump, *how, self.folder], check=True, stdout=subprocess.PIPE).stdout

    def lies(self):
        return json.loads(self.told())

    def holds(self, words):
        """How many rows say these words."""
        return int(self.told("--holds", words))

    def has(self, name, role=None):
        return self.frame.find(name, role)

    def waits_for(self, name, role=None, patience=LONG):
        found = wait_for(lambda: self.frame.find(name, role), patience)
        if not found:
            self.must(lambda: self.frame.find(name, role), f"{name!r}")
        return found

    def reach(self, name):
        """Presses what may stand further down its page. What the page keeps back never comes in view."""
        item = wait_for(lambda: self.in_view(name), LONG) or self.must(lambda: self.in_view(name), f"{name!r}, in view")
        self.must(lambda: item.act("Press"), f"a press on {item.name!r}")

    def in_view(self, name):
        for item in self.frame.walk(hidden=True):
            if name(item.name) and (item.showing or self.brought(item)):
                return item
        return None

    @staticmethod
    def brought(item):
        return item.act("SetFocus") and wait_for(lambda: item.showing, 1)

    def digits(self, count):
        """A code that stands on the screen, however it is spaced."""
        def look():
            for item in self.frame.walk():
                name = item.name
                if re.fullmatch(r"[0-9 \u00a0\u2009\u202f]+", name):
                    found = re.sub(r"\D", "", name)
                    if len(found) == count:
                        return found
            return None

        return self.must(look, f"a code of {count} digits")

    def new_measurement(self, name, asks=True):
        self.press("Nieuwe meting")
        self.fill("Organisatie", name)
        self.fill("Voornaam van de auditor met deze tablet", "Anna")
        self.fill("Voornaam van de andere auditor", "Bruno")
        self.press("Ik stel de vragen" if asks else "Ik maak aantekeningen", "radio button")
        self.press("Aan de voorbereiding beginnen")
        self.item(starting("Aan tafel"))

    def goes(self, there, onward, what):
        """Page by page, until `there`: each time by the first of `onward` that shows, else back."""
        for _ in range(6):
            if wait_for(there, 1):
                return
            way = next(filter(None, (self.frame.find(name, "push button") for name in onward)), None)
            if way:
                way.act("Press")
            elif self.frame.find(lambda name: name in (ASKING, NOTING), "panel"):
                self.press(lambda name: name.startswith(("Rol: ", "Het gesprek")), "push button")
                self.dialog("Het gesprek")
                self.reach(starting("Overzicht van de meting"))
            else:
                self.press("Terug")
        self.must(there, what)

    def to_start(self):
        self.goes(lambda: self.frame.find("Nieuwe meting", "push button"), [], "the start")

    def to_overview(self):
        self.goes(lambda: self.frame.find(starting("Aan tafel"), hidden=True), ["Voorbereiding", "Meting openen"],
                  "the overview")

    def to_together(self):
        def way(name):  # not to reading together
            return name == "Samen" or name.startswith("Samen,")

        self.goes(lambda: self.frame.find("Samen", "heading") or self.frame.find(way, hidden=True), [], "the way to Samen")
        if not self.has("Samen", "heading"):
            self.reach(way)
            self.item("Samen", "heading")

    def to_talk(self, page):
        """The page of this tablet's role; where the app comes back after a start depends on how long the last page was
        in front."""
        self.goes(lambda: self.frame.find(page, "panel"), [page, "Naar het gesprek", "De vragen stellen"], f"the page {page}")

    def to_notes(self):
        self.to_talk(NOTING)

    def note(self, text):
        self.keys.type(text)
        self.must(lambda: any(item.text == text for item in self.frame.walk() if item.role == "text"),
                  f"{text!r} in the composer")
        self.keys.chord("Control_L", "Return")
        self.must(lambda: self.frame.find(containing(text)), f"the note {text!r}")

    def even(self):
        """The other tablet is here and has everything, as this one says."""
        names = [item.name for item in self.frame.walk()]
        return (any(name.endswith((" is hier", " zijn hier")) for name in names)
                and any(" heeft alles" in name and " nog niet" not in name for name in names))

    def reached(self):
        self.to_together()
        if not wait_for(self.even, LONG):
            self.must(self.even, "that the other tablet is here and has everything")


class Pair:
    """Two tablets, or three: as many as the wire has ends."""

    def __init__(self, app, dump, wire, folder):
        self.sides = []
        for number, side in enumerate(wire.sides, 1):
            name = NAMES[side]
            self.sides.append(Side(app, dump, folder / name, folder / f"{name}.log", wire.inside(side),
                                   f"10.83.7.{number}"))
            setattr(self, name, self.sides[-1])

    def start(self):
        for side in self.sides:
            side.start()

    def stop(self):
        for side in self.sides:
            side.stop()

    def close(self):
        for side in self.sides:
            side.close()

    def connect(self, shows=None, types=None, way="Tablets verbinden"):
        """From a page with the way to it to the page *Samen* of both; the first shows the code, the second types it."""
        shows, types = shows or self.anna, types or self.bruno
        for side in (shows, types):
            side.reach(lambda name: name in (way, "Tablets verbinden", "Nog een tablet verbinden"))
        shows.press(starting("Deze tablet laat de code zien"))
        types.press(starting("Typ de code van de andere tablet"))
        address = re.compile(rf"[a-z]+ [a-z]+, {re.escape(shows.address)}:\d+")
        found = types.must(lambda: types.frame.find(lambda name: address.fullmatch(name) is not None),
                           "the other tablet by its two words")
        words = found.name.split(",")[0]
        shows.item(containing(words))
        found.act("Press")
        self.type_code(shows, types, 6)
        self.type_code(types, shows, 2)
        for side in (shows, types):
            side.item(starting("De tablets zijn verbonden"))
            side.press("Naar Samen")

    @staticmethod
    def type_code(shown, typed, count):
        code = shown.digits(count)
        typed.item(starting("De zes cijfers" if count == 6 else "De twee cijfers"))
        typed.keys.type(code)
        typed.press("Cijfers controleren")

    def offer(self, place=0, of=1):
        """Anna offers her one measurement to one of those whom she is paired with, in that order."""
        def offers():
            found = [item for item in self.anna.frame.walk() if " aanbieden aan " in item.name]
            return found if len(found) == of else None

        self.anna.must(offers, f"{of} to offer to")[place].act("Press")

    def share(self, to=None, place=0, of=1):
        """The other takes part."""
        to = to or self.bruno
        self.offer(place, of)
        to.waits_for(starting("Meedoen: ")).act("Press")
        to.waits_for("Meting openen").act("Press")
        to.item(starting("Aan tafel"))

    def prepared(self, name, asks=True):
        """Anna and Bruno paired, the measurement on both in hand: Anna at its overview, Bruno too. Anna asks."""
        self.anna.start()
        self.bruno.start()
        self.anna.new_measurement(name, asks)
        self.anna.press("Terug")
        self.connect()
        self.share()
        self.anna.press("Terug")

    def one(self):
        """The one measurement of each of the first two, compared; the apps have been closed."""
        both = [side.lies()["measurements"] for side in self.sides[:2]]
        assert [len(each) for each in both] == [1, 1], [len(each) for each in both]
        anna, bruno = both[0][0], both[1][0]
        same(anna, bruno)
        return anna


def same(one, other):
    assert one["id"] == other["id"]
    for state in (one, other):
        assert state["findings"] == 0, f"{state['findings']} findings"
    if one["state"] == other["state"]:
        return
    there = set(other["state"].split("\n"))
    here = set(one["state"].split("\n"))
    raise AssertionError("the states differ:\n" + "\n".join(f"< {line}" for line in sorted(here - there)) + "\n"
                         + "\n".join(f"> {line}" for line in sorted(there - here)))
