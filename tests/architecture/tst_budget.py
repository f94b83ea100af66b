#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""A budget for the tail: beauty is decided in the largest files and functions, so the maximum is limited."""
import re
import subprocess

from house import ROOT, Finding, Rule, main, without_noise

ALLOWED = "tests/architecture/allowed.txt"
FUNCTION_LINES = 50
QML_FUNCTIONS = 3
# First pattern that fits a file -> its budget in lines.
LINES = [
    (r"^qml/Shell/Main\.qml$", 80),
    (r"^app/main\.cpp$", 59),
    (r"^qml/.*\.qml$", 250),
    (r"^(core|platform|app|qml|tests)/.*\.(cpp|h|qml|py|js)$", 500),
]
SPLIT = "split it along its subjects (a card leaves its page, a value its store) rather than along its length"
CONTROL = re.compile(r"\b(if|for|while|switch|catch|else|do|try|return|namespace|class|struct|union|enum|case)\b")
SIGNATURE = re.compile(r"\)(\s|const\b|noexcept\b|override\b|final\b|mutable\b|try\b|&|->\s*[\w:<>,\s*&]+|:\s.*|requires\b.*)*$",
                       re.DOTALL)
MEMBER = re.compile(r"\)\s*(noexcept\s*)?:\s.*[\w>]\s*$", re.DOTALL)  # up to the brace of "m_b{2}" in a list of members


def allowances(tree):
    """{path: lines} of files that were over budget when the list was made."""
    if ALLOWED not in tree.names():
        return {}
    pairs = (line.split() for line in tree.lines(ALLOWED) if line.strip() and not line.startswith("#"))
    return {path: int(number) for path, number in pairs}


def check_lines(tree):
    allowed = allowances(tree)
    for name in tree.names(r"\.(cpp|h|qml|py|js)$"):
        budget = next((lines for pattern, lines in LINES if re.search(pattern, name)), None)
        count = len(tree.lines(name))
        if budget and count > max(budget, allowed.get(name, 0)):
            yield Finding(name, f"{count} lines, the budget is {budget}")


