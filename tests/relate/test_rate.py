import pytest

from onrecord.relate.wording import CONSISTENT


@pytest.mark.parametrize(
    ("text", "computed", "says"),
    [
        ("They will pay $340 million over four years, or $85 million a year.",
         "85,000,000 USD × 4 = 340,000,000 USD", CONSISTENT),
        ("They will pay $340 million over four years, or $95 million a year.",
         "95,000,000 USD × 4 = 380,000,000 USD", "differs by 40,000,000 USD (11 %)"),
        ("They will pay $340 million, or $85 million a year, over four years.",
         "85,000,000 USD × 4 = 340,000,000 USD", CONSISTENT),
        ("In the six months since she took office, 399 people – or 66.5 per month – have been freed.",
         "66.5 × 6 = 399", CONSISTENT),
        ("In the six months since she took office, 399 people – or 80.5 per month – have been freed.",
         "80.5 × 6 = 483", "differs by 84 (17 %)"),
        ("Valdra fires 500 shells a day for ten days, 5,000 in all.", "500 × 10 = 5,000", CONSISTENT),
        ("Valdra fired 500 shells a day for ten days, a total of 6,500.", "500 × 10 = 5,000",
         "differs by 1,500 (30 %)"),
        ("The fund lends $120 million over two years, or $5 million a month.",
         "5,000,000 USD × 24 = 120,000,000 USD", CONSISTENT),
        ("They bought 100 missiles at $2 million each, for a total of $200 million.",
         "100 × 2,000,000 USD = 200,000,000 USD", CONSISTENT),
        ("They bought 44 tankers at $3.1 million apiece, or $150 million.",
         "44 × 3,100,000 USD = 136,400,000 USD", "differs by 13,600,000 USD (10 %)"),
        ("They sold 420 barrels at $83 a barrel, or $34,860.", "420 × 83 USD = 34,860 USD", CONSISTENT),
    ],
)  # fmt: skip
def test_a_rate_and_what_it_comes_to(found, text, computed, says):
    (check,) = [one for one in found(text) if one.kind == "rate"]
    assert (check.computed, check.verdict) == (computed, says)


@pytest.mark.parametrize(
    "text",
    [
        "They will pay $340 million over four years. Aid is $85 million a year.",
        "They will pay $340 million over four years and $85 million a year for mines.",
        "In 2030, 399 people – or 66.5 per month – were freed.",
        "Valdra fires 500 shells a day for ten days before 5,000 men attack.",
        "They bought 100 missiles at $2 million each and 50 guns for $200 million.",
        "They bought 100 missiles at $2 million a ship, or $200 million.",
        "They spent $340 million over four years, or $5 million a year.",
    ],
)
def test_what_is_no_rate_with_its_whole(found, text):
    assert [one for one in found(text) if one.kind == "rate"] == []
