from hypothesis import given
from hypothesis import strategies as st
from tests.relate.statements import made

from onrecord.relate.alignment import differences
from onrecord.relate.carried import carried
from onrecord.relate.content import content
from onrecord.relate.echo import echoes

SAID = "every one of the 40 prisoners must be home before we sign anything"


def test_one_text_in_five_outlets_is_one_statement():
    found = [made(f"r{n}", SAID, "2031-05-06") for n in range(5)]
    rows = carried(found, echoes(found))
    assert [len(row.all) for row in rows] == [5]


def test_what_differs_is_marked_by_offsets_of_both_reports():
    (echo,) = echoes([made("a", SAID, "2031-05-06"), made("b", SAID.replace("40", "30"), "2031-05-06")])
    (one,) = echo.differences
    assert (one.first.text, one.second.text) == ("40", "30")
    assert one.first.span == (7 + SAID.index("40"), 9 + SAID.index("40"))


def test_a_not_makes_it_another_statement():
    assert (
        echoes([made("a", SAID, "2031-05-06"), made("b", SAID.replace("must", "must not"), "2031-05-06")])
        == []
    )


def test_two_persons_are_no_echo_whatever_they_say():
    assert echoes([made("a", SAID, "2031-05-06"), made("b", SAID, "2031-05-06", who="Sella Marn")]) == []


def test_a_rejection_is_no_echo_of_an_acceptance():
    words = "a truce of 45 days along both banks of the river"
    for acts, count in ((("accept", "accept"), 1), (("accept", "reject"), 0)):
        found = [made(name, words, "2031-05-06", act=act) for name, act in zip("ab", acts, strict=True)]
        assert len(echoes(found)) == count


def test_names_alone_make_no_echo():
    one = made("a", "he blamed President Orin Tassel of Karsk", "2031-05-06")
    other = made("b", "that he had called President Orin Tassel about grain", "2031-05-06")
    assert echoes([one, other]) == []


WORDS = st.lists(st.sampled_from("we will not sign the Paper before Friday’s talks 40".split()), max_size=12)


@given(WORDS, WORDS)
def test_differences_put_back_make_the_other_statement(one, other):
    first, second = (content(made("a", " ".join(words), None)) for words in (one, other))
    marked = differences(first, second)
    gone = [word for d in marked if d.first for word in d.first.text.split()]
    come = [word for d in marked if d.second for word in d.second.text.split()]
    stay = len(first.words) - len(gone)
    assert stay == len(second.words) - len(come)
    for d in marked:
        if d.first:
            assert " ".join(one)[d.first.begin - 7 : d.first.end - 7] == d.first.text
