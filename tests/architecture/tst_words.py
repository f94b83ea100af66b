#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Words that stand for a habit we do not have, in code, and words that do not belong on a Dutch screen."""
import hashlib
import html
import json
import re

from house import Finding, Rule, main, without_noise

CODE = r"^(core|platform|app|qml|tests)/.*\.(h|cpp|qml|js)$"
PRODUCT = r"^(core|platform|app|qml)/.*\.(h|cpp|qml|js)$"
SELF = "tests/architecture/"


def grep(tree, files, pattern, what, but=(), code_only=True):
    """Lines of `files` with `pattern`; code_only leaves out comments and strings."""
    wanted = re.compile(pattern)
    for name in tree.names(files):
        if name.startswith((SELF, *but)):
            continue
        text = without_noise(tree.text(name)) if code_only else tree.text(name)
        for number, line in enumerate(text.splitlines(), 1):
            found = wanted.search(line)
            if found:
                yield Finding(f"{name}:{number}", f"{what}: {found.group().strip()}")


def check_ambient(tree):
    yield from grep(tree, CODE, r"\b(setContextProperty|setContextObject|applicationWindow|ApplicationWindow\.window)\b",
                    "ambient state")


def check_suffix(tree):
    suffix = r"(Utils?|Helpers?|Manager|Handler)\b"
    yield from grep(tree, CODE, rf"\b(class|struct|using|component|enum\s+class)\s+\w*{suffix}", "a type called")
    for name in tree.names(r"^(core|platform|app|qml|tests)/"):
        if re.search(rf"(?i)(utils?|helpers?|manager|handler)\.(h|cpp|qml|js|py)$", name):
            yield Finding(name, "a file called so")


def check_settings(tree):
    yield from grep(tree, PRODUCT, r"\bQSettings\b", "QSettings outside the composition", but=("app/composition/",))
    yield from grep(tree, r"^qml/.*\.qml$", r"import\s+(Qt\.labs\.settings|QtCore)\b", "settings kept by QML")


def check_clock(tree):
    yield from grep(tree, PRODUCT, r"\bsystem_clock\b|\b(QDateTime|QDate|QTime)::current\w+|\bgettimeofday\b|"
                    r"\bclock_gettime\b|\bDate\.now\b|\bnew\s+Date\(\s*\)", "the clock of the machine",
                    but=("platform/clock/",))
    yield from grep(tree, r"^tests/.*\.(h|cpp)$", r"\bsystem_clock\b", "the clock of the machine")


def check_sleep(tree):
    yield from grep(tree, r"^tests/.*\.(h|cpp)$", r"\b(qWait|qSleep|sleep_for|sleep_until|usleep|nanosleep)\b|"
                    r"\bQThread::(m|u)?sleep\b|\bsleep\s*\(", "a test that sleeps")
    yield from grep(tree, r"^tests/.*\.qml$", r"(?<![\w.])(wait|sleep)\s*\(", "a test that sleeps")
    yield from grep(tree, r"^tests/(?!journey/|bench/).*\.(py|sh)$", r"\btime\.sleep\b|^\s*sleep\s+[\d.]",
                    "a test that sleeps", code_only=False)


def check_unfinished(tree):
    yield from grep(tree, r"\.(h|cpp|qml|js|py|sh|cmake|md|txt)$", r"\b(TODO|FIXME|XXX|HACK)\b", "left for later",
                    code_only=False)
    yield from grep(tree, PRODUCT, r"(?i)\b(stub|stubbed|dummy|mock|placeholder implementation|not implemented)\b",
                    "pretends to be there", code_only=False)


# --- the Dutch of the screens -------------------------------------------------------------------------------------

TRANSLATION = re.compile(r"<message[^>]*>.*?</message>", re.DOTALL)
DUTCH_NEVER = re.compile(r"(?i)(?<!\w)(audits?|deelnemers?|fout(en|ief|ieve|melding\w*)?|mislukt\w*|waarschuwing\w*|error)(?!\w)")
DUTCH_ADDRESS = re.compile(r"(?i)(?<!\w)(u|uw|jij|jou|jouw)(?!\w)")


def translations(tree):
    """(file, line, Dutch text, whether finished) of every message."""
    for name in tree.names(r"_nl\.ts$"):
        text = tree.text(name)
        for found in TRANSLATION.finditer(text):
            line = text.count("\n", 0, found.start()) + 1
            body = re.search(r"<translation([^>]*?)(?:/>|>(.*?)</translation>)", found.group(), re.DOTALL)
            source = re.search(r"<source>(.*?)</source>", found.group(), re.DOTALL)
            dutch = html.unescape(re.sub(r"<[^>]+>", " ", (body.group(2) or "") if body else "")).strip()
            finished = bool(dutch) and "unfinished" not in body.group(1)
            gone = bool(body) and ("obsolete" in body.group(1) or "vanished" in body.group(1))
            yield name, line, dutch, finished, gone, html.unescape(source.group(1)) if source else ""


