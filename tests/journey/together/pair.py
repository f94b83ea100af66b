# SPDX-License-Identifier: EUPL-1.2
"""Two tablets with the shipped app, each in a network namespace of its own, as two auditors use them."""
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


def containing(words):
    return lambda name: words in name


class Side(Tablet):
    """A tablet on one end of the wire."""

    def __init__(self, app, folder, log, inside):
        super().__init__(app, folder, log)
        self.folder = folder
        self._command = [*inside, *self._command, "--interface", "cable"]

    def has(self, name, role=None):
        return self.frame.find(name, role)

    def waits_for(self, name, role=None, patience=LONG):
        found = wait_for(lambda: self.frame.find(name, role), patience)
        if not found:
            self.must(lambda: self.frame.find(name, role), f"{name!r}")
        return found

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

    def new_measurement(self, name):
        self.press("Nieuwe meting")
        self.fill("Organisatie", name)
        self.fill("Voornaam van de auditor met deze tablet", "Anna")
        self.fill("Voornaam van de andere auditor", "Bruno")
        self.press("Ik stel de vragen", "radio button")
        self.press("Aan de voorbereiding beginnen")
        self.item(starting("Aan tafel"))

    def to_together(self):
        """From the start, the page of a measurement or of the talk."""
        if self.has("Samen", "heading"):
            return
        talk = self.frame.find(lambda name: name in (ASKING, NOTING), "panel")
        if talk:
            self.press(lambda name: name.startswith(("Rol: ", "Het gesprek")), "push button")
            self.dialog("Het gesprek")
            overview = self.must(lambda: self.frame.find(starting("Overzicht van de meting"), hidden=True),
                                 "the way to the overview")
            overview.act("SetFocus")
            overview.act("Press")
            self.item(starting("Aan tafel"))
        together = self.must(lambda: self.frame.find(starting("Samen"), hidden=True), "the way to Samen")
        together.act("SetFocus")
        self.must(lambda: together.act("Press"), "a press on Samen")
        self.item("Samen", "heading")

    def to_notes(self):
        """Where the app comes back after a start depends on how long the last page was in front."""
        place = self.must(lambda: self.frame.find(NOTING, "panel") or self.frame.find(NOTING, "push button"),
                          "the page of the notes, or the way there")
        if place.role != "panel":
            place.act("Press")
            self.item(NOTING, "panel")

    def note(self, text):
        self.keys.type(text)
        self.must(lambda: any(item.text == text for item in self.frame.walk() if item.role == "text"),
                  f"{text!r} in the composer")
        self.keys.chord("Control_L", "Return")
        self.must(lambda: self.frame.find(containing(text)), f"the note {text!r}")


class Pair:
    def __init__(self, app, dump, wire, folder):
        self.dump = dump
        self.wire = wire
        self.anna = Side(app, folder / "anna", folder / "anna.log", wire.inside("a"))
        self.bruno = Side(app, folder / "bruno", folder / "bruno.log", wire.inside("b"))

    def start(self):
        self.anna.start()
        self.bruno.start()

    def close(self):
        for side in (self.anna, self.bruno):
            side.close()

    def connect(self):
        """From the start page of both to the page *Samen* of both."""
        for side in (self.anna, self.bruno):
            side.press("Tablets verbinden")
        self.anna.press(starting("Deze tablet laat de code zien"))
        self.bruno.press(starting("Typ de code van de andere tablet"))
        address = re.compile(r"[a-z]+ [a-z]+, 10\.83\.7\.1:\d+")
        found = self.bruno.must(lambda: self.bruno.frame.find(lambda name: address.fullmatch(name) is not None),
                                "the other tablet by its two words")
        words = found.name.split(",")[0]
        self.anna.item(containing(words))
        found.act("Press")
        self.type_code(self.anna, self.bruno, 6)
        self.type_code(self.bruno, self.anna, 2)
        for side in (self.anna, self.bruno):
            side.item(starting("De tablets zijn verbonden"))
            side.press("Naar Samen")

    @staticmethod
    def type_code(shown, typed, count):
        code = shown.digits(count)
        typed.item(starting("De zes cijfers" if count == 6 else "De twee cijfers"))
        typed.keys.type(code)
        typed.press("Cijfers controleren")

    def share(self):
        """Anna offers her one measurement, Bruno takes part."""
        offer = self.anna.waits_for(containing(" aanbieden aan "))
        offer.act("Press")
        self.bruno.waits_for(starting("Meedoen: ")).act("Press")
        self.bruno.waits_for("Meting openen").act("Press")
        self.bruno.item(starting("Aan tafel"))

    def states(self):
        """What lies in both folders; the apps have been closed."""
        return [json.loads(subprocess.run([self.dump, side.folder], check=True, stdout=subprocess.PIPE).stdout)
                for side in (self.anna, self.bruno)]
