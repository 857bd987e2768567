import pytest

from onrecord.relate.wording import CONSISTENT


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("It lists 204 prisoners for exchange, 126 Valdrans and 78 Ulverrines.", CONSISTENT),
        ("They swap 214 prisoners, 126 Valdrans and 78 Ulverrines, by May.", "differs by 10 (4.9 %)"),
        ("They admit 60 monitors: 24 from Perrimay, which hosts them, 20 from Pennemoy and 16 from Orrin.",
         CONSISTENT),
        ("She has 1,280 pledged delegates and 469 super delegates for a total of 1,749.", CONSISTENT),
        ("They freed 12 soldiers, four nurses and two drivers, 20 in all.", "differs by 2 (11 %)"),
        ("The raid freed 11 hostages – seven women and four children.", CONSISTENT),
        ("It freed 12 hostages (seven women and four children).", "differs by 1 (9.1 %)"),
    ],
)  # fmt: skip
def test_parts_and_their_total(found, text, says):
    assert [(check.kind, check.verdict) for check in found(text)] == [("sum", says)]


@pytest.mark.parametrize(
    "text",
    [
        "Shells killed 14 people: nine passengers, four soldiers and the pilot.",
        "Shells killed 14 people: nine passengers and four soldiers, and the pilot.",
        "Shells killed 14 people: nine passengers and four soldiers among them.",
        "They sent 20 lorries – 12 of them for food and five for water.",
        "Shells hurt 31 people: 12 of them children and five women.",
        "They want 300 monitors: 100 men and 12 lorries.",
        "They took 30 tanks, 20 guns and 10 lorries.",
        "They sent 30 lorries and 20 buses, 400 people in all.",
        "They sent 30 lorries and 20 buses. There were 50 in all.",
        "They took 30 tanks: 40 guns and 10 lorries were left.",
        "They hold 30 people. Twenty Valdrans and 11 Ulverrines went.",
    ],
)
def test_what_is_no_list_of_parts(found, text):
    assert found(text) == []
