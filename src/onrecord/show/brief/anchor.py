"""Anchor: the name of the place in a brief where something is quoted."""

from onrecord.ask.brief import Brief, cited
from onrecord.record.found import Found


def anchors_of(given: Brief) -> dict[str, str]:
    """For each statement that the brief points at, by its id, "w1" and on in the order of the quotations."""
    listed = {one.id: one for one in cited(given)}
    return {one.id: f"w{number}" for number, one in enumerate(sorted(listed.values(), key=_order), 1)}


def check_anchor(number: int) -> str:
    """That of the check with this number, counted from 1."""
    return f"c{number}"


def _order(one: Found) -> tuple[str, str, int, str]:
    content = one.statement.content
    return one.published or "", one.report, content[0].begin if content else 0, one.id
