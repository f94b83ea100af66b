# SPDX-License-Identifier: EUPL-1.2
"""From a short interview to scores that lie open, pressed and typed as two auditors do it."""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "together"), str(HERE.parent / "window"), str(HERE.parents[1] / "support")]
from walk import main  # noqa: E402, F401  first: it knows where the others are
from eyes import wait_for  # noqa: E402
from pair import LONG, containing  # noqa: E402
from tablet import ASKING, starting  # noqa: E402

HOUSE = "Oefenhuis"
ITEMS = range(1, 13)
CANNOT = 0  # instead of a level
QUOTED, OWN = "niemand vroeg het mij", "In het gesprek klonk"
WAITING, OPEN = "Wachten tot beiden hebben vastgelegd", "Beiden hebben vastgelegd"
# Words that stand nowhere else: who finds them elsewhere has found a leak.
ANNA = {item: (CANNOT if item == 12 else 1 + item % 4, f"kwikstaart {item}") for item in ITEMS}
ANNA[7] = (ANNA[7][0], "kwikstaart 7 liep de hele ochtend langs het water achter het huis en bleef daar")
BRUNO = {item: (1 + item % 4 if item % 3 else 5, f"karekiet {item}") for item in ITEMS}


def moment(side, text):
    """What the one who asks holds on to in a few words."""
    side.keys.chord("Control_L", "n")
    drawer = side.dialog("Dit moment vasthouden")
    field = side.must(lambda: drawer.find(starting("Een paar woorden"), "text"), "the field for a few words")
    field.act("Press")
    side.keys.type(text)
    side.must(lambda: field.text == text, f"{text!r} in the field")
    side.press("Vasthouden")
    side.item("Dit moment is vastgehouden.")


def talk_ends(side):
    """On the page where notes are taken."""
    side.press("Gesprek afronden")
    dialog = side.dialog("Gesprek afronden?")
    side.must(lambda: dialog.find("Gesprek afronden", "push button"), "the button that ends the talk").act("Press")


def interviewed(pair):
    """Anna asks, Bruno notes, both have a note at the first item, and both tablets have everything."""
    anna, bruno = pair.sides
    pair.prepared(HOUSE)
    bruno.to_notes()
    anna.to_talk(ASKING)
    anna.press("Gesprek beginnen")
    bruno.note(QUOTED)
    bruno.press("Items")
    bruno.dialog("Items")
    bruno.press(starting("Item 3,"))
    bruno.note("de scholing is in maart")
    moment(anna, "de naaste was er niet bij")
    talk_ends(bruno)
    for side in pair.sides:
        side.reached()


def to_page(side, way):
    side.to_overview()
    side.reach(starting(way))


def to_item(side, item):
    side.reach(starting(f"Item {item},"))
    side.item(starting(f"{item}\u2002"), "heading")


def read_together(side):
    """What both noted at the first item, each with whose it is."""
    to_page(side, "Samen lezen")
    to_item(side, 1)
    side.item(lambda name: QUOTED in name and name.endswith("Genoteerd door Bruno"))
    side.item(lambda name: "de naaste was er niet bij" in name and name.endswith("Genoteerd door Anna"))


def explain(side):
    """Own words at the first item, and behind them what was said, as a quotation. Gives what stands there."""
    side.press("Naar de toelichting")
    side.fill("Onze toelichting", f"{OWN} ")
    side.press(containing(QUOTED))
    side.press("Als citaat")
    begin = f"{OWN} \u00ab{QUOTED}\u00bb ["
    field = side.item("Onze toelichting", "text")
    side.must(lambda: field.text.startswith(begin), "the quotation in the text")
    return field.text


def call_ready(side):
    to_page(side, "Toelichtingen")
    side.press("De toelichtingen zijn klaar")
    side.item("Toch nog niet klaar")


def both_ready(side):
    to_page(side, "Toelichtingen")
    side.waits_for(containing("klaar, zeggen beiden"), "heading")


