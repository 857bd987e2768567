"""Texts: where the texts of the labelled reports are to be had."""

import json
import xml.etree.ElementTree as ET
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from onrecord.errors import InputError
from onrecord.score.geowebnews import read_geowebnews
from onrecord.score.newswire import read_newswire

LABELS = Path(__file__).parent / "labels"
NEWSWIRE = Path("worldwide_newswire_ner/processed_annotated")
GEOWEBNEWS = Path("geowebnews/GWN.xml")
INVENTED = "invented.jsonl"
Texts = dict[str, str]


def read_texts(place: Path) -> Texts:
    """The texts of a file of JSON lines by their ids, or those of a folder by their files' names.

    Raises InputError where there is neither.
    """
    if not place.exists():
        raise InputError(str(place), "no such file or folder; expected the texts that were labelled")
    if place.is_dir():
        return {path.stem: path.read_bytes().decode("utf-8") for path in sorted(place.glob("*.txt"))}
    rows = (json.loads(line) for line in place.read_text(encoding="utf-8").splitlines())
    return {row["id"]: row["text"] for row in rows}


def _newswire(data: Path) -> Texts:
    """World Newswire by the names of its files, as `score.newswire` puts its words together."""
    learned, _ = read_newswire(data / NEWSWIRE)
    return {text.id: text.text for text in learned}


def _clusters(data: Path) -> Texts:
    """The articles of `clusters/`, by the first letters of their files' names."""
    files = sorted((data / "clusters").glob("*.json"))
    return {path.stem[:16]: json.loads(path.read_bytes())["text"] or "" for path in files}


def _geowebnews(data: Path) -> Texts:
    """The articles of GeoWebNews that are learned from, by the first letters of their hashes."""
    learned, _ = read_geowebnews(data / GEOWEBNEWS)
    return {sha256(article.text.encode()).hexdigest()[:16]: article.text for article in learned}


def _trnews(data: Path) -> Texts:
    """The articles of TR-News by their numbers. Raises InputError where there are none."""
    path = data / "geowebnews" / "TR-News.xml"
    if not path.is_file():
        raise InputError(str(path), "no such file; expected TR-News, whose articles were labelled")
    articles = ET.parse(path).getroot().iter("article")
    return {a.attrib["docid"]: (a.findtext("text") or "").strip() for a in articles}


def _timeml(data: Path) -> Texts:
    """The reports of TimeBank and AQUAINT, by their files' names."""
    out = {}
    for path in sorted((data / "tempeval3" / "TBAQ-cleaned").glob("*/*.tml")):
        body = ET.parse(path).getroot().find("TEXT")
        if body is not None:
            out[path.stem] = "".join(body.itertext()).strip()
    return out


# Of each file of labels: its texts, given the folder of the training data.
TEXTS: dict[str, Callable[[Path], Texts]] = {
    "negotiations.jsonl": lambda data: read_texts(data / "../reports/negotiations-2012-2020.jsonl"),
    "polnear.jsonl": lambda data: read_texts(data / "polnear/train/text"),
    "newswire.jsonl": _newswire,
    "clusters.jsonl": _clusters,
    "geowebnews.jsonl": _geowebnews,
    "trnews.jsonl": _trnews,
    "timeml.jsonl": _timeml,
    INVENTED: lambda data: read_texts(LABELS / "texts" / "invented.jsonl"),
}
# Those of reports that were published somewhere.
PUBLISHED = tuple(name for name in TEXTS if name != INVENTED)
