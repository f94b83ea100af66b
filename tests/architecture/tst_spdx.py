#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Every source file starts with its licence, and with nothing else."""
import re

from house import Finding, Rule, main

SOURCE = r"\.(h|cpp|qml|py|sh|cmake|js)$|(^|/)CMakeLists\.txt$|^\.ci/run$|^\.clang-format$"
LINE = re.compile(r"^(//|#) SPDX-License-Identifier: EUPL-1\.2$")
NOTICE = re.compile(r"copyright|all rights reserved|\(c\)\s*\d{4}|@author", re.IGNORECASE)


def check_line(tree):
    for name in tree.names(SOURCE):
        lines = tree.lines(name)
        first = lines[1:2] if lines and lines[0].startswith("#!") else lines[:1]
        if not first or not LINE.match(first[0]):
            yield Finding(f"{name}:1", "does not start with its SPDX line")


def check_nothing_else(tree):
    for name in tree.names(SOURCE):
        for number, line in enumerate(tree.lines(name)[:6], 1):
            if NOTICE.search(line) and re.match(r"\s*(//|#|\*|/\*)", line) and not LINE.match(line):
                yield Finding(f"{name}:{number}", f"a second notice: {line.strip()}")


def check_licence(tree):
    text = tree.text("LICENSE") if "LICENSE" in tree.names() else ""
    for words in ("EUROPEAN UNION PUBLIC LICENCE v. 1.2", "15.Applicable Law", "Appendix"):
        if words not in text:
            yield Finding("LICENSE", f'lacks "{words}"')


GOOD = "// SPDX-License-Identifier: EUPL-1.2\n#pragma once\n"
RULES = [
    Rule("an SPDX line first", "whoever takes one file must see under which terms",
         "begin with // (or #) SPDX-License-Identifier: EUPL-1.2; in a script, after the #! line", check_line,
         plants={"a file without": {"core/a.h": "#pragma once\n"},
                 "an empty file": {"core/a.h": ""},
                 "another licence": {"core/a.h": "// SPDX-License-Identifier: MIT\n"},
                 "a line that comes second": {"core/a.h": "#pragma once\n// SPDX-License-Identifier: EUPL-1.2\n"}},
         innocents={"a header and a script": {"core/a.h": GOOD, "a.sh": "#!/bin/sh\n# SPDX-License-Identifier: EUPL-1.2\n"}}),
    Rule("nothing else in the header", "names and years in a header grow stale; the history knows them",
         "leave the one line", check_nothing_else,
         plants={"a notice": {"core/a.h": "// SPDX-License-Identifier: EUPL-1.2\n// Copyright 2026 Somebody\n"}},
         innocents={"a plain file": {"core/a.h": GOOD}}),
    Rule("the licence is whole", "the text is part of the terms", "put the full text of the EUPL 1.2 back", check_licence,
         plants={"half a licence": {"LICENSE": "EUROPEAN UNION PUBLIC LICENCE v. 1.2\n"}, "none": {"a": ""}}),
]

if __name__ == "__main__":
    main(RULES)
