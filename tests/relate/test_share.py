import pytest

from onrecord.relate.area import area
from onrecord.relate.wording import CONSISTENT

PERU = {"Peru": "PE"}  # 1,285,216 to 1,285,220 km2


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Water covers a fifth of Peru, or about 250,000 sq km.", CONSISTENT),
        ("Water covers just under a fifth of Peru, or about 250,000 sq km (97,000 sq miles).", CONSISTENT),
        ("Water covers 250,000 sq km (97,000 sq miles), or 20 percent of Peru's territory.", CONSISTENT),
        ("Water covers 250,000 sq km, a third of the territory of Peru.",
         "differs by 14 percentage points (71 %)"),
        ("Water covers just over a fifth of Peru, or 250,000 sq km.",
         "differs by 0.55 percentage points (2.8 %)"),
    ],
)  # fmt: skip
def test_a_share_of_a_country(found, text, says):
    (check,) = [one for one in found(text, countries=PERU) if one.kind == "share"]
    assert check.verdict == says
    assert check.inputs[-1] == "area of Peru: 1,285,216 to 1,285,220 km2 (The World Factbook and GeoNames)"


def test_a_share_of_what_the_report_measures(found):
    text = "They hold about 4,200 sq km of it, just over a third of the province, which covers 12,400 sq km."
    (check,) = found(text)
    assert check.verdict == CONSISTENT
    assert check.computed == "4,200 km2 / 12,350 to 12,450 km2 = 33.9 %"


@pytest.mark.parametrize(
    "text",
    [
        "Water covers 250,000 sq km, a fifth of Peru is wood.",
        "Water covers 250,000 sq km. A fifth of Peru is wood.",
        "Water covers 250,000 sq km, or a fifth of northern Peru.",
        "Water covers 250,000 sq km, or a fifth of the country.",
        "Water covers 250,000 people, or a fifth of Peru.",
        "Water covers a fifth of Peru.",
    ],
)
def test_what_is_no_share_of_a_country(found, text):
    assert found(text, countries=PERU) == []


def test_the_table_has_only_what_both_sources_agree_on():
    assert area("UA") == (603_550, 603_700)
    assert area("MA") is None
    assert area("XX") is None
