"""What the tests of measures share."""

from collections.abc import Callable

import pytest

from onrecord.measures import measures
from onrecord.record.measure import Measure
from onrecord.record.reading import Reading
from onrecord.record.report import Report


@pytest.fixture(scope="session")
def found() -> Callable[[str], list[Measure]]:
    """The measures of a text."""
    return lambda text: measures(Reading(report=Report(id="r", origin="r", text=text))).measures
