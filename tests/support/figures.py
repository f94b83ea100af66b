#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Reads the list that the measurements leave: figures.py FILE prints the verdict, --count FILE how many there are.

Every figure is {"name", "value", "unit", "target", "result", "n"}; result is "pass", "fail" or "not-measured".
"""
import json
import pathlib
import sys

FIELDS = ("name", "value", "unit", "target", "result", "n")


def read(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8")) if pathlib.Path(path).exists() else []


def problems(figures):
    if not figures:
        yield "no figure was measured"
    for figure in figures:
        lacking = [field for field in FIELDS if field not in figure]
        if lacking:
            yield f"{figure.get('name', 'a figure without name')}: lacks {', '.join(lacking)}"
        elif figure["result"] != "pass":
            yield f"{figure['name']}: {figure['value']} {figure['unit']}, target {figure['target']}: {figure['result']}"
    names = [figure.get("name") for figure in figures]
    for name in sorted({str(n) for n in names if names.count(n) > 1}):
        yield f"{name}: stands there twice"


def main():
    if sys.argv[1:2] == ["--count"]:
        print(len(read(sys.argv[2])))
        return 0
    figures = read(sys.argv[1])
    found = list(problems(figures))
    for problem in found:
        print(f"bench: {problem}")
    passed = sum(1 for figure in figures if figure.get("result") == "pass")
    print(f"{passed} passed, {len(found)} failed")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
