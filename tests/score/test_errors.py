from onrecord.score.errors import GROUPS, errors, listing
from onrecord.score.gold import Attribution, GoldReport

TEXT = "Tolm said they stay in Vesk. Brandt denied it. Nobody asked why they had come so late in the year."
SAID = Attribution(source=[(0, 4)], cue=[(5, 9)], content=[(10, 27)])
DENIED = Attribution(source=[(29, 35)], cue=[(36, 42)], content=[(43, 45)])
NO_SOURCE = Attribution(cue=[(54, 59)], content=[(60, 98)])


def groups(given, wanted=(SAID,)):
    found = errors([GoldReport("a", TEXT, list(wanted))], {"a": list(given)})
    assert list(found) == list(GROUPS)
    return {group: len(cases) for group, cases in found.items() if cases}


def changed(attribution, **spans):
    return Attribution(
        **{"source": attribution.source, "cue": attribution.cue, "content": attribution.content, **spans}
    )


def test_each_kind_of_error_has_its_group():
    assert groups([SAID]) == {"right": 1}
    assert groups([changed(SAID, content=[(10, 19)])]) == {"bounds": 1}
    assert groups([changed(SAID, source=[(29, 35)])]) == {"source other": 1}
    assert groups([changed(SAID, source=[])]) == {"source missed": 1}
    assert groups([changed(NO_SOURCE, source=[(47, 53)])], [NO_SOURCE]) == {"source made up": 1}
    assert groups([changed(SAID, content=[(10, 14)])]) == {"content part": 1}
    assert groups([changed(SAID, content=[(43, 45)])]) == {"content missed": 1, "spurious": 1}
    assert groups([]) == {"missed": 1}
    assert groups([SAID, DENIED]) == {"right": 1, "spurious": 1}


def test_the_listing_gives_shares_of_the_gold_and_examples():
    found = errors([GoldReport("a", TEXT, [SAID, DENIED])], {"a": [changed(SAID, content=[(10, 19)])]})
    lines = listing(found, 1).splitlines()
    assert any(line.split()[:4] == ["missed", "1", "50.0", "%"] for line in lines)
    assert "      gold  Tolm | said | they stay in Vesk" in lines
    assert "      read  Tolm | said | they stay" in lines
    assert len(listing(found, 0).splitlines()) == len(GROUPS)
