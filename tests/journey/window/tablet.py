# SPDX-License-Identifier: EUPL-1.2
"""The app as it stands before an auditor: started with options of its --help, pressed, pointed at and typed into."""
import subprocess

from eyes import Eyes, wait_for
from stage import Stage
from x11 import Desk

PATIENCE = 20  # seconds until something that must come has come; generous, for a busy machine
ASKING, NOTING = "Vragen stellen", "Aantekeningen maken"


class Lost(AssertionError):
    """The window does not show what it should."""


def starting(words):
    def matches(name):
        return name.startswith(words)

    return matches


class Tablet:
    """One screen with a keyboard, and the app on it. `folder` outlives every start."""

    def __init__(self, app, folder, log):
        self._command = [str(app), "--data-dir", str(folder), "--language", "nl", "--size", "1280x800"]
        self._log = log
        self.stage = Stage()
        self.keys = Desk(self.stage.display)
        address = self.stage.environment["DBUS_SESSION_BUS_ADDRESS"]
        self.eyes = wait_for(lambda: self._look(address), PATIENCE)
        self.process = None
        self.tree = None
        self.frame = None

    @staticmethod
    def _look(address):
        try:
            return Eyes(address)
        except Exception:  # the accessibility bus is not there yet
            return None

    def options(self):
        return [word for word in self._command if word.startswith("--")]

    def start(self):
        self.show(self._command)

    def show(self, command):
        self.process = self.stage.launch(command, self._log)
        self.tree = self.must(lambda: self.eyes.app_of(self.process.pid), "the app")
        self.frame = self.must(lambda: next(iter(self.tree.children), None), "the window")

    def kill(self):
        """Without a word of warning."""
        self.process.kill()
        self.process.wait()

    def close(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()
        self.keys.close()
        self.stage.close()

    def must(self, look, what):
        found = wait_for(look, PATIENCE)
        if not found:
            ended = self.process.poll() if self.process else None
            raise Lost(f"{what} did not show" + (f"; the app ended with {ended}" if ended is not None else "")
                       + (":\n" + self.tree.describe() if self.tree else ""))
        return found

    def item(self, name, role=None):
        return self.must(lambda: self.frame.find(name, role), f"{name!r}")

    def press(self, name, role=None):
        """As a screen reader does it."""
        item = self.item(name, role)
        # An item that is just being replaced by another of its name has no actions any more.
        if not item.act("Press"):
            self.must(lambda: self.item(name, role).act("Press"), f"a press action of {item.name!r}")
        return item

    def bring(self, name):
        """To an item further down its page: the keyboard goes there, and the page moves along."""
        item = self.must(lambda: self.frame.find(name, hidden=True), f"{name!r}")
        item.act("SetFocus")
        self.must(lambda: item.showing, f"{name!r} in the window")

    def page(self):
        """The page of the talk that shows."""
        return self.must(lambda: next((child for child in self.frame.children
                                       if child.name in (ASKING, NOTING) and child.showing), None), "a page of the talk")

    def dialog(self, name):
        return self.must(lambda: next((item for child in self.frame.children if child.role == "dialog"
                                       for item in child.walk() if item.name == name), None), f"the drawer {name!r}")

    def fill(self, name, text):
        """Goes to a field and types into it."""
        field = self.press(name, "text")
        before = field.text
        self.keys.type(text)
        self.must(lambda: field.text == before + text, f"{text!r} in {name!r}")

    def prepare(self):
        """From an empty tablet to a talk that has begun, on the page where notes are taken."""
        self.press("Nieuwe meting")
        self.fill("Organisatie", "Oefenhuis")
        self.fill("Voornaam van de auditor met deze tablet", "Anna")
        self.fill("Voornaam van de andere auditor", "Bruno")
        self.press("Ik maak aantekeningen", "radio button")
        self.press("Aan de voorbereiding beginnen")
        self.press("Aantekeningen maken")
        self.press("Gesprek beginnen")

    def swap(self):
        """To the page of the other role."""
        before = self.page().name
        self.press(starting("Rol: "))
        self.press(starting("Wisselen: "))
        return self.must(lambda: next((child for child in self.frame.children
                                       if child.name in (ASKING, NOTING) and child.name != before and child.showing),
                                      None), "the other page")
