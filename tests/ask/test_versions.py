from hypothesis import given
from hypothesis import strategies as st

from onrecord.ask.versions import changes

TEXTS = st.lists(st.sampled_from(["peace", "talks", "end", "in", "Orrin", "\n", "  "]), max_size=20).map(
    " ".join
)


@given(TEXTS, TEXTS)
def test_the_changes_lead_from_one_text_to_the_other(old, new):
    made, at = "", 0
    for change in changes(old, new):
        made += old[at : change.old[0]] + " " + new[slice(*change.new)] + " "
        at = change.old[1]
    assert (made + old[at:]).split() == new.split()


@given(TEXTS)
def test_a_text_does_not_differ_from_itself_by_white_space(text):
    assert list(changes(text, "\n".join(text.split()))) == []
