#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Two auditors who each made the measurement on their own tablet, before the tablets ever met."""
import sys

from walk import main  # first: it knows where the others are
from pair import LONG, containing, same
from tablet import starting

TITLES = {"anna": "Oefenhuis De Linde", "bruno": "De Linde"}


def made(side, house, own, asks):
    side.press("Nieuwe meting")
    side.fill("Organisatie", house)
    side.fill("Voornaam van de auditor met deze tablet", own)
    side.press("Ik stel de vragen" if asks else "Ik maak aantekeningen", "radio button")
    side.press("Aan de voorbereiding beginnen")
    side.item(starting("Aan tafel"))
    side.press("Terug")


def says_the_same(side):
    """Both titles are in view before the second press."""
    side.waits_for(containing(" is hetzelfde als ")).act("Press")
    dialog = side.must(lambda: side.frame.find(starting("Op deze tablet: ")), "both titles")
    assert all(title in dialog.name for title in TITLES.values()), dialog.name
    side.press("Samenvoegen")


def put_together(pair):
    """From two tablets that never met to one measurement, open on both."""
    pair.start()
    made(pair.anna, TITLES["anna"], "Anna", asks=True)
    made(pair.bruno, TITLES["bruno"], "Bruno", asks=False)
    pair.connect()
    pair.anna.waits_for(containing(" samenvoegen met een meting van ")).act("Press")
    says_the_same(pair.bruno)
    says_the_same(pair.anna)
    for side in (pair.anna, pair.bruno):
        side.waits_for(containing(" is nu één meting op beide tablets"), patience=LONG)
        side.press("Meting openen")
        side.item(starting("Aan tafel"))


def apart_first(pair, wire):
    """It becomes one, and goes on as one."""
    put_together(pair)
    pair.bruno.to_notes()
    pair.bruno.note("van twee metingen is er nu een")
    for side in pair.sides:
        side.reached()
    pair.stop()
    state = pair.one()
    assert [note["text"] for note in state["words"]["notes"]] == ["van twee metingen is er nu een"], state["words"]["notes"]
    assert [member["confirmed"] for member in state["members"]] == [True, True], state["members"]


def replaced_afterwards(pair, wire):
    """An auditor of what two have become drops out; who comes after needs the streams of both."""
    anna, bruno, carla = pair.sides
    put_together(pair)
    bruno.to_notes()
    bruno.note("van bruno, voor hij wegging")
    anna.reached()
    bruno.stop()
    anna.to_together()
    pair.connect(anna, carla)
    anna.reach(starting("Andere auditor voor"))
    anna.press("Andere auditor")
    assert not anna.has(containing(" samenvoegen met een meting van ")), "put together again"
    pair.share(carla, 1, 2)
    carla.to_notes()
    carla.note("van carla, die erbij kwam")
    for side in (anna, carla):
        side.reached()
    pair.stop()
    states = [side.lies()["measurements"] for side in (anna, carla)]
    assert [len(each) for each in states] == [1, 1], [len(each) for each in states]
    same(states[0][0], states[1][0])
    told = sorted(note["text"] for note in states[0][0]["words"]["notes"])
    assert told == ["van bruno, voor hij wegging", "van carla, die erbij kwam"], told
    members = sorted((member["slot"], member["retired"]) for member in states[0][0]["members"])
    assert members == [(0, False), (1, False), (1, True)], members


if __name__ == "__main__":
    sys.exit(main([(apart_first, "ab"), (replaced_afterwards, "abc")]))
