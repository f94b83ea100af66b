#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The top of the tree is the table of contents: these names and dot-files, no others."""
from house import Finding, Rule, main

NAMES = {"CMakeLists.txt", "CMakePresets.json", "README.md", "CHANGELOG.md", "LICENSE",
         "app", "core", "platform", "qml", "tests"}


def check_top(tree):
    found = {name.split("/")[0] for name in tree.names()}
    for name in sorted(found - NAMES):
        if not name.startswith("."):
            yield Finding(name, "does not belong at the top")
    for name in sorted(NAMES - found):
        yield Finding(name, "is missing at the top")


WHOLE = {name if "." in name or name == "LICENSE" else f"{name}/x": "" for name in NAMES}
RULES = [
    Rule("names at the top", "what lies at the top is what everybody reads first",
         "put it in the folder whose subject it is; papers about a format lie beside its code", check_top,
         plants={"a folder too many": WHOLE | {"docs/x": ""},
                 "a paper too many": WHOLE | {"NOTES.md": ""},
                 "a folder too few": {name: "" for name in WHOLE if not name.startswith("qml")}},
         innocents={"exactly these, and dot-files": WHOLE | {".clang-format": "", ".ci/run": ""}}),
]

if __name__ == "__main__":
    main(RULES)
