"""Bodies of a state that the words do not name, in a report that names hardly another state."""

import pytest
from tests.actors.said import said

TOLMAR = "Tolmar is dry. Tolmaran farmers wait for rain, and Tolmar has no dams. "


@pytest.mark.parametrize("source", ["The government", "Authorities", "The health ministry"])
def test_they_are_of_the_state_that_the_report_is_about(source):
    assert said(f"{TOLMAR}[[{source}]] said no.")[0][1] == "Tolmar"


def test_they_are_of_none_where_two_are_named_alike():
    assert (
        said(f"{TOLMAR}Vesk is wet, Veskan dams are full, and Vesk sells water. [[The government]] said no.")[
            0
        ][1]
        is None
    )


def test_they_are_of_none_where_it_is_hardly_named():
    assert said("Tolmar is dry. [[The government]] said no.")[0][1] is None


def test_a_firm_s_or_a_town_s_body_is_not_the_state_s():
    assert said(f"{TOLMAR}[[The board]] said no.")[0][1] is None
    assert said(f"{TOLMAR}[[The government of the town]] said no.")[0][1] is None
