#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Formatting and lint, on the tools of one release, so that two people never format against each other.

Called by gates.sh and by CTest. gates.py --fix formats the repository in place.
"""
import functools
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from house import ROOT, Finding, Rule, Tree, main

BUILD = pathlib.Path(os.environ.get("TWEELUIK_BINARY_DIR", ROOT / "build/release"))
CLANG_FORMAT = "clang-format-19"
QML_TOOLS = pathlib.Path("/usr/lib/qt6/bin")
QML_RELEASE = "6.4"  # of qmlformat: later ones break lines elsewhere
CPP = r"^(core|platform|app|tests)/.*\.(h|cpp)$"
PRAGMA = re.compile(r"pragma\s")
QML = r"^(qml|tests)/.*\.qml$"


def call(*command, **more):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, **more)


class OnDisk:
    """The folder of a tree: the repository itself, or a planted tree written to a temporary one."""

    def __init__(self, tree):
        self.tree = tree
        self.planted = not hasattr(tree, "_root")

    def __enter__(self):
        if not self.planted:
            return ROOT
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="tweeluik-gates-"))
        for settings in (".clang-format", ".qmlformat.ini", ".qmllint.ini"):
            if (ROOT / settings).exists():
                shutil.copy(ROOT / settings, self.folder)
        for name in self.tree.names():
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / name).write_text(self.tree.text(name), encoding="utf-8")
        return self.folder

    def __exit__(self, *_):
        if self.planted:
            shutil.rmtree(self.folder)


def check_clang_format(tree):
    names = tree.names(CPP)
    with OnDisk(tree) as folder:
        if not shutil.which(CLANG_FORMAT):
            yield Finding(CLANG_FORMAT, "is not installed; platform/linux/setup.sh tests does it")
            return
        done = call(CLANG_FORMAT, "--dry-run", "-Werror", *names, cwd=folder) if names else None
    wrong = sorted(set(re.findall(r"^(\S+?):\d+:\d+: error:", done.stderr, re.MULTILINE))) if done else []
    for name in wrong:
        yield Finding(name, "is formatted otherwise")
    if done and done.returncode and not wrong:
        yield Finding(CLANG_FORMAT, done.stderr.strip()[:400])


@functools.cache
def qml_release():
    found = re.search(r"(\d+\.\d+)", call(QML_TOOLS / "qmlformat", "--version").stdout)
    return found.group(1) if found else ""


def formatted_qml(text):
    """What qmlformat makes of a text, or its complaint: it returns 0 either way, only its standard error tells.

    That of 6.4 turns "pragma ComponentBehavior: Bound" into one without its value, so the pragma goes round it.
    """
    lines = text.split("\n")
    pragmas = [line for line in lines if PRAGMA.match(line)]
    rest = "\n".join(line for line in lines if not PRAGMA.match(line))
    with tempfile.NamedTemporaryFile("w", suffix=".qml", encoding="utf-8") as file:
        file.write(rest)
        file.flush()
        done = call(QML_TOOLS / "qmlformat", file.name)
    if done.stderr.strip() or done.returncode:
        return None, done.stderr.strip().replace(file.name, "the file")
    shaped = done.stdout.split("\n")
    if pragmas:
        head = next((at for at, line in enumerate(shaped) if not line.startswith("//")), 0)
        shaped[head:] = [*pragmas, "", *"\n".join(shaped[head:]).lstrip("\n").split("\n")]
    return "\n".join(shaped), None


def check_qmlformat(tree):
    if qml_release() != QML_RELEASE:
        return
    for name in tree.names(QML):
        text, complaint = formatted_qml(tree.text(name))
        if complaint is not None:
            yield Finding(name, f"qmlformat cannot read it: {complaint[:200]}")
        elif text != tree.text(name):
            yield Finding(name, "is formatted otherwise")


def check_qmllint(tree):
    """Over the repository the build's own target, which knows every module; over a plant the tool on the file."""
    with OnDisk(tree) as folder:
        if not hasattr(tree, "_root"):
            done = call(QML_TOOLS / "qmllint", *tree.names(QML), cwd=folder)
        else:
            done = call("cmake", "--build", BUILD, "--target", "all_qmllint", "-j", "1")
    said = done.stdout + done.stderr
    lines = [line for line in said.splitlines() if re.match(r"(Warning|Error):", line)]
    for line in lines or ([said[-600:]] if done.returncode else []):
        yield Finding("qmllint", line.replace(str(ROOT) + "/", ""))


def fix():
    tree = Tree.of_repository()
    subprocess.run([CLANG_FORMAT, "-i", *tree.names(CPP)], cwd=ROOT, check=True)
    if qml_release() != QML_RELEASE:
        return
    for name in tree.names(QML):
        text, complaint = formatted_qml(tree.text(name))
        if complaint is None and text != tree.text(name):
            (ROOT / name).write_text(text, encoding="utf-8")


HEAD = "// SPDX-License-Identifier: EUPL-1.2\n"
FORMAT = Rule(
    "clang-format", "a diff should show what changed, not who typed it", "tests/architecture/gates.sh --fix",
    check_clang_format,
    plants={"two spaces": {"core/a.cpp": HEAD + "int f() {\n  return 1;\n}\n"},
            "a line of 130": {"core/a.cpp": HEAD + "int " + ", ".join(f"value{n:03}" for n in range(13)) + ";\n"}},
    innocents={"a tidy file": {"core/a.cpp": HEAD + "int f() { return 1; }\n"}})
QML_FORMAT = Rule(
    "qmlformat", "as above, for the screens", "tests/architecture/gates.sh --fix; what it cannot read, write more plainly",
    check_qmlformat,
    plants={"two spaces": {"qml/Controls/A.qml": HEAD + "import QtQuick\n\nItem {\n  id: root\n}\n"},
            "what it cannot read": {"qml/Controls/A.qml": HEAD + "import QtQuick\n\nItem {\n    id: \n}}\n"}},
    innocents={"a tidy file": {"qml/Controls/A.qml": HEAD + "import QtQuick\n\nItem {\n    id: root\n}\n"},
               "a tidy file with its pragma": {"qml/Controls/A.qml": HEAD + "pragma ComponentBehavior: Bound\n\nimport QtQuick"
                                               "\n\nItem {\n    id: root\n}\n"}})
LINT = Rule(
    "qmllint", "the running app only logs what the linter could have said",
    "qualify it by id, declare it as a required property, or give it its type", check_qmllint,
    plants={"a name from nowhere": {"qml/Controls/A.qml": HEAD + "import QtQuick\n\nText {\n    text: foo.bar\n}\n"},
            "a property that is not there": {"qml/Controls/A.qml": HEAD + "import QtQuick\n\nItem {\n    colour: 1\n}\n"}},
    innocents={"a tidy file": {"qml/Controls/A.qml": HEAD + "import QtQuick\n\nItem {\n    id: root\n}\n"}})

if __name__ == "__main__":
    if "--fix" in sys.argv:
        sys.exit(fix())
    if qml_release() == QML_RELEASE:
        main([FORMAT, QML_FORMAT, LINT])
    print(f"qmlformat here is of Qt {qml_release()}; the layout of QML is checked with {QML_RELEASE} only")
    main([FORMAT, LINT])
