import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.issues.phrase import count, phrases
from onrecord.issues.word import words


def found(entry, text):
    return sum(count(phrase, words(text)) for phrase in phrases(entry))


@pytest.mark.parametrize(
    ("entry", "text", "times"),
    [
        ("quota", "the quotas, the Quota and Lanthe’s quota's price", 3),
        ("fish", "fishing, fished, fishes", 3),
        ("allowable catch", "the allowable catches were caught; allowable or not, the catch", 1),
        ("trawl*", "Trawlers trawl; a drawl", 2),
        ("spawning area*", "spawning areas and the spawning arena", 1),
        ("TAC", "the TAC and TACs, but no tac or tact", 2),
        ("Ambry Bank", "the Ambry Bank, an ambry bank, the AMBRY BANK", 2),
        ("by-catch", "by-catch, bycatch and by catch", 3),
        ("cod", "codes and a codfish", 0),
        ("prix fixé", "un prix fixé", 1),
    ],
)
def test_a_phrase_is_found_in_its_forms(entry, text, times):
    assert found(entry, text) == times


ENTRIES = st.lists(st.text("abcdeGHÄ-'’", min_size=2, max_size=8), min_size=1, max_size=3).map(" ".join)


@given(ENTRIES.filter(lambda text: any(map(str.isalnum, text))), st.integers(0, 3))
def test_an_entry_is_found_where_it_stands_as_written(entry, before):
    text = "zz " * before + entry + " zz"
    assert found(entry, text) >= 1
    assert found(entry, "zz " * before) == 0
