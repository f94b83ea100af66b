#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Who may include, link and import whom. The drawing stands in README.md; this is the same drawing as a table."""
import pathlib
import re

from house import Finding, Rule, main

DOMAIN = ["core/base", "core/ports", "core/instrument", "core/journal", "core/measurement", "core/interview",
          "core/judgement", "core/recording", "core/report", "core/sync"]
# Folder -> the folders that it may include beside its own. The longest folder that fits a file counts.
MAY_INCLUDE = {
    "core/base": [],
    "core/ports": ["core/base"],
    "core/instrument": ["core/base", "core/ports"],
    "core/journal": ["core/base", "core/ports"],
    "core/measurement": ["core/base", "core/ports", "core/instrument", "core/journal"],
    "core/interview": ["core/base", "core/ports", "core/instrument", "core/journal", "core/measurement"],
    "core/judgement": ["core/base", "core/ports", "core/instrument", "core/journal", "core/measurement"],
    "core/recording": ["core/base", "core/ports", "core/instrument", "core/journal", "core/measurement"],
    "core/report": ["core/base", "core/ports", "core/instrument", "core/journal", "core/measurement"],
    "core/sync": ["core/base", "core/ports", "core/instrument", "core/journal", "core/measurement"],
    "core/vault": ["core/base", "core/ports"],
    "core/storage": [*DOMAIN, "core/vault"],
    "platform": ["core/base", "core/ports"],
    "platform/simulated": DOMAIN,  # doubles of the ports that lie beside their types too, such as JournalStore
    "app/viewmodels": DOMAIN,
    "app/composition": ["core", "platform", "app/viewmodels", "app/translations"],
    "app/pdftext": ["core/ports", "core/instrument", "platform"],  # a program of its own, that the app starts
    "app": ["app/composition"],
    "qml": [],
    "tests": ["core", "platform", "app", "qml"],
}
# Folder -> the Qt modules whose headers it may include.
MAY_USE_QT = {
    "core": ["QtCore"],
    "app/viewmodels": ["QtCore", "QtQml", "QtQmlIntegration"],
    "platform": ["QtCore", "QtGui", "QtPdf", "QtNetwork", "QtMultimedia", "QtSvg"],
    "app": None,
    "tests": None,
}
# Headers of libraries -> the folders that own the dependency.
LIBRARY_OWNERS = {
    "sqlite3.h": ["core/storage"],
    "sodium.h": ["core/base", "core/journal", "core/judgement", "core/vault", "core/instrument", "core/storage",
                 "core/recording", "core/sync", "platform/secrets", "platform/simulated"],
    "zstd.h": ["core/sync"],
    "qrencode.h": ["app/viewmodels/together"],
    "opus.h": ["core/recording"],
    "ogg/ogg.h": ["core/recording"],
    "SoundTouch.h": ["platform/audio"],
}
QML_MAY_IMPORT = {
    "Theme": [],
    "Controls": ["Theme"],
    "Shell": ["Theme", "Controls", "ViewModels", "Prepare", "Interview", "Judge", "Report", "FollowUp", "Together",
              "Reference"],
}
QML_ACTIVITY = ["Theme", "Controls", "ViewModels"]
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
QML_IMPORT = re.compile(r"^\s*import\s+(\S+)")
SOURCE = r"\.(h|cpp)$"


def longest(table, path):
    folder = path.rpartition("/")[0]
    fits = [key for key in table if folder == key or folder.startswith(key + "/")]
    return max(fits, key=len) if fits else None


def inside(path, folders):
    return any(path.startswith(folder + "/") for folder in folders)


def qt_headers():
    """Where this machine keeps the headers of Qt, one folder a module."""
    for base in ("/usr/include/x86_64-linux-gnu/qt6", "/usr/include/aarch64-linux-gnu/qt6", "/usr/include/qt6"):
        if pathlib.Path(base, "QtCore").is_dir():
            return pathlib.Path(base)
    raise SystemExit("the headers of Qt were not found, so nobody can tell which module a header belongs to")


def module_of(header, base=None):
    base = base or qt_headers()
    if "/" in header:
        return header.split("/")[0]
    for folder in sorted(base.glob("Qt*")):
        if (folder / header).is_file():
            return folder.name
    return None


def includes(tree, pattern=SOURCE):
    for name in tree.names(pattern):
        for number, line in enumerate(tree.lines(name), 1):
            found = INCLUDE.match(line)
            if found:
                yield name, number, found.group(1), found.group(2)


