import pytest

from onrecord.errors import InputError
from onrecord.score.gap import gap_figures, read_gap, score_gap

HEAD = "ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL\n"
HE = "1\tTarn Velk met Oram Farrun. Later he left.\the\t33\tTarn Velk\t0\tTRUE\tOram Farrun\t14\tFALSE\tx\n"
SHE = "2\tÉda Velk met Anna Farrun. She left.\tShe\t26\tÉda Velk\t0\tFALSE\tAnna Farrun\t13\tFALSE\tx\n"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "gap.tsv"
    path.write_text(HEAD + HE + SHE, "utf-8")
    return path


def test_examples_are_read_with_their_places(path):
    one, two = read_gap(path)
    assert [one.text[slice(*span)] for span in (one.pronoun, *one.names)] == [
        "he",
        "Tarn Velk",
        "Oram Farrun",
    ]
    assert (one.meant, one.masculine) == ((True, False), True)
    assert (two.meant, two.masculine) == ((False, False), False)
    assert two.text[slice(*two.pronoun)] == "She"


def test_a_name_is_taken_where_a_place_touches_it(path):
    examples = read_gap(path)
    assert score_gap(examples, lambda e: [(5, 9)] if e.masculine else []).masculine == 100
    wrong = score_gap(examples, lambda e: [e.names[1]])
    assert (wrong.overall, wrong.masculine, wrong.feminine, wrong.bias) == (0, 0, 0, 0)
    both = score_gap(examples, lambda e: e.names)
    assert both.overall == 40  # one of four that are taken, and of one that is meant
    assert both.masculine == pytest.approx(200 / 3)


def test_the_rules_are_scored(path):
    assert gap_figures(path).masculine == 100


@pytest.mark.parametrize("content", ["a\tb\nc\td\n", HEAD + "1\tText\n", HEAD + HE.replace("33", "x"), None])
def test_what_is_no_gap_file_is_named(path, content):
    path.unlink() if content is None else path.write_text(content, "utf-8")
    with pytest.raises(InputError, match=r"gap\.tsv"):
        read_gap(path)
