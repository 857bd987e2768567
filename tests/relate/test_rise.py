import pytest

from onrecord.relate.wording import CONSISTENT


@pytest.mark.parametrize(
    ("text", "computed", "says"),
    [
        ("The force grew by 50 percent, from 40 to 60 ships.", "(60 - 40) / 40 = 50 %", CONSISTENT),
        ("They cut the guns by roughly two-thirds, from an estimated 19,000 to roughly 5,000.",
         "(19,000 - 5,000) / 19,000 = 73.7 %", CONSISTENT),
        ("They will reduce the stock by 97 percent, from 10,000 kilograms to 300 kilograms.",
         "(10,000 - 300) / 10,000 = 97 %", CONSISTENT),
        ("The number of crossings fell from 493 to 309, a 45 percent decline.",
         "(493 - 309) / 493 = 37.3 %", "differs by 7.7 percentage points (21 %)"),
        ("The force rose from 44 ships to 66, or by 50 percent.", "(66 - 44) / 44 = 50 %", CONSISTENT),
        ("Trade rose 20 percent to $62.4 million from $52.1 million.",
         "(62,400,000 - 52,100,000) / 52,100,000 = 19.8 %", CONSISTENT),
        ("The number of camps doubled from 21 to 44.", "44 / 21 = 2.095", CONSISTENT),
        ("The number of camps doubled from 21 to 33.", "33 / 21 = 1.571", "differs by 0.43 (27 %)"),
        ("The garrison was halved from 48 to 25 guards.", "25 / 48 = 0.5208", CONSISTENT),
    ],
)  # fmt: skip
def test_a_change_and_its_ends(found, text, computed, says):
    (check,) = found(text)
    assert (check.kind, check.computed, check.verdict) == ("change", computed, says)


@pytest.mark.parametrize(
    "text",
    [
        "Support rose from 37 percent to 44 percent, 7 percent above the vote.",
        "A third of the guards moved from 40 posts to 60.",
        "The toll rose from 40 to 60, and 50 percent of the houses burned.",
        "They raised the tax by 50 percent from 40 towns to 60 villages.",
        "Trade grew by 5 percent, from 40 ships to 60.",
        "Trade grew by a third from 2029 to 2030.",
        "The force fell by 50 percent. It had gone from 40 to 60 ships.",
        "Exports doubled from 20 tons of ore to 400 tons.",
    ],
)
def test_what_is_no_change_with_both_its_ends(found, text):
    assert [check for check in found(text) if check.kind == "change"] == []
