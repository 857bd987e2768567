"""Page: a brief written out, each line linked to its words in the same file."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from onrecord.ask.brief import Brief
from onrecord.record.found import Found
from onrecord.record.span import Span
from onrecord.show.brief.anchor import anchors_of
from onrecord.show.brief.chart import chart
from onrecord.show.brief.day import written
from onrecord.show.brief.line import Line, line_of
from onrecord.show.brief.marks import SHOWN, parties
from onrecord.show.brief.matrix import matrix
from onrecord.show.brief.sources import sources
from onrecord.show.words import words

_WIDE, _NARROW = 980, 350  # pixels of the two pictures, for a desk and for a phone
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&])|^(\s*)([-+]|\d+[.)])(?=\s)")
_SHORT = 60  # characters of words that differ


def as_html(given: Brief) -> str:
    """One HTML file that asks for nothing else. Raises UsageError where Altair is not installed."""
    anchors = anchors_of(given)
    pictures = [chart(given.timeline, given.since, given.until, anchors, wide) for wide in (_WIDE, _NARROW)]
    template = _templates().get_template("brief.html.jinja")
    return template.render(**_told(given), pictures=[one for one in pictures if one is not None])


def as_markdown(given: Brief) -> str:
    """The same in Markdown, without the picture."""
    return _templates().get_template("brief.md.jinja").render(**_told(given))


@cache
def _templates() -> Environment:
    made = Environment(
        loader=PackageLoader("onrecord.show.brief", "."),
        autoescape=lambda name: name is not None and name.startswith("brief.html"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["md"] = _escaped
    return made


def _told(given: Brief) -> dict[str, Any]:
    anchors = anchors_of(given)
    listed = parties(given.timeline)
    return {
        "brief": given,
        "since": written(given.since),
        "until": written(given.until),
        "outlets": len({report.outlet for report in given.reports if report.outlet}),
        "unread": sum(report.language not in (None, "en") for report in given.reports),
        "others": listed[SHOWN:],
        "changes": [
            (one, line_of(one.before, anchors[one.before.id]), line_of(one.after, anchors[one.after.id]))
            for one in given.changes
        ],
        "tables": matrix(given.positions, given.since, anchors),
        "days": _days(given, anchors),
        "disagreements": [
            (
                _side(one.one, one.disagreement.first, anchors),
                _side(one.other, one.disagreement.second, anchors),
            )
            for one in given.disagreements
        ],
        "sources": sources(given, anchors),
    }


def _side(found: Found, differing: Sequence[Span], anchors: Mapping[str, str]) -> tuple[Line, str]:
    """The line, and what differs in it, where that is less than all of it."""
    differs = words(differing)
    is_less = len(differs) <= _SHORT and list(differing) != found.statement.content
    return line_of(found, anchors[found.id]), differs if is_less else ""


def _days(given: Brief, anchors: dict[str, str]) -> list[tuple[str, list[Any]]]:
    days: dict[str, list[Any]] = {}
    for moment in given.timeline:
        one = line_of(moment.statement, anchors[moment.statement.id], len(moment.echoes))
        days.setdefault(written(moment.day), []).append(one)
    return list(days.items())


def _escaped(text: str) -> str:
    """What Markdown would read as its own, as it stands."""
    return _SPECIAL.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", text)
