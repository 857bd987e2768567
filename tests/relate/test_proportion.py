import pytest

from onrecord.relate.wording import CONSISTENT


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("About 27,000 people, or 75% of the 36,000 who fled, want to return.", CONSISTENT),
        ("About 27,000 people, or 75% of the 36,000 people who fled, want to return.", CONSISTENT),
        ("Some 120 hostages, or half of the 400 captives, are ill.", "differs by 80 (40 %)"),
        ("They freed 90 hostages (30 percent of the 300 hostages).", CONSISTENT),
    ],
)
def test_a_share_of_a_count(found, text, says):
    assert [(check.kind, check.verdict) for check in found(text)] == [("share", says)]


@pytest.mark.parametrize(
    "text",
    ["About 27,000 people left. Or 75% of the 36,000?", "About 27,000 people want 75% of the 36,000 houses.",
     "About 27,000 people, or 75% of the town, left 36,000 houses."],
)  # fmt: skip
def test_what_is_no_share_of_a_count(found, text):
    assert found(text) == []
