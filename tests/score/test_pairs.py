from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.score.pairs import Pair, Side, pair_figures

YES = Side(text="Dorn agreed to talks.", content="to talks", act="accept", conditions=())
IF = Side(text="Dorn agreed to talks if Vesk came.", content="to talks if Vesk came", act="condition",
          conditions=("if Vesk came",))  # fmt: skip
NO = Side(text="Dorn did not agree to talks.", content="to talks", act="none", conditions=())


def statement(text, content, act, conditions=()):
    def span(part):
        return Span.of(text, text.index(part), text.index(part) + len(part))

    return Statement(
        id="s1", content=[span(content)], kind="indirect", act=act, confidence=1.0,
        conditions=[span(one) for one in conditions],
    )  # fmt: skip


def figures(pair, *found):
    read = {side.text: statements for side, statements in zip(pair.side, found, strict=True)}
    return {name: (f.right, f.predicted, f.gold) for name, f in pair_figures([pair], read.get).items()}


def test_a_pair_is_right_if_both_of_its_sides_are():
    pair = Pair(turn="condition", side=(YES, IF))
    yes = statement(YES.text, YES.content, "accept")
    sure = statement(IF.text, IF.content, "condition", ["if Vesk came"])
    wrong = statement(IF.text, IF.content, "accept")
    assert figures(pair, [yes], [sure]) == {"acts": (2, 2, 2), "pairs": (1, 1, 1), "conditions": (1, 1, 1)}
    assert figures(pair, [yes], [wrong]) == {"acts": (1, 2, 2), "pairs": (0, 1, 1), "conditions": (0, 0, 1)}


def test_no_statement_and_one_that_asserts_are_right_where_nothing_is_done():
    pair = Pair(turn="negation", side=(YES, NO))
    yes = statement(YES.text, YES.content, "accept")
    for found in ([], [statement(NO.text, NO.content, "assert")]):
        assert figures(pair, [yes], found)["pairs"] == (1, 1, 1)
    assert figures(pair, [yes], [statement(NO.text, NO.content, "accept")])["pairs"] == (0, 1, 1)


def test_a_statement_elsewhere_is_another():
    pair = Pair(turn="condition", side=(YES, IF))
    elsewhere = statement(YES.text, "Dorn", "accept")
    assert figures(pair, [elsewhere], [])["acts"] == (0, 2, 2)
