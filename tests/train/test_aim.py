"""Where labelled statements name their targets."""

import pytest

from onrecord.train.aim import aimed
from onrecord.train.label import Label


def label(content: list[tuple[int, int]], target: str | None) -> Label:
    return Label(content=content, kind="indirect", act="accuse", issues=["other"], target=target)


@pytest.mark.parametrize(
    ("content", "target", "named"),
    [
        ("that Ilva Dorn broke her word", "Ilva Dorn", ["Ilva Dorn"]),
        ("Dorn of breaking her word", "Ilva Dorn", ["Dorn"]),
        ("the Swiss of delay", "Switzerland", ["Swiss"]),
        ("Bern of delay", "Switzerland", ["Bern"]),
        ("that the miller must pay", "millers", ["miller"]),
        (
            "Tolmar and the Vesk River Front to stop",
            "Vesk River Front; Tolmar",
            ["Vesk River Front", "Tolmar"],
        ),
        ("that they had lied", "Tolmar", ["they"]),
    ],
)
def test_the_words_that_name_a_target(content, target, named):
    text = f"Askel said {content}."
    found = aimed(label([(11, len(text) - 1)], target), text)
    assert found is not None
    assert [text[begin:end] for begin, end in found] == named


def test_a_target_that_is_not_named_is_not_known_and_none_is_none():
    text = "Askel said the raid was a crime."
    assert aimed(label([(11, 31)], "Tolmar"), text) is None
    assert aimed(label([(11, 31)], None), text) == []


def test_words_outside_the_content_are_nobody():
    text = "Askel told Tolmar the raid was a crime."
    assert aimed(label([(18, 38)], "Tolmar"), text) is None
