"""Stated: what the source of a report says of it."""

from collections.abc import Mapping

import msgspec

from onrecord.record.raw import Raw

FIELDS = ("title", "published", "outlet", "url", "uri", "byline", "updated")
_NO_NEWS = ("url", "uri", "updated")


def stated(given: Raw) -> dict[str, str]:
    """Title, date, outlet, URL and the like, as far as they are given."""
    return {field: value for field in FIELDS if (value := getattr(given, field)) is not None}


def says_more(given: Raw, kept: Mapping[str, str | None]) -> bool:
    """Whether `given` states anything that differs from what is `kept`; to state less is no difference."""
    told = ((field, value) for field, value in stated(given).items() if field not in _NO_NEWS)
    return any(kept.get(field) != value for field, value in told)


def with_stated(raw: Raw, kept: Mapping[str, str]) -> Raw:
    """`raw` with what was stated before, where it states nothing."""
    return msgspec.structs.replace(raw, **{**kept, **stated(raw)})
