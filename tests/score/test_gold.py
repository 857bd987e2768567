import pytest

from onrecord.errors import InputError
from onrecord.score.gold import Attribution, read_gold

TEXT = "Ilo Brandt said yes. “We stay,” he added."
ANNOTATIONS = """\
T1\tSource 0 10\tIlo Brandt
T2\tCue 11 15\tsaid
T3\tContent 16 19\tyes
E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
T4\tSource 32 34\the
T5\tCue 35 40\tadded
T6\tContent 22 24;25 30\tWe stay,
T7\tContent 16 19\tyes
E2\tAttribution:T5 Source1:T4 Cue1:T5 Content1:T6 Content2:T7
E3\tAttribution:T2 Source:T1 Cue:T2
#1\tAnnotatorNotes T1\tnothing of ours
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "text").mkdir()
    (tmp_path / "attributions").mkdir()
    (tmp_path / "text" / "ferry_2031.txt").write_text(TEXT, "utf-8")
    (tmp_path / "attributions" / "ferry_2031_bob.ann").write_text("", "utf-8")
    (tmp_path / "attributions" / "ferry_2031_ann.ann").write_text(ANNOTATIONS, "utf-8")
    return tmp_path


def test_a_folder_of_polnear_gives_each_report_with_its_attributions(folder):
    (report,) = read_gold(folder)
    assert (report.id, report.text) == ("ferry_2031", TEXT)
    assert report.attributions[0] == Attribution([(0, 10)], [(11, 15)], [(16, 19)])


def test_content_in_several_pieces_is_one_list_in_the_order_of_the_text(folder):
    assert read_gold(folder)[0].attributions[1].content == [(16, 19), (22, 24), (25, 30)]


def test_an_attribution_without_content_is_none(folder):
    assert len(read_gold(folder)[0].attributions) == 2


def test_offsets_count_line_ends_as_they_are_stored(folder):
    (folder / "text" / "ferry_2031.txt").write_bytes(b"One.\r\nTwo.")
    assert read_gold(folder)[0].text == "One.\r\nTwo."


def test_json_lines_give_the_same(tmp_path):
    path = tmp_path / "gold.jsonl"
    path.write_text(
        '{"id": "a", "text": "He said yes.", "attributions": [{"source": [[0, 2]], "content": [[8, 11]]}]}\n'
        '{"id": "b", "text": "The ferry left.", "attributions": []}\n'
    )
    first, second = read_gold(path)
    assert first.attributions == [Attribution([(0, 2)], [], [(8, 11)])]
    assert (second.id, second.attributions) == ("b", [])


def test_a_line_that_is_no_report_is_named(tmp_path):
    path = tmp_path / "gold.jsonl"
    path.write_text('{"id": "a", "text": "", "attributions": []}\n{"id": 7}\n')
    with pytest.raises(InputError, match="line 2"):
        read_gold(path)


@pytest.mark.parametrize("place", ["", "nowhere"])
def test_a_place_without_gold_is_named(tmp_path, place):
    with pytest.raises(InputError, match=str(tmp_path / place)):
        read_gold(tmp_path / place)


def test_annotations_whose_text_is_missing_are_named(folder):
    (folder / "text" / "ferry_2031.txt").unlink()
    with pytest.raises(InputError, match=r"ferry_2031\.txt"):
        read_gold(folder)


@pytest.mark.parametrize("name", ["text/ferry_2031.txt", "attributions/ferry_2031_ann.ann"])
def test_a_file_that_is_not_utf8_is_named(folder, name):
    (folder / name).write_bytes(b"He said \xff\xfe")
    with pytest.raises(InputError, match=r"ferry_2031.*UTF-8"):
        read_gold(folder)
