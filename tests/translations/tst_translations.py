#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The catalogues hold what the sources say: no string is missing, none is left over, places and plurals are whole.

That the Dutch is complete and keeps to our words is looked at by tst_words.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "architecture"))
from house import Finding, Rule, main  # noqa: E402

LUPDATE = pathlib.Path("/usr/lib/qt6/bin/lupdate")
DUTCH = "app/translations/tweeluik_nl.ts"
ENGLISH = "app/translations/tweeluik_en.ts"
SOURCES = r"^(app|qml|core)/.*\.(h|cpp|qml)$"
PLACE = re.compile(r"%(?:L?\d+|n)")
FORMS = 2  # Dutch and English know one and many


def messages(catalogue):
    """(context, source, comment), forms, whether it is finished; forms is None for a string without a number."""
    for context in ElementTree.fromstring(catalogue.encode()).iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            translation = message.find("translation")
            forms = None
            if message.get("numerus"):
                forms = [form.text or "" for form in translation.iter("numerusform")]
            yield key, translation.text or "", forms, translation.get("type") is None


def extracted(tree):
    """What lupdate finds in the sources of a tree."""
    with tempfile.TemporaryDirectory(prefix="tweeluik-words-") as folder:
        for name in tree.names(SOURCES):
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(tree.text(name), encoding="utf-8")
        there = [part for part in ("app", "qml", "core") if pathlib.Path(folder, part).is_dir()]
        done = subprocess.run([LUPDATE, "-silent", "-I", ".", *there, "-locations", "none", "-source-language", "en",
                               "-target-language", "nl", "-ts", "found.ts"],
                              cwd=folder, capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C.UTF-8"})
        found = pathlib.Path(folder, "found.ts")
        complaints = [line for line in done.stderr.splitlines() if line.strip()]
        return {key: forms is not None for key, _, forms, _ in messages(found.read_text(encoding="utf-8"))}, complaints


def check_no_string_missing(tree):
    found, complaints = extracted(tree)
    for complaint in complaints:
        yield Finding("lupdate", complaint)
    if not found:
        yield Finding(DUTCH, "no string was found in the sources: nothing was looked at")
    known = {key: (forms, finished) for key, _, forms, finished in messages(tree.text(DUTCH))}
    for key in sorted(found.keys() - known.keys()):
        yield Finding(DUTCH, f"{key[0]}: is missing: {key[1][:70]!r}")
    for key in sorted(known.keys() - found.keys()):
        yield Finding(DUTCH, f"{key[0]}: nothing says this any more: {key[1][:70]!r}")
    for key, (_, finished) in sorted(known.items()):
        if not finished:
            yield Finding(DUTCH, f"{key[0]}: is not finished: {key[1][:70]!r}")
    plural = {key for key, forms, _ in ((k, f, d) for k, _, f, d in messages(tree.text(ENGLISH))) if forms is not None}
    for key in sorted(key for key, counted in found.items() if counted and key not in plural):
        yield Finding(ENGLISH, f"{key[0]}: one and many are missing: {key[1][:70]!r}")


def check_whole(tree):
    for name in (DUTCH, ENGLISH):
        if name not in tree.names():
            continue
        for key, text, forms, _ in messages(tree.text(name)):
            where = f"{name} ({key[0]})"
            if forms is not None and len(forms) != FORMS:
                yield Finding(where, f"{len(forms)} forms instead of {FORMS}: {key[1][:70]!r}")
            for said in [text] if forms is None else forms:
                # "one note" may leave the figure out, all other places must be there.
                if not said.strip():
                    yield Finding(where, f"is empty: {key[1][:70]!r}")
                elif set(PLACE.findall(said)) | ({"%n"} if forms else set()) != set(PLACE.findall(key[1])):
                    yield Finding(where, f"other places than {sorted(set(PLACE.findall(key[1])))}: {said[:70]!r}")


def catalogue(*entries):
    return ('<?xml version="1.0" encoding="utf-8"?><TS version="2.1" language="nl"><context><name>Page</name>'
            + "".join(entries) + "</context></TS>")


def entry(source, dutch, more=""):
    return f"<message><source>{source}</source><translation{more}>{dutch}</translation></message>"


def counted(source, *forms):
    said = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return f'<message numerus="yes"><source>{source}</source><translation>{said}</translation></message>'


PAGE = 'import QtQuick\nItem { property string a: qsTr("Open"); property string b: qsTr("%n note(s)", "", 2) }\n'
GOOD = {"qml/Page.qml": PAGE, ENGLISH: catalogue(counted("%n note(s)", "%n note", "%n notes")),
        DUTCH: catalogue(entry("Open", "Openen"), counted("%n note(s)", "%n aantekening", "%n aantekeningen"))}

main([
    Rule("every string is in the catalogue", "a screen half in English is a screen that nobody looked at",
         "build the target update_translations and translate what is unfinished", check_no_string_missing,
         plants={"a string that is not in it": GOOD | {"qml/More.qml": 'import QtQuick\nItem { property string a: qsTr("New") }\n'},
                 "a string that is left over": GOOD | {"qml/Page.qml": PAGE.replace("Open", "Shut")},
                 "an unfinished string": GOOD | {DUTCH: GOOD[DUTCH].replace("<translation>Openen",
                                                                            '<translation type="unfinished">Openen')},
                 "a plural without English forms": GOOD | {ENGLISH: catalogue()},
                 "a file that lupdate cannot read": GOOD | {"qml/Bad.qml": "import QtQuick\nItem { property string short: \n"}},
         innocents={"a whole catalogue": GOOD}),
    Rule("a translation is whole", "a place that is lost is a number or a name that nobody reads",
         "give it the same %1 and %n as its source, and both forms", check_whole,
         plants={"a lost place": {DUTCH: catalogue(entry("%1 of %2", "%1 van de items"))},
                 "one form only": {DUTCH: catalogue(counted("%n note(s)", "%n aantekeningen"))},
                 "an empty one": {DUTCH: catalogue(entry("Open", ""))}},
         innocents={"a whole catalogue": GOOD,
                    "one without its figure": {DUTCH: catalogue(counted("%n note(s)", "één aantekening", "%n aantekeningen"))}}),
])
