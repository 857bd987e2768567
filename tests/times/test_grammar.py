import re

from hypothesis import given
from hypothesis import strategies as st

from onrecord.times.grammar import BEGINS, FAMILIES

RULES = [rule for family in FAMILIES for rule in family.RULES]
SECOND = {first: seconds for first, seconds in BEGINS.items() if "" not in seconds}
# What may follow the two words with which an expression begins.
REST = (
    "of 's 1990s '80s 1999 2029 5th March quarter half week weeks days year years month decade century - –"
    " few or so ago earlier later before after yesterday past term future Monday Nov. period end , . ; and"
    " hundred thousand two twenties nineteen ninety-four fiscal most recent year-ago couple number dozen"
).split()


@given(
    st.sampled_from(sorted(SECOND)),
    st.sampled_from(sorted({second for seconds in SECOND.values() for second in seconds} | set(REST))),
    st.lists(st.sampled_from(REST), max_size=4),
)
def test_a_rule_that_matches_is_one_of_those_for_the_two_words(first, second, rest):
    second = second.replace("#", "1999")
    text = " ".join([first, second, *rest])
    key = re.sub(r"^['’]?(?:(\d).*|([A-Za-z]+).*|.*)", lambda m: "#" if m[1] else m[2] or "", second).lower()
    may = SECOND[first].get(key, ())
    begin_so = [rule for rule in RULES if any(begin.startswith(f"{first} ") for begin in rule.begins)]
    for rule in begin_so:
        assert rule in may or not rule.match(text, 0, len(text))


def test_a_word_has_either_rules_for_any_second_word_or_for_some():
    assert all(set(seconds) == {""} or "" not in seconds for seconds in BEGINS.values())
