#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Who takes part: a third tablet has no place until an auditor drops out, and who dropped out hears nothing more."""
import sys

from walk import main  # first: it knows where the others are
from pair import containing, same
from tablet import starting

HOUSE = "Oefenhuis"


def third_and_replacement(pair, wire):
    anna, bruno, carla = pair.sides
    pair.start()
    anna.new_measurement(HOUSE)
    anna.press("Terug")
    pair.connect(anna, carla)
    for side in (anna, carla):
        side.press("Terug")
    pair.connect(anna, bruno)
    # Carla is asked and does not answer; Bruno is asked too, and is there first.
    carla.to_together()
    anna.waits_for(containing(" zijn hier"))
    pair.offer(0, 2)
    carla.waits_for(starting("Meedoen: "))
    pair.share(bruno, 1, 2)
    bruno.to_notes()
    bruno.note("van bruno, voor hij wegging")
    anna.reached()
    carla.press(starting("Meedoen: "))
    carla.waits_for(containing("aan een andere tablet gegeven"))
    carla.stop()
    assert carla.lies()["measurements"] == [], "what was refused came all the same"
    replacement(pair)


def replacement(pair):
    anna, bruno, carla = pair.sides
    bruno.stop()
    anna.reach(starting("Andere auditor voor"))
    anna.press("Andere auditor")
    carla.start()
    carla.to_together()
    anna.waits_for(containing(" is hier"))
    pair.share(carla, 0, 2)
    carla.to_notes()
    carla.note("van carla, die erbij kwam")
    anna.reached()
    carla.reached()
    before = bruno.lies()["measurements"][0]
    bruno.start()
    bruno.to_notes()
    bruno.note("van bruno, na zijn vertrek")
    bruno.to_together()
    carla.to_notes()
    carla.waits_for(containing("van bruno, na zijn vertrek"))  # by way of Anna, who has it too then
    pair.stop()
    states = [side.lies()["measurements"][0] for side in pair.sides]
    same(states[0], states[2])
    judge(states[0], states[1], before)


def judge(annas, brunos, before):
    def notes(state):
        return sorted(note["text"] for note in state["words"]["notes"])

    late = "van bruno, na zijn vertrek"
    both = ["van bruno, voor hij wegging", "van carla, die erbij kwam"]
    assert notes(annas) == sorted([*both, late]), notes(annas)
    assert notes(brunos) == sorted([both[0], late]), notes(brunos)
    members = [(member["slot"], member["confirmed"], member["retired"], member["receives"]) for member in annas["members"]]
    assert members == [(0, True, False, True), (1, True, True, False), (1, True, False, True)], members
    assert not any(member["retired"] for member in brunos["members"]), "who left was told what came after"
    assert len(before["members"]) == len(brunos["members"]) == 2


if __name__ == "__main__":
    sys.exit(main([(third_and_replacement, "abc")]))
