"""True pages: pages of two corpora, with what is true of them.

scrapinghub's article-extraction-benchmark has pages and their body; the test pages of fundus have title,
time, authors and body.
"""

import gzip
import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec

from onrecord.errors import InputError


class TruePage(msgspec.Struct, frozen=True, kw_only=True):
    """A page and what is true of it; `body` holds a paragraph a line, `published` is an ISO 8601 time."""

    name: str
    content: bytes
    body: str
    title: str | None = None
    published: str | None = None
    authors: list[str] = []

    @property
    def apart(self) -> bool:
        """Whether the page is of the half that nothing was made from, told by a hash of its file's name."""
        return int(sha256(self.name.rsplit("/", 1)[-1].encode()).hexdigest(), 16) % 2 == 0


def read_scrapinghub(folder: Path) -> Iterator[TruePage]:
    """The pages of a checkout of the benchmark. Raises InputError."""
    for name, true in sorted(_json(folder / "ground-truth.json").items()):
        page = gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes())
        yield TruePage(name=name, content=page, body=true["articleBody"])


def read_fundus(folder: Path) -> Iterator[TruePage]:
    """The test pages of fundus; the versions of an outlet's layout are in the order of its pages' dates."""
    for path in sorted(folder.glob("*/*.json")):
        pages = sorted(path.parent.glob(f"{path.stem}_[0-9]*.html.gz"))
        for page, true in zip(pages, _json(path).values(), strict=True):
            yield TruePage(
                name=f"{path.parent.name}/{page.name}",
                content=gzip.decompress(page.read_bytes()),
                body="\n".join(_paragraphs(true.get("body") or {})),
                title=true.get("title"),
                published=true.get("publishing_date"),
                authors=true.get("authors") or [],
            )


def _paragraphs(body: dict[str, Any]) -> Iterator[str]:
    yield from body.get("summary", [])
    for section in body.get("sections", []):
        yield from section.get("headline", [])
        yield from section.get("paragraphs", [])


def _json(path: Path) -> dict[str, dict[str, Any]]:
    try:
        return dict(json.loads(path.read_text("utf-8")))
    except (OSError, ValueError) as error:
        raise InputError(str(path), "no truths of pages; expected JSON, an object by page") from error
