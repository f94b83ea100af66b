#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The suites that count: all of tests/architecture/suites.txt are CTest entries, and nothing that looks like one is not."""
import json
import os
import re
import subprocess

from house import ROOT, Finding, Rule, main

BUILD = os.environ.get("TWEELUIK_BINARY_DIR", str(ROOT / "build/release"))
SUITES = "tests/architecture/suites.txt"
# Properties with which an entry could pass without having run.
ESCAPES = {"DISABLED", "WILL_FAIL", "SKIP_RETURN_CODE", "SKIP_REGULAR_EXPRESSION", "PASS_REGULAR_EXPRESSION"}


def entries(tree):
    """CTest's own account of its entries; a plant brings one along."""
    if "ctest.json" in tree.names():
        return json.loads(tree.text("ctest.json"))["tests"]
    shown = subprocess.run(["ctest", "--test-dir", BUILD, "--show-only=json-v1"], capture_output=True, text=True,
                           check=True)
    return json.loads(shown.stdout)["tests"]


def named(tree):
    return [line.split() for line in tree.lines(SUITES) if line.strip() and not line.startswith("#")]


def labels(entry):
    return {label for prop in entry.get("properties", []) if prop["name"] == "LABELS" for label in prop["value"]}


def check_named(tree):
    there = {entry["name"]: labels(entry) for entry in entries(tree)}
    for name, *wanted in named(tree):
        if name not in there:
            yield Finding(SUITES, f"{name} is no CTest entry")
        for label in wanted:
            if name in there and label not in there[name]:
                yield Finding(SUITES, f"{name} has lost its label {label}")


def check_on_disk(tree):
    there = {entry["name"] for entry in entries(tree)}
    for name in tree.names(r"^tests/.*/tst_\w+\.(cpp|py|sh)$"):
        suite = re.search(r"(tst_\w+)\.", name).group(1)
        if suite not in there:
            yield Finding(name, f"{suite} is no CTest entry")


def check_escapes(tree):
    for entry in entries(tree):
        for prop in entry.get("properties", []):
            if prop["name"] in ESCAPES and prop["value"]:
                yield Finding(entry["name"], f"carries {prop['name']}, with which it could pass without running")
        if not any("prove.py" in part for part in entry.get("command", [])):
            yield Finding(entry["name"], "is not run by tests/support/prove.py, which sees whether it proves anything")


def account(name="tst_a", label="house", **more):
    properties = [{"name": "LABELS", "value": [label]}] + [{"name": k, "value": v} for k, v in more.items()]
    return json.dumps({"tests": [{"name": name, "command": ["prove.py", name], "properties": properties}]})


GOOD = {SUITES: "tst_a house\n", "ctest.json": account(), "tests/core/tst_a.cpp": ""}
RULES = [
    Rule("the named suites are there", "a suite that falls out of the build is missed by nobody",
         "add the suite to its CMakeLists.txt, or correct tests/architecture/suites.txt with the reason in the commit",
         check_named,
         plants={"a suite that fell out": GOOD | {SUITES: "tst_a house\ntst_b house\n"},
                 "a suite that lost its label": GOOD | {"ctest.json": account(label="other")}},
         innocents={"a true list": GOOD}),
    Rule("every suite on disk is run", "a test that is not run is a wish", "add it to the CMakeLists.txt of its folder",
         check_on_disk,
         plants={"a suite that is not built": GOOD | {"tests/core/tst_b.cpp": ""}}, innocents={"a true list": GOOD}),
    Rule("no way around", "an entry must pass by proving something", "take the property out; call tweeluik_test or "
         "tweeluik_script_test", check_escapes,
         plants={"a disabled suite": GOOD | {"ctest.json": account(DISABLED=True)},
                 "a suite meant to fail": GOOD | {"ctest.json": account(WILL_FAIL=True)},
                 "a suite run bare": GOOD | {"ctest.json": account().replace("prove.py", "tst_a")}},
         innocents={"a plain entry": GOOD}),
]

if __name__ == "__main__":
    main(RULES)
