"""Foreign headlines: found in reports into which they were put in all ways; what clean reports lose."""

import csv
import json
import tomllib
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from onrecord.clean import clean
from onrecord.record.raw import Raw
from onrecord.record.report import Report
from onrecord.score.foreign import score_foreign
from onrecord.score.gold import read_gold

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
REPORTS = SHARED / "reports" / "negotiations-2012-2020.jsonl"
POLNEAR = SHARED / "data" / "polnear"
FEEDS = SHARED / "data" / "feeds" / "rssfeed_2025-05-28.json"
ENGLISH = {
    "DW",
    "The Hindu",
    "China Daily",
    "RT",
    "Korea Times",
    "CNN",
    "BBC",
    "Al Jazeera",
    "France 24",
    "CNA",
    "CBC",
}
FLOORS = tomllib.loads(Path(__file__).with_name("floors.toml").read_text("utf-8"))["foreign headlines"]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not REPORTS.is_file(), reason="the reports are not beside the project"),
]


def is_apart(name: str) -> bool:
    """Half of the reports, and half of the headlines, that no rule was made from."""
    return int(sha256(name.encode()).hexdigest(), 16) % 2 == 0


def reports() -> list[tuple[str, str]]:
    negotiations = [json.loads(line) for line in REPORTS.read_text("utf-8").splitlines()]
    polnear = [(f"{gold.id}.txt", gold.text) for gold in read_gold(POLNEAR / "dev")]
    return polnear + [(one["id"], one["text"]) for one in negotiations]


def headlines() -> Iterator[str]:
    for line in REPORTS.read_text("utf-8").splitlines():
        yield json.loads(line)["title"].strip()
    with (POLNEAR / "metadata.tsv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream, delimiter="\t"):
            if row["compartment"] == "dev":
                yield row["title"].strip()
    yield from (
        one["title"].strip() for one in json.loads(FEEDS.read_text("utf-8")) if one["source"] in ENGLISH
    )


def cleaned(text: str) -> Report:
    return clean(Raw(id="r", origin="r", content=text))


@pytest.mark.parametrize("part", ["made from", "apart"])
def test_headlines_put_into_reports_are_found(part):
    apart = part == "apart"
    texts = [text for name, text in reports() if is_apart(name) == apart]
    strange = [one for one in dict.fromkeys(headlines()) if len(one) > 15 and is_apart(one) == apart]
    figures = score_foreign(texts, strange, cleaned)
    put = sum(figure.put for figure in figures.values())
    assert 100 * sum(figure.found for figure in figures.values()) / put >= FLOORS[part]["found"]
    assert 100 * min(figure.share for figure in figures.values()) >= FLOORS[part]["least of any way"]
    harmed = sum(figure.harmed for figure in figures.values()) / sum(
        figure.texts for figure in figures.values()
    )
    assert 100 * harmed <= FLOORS[part]["harmed"]


def test_clean_reports_lose_no_more_lines_than_were_looked_at():
    gone = [passage for _, text in reports() for passage in cleaned(text).left_out]
    assert sum("headline" in passage.reason for passage in gone) <= FLOORS["lines of clean reports"]