def data_texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key not in ("id", "refs", "attribution"):
                yield from data_texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from data_texts(inner)


def check_dutch_complete(tree):
    for name, line, _, finished, gone, source in translations(tree):
        if gone:
            yield Finding(f"{name}:{line}", f'kept for a text that is gone: "{source[:60]}"')
        elif not finished:
            yield Finding(f"{name}:{line}", f'not in Dutch yet: "{source[:60]}"')


def check_dutch_words(tree):
    for name, line, dutch, *_ in translations(tree):
        found = DUTCH_NEVER.search(dutch) or DUTCH_ADDRESS.search(dutch)
        if found:
            yield Finding(f"{name}:{line}", f'"{found.group()}" in "{dutch[:80]}"')
    for name in tree.names(r"^core/.*\.nl\.json$"):
        for text in data_texts(json.loads(tree.text(name) or "null")):
            found = re.search(r"(?i)(?<!\w)(audits?|deelnemers?)(?!\w)", text)
            if found:
                yield Finding(name, f'"{found.group()}" in "{text[:80]}"')


# --- the product speaks of itself alone -----------------------------------------------------------------------------

# Words and pairs of words about how and where the work is done, as the first 12 digits of their SHA-256.
ELSEWHERE = frozenset("""
c857d09db23e c70eca6b0f88 7d3194f79e64 60965168ce76 053ea4804ef1 3ea125d0bff3 487b91042c7c de2187af3fb0
94a168d2da57 d298391b0743 31d123108dba d63516bc9898 666a44f05807 e0298894893b f88d78cc91af 669b34350d90
489a91df2827 3fb7cd9de855 c235260c701e 9b4a4b62108f 4144e37cbbed 7e224c05ea19 3ef5ef4882ac 969d1398ed05
ee662f0a4316 31a85e22a24a 647936ec3e40 3c57661e7757 5eff592cc497 028cdc72b35c d885d2d3c436 48207d2d3971
077fe2655c73 8ce2f61040ad 43b18044d9ed e451288f37bc 549eb0447cc9 cf98b41fb0f2 a3a5734225c6 f4264a0b3e12
3a90ee162eee c2dd71b9905e d61904966ac9 8d4be69f379d 14e506100b50 7feaaff7b59a 66dcdda6b4d7 3386d026b997
66df6d4c5585 b2175d6462ca 6f1551afd726 27edd94626ca aa2a3b55681c 197a8c315919 6d60985f6cc4 833664992997
ec3f4a4cd18a
""".split())
EVERY_TEXT = r"\.(h|cpp|qml|js|py|sh|cmake|md|txt|json|ts|xml|supp|desktop|ini)$|CMakeLists\.txt$|^\.ci/run$|^\.\w+$"
PLACE = re.compile(r"(?<![\w.}$])/(work|home|root|Users|mnt|media|opt)/\w|\b[A-Z]:\\\\?\w+\\|(?<![\w}])/var/tmp\b")
HOST = re.compile(r"\b(?:https?|ftp|git|ssh)://(?!(?:www\.w3\.org|www\.freedesktop\.org|schemas\.openxmlformats\.org|localhost|127\.0\.0\.1)\b)[\w.-]+")


def digest(words):
    return hashlib.sha256(words.encode()).hexdigest()[:12]


def check_elsewhere(tree, hashes=ELSEWHERE):
    for name in tree.names(EVERY_TEXT):
        for number, line in enumerate(tree.lines(name), 1):
            words = re.findall(r"[a-z0-9]+", line.lower())
            for run in words + [" ".join(pair) for pair in zip(words, words[1:])]:
                if digest(run) in hashes:
                    yield Finding(f"{name}:{number}", f'speaks of the place of work: "{run}"')


def check_places(tree):
    for name in tree.names(EVERY_TEXT):
        if name.startswith(SELF):
            continue
        for number, line in enumerate(tree.lines(name), 1):
            for found in [*PLACE.finditer(line), *HOST.finditer(line)]:
                yield Finding(f"{name}:{number}", f"names a place: {found.group()}")


def ts(translation, attributes=""):
    return f"<TS><message><source>x</source><translation{attributes}>{translation}</translation></message></TS>\n"


def cpp(line, path="core/journal/a.cpp"):
    return {path: line + "\n"}


