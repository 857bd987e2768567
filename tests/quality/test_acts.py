"""Minimal pairs: texts that differ in a word or two, and in the act of a statement or its condition.

No weights that tell acts are shipped yet; until they are, only the pairs themselves are tested.
"""

import tomllib
from pathlib import Path
from typing import Any

from onrecord.reader.moves import ACTS

FILE = Path(__file__).with_name("acts.toml")
PAIRS: list[dict[str, Any]] = tomllib.loads(FILE.read_text("utf-8"))["pair"]


def test_each_pair_has_two_sides_that_stand_in_their_texts_and_differ():
    assert len(PAIRS) >= 200
    for pair in PAIRS:
        one, other = pair["side"]
        assert (one["act"], one["conditions"]) != (other["act"], other["conditions"])
        for side in (one, other):
            assert side["act"] in (*ACTS, "none")
            parts = (side["content"], *side["conditions"])
            assert all(side["text"].count(part) == 1 for part in parts)
