"""Columns: which column of a table holds what of a report."""

from collections.abc import Iterable, Mapping

from onrecord.errors import UsageError, quoted

FIELDS = ("text", "html", "id", "title", "published", "outlet", "url")
# What exports call these; a name of ours goes first.
_ALSO = {
    "text": ("body", "content", "article", "maintext", "full_text", "fulltext"),
    "id": ("uri", "guid"),
    "title": ("headline",),
    "published": ("date", "date_publish", "publication_date", "published_at", "pubdate"),
    "outlet": ("source", "publisher", "source_name", "media"),
    "url": ("link", "source_url"),
}


def columns_of(given: str) -> dict[str, str]:
    """From "text=Body,published=Day". Raises UsageError for anything else."""
    found = {}
    for part in given.split(","):
        field, sign, column = part.partition("=")
        if not sign or field.strip() not in FIELDS or not column.strip():
            expected = f"expected FIELD=COLUMN,... with the fields {', '.join(FIELDS)}"
            raise UsageError(f"columns: {quoted(part)} maps no field to a column; {expected}")
        found[field.strip()] = column.strip()
    return found


def mapped(columns: Iterable[str], given: Mapping[str, str]) -> dict[str, str]:
    """The column of each field of a report that a table with `columns` has. What is `given` goes first.

    Raises ValueError, for a person, where a given column or any text is missing.
    """
    names = {name.strip().lower().replace(" ", "_"): name for name in reversed(list(columns))}
    exact = set(names.values())
    found = {}
    for field in FIELDS:
        if field in given:
            column = given[field] if given[field] in exact else names.get(given[field].lower())
            if column is None:
                raise ValueError(f"no column {quoted(given[field])}; there are {_some(exact)}")
            found[field] = column
        elif field in ("text", "html") and {"text", "html"} & given.keys():
            continue  # the text is the column that is given, no other
        elif column := next((names[name] for name in (field, *_ALSO.get(field, ())) if name in names), None):
            found[field] = column
    if not {"text", "html"} & found.keys():
        raise ValueError(f"no column for the text among {_some(exact)}; expected one given, as text=COLUMN")
    return found


def _some(names: set[str]) -> str:
    listed = sorted(names)
    return ", ".join(map(quoted, listed[:10])) + (f" and {len(listed) - 10} more" if len(listed) > 10 else "")
