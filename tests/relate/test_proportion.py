import pytest

from onrecord.relate.wording import CONSISTENT


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("About 27,000 people, or 75% of the 36,000 who fled, want to return.", CONSISTENT),
        ("About 27,000 people, or 75% of the 36,000 people who fled, want to return.", CONSISTENT),
        ("Some 120 hostages, or half of the 400 captives, are ill.", "differs by 80 (40 %)"),
        ("They freed 90 hostages (30 percent of the 300 hostages).", CONSISTENT),
        ("Twelve of the 60 members (20 percent) voted against.", CONSISTENT),
        ("In all, 12 of 60 members, or 25%, voted against.", "differs by 3 (20 %)"),
        ("Only 20 percent (12 of the 60 members) voted against.", CONSISTENT),
        ("One in five of the 2,515 houses, or 503, burned.", CONSISTENT),
        ("They need $40 million – just over half of the $70 million that was promised.", CONSISTENT),
        ("Nearly half of Vell's population of 1.8 million, or 850,000 people, fled.", CONSISTENT),
        (
            "Some 300,000 people, a fifth of the population, fled. Vell, a country of 1.5 million, is small.",
            CONSISTENT,
        ),
        ("A quarter of the prisoners – 469 – are ill. They hold 1,432 prisoners.", "differs by 111 (31 %)"),
        (
            "The 300,000 Ulverrines who live in Dast, a fifth of the country's minority, want to vote.",
            "cannot be checked: the whole, “the country's minority”, is not stated",
        ),
    ],
)
def test_a_share_of_a_count(found, text, says):
    assert [(check.kind, check.verdict) for check in found(text)] == [("share", says)]


@pytest.mark.parametrize(
    "text",
    ["About 27,000 people left. Or 75% of the 36,000?", "About 27,000 people want 75% of the 36,000 houses.",
     "About 27,000 people, or 75% of the town, left 36,000 houses.",
     "They hold 40 percent of the population, some 23 million people, in camps.",
     "A quarter of the prisoners – 469 – are ill. They hold 12,000 prisoners.",
     "The pact holds when 55 states with 55 percent of all emissions sign."],
)  # fmt: skip
def test_what_is_no_share_of_a_count(found, text):
    assert found(text) == []
