from onrecord.issues.share import LEAST, bits
from onrecord.train.wordshares import rows


def test_a_row_has_the_stems_that_tell_so_many_bits():
    given = ["the quotas"] * 3 + ["the quota, the 12 miles"] + ["the sea"] * 4
    assert list(rows(given)) == ["0 the", "1 quota sea", "3 mile"]


def test_a_stem_in_hardly_any_statement_is_left_out():
    assert list(rows(["the sea"] * 2000 + ["quota"])) == ["0 sea the"]


def test_the_rows_that_are_shipped_tell_common_words_from_those_of_a_field():
    told = bits()
    assert all(told[stem] < LEAST for stem in ("the", "would", "and"))
    assert LEAST <= told["talk"] < told["ambassador"]
    assert "mackerel" not in told
