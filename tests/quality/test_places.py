"""Places: how many of a corpus's literal place names are put where they are (GeoWebNews)."""

import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from onrecord.places import places
from onrecord.places.locate import locate
from onrecord.places.mention import mention
from onrecord.places.resolve import kilometres
from onrecord.places.word import Words
from onrecord.record.reading import Reading
from onrecord.record.report import Report

CORPUS = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "geowebnews" / "GWN.xml"
FLOORS = tomllib.loads(Path(__file__).with_name("floors.toml").read_text("utf-8"))["places"]
LITERAL = {"Literal", "Literal_Modifier", "Mixed", "Coercion", "Embedded_Literal"}
WITHIN_KM = 161  # a hundred miles, the measure of the field

pytestmark = pytest.mark.skipif(not CORPUS.is_file(), reason="GeoWebNews is not beside the project")


class Gold(NamedTuple):
    begin: int
    end: int
    point: tuple[float, float]


def articles() -> Iterator[tuple[str, list[Gold]]]:
    """Each text with its literal toponyms that GeoNames has, as the corpus's authors count them."""
    for article in ET.parse(CORPUS).getroot().iter("article"):
        given = [{c.tag: c.text or "" for c in toponym} for toponym in article.iter("toponym")]
        gold = [
            Gold(int(d["start"]), int(d["end"]), (float(d["latitude"]), float(d["longitude"])))
            for d in given
            if d["type"] in LITERAL and d.get("geonamesID")
        ]
        yield article.findtext("text") or "", sorted(gold)


def test_given_names_are_put_where_they_are():
    given = located = right = beside = right_beside = 0
    for text, gold in articles():
        words = Words.of(text, [(0, len(text))])
        mentions = [mention(words, *words.at(one.begin, one.end)) for one in gold]
        for one, found in zip(gold, locate(words, mentions), strict=True):
            given += 1
            located += found is not None
            near = found is not None and is_near((found.sense.latitude, found.sense.longitude), one.point)
            right += near
            beside += found is not None and found.by is not None
            right_beside += near and found is not None and found.by is not None
    tell(f"given {given}, located {located}, right {right}: {100 * right / given:.1f} % of all")
    tell(f"{100 * right / located:.1f} % of located; beside another {beside}, of them right {right_beside}")
    assert given == FLOORS["given"]
    assert 100 * right / located >= FLOORS["accuracy of located"]
    assert 100 * right / given >= FLOORS["accuracy of all"]


def test_names_are_found():
    found = of_gold = right = given = 0
    for text, gold in articles():
        left = list(gold)
        for place in places(Reading(report=Report(id="r", origin="r", text=text))).places:
            found += 1
            hit = next((g for g in left if g.begin < place.span[1] and place.span[0] < g.end), None)
            if hit is None:
                continue
            left.remove(hit)
            of_gold += 1
            right += is_near((place.latitude or 0.0, place.longitude or 0.0), hit.point)
        given += len(gold)
    shares = 100 * of_gold / found, 100 * of_gold / given, 100 * right / of_gold
    tell("found: precision {:.1f}, recall {:.1f}, right of found {:.1f}".format(*shares))
    assert 100 * of_gold / found >= FLOORS["precision"]
    assert 100 * of_gold / given >= FLOORS["recall"]
    assert 100 * right / of_gold >= FLOORS["accuracy of found"]


def is_near(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return kilometres(one, other) <= WITHIN_KM


def tell(figure: str) -> None:
    """Seen with `pytest -s`."""
    sys.stdout.write(f"\n{figure}")
