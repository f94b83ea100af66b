#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Writes the small files of bad/: instrument files that must be refused, named KIND--what.json after the reason that the
codec must give. What is large is made by the suite itself. Usage: make-bad.py [DIRECTORY]
"""
import copy
import json
import pathlib
import sys

GOOD = {
    "format": "tweeluik-instrument", "version": 1, "id": "klein", "language": "nl", "kind": "work", "title": "Klein",
    "attribution": "Verzonnen.", "notice": "Om te proberen.",
    "themes": [{"id": "A", "title": "Tuin", "short": "Tuin"}],
    "yardsticks": [{"id": "bereik", "letter": "b", "title": "bereik", "text": "Hoeveel?"}],
    "terms": [{"id": "kas", "title": "kas", "text": "Glas.", "source": "verzonnen"}],
    "items": [{
        "id": "1", "theme": "A", "title": "Perk", "short": "Perk", "statement": "Er is een perk.",
        "anchors": [{"level": n, "text": f"Trede {n}"} for n in range(1, 6)],
        "steps": [{"from": n, "yardsticks": ["bereik"], "text": f"Van {n}"} for n in range(1, 5)],
        "prompts": [{"id": "1a", "subs": [{"id": "1a.1", "text": "Wie?", "feeds": ["bereik"]},
                                          {"id": "1a.2", "text": "Waar?", "feeds": []}]}],
        "yardsticks": ["bereik"], "unasked": [{"level": 5, "text": "Wanneer."}], "terms": ["kas"], "refs": ["Boek."],
    }],
}


def changed(path: str, value) -> bytes:
    """GOOD with one value changed; None takes the field away."""
    node = top = copy.deepcopy(GOOD)
    steps = [int(s) if s.isdigit() else s for s in path.split("/")]
    for step in steps[:-1]:
        node = node[step]
    if value is None:
        del node[steps[-1]]
    elif isinstance(node, list) and steps[-1] == len(node):
        node.append(value)
    else:
        node[steps[-1]] = value
    return json.dumps(top, ensure_ascii=False).encode("utf-8", "surrogatepass")


def replaced(old: str, new: str) -> bytes:
    text = json.dumps(GOOD, ensure_ascii=False)
    assert old in text, old
    return text.replace(old, new, 1).encode("utf-8", "surrogatepass")


def corpus() -> dict[str, bytes]:
    good = json.dumps(GOOD, ensure_ascii=False).encode()
    statement = "items/0/statement"
    return {
        "Unreadable--empty": b"",
        "Unreadable--no-json": b"Een verhaal over een tuin.",
        "BadText--zero-byte": good.replace(b"Perk", b"Pe\0rk", 1),
        "Unreadable--overlong-utf8": good.replace(b"Perk", b"Pe\xc0\xafrk", 1),
        "Unreadable--broken-utf8": good.replace(b"Perk", b"Pe\xffrk", 1),
        "Unreadable--surrogate-utf8": good.replace(b"Perk", b"Pe\xed\xa0\x80rk", 1),
        "Unreadable--byte-order-mark": b"\xef\xbb\xbf" + good,
        "Unreadable--squeezed": b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\x56\x4a\xcb\x2f\xca\x4d\x2c",
        "Unreadable--something-after": good + b"{}",
        "Unreadable--nan": replaced('"level": 3', '"level": NaN'),
        "Unreadable--infinity": replaced('"level": 3', '"level": Infinity'),
        "Unreadable--comment": b"// hello\n" + good,
        "Unreadable--comma-too-many": replaced('"refs": ["Boek."]', '"refs": ["Boek.",]'),
        "Unreadable--single-quotes": good.replace(b'"', b"'"),
        "OutOfRange--two-to-the-63": replaced('"level": 3', '"level": 9223372036854775808'),
        "OutOfRange--four-gib": replaced('"level": 3', '"level": 4294967296'),
        "OutOfRange--fraction": replaced('"level": 3', '"level": 3.5'),
        "OutOfRange--exponent": replaced('"level": 3', '"level": 3e0'),
        "OutOfRange--minus-one": changed("items/0/anchors/2/level", -1),
        "OutOfRange--score-0": changed("items/0/anchors/0/level", 0),
        "OutOfRange--score-6": changed("items/0/anchors/4/level", 6),
        "OutOfRange--score-99": changed("items/0/unasked/0/level", 99),
        "OutOfRange--levels-out-of-order": changed("items/0/anchors/1/level", 3),
        "OutOfRange--four-levels": changed("items/0/anchors/4", None),
        "OutOfRange--six-levels": changed("items/0/anchors/5", {"level": 5, "text": "Nog een"}),
        "OutOfRange--three-steps": changed("items/0/steps/3", None),
        "OutOfRange--no-prompts": changed("items/0/prompts", []),
        "OutOfRange--no-questions": changed("items/0/prompts/0/subs", []),
        "OutOfRange--no-items": changed("items", []),
        "OutOfRange--unknown-kind": changed("kind", "fancy"),
        "OutOfRange--version-0": changed("version", 0),
        "NewerFormat--version-2": changed("version", 2),
        "WrongType--another-format": changed("format", "tweeluik-bundle"),
        "WrongType--version-as-text": changed("version", "1"),
        "WrongType--item-is-text": changed("items/0", "1"),
        "WrongType--text-is-number": changed(statement, 7),
        "WrongType--text-is-null": replaced('"statement": "Er is een perk."', '"statement": null'),
        "WrongType--list-is-object": changed("items/0/refs", {}),
        "WrongType--level-is-true": changed("items/0/anchors/0/level", True),
        "WrongType--top-is-list": b"[" + good + b"]",
        "UnknownField--surplus": changed("items/0/weight", 3),
        "UnknownField--surplus-on-top": changed("script", "x"),
        "BadText--empty-text": changed(statement, ""),
        "BadText--only-spaces": changed(statement, "   "),
        "BadText--space-at-the-end": changed(statement, "Er is een perk. "),
        "BadText--not-nfc": changed(statement, "Cafe\u0301"),
        "BadText--right-to-left": changed(statement, "Er is \u202eeen\u202c perk."),
        "BadText--isolate": changed(statement, "Er is \u2066een\u2069 perk."),
        "BadText--zero-width": changed(statement, "Er is een per\u200bk."),
        "BadText--soft-hyphen": changed(statement, "Er is een per\u00adk."),
        "BadText--escaped-zero": replaced("Er is een perk.", "Er is een \\u0000perk."),
        "BadText--half-a-pair": replaced("Er is een perk.", "Er is een \\ud83d perk."),
        "BadText--line-break": replaced("Er is een perk.", "Er is\\neen perk."),
        "BadText--image": changed(statement, "Zie <img src=file:///etc/passwd>"),
        "BadText--place-marker": changed(statement, "Er zijn %n perken en %1 meer."),
        "BadId--path": changed("id", "../../etc/passwd"),
        "BadId--drop": changed("items/0/terms/0", "'; drop table entry; --"),
        "BadId--item-as-number-0": changed("items/0/id", "0"),
        "BadId--item-with-zero": changed("items/0/id", "01"),
        "BadId--theme-in-small": changed("themes/0/id", "a"),
        "BadId--prompt-of-another-item": changed("items/0/prompts/0/id", "2a"),
        "BadId--prompt-b-without-a": changed("items/0/prompts/0/id", "1b"),
        "BadId--sub-skipped": changed("items/0/prompts/0/subs/1/id", "1a.3"),
        "BadId--long-name": changed("terms/0/id", "k" * 41),
        "DuplicateId--key": replaced('"short": "Perk"', '"title": "Perk"'),
        "DuplicateId--theme": changed("themes/1", GOOD["themes"][0]),
        "DuplicateId--item": changed("items/1", GOOD["items"][0]),
        "DuplicateId--term": changed("terms/1", GOOD["terms"][0]),
        "DuplicateId--yardstick": changed("yardsticks/1", GOOD["yardsticks"][0]),
        "DuplicateId--feeds": changed("items/0/prompts/0/subs/0/feeds", ["bereik", "bereik"]),
        "BrokenReference--theme": changed("items/0/theme", "B"),
        "BrokenReference--yardstick": changed("items/0/yardsticks/0", "geluk"),
        "BrokenReference--term": changed("items/0/terms/0", "schuur"),
        "BrokenReference--theme-without-item": changed("themes/1", {"id": "B", "title": "Kas", "short": "Kas"}),
        "MissingField--title": changed("items/0/title", None),
        "MissingField--notice": changed("notice", None),
    }


def main() -> None:
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent) / "bad"
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.json"):
        old.unlink()
    (folder.parent / "small.json").write_text(json.dumps(GOOD, ensure_ascii=False) + "\n", encoding="utf-8")
    for name, content in corpus().items():
        (folder / f"{name}.json").write_bytes(content)


if __name__ == "__main__":
    main()
