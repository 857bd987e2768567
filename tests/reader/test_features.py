from onrecord.reader.features import features
from onrecord.reader.pieces import END, START
from onrecord.reader.window import Window
from onrecord.reader.words import CONTINUES, STARTS_PARAGRAPH, STARTS_REPORT, words
from onrecord.record.paragraph import paragraphs

TEXT = "Tolm left.\n“Stay,” he said."
PIECES = [[10, 11, 12], [20], [30], [40], [50, 51], [60], [70], [80], [90], [30]]


def of(window):
    (found,) = features(words(TEXT, paragraphs(TEXT)), PIECES, [window])
    return found


def test_the_pieces_stand_between_the_start_and_the_end():
    assert of(Window(0, 0, 3, 3)).pieces.tolist() == [START, 10, 11, 12, 20, 30, END]


def test_each_word_is_found_at_its_first_piece():
    found = of(Window(0, 0, 10, 10))
    assert found.pieces[found.firsts].tolist() == [pieces[0] for pieces in PIECES]


def test_every_piece_of_a_word_has_its_shape_and_quotation():
    found = of(Window(0, 0, 10, 10))
    tolm, stay = found.shapes[1:4].tolist(), found.quoted[7:9].tolist()
    assert len(set(tolm)) == 1
    assert stay == [1, 1]
    assert found.quoted.sum() == 3  # two pieces and the comma


def test_the_beginnings_of_report_and_paragraph_stand_at_the_first_piece_alone():
    found = of(Window(0, 0, 10, 10))
    assert found.places[1] == STARTS_REPORT
    assert found.places[found.firsts[3]] == STARTS_PARAGRAPH
    assert (found.places == CONTINUES).sum() == len(found.places) - 2


def test_a_window_later_in_the_report_counts_from_its_own_beginning():
    found = of(Window(3, 4, 8, 10))
    assert found.pieces.tolist() == [START, 40, 50, 51, 60, 70, 80, 90, 30, END]
    assert found.firsts.tolist() == [1, 2, 4, 5, 6, 7, 8]
    assert found.paragraphs.tolist() == [1] * 7
    assert {len(found.shapes), len(found.places), len(found.quoted)} == {10}
