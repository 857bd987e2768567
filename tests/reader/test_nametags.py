import numpy as np

from onrecord.reader.nametags import FIRST, NAME_TAGS, NAMELESS, NEXT, names
from onrecord.reader.words import words
from onrecord.reader.wordscores import WordScores
from onrecord.record.name import Name
from onrecord.record.paragraph import paragraphs

TEXT = "Ana Tolm met Lommians\nOrrin Bay"


def found(tags, stands=()):
    given = words(TEXT, paragraphs(TEXT))
    seats = np.array([[0, 1] if at in stands else [1, 0] for at in range(len(given))], np.float32)
    nothing = np.zeros((len(given), 1), np.float32)
    tagged = np.eye(NAME_TAGS, dtype=np.float32)[tags]
    return names(given, WordScores(tagged, seats, nothing, nothing))


def test_words_of_one_name_are_one_name():
    tags = [FIRST["person"], NEXT["person"], NAMELESS, FIRST["nationality"], NAMELESS, NAMELESS]
    assert found(tags) == [Name((0, 8), "person"), Name((13, 21), "nationality")]


def test_a_name_begins_at_a_first_word_at_another_kind_and_behind_none():
    tags = [FIRST["person"], FIRST["person"], NEXT["place"], NEXT["person"], NAMELESS, NEXT["place"]]
    assert [name.span for name in found(tags)] == [(0, 3), (4, 8), (9, 12), (13, 21), (28, 31)]


def test_no_name_runs_over_the_end_of_a_paragraph():
    tags = [NAMELESS, NAMELESS, NAMELESS, FIRST["place"], NEXT["place"], NEXT["place"]]
    assert found(tags) == [Name((13, 21), "place"), Name((22, 31), "place")]


def test_a_place_stands_for_who_sits_there_where_its_first_word_says_so():
    tags = [FIRST["person"], NEXT["person"], NAMELESS, NAMELESS, FIRST["place"], NEXT["place"]]
    assert [name.stands for name in found(tags, {0, 4})] == [False, True]
    assert [name.stands for name in found(tags, {5})] == [False, False]
