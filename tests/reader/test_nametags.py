import numpy as np
from hypothesis import given
from hypothesis.strategies import integers, text

from onrecord.reader.nametags import (
    FIRST,
    NAME_TAGS,
    NAMELESS,
    NEXT,
    PLAIN,
    NameField,
    best_names,
    name_moves,
    names,
)
from onrecord.reader.viterbi import best_tags
from onrecord.reader.words import words
from onrecord.reader.wordscores import WordScores
from onrecord.record.name import Name
from onrecord.record.paragraph import paragraphs

TEXT = "Ana Tolm met Lommians\nOrrin Bay"


def found(tags, stands=(), text=TEXT, doubt=(), field=PLAIN):
    """The names of `text` by the best tag of each word; the words `doubt` say little."""
    its = words(text, paragraphs(text))
    seats = np.array([[0, 1] if at in stands else [1, 0] for at in range(len(its))], np.float32)
    nothing = np.zeros((len(its), 1), np.float32)
    tagged = np.eye(NAME_TAGS, dtype=np.float32)[tags]
    tagged[list(doubt)] *= 0.2
    return names(text, its, WordScores(tagged, seats, nothing, nothing, nothing), field)


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


def test_moves_make_one_name_of_two():
    tags = [FIRST["person"], FIRST["person"], NAMELESS, FIRST["nationality"], NAMELESS, NAMELESS]
    moves = name_moves()
    moves[FIRST["person"], NEXT["person"]] = 1.5
    assert [name.span for name in found(tags)] == [(0, 3), (4, 8), (13, 21)]
    assert [name.span for name in found(tags, field=PLAIN._replace(moves=moves))] == [(0, 8), (13, 21)]


def test_a_words_kind_is_drawn_to_others_but_not_where_a_name_begins():
    text = "Ana Tolm and Ana Tolm left\nTolm left"
    whole = [FIRST["person"], NEXT["person"], NAMELESS]
    given = found([*whole, *whole, FIRST["place"], NAMELESS], text=text, doubt={6})
    assert [(name.span, name.kind) for name in given] == [
        ((0, 8), "person"),
        ((13, 21), "person"),
        ((27, 31), "person"),
    ]


@given(seed=integers(0, 10_000), text=text("Ab,. \n", min_size=1, max_size=30))
def test_looking_only_where_there_is_doubt_finds_the_best_of_all(seed, text):
    its = words(text, paragraphs(text))
    chance = np.random.default_rng(seed)
    scores = chance.normal(0, 3, (len(its), NAME_TAGS)).astype(np.float32)
    scores[chance.random(len(its)) < 0.5, NAMELESS] += 40
    moves = name_moves() + chance.normal(0, 1, (NAME_TAGS, NAME_TAGS)).astype(np.float32)
    field = NameField(moves, chance.normal(0, 1, PLAIN.shapes.shape).astype(np.float32))
    whole = best_tags(
        scores + field.of_shapes(its.shapes), moves, np.array(its.places, bool), np.array(list(NEXT.values()))
    )
    assert best_names(scores, its, field).tolist() == whole