def check_includes(tree):
    for name, number, kind, target in includes(tree):
        own = longest(MAY_INCLUDE, name)
        if own is None or kind == "<":
            continue
        first = target.split("/")[0]
        if first not in ("core", "platform", "app", "qml", "tests"):
            continue  # generated, or beside the file itself
        folder = target.rpartition("/")[0]
        if own == "platform":
            adapter = "/".join(name.split("/")[:2])
            good = inside(target, [adapter, *MAY_INCLUDE["platform"]])
        else:
            good = folder == own or folder.startswith(own + "/") or inside(target, MAY_INCLUDE[own])
        if not good:
            yield Finding(f"{name}:{number}", f"{own} may not include {target}")


def check_quoted(tree):
    for name, number, kind, target in includes(tree, r"^(core|platform|app)/.*" + SOURCE):
        if kind == '"' and "/" not in target and not target.endswith(".moc"):
            yield Finding(f"{name}:{number}", f'"{target}" does not say which folder it comes from')
        if ".." in target.split("/"):
            yield Finding(f"{name}:{number}", f'"{target}" climbs out of its folder')


def check_qt(tree):
    for name, number, kind, target in includes(tree):
        own = longest(MAY_USE_QT, name)
        allowed = MAY_USE_QT.get(own)
        if kind != "<" or allowed is None or not re.match(r"(Q[A-Z]|Qt|q[a-z]+\.h$)", target):
            continue
        module = module_of(target)
        if module and module not in allowed:
            yield Finding(f"{name}:{number}", f"{own} may not use {module} (<{target}>)")


def check_links(tree):
    for name in tree.names(r"^core/.*CMakeLists\.txt$"):
        for number, line in enumerate(tree.lines(name), 1):
            for module in re.findall(r"Qt6::(\w+)", line.partition("#")[0]):
                if module != "Core":
                    yield Finding(f"{name}:{number}", f"core may not link Qt6::{module}")
    for name in tree.names(r"^(core|app/viewmodels)/(.*/)?CMakeLists\.txt$"):
        for number, line in enumerate(tree.lines(name), 1):
            for target in re.findall(r"\btweeluik_(storage|composition|platform\w*|simulated)\b", line.partition("#")[0]):
                if not name.startswith(f"core/{target}/"):
                    yield Finding(f"{name}:{number}", f"may not link tweeluik_{target}")


def check_libraries(tree):
    for name, number, kind, target in includes(tree, r"^(core|platform|app)/.*" + SOURCE):
        owners = LIBRARY_OWNERS.get(target)
        if kind == "<" and owners and not inside(name, [*owners, "app/composition"]):
            yield Finding(f"{name}:{number}", f"<{target}> belongs to {', '.join(owners)}")
        if kind == "<" and target.split("/")[0] == "QtSql":
            yield Finding(f"{name}:{number}", "QtSql is not used: core/storage speaks SQLite itself")


def check_qml(tree):
    for name in tree.names(r"^qml/.*\.(qml|js|mjs)$"):
        activity = name.split("/")[1]
        allowed = QML_MAY_IMPORT.get(activity, QML_ACTIVITY)
        for number, line in enumerate(tree.lines(name), 1):
            found = QML_IMPORT.match(line)
            if not found:
                continue
            what = found.group(1)
            if what.startswith(('"', "'")):
                yield Finding(f"{name}:{number}", f"imports by path ({what}); modules are imported by name")
            elif what.startswith("Tweeluik."):
                module = what.split(".")[1]
                if module != activity and module not in allowed:
                    yield Finding(f"{name}:{number}", f"{activity} may not import {what}")


def check_qml_only(tree):
    for name in tree.names(r"^qml/.*\.(cpp|h)$"):
        yield Finding(name, "qml/ holds QML only")


def check_product_free_of_tests(tree):
    for name, number, _, target in includes(tree, r"^(core|platform|app)/.*" + SOURCE):
        if re.match(r"(tests/|QTest$|QSignalSpy$|QtTest)", target):
            yield Finding(f"{name}:{number}", f"the product includes {target}")


