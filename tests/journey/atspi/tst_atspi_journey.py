#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""A measurement from the empty tablet to the end of the talk, by accessibility actions and the keyboard alone.

On every page and drawer on the way all that can be acted on must have a name, a role and a press action. A page with
planted faults must be found out.
"""
import os
import pathlib
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "window")]
from eyes import CHECKED, FOCUSED, wait_for  # noqa: E402
from survey import survey  # noqa: E402
from tablet import ASKING, NOTING, Lost, Tablet, starting  # noqa: E402

BUILD = pathlib.Path(os.environ.get("TWEELUIK_BINARY_DIR", HERE.parents[2] / "build/release"))
APP = os.environ.get("TWEELUIK_APP", str(BUILD / "app/tweeluik"))
PLANTED = BUILD / "tests/journey/atspi/tweeluik_planted"
COMPOSER = "Typ een aantekening: bewaren gaat vanzelf"
NOTE = "alleen de naasten zijn gevraagd"
# Qt answers so when whoever looks asks about an item that has just gone: it is the asker who is late, not the app.
LATE_QUESTION = "qt.accessibility.atspi: Could not find accessible on path"


class Journey:
    def __init__(self, tablet):
        self.tablet = tablet
        self.passed = self.failed = 0
        self.pages = self.items = 0
        self.actions = 0

    def check(self, holds, what):
        print(("ok   " if holds else "FAIL ") + what, flush=True)
        self.passed += bool(holds)
        self.failed += not holds

    def becomes(self, look, what):
        self.check(bool(wait_for(look, 10)), what)

    def look_at(self, place, root=None):
        """Every item of what shows now, or of a drawer."""
        def settled():  # a page that is still being filled says something else a moment later
            first = survey(root or self.tablet.frame)
            time.sleep(0.15)
            second = survey(root or self.tablet.frame)
            return second if first == second else None

        found = wait_for(settled, 15) or survey(root or self.tablet.frame)
        items, complaints = found
        self.pages += 1
        self.items += len(items)
        self.check(bool(items) and not complaints, f"{place}: {len(items)} items with name, role and press action")
        for complaint in complaints:
            print(f"     {complaint}")

    def goes_round(self, place, resting=()):
        """By Tab alone to everything that can be acted on, until the first comes back. `resting` cannot be used yet; Qt
        6.4 does not tell that to the bus."""
        items, _ = survey(self.tablet.frame)
        reached = []
        for _ in range(2 * len(items)):
            self.tablet.keys.chord("Tab")
            before = reached[-1] if reached else None
            now = wait_for(lambda: next((item for item in items if item != before and FOCUSED in item.states), None), 1)
            if now in reached[:1]:
                break
            if now:
                reached.append(now)
        missed = [f"{item.role} {item.name!r}" for item in items if item not in reached and item.name not in resting]
        self.check(len(reached) > 1 and not missed, f"{place}: Tab comes by {len(reached)} of {len(items)} items")
        for item in missed:
            print(f"     Tab does not come by {item}")

    def press(self, name, role=None):
        self.actions += 1
        return self.tablet.press(name, role)

    def keys(self, *names):
        self.actions += 1
        self.tablet.keys.chord(*names)

    def shows(self, name, role=None):
        return self.tablet.frame.find(name, role)

    def drawer(self, title, opening):
        """Opens a drawer, looks at it, closes it by Escape."""
        opening()
        drawer = self.tablet.dialog(title)
        self.look_at(f"drawer {title!r}", drawer)
        # It has the keyboard when it has come in, not when its first part shows.
        self.becomes(lambda: any(FOCUSED in item.states for item in drawer.walk()), f"the keyboard is in {title!r}")
        self.tablet.keys.chord("Escape")
        self.becomes(lambda: not drawer.showing, f"Escape closes {title!r}")

    # The steps of the story, in their order.

    def begins(self):
        tablet = self.tablet
        tablet.item("Nieuwe meting")
        self.look_at("start")
        self.press("Instellingen")
        tablet.item("Instellingen", "heading")
        self.look_at("settings")
        self.press("Terug")
        self.press("Nieuwe meting")
        tablet.item("Organisatie", "text")
        self.look_at("new measurement")
        self.goes_round("new measurement", ("De hoeveelste meting hier: minder", "Aan de voorbereiding beginnen"))

    def is_told_who(self):
        tablet = self.tablet
        tablet.fill("Organisatie", "Oefenhuis")
        chip = self.press("beschermd wonen")
        self.becomes(lambda: CHECKED in chip.states, "a press ticks the kind of organisation")
        tablet.fill("Voornaam van de auditor met deze tablet", "Anna")
        # On with the keyboard: from the name to the role by Tab, chosen by Space.
        asks = self.tablet.item("Ik stel de vragen", "radio button")
        self.keys("Tab")
        for _ in range(4):
            if wait_for(lambda: FOCUSED in asks.states, 1):
                break
            self.keys("Tab")
        self.check(FOCUSED in asks.states, "Tab leads from the name to the role")
        self.keys("space")
        self.becomes(lambda: CHECKED in asks.states, "Space chooses the role")
        tablet.fill("Voornaam van de andere auditor", "Bruno")
        self.press("Aan de voorbereiding beginnen")
        tablet.item(starting("Aan tafel"))
        self.becomes(lambda: self.shows("Anna stelt de vragen"), "both auditors have their role")
        self.look_at("overview")
        self.goes_round("overview")

    def seats_the_team(self):
        self.press(starting("Aan tafel"))
        for role in ("cliënt", "naaste", "ervaringsdeskundige"):
            self.press(f"Toevoegen: {role}")
        self.becomes(lambda: self.shows("3 aan tafel"), "three people are at the table")
        self.look_at("team")
        self.goes_round("team")
        self.press("Terug")
        self.press(starting("Tijdplan"))
        self.tablet.item("Draaiboek")
        self.look_at("plan")
        self.press("Terug")
        self.tablet.bring(starting("Het instrument"))
        self.press(starting("Het instrument"))
        self.tablet.item("Het instrument", "heading")
        self.look_at("instrument")
        self.press("Terug")

    def asks(self):
        tablet = self.tablet
        self.press("De vragen stellen")
        page = tablet.page()
        self.check(page.name == ASKING, "the talk opens where is asked")
        self.press("Gesprek beginnen")
        self.becomes(lambda: self.shows("Pauze"), "the clock runs")
        self.look_at("asking")
        self.goes_round("asking")
        subs = [item for item in page.walk() if item.role == "check box"]
        self.check(len(subs) >= 2, f"the question in hand has {len(subs)} sentences to tick")
        self.press(subs[0].name, "check box")
        self.becomes(lambda: CHECKED in subs[0].states, "a press ticks a sentence")
        subs[1].act("SetFocus")
        self.becomes(lambda: FOCUSED in subs[1].states, "the next one takes the keyboard")
        self.keys("space")
        self.becomes(lambda: CHECKED in subs[1].states, "Space ticks it")
        self.check(CHECKED in subs[0].states, "and the first one stays ticked")
        self.press("Genoeg gehoord")
        self.becomes(lambda: self.shows(starting("Vraag a, genoeg gehoord")), "the question is finished, the next in hand")
        self.drawer("Nog open", lambda: self.press("Wat staat nog open?"))
        self.drawer("Omschrijvingen", lambda: self.press("Omschrijvingen"))
        self.drawer("Begrippen bij dit item", lambda: self.press("Begrippen bij dit item"))
        self.drawer("Dit moment vasthouden", lambda: self.keys("Control_L", "n"))

    def at_item(self, number):
        return self.shows(lambda name: f". {number}, " in name, "heading")

    def goes_elsewhere(self):
        self.actions = 0
        self.press(starting("Item 4, "))
        self.becomes(lambda: self.at_item(4), "item 4 is there")
        self.check(self.actions == 1, "in one action, from the page where is asked")
        self.actions = 0
        self.keys("Alt_L", "Down")
        self.becomes(lambda: self.at_item(5), "item 5 is there by one key")

    def swaps(self):
        page = self.tablet.swap()
        self.check(page.name == NOTING, "the roles are swapped: notes are taken now")
        self.actions = 0
        self.press("Items")
        drawer = self.tablet.dialog("Items")
        self.press(starting("Item 7, "))
        self.becomes(lambda: self.at_item(7), "item 7 is there")
        self.check(self.actions == 2, "in two actions, from the page where is noted")
        self.becomes(lambda: not drawer.showing, "and its drawer is gone")
        self.look_at("noting")

    def notes(self):
        tablet = self.tablet
        page = tablet.page()
        field = tablet.must(lambda: page.find(COMPOSER, "text"), "the composer")
        tablet.keys.type(NOTE)
        self.becomes(lambda: field.text == NOTE, "what is typed stands in the composer, without going there first")
        quote = self.press("Citaat", "check box")
        self.becomes(lambda: CHECKED in quote.states, "a press marks the note as a quotation")
        client = self.press(starting("Cliënt"), "radio button")
        self.becomes(lambda: CHECKED in client.states, "a press says who said it")
        self.becomes(lambda: page.find(starting("bewaard ")), "the page says that it is saved")
        self.look_at("noting, with a note")
        self.goes_round("noting")
        field.act("Press")
        self.keys("Control_L", "Return")
        self.becomes(lambda: field.text == "", "Ctrl+Enter ends the note")
        self.becomes(lambda: page.find(lambda name: NOTE in name and "Citaat" in name and "Cliënt" in name),
                     "it stands among the notes with its mark and speaker")
        self.drawer("Waar hoort deze aantekening bij?", lambda: self.press(starting("aantekening bij ")))
        self.drawer("Aantekeningen zonder item", lambda: self.press("Aantekeningen zonder item"))
        self.drawer("Het gesprek", lambda: self.press(starting("Rol: ")))

    def finds(self):
        tablet = self.tablet
        self.keys("Control_L", "f")
        drawer = tablet.dialog("Zoeken in de aantekeningen")
        field = tablet.must(lambda: drawer.find("Woorden", "text"), "the field to search in")
        self.becomes(lambda: FOCUSED in field.states, "the search has the keyboard at once")
        tablet.keys.type("naasten")
        self.becomes(lambda: drawer.find("1 aantekening"), "one note is found")
        self.look_at("search", drawer)
        found = tablet.must(lambda: drawer.find(lambda name: NOTE in name), "the note that was found")
        self.actions += 1
        found.act("Press")
        self.becomes(lambda: not drawer.showing, "the search is gone")
        note = tablet.dialog("Aantekening")
        self.becomes(lambda: note.find(NOTE), "and the note is open")
        self.look_at("drawer 'Aantekening'", note)
        tablet.keys.chord("Escape")
        self.becomes(lambda: not note.showing, "Escape closes it")
        self.keys("F1")
        tablet.item("Sneltoetsen", "heading")
        self.look_at("shortcuts")
        self.press("Terug")

    def stops(self):
        tablet = self.tablet
        page = tablet.swap()
        self.check(page.name == ASKING, "the roles are swapped back")
        page = tablet.swap()
        self.press("Gesprek afronden")
        dialog = tablet.dialog("Gesprek afronden?")
        self.look_at("dialog 'Gesprek afronden?'", dialog)
        self.keys("Escape")
        self.becomes(lambda: not dialog.showing, "Escape goes on with the talk")
        self.press("Gesprek afronden")
        dialog = tablet.dialog("Gesprek afronden?")
        end = tablet.must(lambda: dialog.find("Gesprek afronden", "push button"), "the button that ends the talk")
        self.actions += 1
        end.act("Press")
        self.becomes(lambda: page.find(lambda name: "afgerond" in name) and not page.find("Pauze"), "the talk has ended")
        self.look_at("noting, after the end")
        self.becomes(lambda: page.find(lambda name: NOTE in name), "and the note is still there")

    def run(self):
        self.tablet.start()
        for step in (self.begins, self.is_told_who, self.seats_the_team, self.asks, self.goes_elsewhere, self.swaps,
                     self.notes, self.finds, self.stops):
            step()
        self.check(self.pages >= 20, f"{self.pages} pages and drawers looked at, {self.items} items")


def planted(journey):
    """The control: the same survey on a page with one good item and three faults."""
    tablet = journey.tablet
    tablet.show([str(PLANTED), str(HERE / "Planted.qml")])
    tablet.item("Good")
    items, complaints = survey(tablet.frame)
    journey.check(len(items) == 4, "the planted items are seen as interactive")
    journey.check(not any("'Good'" in complaint for complaint in complaints), "the good one is left alone")
    for plant, complaint in (("''", "no name"), ("'Without a press'", "no press action"),
                             ("'Without a role'", "its role does not say so")):
        journey.check(any(plant in found and complaint in found for found in complaints), f"found: {complaint}")
    tablet.kill()


def main():
    with tempfile.TemporaryDirectory(prefix="tweeluik-journey-") as folder:
        log = pathlib.Path(folder) / "app.log"
        tablet = Tablet(APP, pathlib.Path(folder) / "data", log)
        journey = Journey(tablet)
        begin = time.monotonic()
        try:
            planted(journey)
            journey.run()
        except Lost as lost:
            journey.check(False, str(lost))
        finally:
            tablet.close()
        told = "\n".join(line for line in log.read_text(errors="replace").splitlines()
                         if line and not line.startswith(LATE_QUESTION))
        journey.check(not told, "the app had nothing to complain of" + (f":\n{told[-1500:]}" if told else ""))
        print(f"{time.monotonic() - begin:.0f} s")
    print(f"{journey.passed} passed, {journey.failed} failed, 0 skipped")
    sys.exit(1 if journey.failed else 0)


if __name__ == "__main__":
    main()
