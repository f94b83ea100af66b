#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Writes manual.txt and manual.json: a manual about keeping a neighbourhood garden together, invented from end to end.

It has the shape of the manual that auditors import (five themes, twelve items, broken tables, items without a heading,
lettered and bulleted questions, a footnote on another item's page, a spelling error) and none of its words, so that the
tests of the importer mean something on any machine. manual.json is what the importer must make of manual.txt; it is made
from the same lists, not by the importer. Usage: make-manual.py [DIRECTORY]
"""
import json
import pathlib
import sys

SUBS = [[2, 1, 2, 3, 2], [3, 3, 3], [2, 3, 2, 3], [1, 2, 1, 2], [3, 1, 1, 1], [3, 1, 1, 2], [1, 2, 1, 3], [2, 2, 2, 1],
        [2, 2, 1, 2], [2, 1, 1, 2, 2], [3, 2, 1, 2], [2, 2, 2, 2, 1]]
BULLETED = {2, 3, 6, 9}
THEMES = [
    ("A", [1, 2, 3], "Plannen maken voor een buurttuin", "Plannen voor een buurttuin"),
    ("B", [4], "Aantal en verdeling van de perken", "Aantal en verdeling van de perken"),
    ("C", [5, 6, 7], "Buren en hoveniers leren van elkaar", "Buren en hoveniers leren van elkaar"),
    ("D", [8, 9, 10], "Buren maken plaats voor kinderen en voor wie slecht ter been is",
     "Plaats voor kinderen en voor wie slecht ter been is"),
    ("E", [11, 12], "De tuin hoort bij de straat, bij de school en bij iedereen die er voorbijkomt",
     "De tuin hoort bij de straat, bij de school en bij iedereen die er voorbijkomt"),
]
TITLES = {1: ("Plan voor de hele straat", "Plan voor de straat"), 2: ("Kennis van buren, boeken en hoveniers", None),
          3: ("Samen schoffelen", None), 4: (None, "Perken in beheer bij buren met verschillend gereedschap"),
          5: ("Cursus", None), 6: ("Overleg en proeftuin", None), 7: ("Zaden ruilen rond de kas", None),
          8: ("Eén op één / meelopen in de tuin", "Eén op één/ meelopen in de tuin"), 9: ("Groepen en werkdagen", None),
          10: ("Hulp van familie", None), 11: (None, "Tuin dragen met de straat"),
          12: (None, "Groen in alle hoeken van de wijk")}
STATEMENT = {
    1: "Er is een plan voor de hele straat over zaaien, oogsten en het gebruik van water. Dit plan past bij het Handboek "
       "Buurttuin (HB) en is vertaald in duidelijke taken van buren en hoveniers. Het plan hangt op het prikbord.",
    2: "Buren en hoveniers gebruiken drie soorten kennis (uit de grond, uit boeken en van elkaar) om de tuin te laten groeien.",
    3: "In de tuin en daarbuiten schoffelen buren en hoveniers als gelijken. Vaste praaturen helpen om een tuin- of "
       "straatvraag van meer kanten te bekijken.",
    4: "De tuin heeft perken van verschillende soort en op verschillende hoogte in beheer bij buren",
    5: "Buren en hoveniers kunnen kiezen uit een gevarieerd aanbod van cursussen over grond en gewas (GEG). Het aanbod komt "
       "geregeld onder ieders ogen",
    6: "Nieuwe buren krijgen een proefperk en -maatje aangeboden, liefst van een ervaren buur",
    7: "Binnen de tuin kunnen buren (met of zonder perk) elkaar treffen en zaden ruilen, bijvoorbeeld in een schuur of een kas.",
    8: "Ervaren buren lopen mee met beginners door samen te kijken wat er groeit (zie hoofdstuk 1 HB)",
    9: "Kinderen kunnen meedoen aan werkdagen of groepen rond het kweken van groente, zoals Moes en/of ZAAI. De werkdagen in "
       "of buiten de tuin staan op het bord.",
    10: "Hoveniers helpen de familie van een buur (als die dat wil). Familie kan (als gewenst) een sleutel van de kas of een "
        "familie-emmer lenen of meegaan naar een familiedag.",
    11: "Buren dragen de tuin uit in de straat. Zij doen dat onder meer met lessen, stekken en gesprek, zowel op school als "
        "daarbuiten (zie hoofdstuk 2 HB).",
    12: "In de wijk is oog voor groen in alle hoeken, door iedereen uit te nodigen naast de stoep ook het balkon te gebruiken",
}
REACH = ["geen enkele hoek", "hooguit een paar hoeken", "een aantal hoeken", "veel hoeken", "alle hoeken"]
CROPS = ["bonen", "prei", "aardbeien", "pompoenen", "kruiden", "bieten", "tomaten", "kolen", "uien", "rabarber", "bessen",
         "zonnebloemen"]
FOOTNOTE = ("Meer over praaturen en andere vormen van overleg is te vinden in Het praatje bij de regenton. Handreiking voor "
            "buurttuinen en overzicht van gespreksvormen.")
TAILS = {
    (3, 3): "Er zijn af en toe praaturen{mark} bij de regenton",
    (4, 4): "De perken staan vol maar met weinig soorten (bijv. alleen sla, of alleen ui) en/of op weinig hoogten "
            "(laag/midden/ hoog)",
    (4, 5): "De perken staan vol, op alle hoogten en met elk soort gewas (blad, knol/wortel, vrucht/zaad, bloem)",
    (6, 3): "Het gaat om een proefperk of -maatje van een niet-ervaren buur",
    (7, 5): "De vereniging zorgt voor een eigen plek en voldoende gieters.",
    (9, 5): "Daarnaast zijn er uitlegmiddagen over zaaigroepen- of werkdagen",
    (10, 4): "De familie krijgt hulp van een hovenier en/of een familie-ervaren buur",
    (12, 5): "Er is een cursus coördineren en een groenplan op dit terrein",
}
SPELLING = {(5, 2): "De buren ondestuenen elkaar daarbij"}  # literal: the importer repairs nothing


def anchor(item: int, level: int, mark: str = "") -> str:
    crop = CROPS[item - 1]
    text = f"Van de {crop} groeit er {level * item} bakken vol in {REACH[level - 1]} van de tuin"
    tail = TAILS.get((item, level)) or SPELLING.get((item, level))
    return f"{text}. {tail.format(mark=mark)}" if tail else text


def sentence(item: int, prompt: int, sub: int) -> str:
    crop = CROPS[item - 1]
    letter = "abcdefg"[prompt]
    kinds = [f"Hoe staat het met de {crop} in vak {item}{letter}?", f"Wie geeft daar water, bijv. in de zomer of e.d.?",
             f"Zo ja, wat is er in rij {item * 10 + prompt} te zien?"]
    if (item, prompt, sub) in ((2, 2, 0), (3, 2, 0)):
        return f"Ruilen jullie {crop} met de buren aan de overkant van sloot {item}."
    if (item, prompt, sub) == (4, 3, 0):
        return f"Op welke hoogten staan de {crop}, bijv. laag, midden, hoog/heel hoog?"
    return kinds[sub]


def wrapped_title(item: int) -> str:
    heading, sheet = TITLES[item]
    return sheet or heading


def expected() -> dict:
    items = []
    for number, subs in enumerate(SUBS, 1):
        theme = next(t[0] for t in THEMES if number in t[1])
        heading, _ = TITLES[number]
        prompts = [{"id": f"{number}{'abcdefg'[p]}",
                    "subs": [{"id": f"{number}{'abcdefg'[p]}.{s + 1}", "text": sentence(number, p, s)}
                             for s in range(count)]} for p, count in enumerate(subs)]
        items.append({"id": str(number), "theme": theme, "title": heading or wrapped_title(number),
                      "short": wrapped_title(number), "statement": STATEMENT[number],
                      "anchors": [{"level": l, "text": anchor(number, l)} for l in range(1, 6)], "prompts": prompts,
                      "refs": [FOOTNOTE] if number == 3 else []})
    return {"format": "tweeluik-instrument", "version": 1, "id": "mie-2026", "language": "nl", "kind": "official",
            "title": "MIE, tekst van de handleiding", "attribution": "© 2031, Vereniging van buurttuinen",
            "themes": [{"id": t[0], "title": t[2], "short": t[3]} for t in THEMES], "items": items}


def table(item: int) -> list[str]:
    lines = ["Score\tOmschrijving"]
    for level in range(1, 6):
        if item in (3, 10) and level == (3 if item == 3 else 4):
            lines += ["", "Score\tOmschrijving"]
        lines.append(f"{level}\t{anchor(item, level, ' ¹')}")
    return lines + [""]


def questions(item: int) -> list[str]:
    lines = ["Vragen bij afname:", ""]
    for p, count in enumerate(SUBS[item - 1]):
        sign = "- " if item in BULLETED else f"- {'abcdefg'[p]}) "
        lines.append(sign + " ".join(sentence(item, p, s) for s in range(count)))
    return lines + [""]


def manual() -> str:
    out = ["", "Meting Buurttuin (MBT)", "", "Kijken hoe een tuin", "van de buurt groeit", "", "Colofon", "",
           "© 2031, Vereniging van buurttuinen", "", "Inhoudsopgave", "", "Inleiding\t4"]
    out += [f"{t[0]}. {t[2]}\t{6 + i}" for i, t in enumerate(THEMES)]
    out += ["Scoreblad MBT\t14", "Bijlage 1: Zo gaat een meting\t15", "", "Inleiding", "",
            "De meting is in 2019 bedacht aan een keukentafel.", "", "Dit is gedaan door:", "",
            "- 1) samen te schoffelen met het [Handboek Buurttuin](#) in de hand;",
            "- 2) het (door)vertellen van wat er groeit.", "", "➤ *Zie voor meer uitleg bijlage 1.*", "",
            "Meting Buurttuin (MBT)", ""]
    for number in range(1, 13):
        for letter, items, title, _ in THEMES:
            if items[0] == number:
                out += [f"{letter}. {title}", ""]
        heading = TITLES[number][0]
        if heading:
            out += [heading, ""]
        bold = ("**", "**") if number == 5 else ("", "")
        out += [f"{number}. {bold[0]}{STATEMENT[number]}{bold[1]}", ""]
        out += table(number)
        if number == 4:
            out += ["¹ " + FOOTNOTE.replace("Het praatje bij de regenton", "[Het praatje bij de regenton](#)"), ""]
        out += questions(number)
    out += ["Scoreblad MBT", ""]
    for letter, items, _, short in THEMES:
        out += [f"{letter}. {short}", "", "- | | |"]
        out += [f"- | {n}. {wrapped_title(n)} | score |" for n in items] + [""]
    out += ["Totale score buurttuin | score |", "", "Bijlage 1: Zo gaat een meting", "",
            "1. Spreek af wie de thee zet.", "2. Neem een vel papier mee.² Tel wat er groeit.", "",
            "² In deze bijlage is een vel ook een stuk karton.", "", "Vragen stellen", "",
            "Stel per perk zoveel vragen als er tijd is. Wat kan er korter?"]
    return "\n".join(out) + "\n"


def main() -> None:
    here = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent)
    (here / "manual.txt").write_text(manual(), encoding="utf-8")
    (here / "manual.json").write_text(json.dumps(expected(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
