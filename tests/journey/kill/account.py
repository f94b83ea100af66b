# SPDX-License-Identifier: EUPL-1.2
"""What was typed, when, and what of it came back. Pure: no window, no process, so that it can be tested itself."""
import dataclasses

ALLOWED = 1.0  # seconds of typing that a kill may cost


@dataclasses.dataclass
class Note:
    """`text` is what the life meant to type; `times` has the moment of each character that was really sent; the first
    `safe` characters stood in the window when it said that all was saved."""

    text: str
    times: list = dataclasses.field(default_factory=list)
    safe: int = 0

    @property
    def mark(self):
        return self.text.split(" ", 1)[0]

    @property
    def sent(self):
        return self.text[: len(self.times)]


@dataclasses.dataclass
class Life:
    number: int
    role: str
    notes: list
    killed: float = 0.0


@dataclasses.dataclass
class Verdict:
    lost_typing: float = 0.0
    wrongs: list = dataclasses.field(default_factory=list)

    @property
    def good(self):
        return not self.wrongs


def judge(life, texts):
    """`texts`: every note and draft that was read back after the kill."""
    verdict = Verdict()
    for note in life.notes:
        if not note.times:
            continue
        found = [text for text in texts if text.split(" ", 1)[0] == note.mark]
        if not found:  # what came back may be shorter than the mark itself
            found = [text for text in texts if text and note.mark.startswith(text)]
        if len(found) > 1:
            verdict.wrongs.append(f"{note.mark} came back {len(found)} times")
            continue
        back = found[0] if found else ""
        if not note.sent.startswith(back):
            verdict.wrongs.append(f"{note.mark} came back altered: {back!r}, typed {note.sent!r}")
            continue
        if len(back) == len(note.sent):
            continue
        first_lost = note.times[len(back)]
        lost = life.killed - first_lost
        verdict.lost_typing = max(verdict.lost_typing, lost)
        if lost > ALLOWED:
            verdict.wrongs.append(f"{note.mark} lost {lost:.2f} s of typing: {note.sent[len(back):]!r}")
        if len(back) < note.safe:
            verdict.wrongs.append(f"{note.mark} lost {note.sent[len(back):note.safe]!r}, which was shown as saved")
    return verdict


def still_there(earlier, texts):
    """Texts of earlier lives, as they came back then, that are not there any more."""
    there = list(texts)
    missing = []
    for text in earlier:
        if text in there:
            there.remove(text)
        else:
            missing.append(text)
    return missing
