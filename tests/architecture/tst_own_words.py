#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The product says everything in its own words: no run of ten words from the sources that it was made after.

The sources themselves are not here. tests/data/own-words/runs.bin holds what is needed to recognise them: of every run of
ten words the first six bytes of its SHA-256, sorted. With the sources at hand it is made anew by
    tst_own_words.py --make FOLDER
"""
import hashlib
import pathlib
import re
import sys

from house import ROOT, Finding, Rule, main

RUN = 10
SIZE = 6
LIST = ROOT / "tests/data/own-words/runs.bin"
SOURCES = ROOT.parent / "shared/seeds"
WORD = re.compile(r"[^\W\d_]+", re.UNICODE)
# Titles of publications; as long as they stand alone they are facts.
TITLES = (
    "ervaringsdeskundigen maken ruimte voor ervaringskennis van cliënten en naasten",
    "ervaringsdeskundigen bevorderen persoonsgerichte gelijkwaardige en toegankelijke zorg",
)


def words(text):
    return [word.lower() for word in WORD.findall(text)]


def digest(run):
    return hashlib.sha256(" ".join(run).encode()).digest()[:SIZE]


def runs(text):
    listed = words(text)
    for at in range(len(listed) - RUN + 1):
        yield at, listed[at:at + RUN]


def load():
    raw = LIST.read_bytes()
    return frozenset(raw[at:at + SIZE] for at in range(0, len(raw), SIZE))


def make(folder):
    found = set()
    for source in sorted(pathlib.Path(folder).glob("*.txt")):
        found.update(digest(run) for _, run in runs(source.read_text(encoding="utf-8", errors="replace")))
    return b"".join(sorted(found))


def check_runs(tree, known=None):
    known = load() if known is None else known
    for name in tree.names(r""):
        text = tree.text(name)
        low = " ".join(words(text))
        for title in TITLES:
            low = low.replace(title, " 0 ")
        at_last = -RUN
        for at, run in ((at, run) for piece in low.split(" 0 ") for at, run in runs(piece)):
            if digest(run) in known and at >= at_last + RUN:
                at_last = at
                yield Finding(name, f'shares a run of words with a source, from "{" ".join(run[:4])} …" on')


def check_list(tree):
    """That the list is the one made from the sources: whole, sorted, and, when they are at hand, equal to them."""
    raw = tree.text("planted.txt").encode("latin-1") if "planted.txt" in tree.names() else LIST.read_bytes()
    entries = [raw[at:at + SIZE] for at in range(0, len(raw), SIZE)]
    if len(entries) < 20000 or len(raw) % SIZE:
        yield Finding(LIST.name, f"holds {len(entries)} runs; the sources have more than twenty thousand")
    if any(a >= b for a, b in zip(entries, entries[1:])):
        yield Finding(LIST.name, "is not sorted")
    if SOURCES.is_dir() and make(SOURCES) != raw:
        yield Finding(LIST.name, "differs from what the sources give; make it anew")


OWN = "Een zin die wij zelf hebben bedacht om te zien of tien woorden achter elkaar worden herkend."
KNOWN = frozenset(digest(run) for _, run in runs(OWN))


def check_with_planted_list(tree):
    """Over the repository with the list of the sources; over a plant with a list that we may show."""
    yield from check_runs(tree, KNOWN if "planted.txt" in tree.names() else None)


RULES = [
    Rule("own words", "the manual is under copyright; the auditor's own import brings its text, the product never does",
         "say the same in words of our own; keep the terms, change the sentence", check_with_planted_list,
         plants={"a sentence taken over": {"planted.txt": "", "core/a.nl.json": f'"text": "Vooraf {OWN.upper()}"'},
                 "the same over two lines": {"planted.txt": "", "a.md": OWN.replace(" wij ", "\n    wij, ")}},
         innocents={"nine of its words": {"planted.txt": "", "a.md": " ".join(OWN.split()[:9]) + " daarna anders"},
                    "our own sentence beside the sources": {"README.md": OWN}}),
    Rule("the list of runs", "half a list lets half the sources through", "tst_own_words.py --make FOLDER", check_list,
         plants={"a list that was cut": {"planted.txt": "abcdef"}}),
]


if __name__ == "__main__":
    if sys.argv[1:2] == ["--make"]:
        LIST.parent.mkdir(parents=True, exist_ok=True)
        LIST.write_bytes(make(sys.argv[2]))
    else:
        main(RULES)
