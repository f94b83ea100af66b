#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The accounts of the kill journey, with losses planted in them."""
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from account import Life, Note, judge, still_there  # noqa: E402


def typed(text, start, count=None):
    return Note(text, [start + i / 50 for i in range(len(text) if count is None else count)])


class Account(unittest.TestCase):
    def setUp(self):
        self.life = Life(1, "notes", [typed("k1a de eerste", 0), typed("k1b de tweede", 1)], killed=1.3)

    def test_all_there(self):
        verdict = judge(self.life, ["k1a de eerste", "k1b de tweede", "k0a van vroeger"])
        self.assertTrue(verdict.good)
        self.assertEqual(verdict.lost_typing, 0)

    def test_the_last_second_may_go(self):
        verdict = judge(self.life, ["k1a de eerste", "k1b de"])
        self.assertTrue(verdict.good)
        self.assertAlmostEqual(verdict.lost_typing, 0.3 - 6 / 50)

    def test_a_whole_young_note_may_go(self):
        self.assertTrue(judge(self.life, ["k1a de eerste"]).good)

    def test_an_older_note_may_not(self):
        self.assertFalse(judge(self.life, ["k1b de tweede"]).good)
        self.assertFalse(judge(self.life, ["k1a de", "k1b de tweede"]).good)

    def test_shown_as_saved_may_not_go(self):
        self.life.notes[1].safe = 7
        self.assertFalse(judge(self.life, ["k1a de eerste", "k1b de"]).good)
        self.assertFalse(judge(self.life, ["k1a de eerste"]).good)
        self.life.notes[1].safe = 6
        self.assertTrue(judge(self.life, ["k1a de eerste", "k1b de"]).good)

    def test_altered_or_doubled_may_not(self):
        self.assertFalse(judge(self.life, ["k1a de eerste", "k1b ed tweede"]).good)
        self.assertFalse(judge(self.life, ["k1a de eerste", "k1a de eerste", "k1b de tweede"]).good)
        self.assertFalse(judge(self.life, ["k1a de eerste", "k1b de tweedexx"]).good)

    def test_a_piece_of_the_mark_counts(self):
        life = Life(2, "notes", [typed("k2a-lang woord", 0, 5)], killed=1.05)
        self.assertAlmostEqual(judge(life, ["k2a"]).lost_typing, 1.05 - 3 / 50)

    def test_never_typed_is_never_lost(self):
        self.assertTrue(judge(Life(3, "asks", [Note("k3a niets")], killed=9), []).good)

    def test_earlier_lives(self):
        self.assertEqual(still_there(["a", "b"], ["b", "c", "a"]), [])
        self.assertEqual(still_there(["a", "a"], ["a"]), ["a"])


if __name__ == "__main__":
    result = unittest.main(exit=False).result
    bad = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - bad} passed, {bad} failed, {len(result.skipped)} skipped")
    sys.exit(1 if bad else 0)
