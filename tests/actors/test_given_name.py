import pytest

from onrecord.actors.given_name import gender_of


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Anna Velk", "f"),
        ("Mark", "m"),
        ("José Farrun", "m"),
        ("Jean-Claude Farrun", "m"),
        ("Yulia V. Askel", "f"),
        ("Leslie Askel", None),
        ("Ulverrin", None),
        ("", None),
    ],
)
def test_a_first_name_tells_a_gender_or_nothing(name, gender):
    assert gender_of(name) == gender
