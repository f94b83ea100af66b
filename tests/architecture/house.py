# SPDX-License-Identifier: EUPL-1.2
"""The frame of the architecture suites: a tree of files, rules over it, and the proof that each rule can fail.

A rule gives findings (where, what). It is run over the repository, where it must find nothing; over each of its *plants*,
small trees with one violation, where it must find something; and over its *innocents*, where it must find nothing.
"""
import dataclasses
import pathlib
import re
import subprocess
import sys
import typing

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SKIPPED_FOLDERS = {"build", "__pycache__", ".git", ".cache"}
BINARY = re.compile(r"\.(png|bin|pdf|gz|zst|ico|ttf|otf|qm|docx|db|sqlite)$")


class Tree:
    """Files by their path from the top, as text. Planted trees live in memory, the real one on disk."""

    def __init__(self, files: dict[str, str]):
        self._files = dict(files)

    @staticmethod
    def of_repository(root: pathlib.Path = ROOT) -> "Tree":
        tree = Tree({})
        tree._files = {name: None for name in list_files(root)}
        tree._root = root
        return tree

    def names(self, pattern: str = r"") -> list[str]:
        wanted = re.compile(pattern)
        return sorted(name for name in self._files if wanted.search(name))

    def text(self, name: str) -> str:
        if self._files[name] is None:
            path = self._root / name
            binary = BINARY.search(name) or not path.is_file()
            self._files[name] = "" if binary else path.read_text(encoding="utf-8", errors="replace")
        return self._files[name]

    def lines(self, name: str) -> list[str]:
        return self.text(name).splitlines()


def list_files(root: pathlib.Path) -> list[str]:
    """What belongs to the repository: what git tracks or would; without git, everything but what a build leaves."""
    if (root / ".git").exists():
        listed = subprocess.run(["git", "-C", str(root), "ls-files", "-co", "--exclude-standard", "-z"],
                                capture_output=True, text=True, check=False)
        if listed.returncode == 0:
            return [name for name in listed.stdout.split("\0") if name and (root / name).is_file()]
    return [str(path.relative_to(root)) for path in root.rglob("*")
            if path.is_file() and not SKIPPED_FOLDERS & set(path.relative_to(root).parts)]


@dataclasses.dataclass
class Finding:
    where: str  # "path:line" or "path"
    what: str


@dataclasses.dataclass
class Rule:
    name: str
    why: str
    way_out: str
    check: typing.Callable[[Tree], typing.Iterable[Finding]]
    plants: dict[str, dict[str, str]]
    innocents: dict[str, dict[str, str]] = dataclasses.field(default_factory=dict)


def run(rules: list[Rule], tree: Tree | None = None) -> int:
    """Runs every rule and its proof; the last line is what tests/support/prove.py reads."""
    tree = tree or Tree.of_repository()
    if not tree.names():
        print("no file was found: a rule over nothing proves nothing\n0 passed, 1 failed")
        return 1
    passed = failed = 0

    def verdict(good: bool, label: str):
        nonlocal passed, failed
        passed, failed = passed + good, failed + (not good)
        print(f"{'ok' if good else 'RED'}   {label}")

    for rule in rules:
        findings = list(rule.check(tree))
        verdict(not findings, rule.name)
        for finding in findings:
            print(f"      {finding.where}: {finding.what}")
        if findings:
            print(f"      Why: {rule.why}\n      Way out: {rule.way_out}")
        if not rule.plants:
            verdict(False, f"{rule.name}: has no planted violation, so nobody knows whether it can fail")
        for label, files in rule.plants.items():
            verdict(bool(list(rule.check(Tree(files)))), f"{rule.name}: finds {label}")
        for label, files in rule.innocents.items():
            wrong = list(rule.check(Tree(files)))
            verdict(not wrong, f"{rule.name}: leaves alone {label}")
            for finding in wrong:
                print(f"      {finding.where}: {finding.what}")
    print(f"{passed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


def main(rules: list[Rule]):
    sys.exit(run(rules))


CPP_NOISE = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<d>[^(\s]*)\(.*?\)(?P=d)"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\'',
    re.DOTALL)


def without_noise(text: str) -> str:
    """C++ or QML with comments, strings and characters blanked; lines and columns keep their place."""
    return CPP_NOISE.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)
