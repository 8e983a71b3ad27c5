#!/usr/bin/env python3
"""Writes the vectors of a decoder as binary files for its fuzz target to start from. Usage: seeds.py TARGET FOLDER"""

import pathlib
import re
import sys

VECTORS = pathlib.Path(__file__).resolve().parents[1] / "vectors"
BYTES = re.compile(r"(?:[0-9a-f]{2})+")


def main(target, folder):
    corpus = pathlib.Path(folder)
    corpus.mkdir(parents=True, exist_ok=True)
    for vector in sorted((VECTORS / target.removeprefix("fuzz_")).rglob("*.hex")):
        lines = (line.strip() for line in vector.read_text().splitlines())  # comments and what is expected are no bytes
        (corpus / vector.stem).write_bytes(bytes.fromhex("".join(line for line in lines if BYTES.fullmatch(line))))


if __name__ == "__main__":
    main(*sys.argv[1:])
