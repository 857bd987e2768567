"""HTML: the article of a page, with what the page states of it."""

import logging

import msgspec

from onrecord.clean.headline import normal
from onrecord.clean.stated import stated
from onrecord.errors import InputError
from onrecord.record.raw import Raw
from onrecord.record.span import Span

_LIBRARIES = ("trafilatura", "htmldate", "courlan", "justext")


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """The article of a page: `text` holds a paragraph a line, `headings` are the page's own subheads."""

    text: str
    title: str | None
    published: str | None
    outlet: str | None
    url: str | None
    language: str | None
    headings: list[Span]


def read_page(raw: Raw) -> Page:
    """The article in the page `raw.content`.

    Raises InputError when there is none. `published` has the time of day where the page states one
    for the day of publication; `language` is what the page states, never a guess from its words.
    """
    # Imported here: it takes half a second to load, and plain text does without it.
    from trafilatura import bare_extraction

    _silence()
    found = bare_extraction(
        raw.content,
        url=raw.url,
        with_metadata=True,
        include_comments=False,
        # The extensive search takes a date from the prose, which may be the date of anything.
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    if found is None or isinstance(found, dict) or not (found.text or "").strip():
        raise InputError(raw.origin, "no article text found in the page; expected an article")
    text, said = found.text or "", stated(raw.content)
    heads = [] if found.body is None else list(found.body.iter("head"))
    subheads = ["".join(head.itertext()) for head in heads if head.get("rend") != "h1"]
    return Page(
        text=text,
        title=found.title or None,
        published=_published(found.date, said.times),
        outlet=found.sitename or None,
        url=found.url or None,
        language=said.language,
        headings=_headings(text, subheads, raw.title or found.title or ""),
    )


def _silence() -> None:
    """Keeps the libraries' warnings off standard error, where logging puts what nobody handles."""
    for name in _LIBRARIES:
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())


def _published(date: str | None, times: list[str]) -> str | None:
    """The time of publication: of the `times` stated the one on `date`, else `date`, else the first."""
    if not date:
        return times[0] if times else None
    on_the_day = [time for time in times if time.startswith(date)]
    return max(on_the_day, key=len, default=date)


def _headings(text: str, subheads: list[str], title: str) -> list[Span]:
    """The lines of `text` that are `subheads`, both in order; one that says the title is no subhead."""
    wanted = [words for head in subheads if (words := normal(head)) and words != normal(title)]
    found, begin = [], 0
    for line in text.splitlines(keepends=True):
        if wanted and normal(line) == wanted[0]:
            found.append(Span.of(text, begin, begin + len(line.rstrip())))
            del wanted[0]
        begin += len(line)
    return found