RULES = [
    Rule("no ambient state", "what everybody can reach nobody can replace, and a missing one only logs a line",
         "pass it by constructor or as a required property", check_ambient,
         plants={"a context property": cpp('engine.rootContext()->setContextProperty(n, o);', "app/composition/a.cpp"),
                 "the window from anywhere": cpp("    onClicked: applicationWindow().close()", "qml/Interview/A.qml")},
         innocents={"the words in a comment": cpp("// setContextProperty is not used")}),
    Rule("names that say something", "a drawer called so is where everything goes",
         "name it after what it is (Note, Store, Service, ViewModel, Merger, a port's noun)", check_suffix,
         plants={"a drawer": cpp("class NoteManager {};"), "a file": cpp("", "app/viewmodels/textutils.h"),
                 "a struct": cpp("struct EventHandler;"), "a QML type": cpp("", "qml/Controls/FocusHelper.qml")},
         innocents={"a role in the team": cpp("enum class TeamRole { Manager };"),
                    "a type of Qt's own": cpp("    TapHandler { }", "qml/Controls/A.qml")}),
    Rule("settings hold looks only", "what is measured lives sealed in the journal; an ini file is plain text",
         "write an entry; only app/composition keeps how the tablet looks", check_settings,
         plants={"a note in an ini file": cpp("QSettings s;", "app/viewmodels/a.cpp"),
                 "settings in QML": cpp("import Qt.labs.settings", "qml/Interview/A.qml")},
         innocents={"looks, in the composition": cpp("QSettings s;", "app/composition/a.cpp")}),
    Rule("time comes through the port", "a two-hour interview must run in milliseconds, and a clock change must be testable",
         "take a Clock (core/ports/clock.h); only platform/clock asks the machine", check_clock,
         plants={"the wall clock in the core": cpp("auto n = std::chrono::system_clock::now();"),
                 "Qt's clock in a view model": cpp("m = QDateTime::currentDateTimeUtc();", "app/viewmodels/a.cpp"),
                 "JavaScript's clock": cpp("    text: Date.now()", "qml/Interview/A.qml"),
                 "the wall clock in a test": cpp("std::chrono::system_clock::now();", "tests/core/tst_a.cpp")},
         innocents={"the adapter": cpp("std::chrono::system_clock::now();", "platform/clock/systemclock.cpp")}),
    Rule("no test sleeps", "a test that sleeps is slow on a good day and red on a bad one",
         "move ManualClock on, wait for a signal or a condition (QTRY_VERIFY, tryVerify)", check_sleep,
         plants={"qWait": cpp("QTest::qWait(100);", "tests/core/tst_a.cpp"),
                 "sleep_for": cpp("std::this_thread::sleep_for(1s);", "tests/core/tst_a.cpp"),
                 "wait in QML": cpp("        wait(100)", "tests/qml/tst_a.qml"),
                 "a script": cpp("time.sleep(1)", "tests/core/a.py")},
         innocents={"waiting for something": cpp("QTRY_VERIFY(done); process.wait(100);", "tests/core/tst_a.cpp")}),
    Rule("nothing is left for later", "what is marked for later is shipped as it is", "do it, or take it out",
         check_unfinished,
         plants={"a mark": cpp("// TODO: check the length"), "a pretender": cpp("class StubVault; // stub")},
         innocents={"a text field's hint": cpp("    placeholderText: qsTr(x)", "qml/Controls/A.qml")}),
    Rule("Dutch is complete", "a screen half in English is a screen that nobody looked at",
         "translate it in the .ts file; run lupdate with -no-obsolete", check_dutch_complete,
         plants={"an unfinished text": {"app/translations/tweeluik_nl.ts": ts("half", ' type="unfinished"')},
                 "an empty one": {"app/translations/tweeluik_nl.ts": ts("")},
                 "one whose source is gone": {"app/translations/tweeluik_nl.ts": ts("weg", ' type="vanished"')}},
         innocents={"a finished text": {"app/translations/tweeluik_nl.ts": ts("Klaar")}}),
    Rule("words on a Dutch screen", "it is a conversation, not an inspection; the manual's own terms win",
         "meting or gesprek, teamlid or gesprekspartner; say what happened, what is safe, what can be done; address nobody",
         check_dutch_words,
         plants={"the wrong word for the thing": {"a_nl.ts": ts("Nieuwe audit")},
                 "the wrong word for people": {"a_nl.ts": ts("Alle deelnemers")},
                 "an alarm": {"a_nl.ts": ts("Opslaan mislukt")},
                 "an address": {"a_nl.ts": ts("Weet u het zeker?")},
                 "a word in the instrument": {"core/instrument/data/x.nl.json": '{"items": [{"text": "de deelnemers"}]}'}},
         innocents={"an auditor": {"a_nl.ts": ts("De auditor vraagt")}}),
    Rule("the product speaks of itself", "who reads the code in ten years was not there",
         "say what holds for the product, or leave it out", check_elsewhere,
         plants={"a tool of the trade": {"README.md": "Written with the help of a G" + "PT.\n"},
                 "a number of the day": {"core/a.h": "// see iss" + "ue 2\n"}},
         innocents={"plain words": {"README.md": "The issue of time: two hours in one session.\n"}}),
    Rule("no places", "a path or host of one machine is wrong on every other", "make it relative, or an option with a default",
         check_places,
         plants={"a path": {"tests/a.sh": "cd /" + "home/anna/tweeluik\n"},
                 "a host": {"README.md": "see http" + "s://example.org/x\n"}},
         innocents={"a name space": {"qml/a.json": '"http' + '://www.w3.org/2000/svg"\n'}}),
]

if __name__ == "__main__":
    main(RULES)
