"""Minimal pairs: texts that differ in a word or two, and in the act of a statement or its condition."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

import onrecord
from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.score.attribution import cover, overlap

HERE = Path(__file__).parent
PAIRS: list[dict[str, Any]] = tomllib.loads((HERE / "acts.toml").read_text("utf-8"))["pair"]
FLOORS = tomllib.loads((HERE / "floors.toml").read_text("utf-8"))["acts"]


@pytest.fixture(scope="module")
def read(reader) -> list[list[tuple[dict[str, Any], Statement | None]]]:
    """Of each side of each pair the statement that is meant, None where it was not found."""
    return [[(side, meant(side, reader)) for side in pair["side"]] for pair in PAIRS]


def meant(side: dict[str, Any], reader) -> Statement | None:
    text = side["text"]
    wanted = words(text, side["content"])
    found = onrecord.read(text, reader=reader).statements
    shares = [(overlap(cover(text, [c.span for c in s.content]), wanted), s) for s in found]
    best = max(shares, key=lambda pair: pair[0], default=(0.0, None))
    return best[1] if best[0] >= 0.5 else None


def words(text: str, part: str) -> frozenset[int]:
    begin = text.index(part)
    return cover(text, [(begin, begin + len(part))])


def is_right(side: dict[str, Any], found: Statement | None) -> bool:
    if side["act"] == "none":
        return found is None or found.act == "assert"
    return found is not None and found.act == side["act"]


def conditions(text: str, found: list[Span]) -> frozenset[int]:
    return cover(text, [span.span for span in found])


def percent(given: list[bool]) -> float:
    return 100 * sum(given) / len(given)


def test_acts_of_minimal_pairs_stay_over_their_floor(read):
    assert len(PAIRS) >= 200
    assert percent([is_right(*side) for pair in read for side in pair]) >= FLOORS["sides"]
    assert percent([all(is_right(*side) for side in pair) for pair in read]) >= FLOORS["pairs"]


def test_conditions_of_minimal_pairs_stay_over_their_floor(read):
    sides = [side for pair in read for side in pair if side[0]["act"] != "none"]
    right = []
    for side, found in sides:
        wanted = frozenset().union(*(words(side["text"], part) for part in side["conditions"]))
        given = conditions(side["text"], found.conditions) if found else frozenset()
        right.append(overlap(wanted, given) >= 0.5)
    assert percent(right) >= FLOORS["conditions"]
