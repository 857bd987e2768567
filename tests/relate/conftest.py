"""What the tests of checks share."""

from collections.abc import Callable

import pytest

from onrecord.measures import measures
from onrecord.record.check import Check
from onrecord.record.place import Place
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.relate import checks
from onrecord.times import times


def reading_of(
    text: str, said: dict[str, str], countries: dict[str, str], published: str | None = None, id: str = "r"
) -> Reading:
    """A reading of `text`: `said` has the sources by what they said, `countries` codes by names."""
    statements = [
        Statement(
            id=f"s{number}",
            source=Span.of(text, begin, begin + len(source)) if (begin := text.find(source)) >= 0 else None,
            content=[Span.of(text, text.index(words), text.index(words) + len(words))],
            kind="indirect",
            confidence=1.0,
        )
        for number, (words, source) in enumerate(said.items(), 1)
    ]
    places = [
        Place(span=(at, at + len(name)), text=name, name=name, country=code)
        for name, code in countries.items()
        for at in range(len(text))
        if text.startswith(name, at)
    ]
    report = Report(id=id, origin=id, text=text, published=published)
    return Reading(report=report, statements=statements, places=places)


@pytest.fixture(scope="session")
def found() -> Callable[..., list[Check]]:
    """The checks of a text, in the order of the measures that they stand at; those at times come last."""

    def of(
        text: str,
        said: dict[str, str] | None = None,
        countries: dict[str, str] | None = None,
        published: str | None = None,
    ) -> list[Check]:
        read = checks(measures(times(reading_of(text, said or {}, countries or {}, published))))
        return [check for one in (*read.measures, *read.times) for check in one.checks]

    return of
