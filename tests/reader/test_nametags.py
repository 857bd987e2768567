import numpy as np

from onrecord.reader.nametags import FIRST, NAME_TAGS, NAMELESS, NEXT, names
from onrecord.reader.words import words
from onrecord.reader.wordscores import WordScores
from onrecord.record.name import Name
from onrecord.record.paragraph import paragraphs

TEXT = "Ana Tolm met Lommians\nOrrin Bay"


def found(tags, stands=(), text=TEXT, doubt=()):
    """The names of `text` by the best tag of each word; the words `doubt` say little."""
    given = words(text, paragraphs(text))
    seats = np.array([[0, 1] if at in stands else [1, 0] for at in range(len(given))], np.float32)
    nothing = np.zeros((len(given), 1), np.float32)
    tagged = np.eye(NAME_TAGS, dtype=np.float32)[tags]
    tagged[list(doubt)] *= 0.2
    return names(text, given, WordScores(tagged, seats, nothing, nothing, nothing))


def test_words_of_one_name_are_one_name():
    tags = [FIRST["person"], NEXT["person"], NAMELESS, FIRST["nationality"], NAMELESS, NAMELESS]
    assert found(tags) == [Name((0, 8), "person"), Name((13, 21), "nationality")]


def test_a_name_begins_at_a_first_word():
    tags = [FIRST["person"], FIRST["person"], NAMELESS, FIRST["place"], NEXT["place"], FIRST["place"]]
    assert [name.span for name in found(tags)][:2] == [(0, 3), (4, 8)]


def test_all_words_of_a_name_are_of_one_kind():
    tags = [FIRST["person"], NEXT["place"], NAMELESS, NAMELESS, NAMELESS, NAMELESS]
    assert found(tags, doubt={1}) == [Name((0, 3), "person")]
    assert found(tags, doubt={0}) == [Name((0, 8), "place")]


def test_a_word_is_drawn_to_those_that_are_written_like_it():
    text = "Lomm Lomm lomm\nLomm Lomm lomm"
    tags = [FIRST["place"], FIRST["person"], FIRST["person"], FIRST["place"], FIRST["place"], NAMELESS]
    kinds = [name.kind for name in found(tags, text=text, doubt={1, 2})]
    assert kinds == ["place", "place", "person", "place", "place"]


def test_no_name_runs_over_the_end_of_a_paragraph():
    tags = [NAMELESS, NAMELESS, NAMELESS, FIRST["place"], NEXT["place"], NEXT["place"]]
    assert [name.span[0] for name in found(tags)] == [13, 22]
    assert found(tags)[0] == Name((13, 21), "place")


def test_a_place_stands_for_who_sits_there_where_its_first_word_says_so():
    tags = [FIRST["person"], NEXT["person"], NAMELESS, NAMELESS, FIRST["place"], NEXT["place"]]
    assert [name.stands for name in found(tags, {0, 4})] == [False, True]
    assert [name.stands for name in found(tags, {5})] == [False, False]
