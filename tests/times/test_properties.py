"""What holds of the times of any text."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.times import times
from onrecord.times.grammar import BEGINS

WORDS = (
    "the a last next two three 5 7 2029 0300 GMT p.m. 10:30 March May Nov. Wednesday Friday week weeks days"
    " year years ago later earlier of in on early late mid - – , . quarter first half every daily 1990s '80s"
    " and to morning night noon today now fall summer weekend said will $ % 30 1/2 hundred thousand century"
    " ½ 99 0 31"
).split()
texts = st.lists(st.sampled_from(WORDS + sorted(BEGINS)), max_size=25).map(" ".join) | st.text(max_size=80)
days = st.none() | st.dates().map(date.isoformat)


@given(texts, days)
def test_a_time_is_its_span_of_the_text_and_times_stand_in_order(text, published):
    reading = times(Reading(report=Report(id="r", origin="r", text=text, published=published)))
    at = 0
    for time in reading.times:
        begin, end = time.span
        assert at <= begin < end
        assert time.text == text[begin:end]
        at = end


@given(texts, days)
def test_reading_the_times_again_changes_nothing(text, published):
    once = times(Reading(report=Report(id="r", origin="r", text=text, published=published)))
    assert times(once) == once


@given(texts)
def test_without_a_day_of_publication_no_value_comes_from_today(text):
    once = times(Reading(report=Report(id="r", origin="r", text=text)))
    values = [time.value for time in once.times if time.value and time.type in ("DATE", "TIME")]
    assert all(
        value[:4] in text or value[:1].isalpha() or len(value) < 4 or has_words(text) for value in values
    )


def has_words(text: str) -> bool:
    """A year in words, or one counted from a year that the text gives."""
    return any(
        word in text for word in ("teen", "thousand", "19", "20", "later", "earlier", "next", "following")
    )
