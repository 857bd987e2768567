"""What a report says of an unnamed person, kept as spans."""

import pytest
from tests.actors.said import read


def details(text):
    return [[span.text for span in actor.details] for actor in read(text).actors if "anonymous" in actor.name]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[[A senior Tolmaran source]] said so.", [["senior", "Tolmaran"]]),
        (
            "[[A senior Tolmaran official]] told reporters so, speaking on condition of anonymity.",
            [["senior", "Tolmaran", "speaking on condition of anonymity"]],
        ),
        (
            "[[A diplomat familiar with the talks]] said so and asked not to be named.",
            [["familiar with the talks", "asked not to be named"]],
        ),
        (
            "[[An aide who was not authorised to speak publicly]] said so.",
            [["who was not authorised to speak publicly"]],
        ),
        (
            "[[A source]] said so.\n\n[[Another senior source]] denied it.",
            [[], ["senior"]],
        ),
        (
            "[[One of the senior aides]] said so. [[A second aide]] denied it.",
            [["senior"], []],
        ),
        ("[[A junior Veskan aide and a Tolmaran envoy]] said so.", [["junior", "Veskan"], ["Tolmaran"]]),
        ("[[A senior aide]] said so. [[The senior aide]] denied it.", [["senior"]]),
        (
            "[[A Veskan source]] said so and [[a Tolmaran source]], who declined to be named, denied it.",
            [["Veskan"], ["Tolmaran", "who declined to be named"]],
        ),
    ],
)  # fmt: skip
def test_each_quality_and_the_reason_for_having_no_name_is_a_span(text, expected):
    assert details(text) == expected


def test_a_named_person_has_no_details():
    assert [actor.details for actor in read("[[Tolmaran President Ilva Dorn]] said so.").actors] == [[]]