RULES = [
    Rule("include direction", "an arrow in the wrong direction makes two layers into one",
         "move the type down to the layer that both may see, or put a port in core/ports and inject it",
         check_includes,
         plants={
             "the domain looking at storage": {"core/journal/a.cpp": '#include "core/storage/connection.h"\n'},
             "the instrument looking at the measurement": {
                 "core/instrument/a.h": '#include "core/measurement/note.h"\n'},
             "an adapter looking at another adapter": {"platform/net/a.cpp": '#include "platform/clock/systemclock.h"\n'},
             "an adapter looking at the domain": {"platform/share/a.cpp": '#include "core/measurement/fold.h"\n'},
             "a view model looking at storage": {
                 "app/viewmodels/interview/a.cpp": '#include "core/storage/journal.h"\n'},
             "a view model naming an adapter": {"app/viewmodels/a.h": '#include "platform/clock/systemclock.h"\n'},
             "main naming more than the composition": {"app/main.cpp": '#include "core/storage/journal.h"\n'},
         },
         innocents={
             "storage seeing the domain and the vault": {
                 "core/storage/a.cpp": '#include "core/journal/entry.h"\n#include "core/vault/vault.h"\n'},
             "the composition": {"app/composition/a.cpp": '#include "platform/clock/systemclock.h"\n'},
         }),
    Rule("includes name their folder", "a reader, and the rule above, must see where a header comes from",
         'write it from the top: "core/journal/entry.h"', check_quoted,
         plants={"a bare name": {"core/journal/a.cpp": '#include "entry.h"\n'},
                 "a climb": {"core/journal/a.cpp": '#include "../vault/vault.h"\n'}},
         innocents={"generated moc code": {"core/journal/a.cpp": '#include "a.moc"\n'}}),
    Rule("Qt modules per layer", "the core cannot see the screen, so blind scoring can be proved on a console",
         "keep Gui, Qml, Quick, Network and Multimedia in platform/ or app/, behind a port", check_qt,
         plants={"a picture in the core": {"core/report/a.h": "#include <QImage>\n"},
                 "a socket in the core": {"core/sync/a.h": "#include <QtNetwork/QTcpSocket>\n"},
                 "the engine in an adapter": {"platform/share/a.cpp": "#include <QQmlEngine>\n"},
                 "a window in a view model": {"app/viewmodels/a.h": "#include <QQuickWindow>\n"}},
         innocents={"Qt Core in the core": {"core/base/a.h": "#include <QString>\n#include <QtEndian>\n#include <vector>\n"}}),
    Rule("link direction", "what links can be called, include or not",
         "link the target of the layer below, and inject the rest in app/composition", check_links,
         plants={"the core linking Gui": {"core/report/CMakeLists.txt": "tweeluik_library(x LINKS Qt6::Gui)\n"},
                 "view models linking storage": {"app/viewmodels/CMakeLists.txt": "target_link_libraries(v tweeluik_storage)\n"}}),
    Rule("libraries have one owner", "a format or a database known in two places changes in one of them",
         "ask the owning folder for a function instead", check_libraries,
         plants={"SQL in a view model": {"app/viewmodels/a.cpp": "#include <sqlite3.h>\n"},
                 "ciphers in an adapter": {"platform/share/a.cpp": "#include <sodium.h>\n"}},
         innocents={"storage itself": {"core/storage/a.cpp": "#include <sqlite3.h>\n"}}),
    Rule("QML import direction", "Shell → activities → Controls → Theme; an activity that knows another cannot be moved",
         "emit a signal and let the flow or the shell decide; move what two activities share to Controls", check_qml,
         plants={"an activity knowing another": {"qml/Interview/A.qml": "import Tweeluik.Prepare\n"},
                 "a control knowing a view model": {"qml/Controls/A.qml": "import Tweeluik.ViewModels\n"},
                 "the theme knowing controls": {"qml/Theme/A.qml": "import Tweeluik.Controls 1.0\n"},
                 "an import by path": {"qml/Interview/A.qml": 'import "../Controls"\n'}},
         innocents={"an activity on its controls": {"qml/Prepare/A.qml": "import QtQuick\nimport Tweeluik.Controls\n"}}),
    Rule("qml holds QML only", "logic in C++ is tested without a screen", "move it to app/viewmodels", check_qml_only,
         plants={"a class among the pages": {"qml/Interview/a.cpp": ""}}),
    Rule("the product does not know its tests", "what a test needs must be reachable by the product's own means",
         "make it a port with a double in platform/simulated", check_product_free_of_tests,
         plants={"a test class in the product": {"core/base/a.h": "#include <QSignalSpy>\n"}}),
]

if __name__ == "__main__":
    main(RULES)
