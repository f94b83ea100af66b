#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Lays out what a fuzz target starts from: seeds.py TARGET FOLDER.

The frozen examples of tests/data, the instruments that ship, and the inputs kept in tests/fuzz/corpus: a finding that was
mended goes there, so that every later run begins with it.
"""
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FORMATS = ROOT / "tests/data/formats"


def entries():
    for line in (FORMATS / "entries-1.txt").read_text().splitlines():
        name, is_one, value = line.partition(" = ")
        if is_one and not line.startswith("#"):
            yield name, bytes.fromhex(value)


def payloads():
    for line in (FORMATS / "payloads-1.txt").read_text().splitlines():
        name, _, value = line.partition(" ")
        if not line.startswith("#"):
            yield name, bytes.fromhex(value)


def journals():
    """The whole stream, and its opening with each of the others: a length in two bytes before every entry."""
    framed = {name: len(raw).to_bytes(2, "big") + raw for name, raw in entries() if name != "head"}
    yield "whole", b"".join(framed.values())
    for name, raw in framed.items():
        yield name, framed["open"] + raw


def bundles():
    """The frozen bundle, its body without what stands before the packed blocks, and chunks as they are before sealing."""
    for line in (FORMATS / "bundle-1.txt").read_text().splitlines():
        name, is_one, value = line.partition(" = ")
        if is_one and not line.startswith("#"):
            raw = bytes.fromhex(value)
            yield name, raw[16:] if name == "body" else raw
    yield "chunks", framed(b"\1" + bytes(64 + 8), b"\3" + bytes(20))


def framed(*parts):
    return b"".join(len(part).to_bytes(2, "big") + part for part in parts)


def talks():
    """What each side of a pairing says behind the ciphers, and the greetings of a later meeting."""
    commitment, nonce = b"\1" + bytes(range(32)), b"\2" + bytes(range(32))
    yield "first", framed(bytes(range(32)))
    yield "types", framed(commitment, nonce, b"\4")
    yield "shows", framed(nonce)
    yield "shows-on", framed(nonce, b"\3")
    yield "introduction", bytes(96)
    on = b"\3\0\1"
    yield "messages", framed(b"\1Bruno", on + b"\1", on + b"\5", on + b"\4", on + b"\7", b"\6" + bytes(16))
    yield "messages-on", framed(on + b"\1" + bytes(15) + b"\1" + bytes(7) + b"\1" + bytes(32), on + b"\2\1" + bytes(60))
    yield "messages-clock", framed(b"\x08\1\0" + bytes(16), b"\7" + bytes(16), b"\4" + bytes(8))
    yield "greeting", (1).to_bytes(2, "big") + (6).to_bytes(8, "big")
    yield "greeting-late", (1).to_bytes(2, "big") + (5).to_bytes(8, "big")
    yield "greeting-newer", (2).to_bytes(2, "big") + (6).to_bytes(8, "big")


def seals():
    for line in (FORMATS / "seal-1.txt").read_text().splitlines():
        name, is_one, value = line.partition(" = ")
        if is_one and not line.startswith("#"):
            yield name, bytes.fromhex(value)


def sounds():
    """The frozen recording, its records without the header, and packets as they stand in a body."""
    for line in (FORMATS / "sound-1.txt").read_text().splitlines():
        name, is_one, value = line.partition(" = ")
        if is_one and not line.startswith("#"):
            raw = bytes.fromhex(value)
            yield f"{name}-{len(raw)}", raw
            yield f"{name}-{len(raw)}-on", raw[84:] if name == "file" else b"\0" + bytes([len(raw)]) + raw


def files(*patterns):
    for pattern in patterns:
        for path in sorted(ROOT.glob(pattern)):
            yield path.name, path.read_bytes()


SEEDS = {
    "entry": lambda: [*entries(), *payloads()],
    "journal": journals,
    "instrument": lambda: files("tests/data/instrument/**/*.json", "core/instrument/data/*.json"),
    "official_text": lambda: files("tests/data/instrument/**/manual*.txt"),
    "bundle": bundles,
    "frame": talks,
    "seal": seals,
    "sound": sounds,
    "planted": lambda: [*entries(), *bundles(), *talks()],
}


def main():
    target, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    count = 0
    for name, raw in [*SEEDS[target](), *files(f"tests/fuzz/corpus/{target}/*")]:
        (folder / name.replace(", ", "-").replace(" ", "-")).write_bytes(raw)
        count += 1
    print(count)


if __name__ == "__main__":
    main()
