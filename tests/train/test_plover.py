import pytest

from onrecord.errors import InputError
from onrecord.reader.moves import ACTS as OURS
from onrecord.train.plover import ACTS, plover_figures, read_plover

ROWS = (
    "\tmarked_sentence\tgold_root\n"
    "1\tIn Orrin <s>Tolmar</s> demanded that <t>Vesk</t> withdraw its troops.\tREQUEST\n"
    "2\t<s>Tolmar</s> shelled <t>Vesk</t>.\tASSAULT\n"
    "3\tThe bridge, which <s>Tolmar</s> built, fell.\tREQUEST\n"
)


def test_sentences_come_without_marks_and_with_their_actor(tmp_path):
    (tmp_path / "rows.tsv").write_text(ROWS, "utf-8")
    first, second = read_plover(tmp_path / "rows.tsv")
    assert first.text == "In Orrin Tolmar demanded that Vesk withdraw its troops."
    assert [one.text[slice(*one.source)] for one in (first, second)] == ["Tolmar"] * 2
    with pytest.raises(InputError, match="no such file"):
        read_plover(tmp_path / "none.tsv")


def test_acts_that_fit_the_type_are_counted(tmp_path, reader):
    (tmp_path / "rows.tsv").write_text(ROWS, "utf-8")
    found = plover_figures(read_plover(tmp_path / "rows.tsv"), reader)
    assert (found["REQUEST"].right, found["REQUEST"].predicted, found["REQUEST"].gold) == (1, 1, 2)
    assert found["all"] == found["REQUEST"]
    assert found["THREATEN"].gold == 0


def test_types_are_mapped_to_acts_that_there_are():
    assert set().union(*ACTS.values()) <= set(OURS)