def functions(text):
    """(name, first line, number of lines) of every function with a body, lambdas counted in the one around them."""
    text = without_noise(text)
    text = re.sub(r"(?m)^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda found: re.sub(r"[^\n]", " ", found.group()), text)
    depth, stack, start, member = 0, [], 0, None
    for at, char in enumerate(text):
        if char == "{":
            head = text[start:at]
            if member is None and not stack and MEMBER.search(head):
                member = depth
            elif member is None:
                if not stack and is_function(head):
                    name = re.search(r"([~\w:]+|operator\s*\S+)\s*\(", head)
                    stack.append((depth, name.group(1) if name else "?", at - len(head.lstrip())))
                start = at + 1
            depth += 1
        elif char == "}":
            depth -= 1
            if member is not None:
                member = None if member == depth else member
                continue
            start = at + 1
            if stack and stack[-1][0] == depth:
                _, name, begin = stack.pop()
                yield name, text.count("\n", 0, begin) + 1, text.count("\n", begin, at) + 1
        elif char == ";" and member is None:
            start = at + 1


def is_function(head):
    head = re.sub(r"\[\[.*?\]\]|\btemplate\s*<[^{};]*>(?=\s)", " ", head, flags=re.DOTALL)
    head = re.sub(r"\b(public|private|protected|Q_SIGNALS)\b[\w\s]*:(?!:)", " ", head)
    return bool(SIGNATURE.search(head)) and not CONTROL.match(head.strip())


def check_functions(tree):
    for name in tree.names(r"^(core|platform|app|tests)/.*\.(cpp|h)$"):
        for function, line, count in functions(tree.text(name)):
            if count > FUNCTION_LINES:
                yield Finding(f"{name}:{line}", f"{function}() has {count} lines, the budget is {FUNCTION_LINES}")


def check_qml_functions(tree):
    for name in tree.names(r"^qml/.*\.qml$"):
        count = len(re.findall(r"\bfunction\b", without_noise(tree.text(name))))
        if count > QML_FUNCTIONS:
            yield Finding(name, f"{count} functions, the budget is {QML_FUNCTIONS}")


def check_allowances(tree):
    for path, lines in allowances(tree).items():
        if path not in tree.names():
            yield Finding(ALLOWED, f"{path} is gone; take its line out")
        elif len(tree.lines(path)) < lines:
            yield Finding(ALLOWED, f"{path} has shrunk to {len(tree.lines(path))} lines; write that instead of {lines}")


def first_list():
    """The list as it was first committed; later ones may only hold less. None without a history."""
    log = subprocess.run(["git", "-C", str(ROOT), "log", "--format=%H", "--reverse", "--", ALLOWED],
                         capture_output=True, text=True, check=False).stdout.split()
    if not log:
        return None
    shown = subprocess.run(["git", "-C", str(ROOT), "show", f"{log[0]}:{ALLOWED}"], capture_output=True, text=True,
                           check=False)
    return shown.stdout if shown.returncode == 0 else None


def check_shrinking(tree, before=None):
    """Plants carry the older list with them, under a name of its own."""
    older = tree.text("older.txt") if "older.txt" in tree.names() else before or first_list()
    if older is None:
        return
    old = {path: int(lines) for path, lines in
           (line.split() for line in older.splitlines() if line.strip() and not line.startswith("#"))}
    for path, lines in allowances(tree).items():
        if lines > old.get(path, 0):
            yield Finding(ALLOWED, f"{path} {lines}: the list may only shrink")


def body(lines):
    return "void f() {\n" + "    g();\n" * (lines - 2) + "}\n"


LONG_METHOD = "class A {\n    int f(int a,\n          int b) const override\n    {\n" + "        g();\n" * 50 + "    }\n};\n"
SWITCHED = "int A::f()\n    : m_a(1), m_b{2} {\n" + "    if (a) {\n        g([] { h(); });\n    }\n" * 17 + "}\n"

RULES = [
    Rule("lines per file", "a file that nobody can hold in mind is where the next feature is bolted on", SPLIT, check_lines,
         plants={"a page of 251 lines": {"qml/Interview/APage.qml": "\n" * 251},
                 "a source of 501 lines": {"core/journal/a.cpp": "\n" * 501},
                 "a header of 501 lines": {"core/journal/a.h": "\n" * 501},
                 "a root that becomes the app": {"qml/Shell/Main.qml": "\n" * 81},
                 "a main of 60 lines": {"app/main.cpp": "\n" * 60}},
         innocents={"files on the line": {"qml/Interview/APage.qml": "\n" * 250, "core/a.cpp": "\n" * 500,
                                          "qml/Shell/Main.qml": "\n" * 80}}),
    Rule("lines per function", "a long function hides the branch that is wrong", "name its steps and call them",
         check_functions,
         plants={"a function of 51 lines": {"core/journal/a.cpp": "namespace T {\n" + body(51) + "}\n"},
                 "a method of 54 lines": {"core/journal/a.h": LONG_METHOD},
                 "a constructor full of branches": {"app/a.cpp": SWITCHED}},
         innocents={"a function of 50 lines": {"core/journal/a.cpp": "namespace T {\n" + body(50) * 3 + "}\n"},
                    "a long class and a long table": {
                        "core/a.h": "class A {\n" + "    int a() { return 1; }\n" * 80 + "};\n",
                        "core/a.cpp": "const int t[] = {\n" + "    1,\n" * 80 + "};\n"}}),
    Rule("functions per QML file", "a QML file with many functions is a class without tests",
         "bind to a property of the view model, or move the function there", check_qml_functions,
         plants={"four functions": {"qml/Interview/A.qml": "Item {\n" + "    function f() {}\n" * 4 + "}\n"}},
         innocents={"three functions": {"qml/Interview/A.qml": "Item { // function\n" + "    function f() {}\n" * 3 + "}\n"}}),
    Rule("allowances are true", "a list of exceptions that is not kept is a list of excuses", "correct the list",
         check_allowances,
         plants={"a file that shrank": {ALLOWED: "core/a.cpp 600\n", "core/a.cpp": "\n" * 550},
                 "a file that is gone": {ALLOWED: "core/a.cpp 600\n"}},
         innocents={"a true list": {ALLOWED: "# why\ncore/a.cpp 600\n", "core/a.cpp": "\n" * 600}}),
    Rule("allowances only shrink", "the list was made once; what is new keeps the budget", SPLIT, check_shrinking,
         plants={"a new line": {"older.txt": "core/a.cpp 600\n", ALLOWED: "core/a.cpp 600\ncore/b.cpp 510\n"},
                 "a higher number": {"older.txt": "core/a.cpp 600\n", ALLOWED: "core/a.cpp 601\n"}},
         innocents={"a shorter list": {"older.txt": "core/a.cpp 600\ncore/b.cpp 501\n", ALLOWED: "core/a.cpp 590\n"}}),
]

if __name__ == "__main__":
    main(RULES)