def read_and_explained(pair, meanwhile=None):
    """Gives the explanation that both call ready; `meanwhile` happens while Anna writes."""
    anna, bruno = pair.sides
    interviewed(pair)
    for side in pair.sides:
        read_together(side)
    text = explain(anna)
    if meanwhile:
        meanwhile(anna)
    call_ready(anna)
    bruno.press("Naar de toelichting")
    bruno.must(lambda: any(item.text == text for item in bruno.frame.walk() if item.role == "text"),
               "the explanation on the other tablet")
    call_ready(bruno)
    for side in pair.sides:
        both_ready(side)
    return text


def to_scores(side):
    to_page(side, "Ieder voor zich scoren")
    side.item("Items", "list")


def score(side, item, level, reason):
    """On the page of scoring."""
    to_item(side, item)
    choose(side, level)
    side.fill("Waarom deze score?" if level else "Wat is er al bekend?", reason)


def choose(side, level):
    name = f"niveau {level} van 5" if level else "Dit kan ik nog niet beoordelen"
    side.reach(starting(name))
    side.must(lambda: side.frame.find(starting(f"{name}, gekozen"), hidden=True), f"{name!r}, chosen")


def score_all(side, scores):
    to_scores(side)
    score_each(side, scores)


def score_each(side, scores):
    """On the page of scoring."""
    for item, (level, reason) in scores.items():
        score(side, item, level, reason)
    side.item("alle 12 beoordeeld")
    to_item(side, 1)  # what is typed is kept when its item is left


def press_seal(side):
    """From the page of scoring to the moment of the press."""
    side.press("Mijn scores vastleggen")
    side.item("Deze scores vastleggen?", "dialog")
    side.press("Vastleggen", "push button")


def seal(side):
    press_seal(side)
    side.must(lambda: side.frame.find(starting("Vastgelegd om "), hidden=True), "when it was sealed")


def to_waiting(side):
    """From the page of scoring, sealed."""
    side.press("Hoe het verder gaat")
    side.must(lambda: side.frame.find(lambda name: name in (WAITING, OPEN), "heading"), "the page of waiting")


def profile_shown(side):
    """From the page of waiting, open: both scores and what they are talked about with, and the profile."""
    side.press("Scores naast elkaar leggen")
    side.item("Consensusbespreking")
    side.press("Terug")
    side.press("Profiel")
    side.item("Profiel", "heading")
    side.press("Terug")


def sees_open(side):
    """By itself, on the page of waiting."""
    side.waits_for(OPEN, "heading")
    side.item(starting("Wat nu open ligt, is wat beiden hadden vastgelegd."))


def written(scores):
    """As the sheet of a seal has it, without the notes that a score rests on."""
    return [[item, level, reason] for item, (level, reason) in scores.items()]


def committed(judging, scores):
    """What lies open is what was sealed, and that is what was typed."""
    assert judging["both-open"], judging
    assert judging["mismatch"] == "" and not judging["unconfirmed"], "what opened does not fit"
    for half, given in zip(judging["sides"], scores, strict=True):
        assert half["as-committed"] and half["fits"], "a reveal is not what was committed"
        assert half["sheet"] == written(given), (half["sheet"], written(given))


def judged(pair, scores):
    """Both folders, the apps closed: equal; each seal is what lies open; each reads both sheets as they were typed."""
    state = pair.one()
    for own, side in enumerate(pair.sides):
        judging = side.lies()["measurements"][0]["judging"]
        committed(judging, scores)
        assert judging["own"][own] == written(scores[own]), "what was typed is not what lies alone here"
        assert judging["own"][1 - own] == [], "the scores stream of the other came along"
    return state


def nowhere(side, words):
    """Neither in what the folder says once unsealed, nor in any file as it is; the app has been closed."""
    return side.holds(words) == 0 and not any(words.encode() in file.read_bytes()
                                              for file in side.folder.rglob("*") if file.is_file())
