import os

from hypothesis import given
from hypothesis import strategies as st

from onrecord.acquire.wording import speakable, unreadable
from onrecord.errors import printable, quoted


@given(st.text(st.characters()))
def test_whatever_is_shown_prints(text):
    assert printable(text).isprintable()


def test_ordinary_names_are_shown_as_they_are():
    assert printable("talks/Ærø “draft”, line 3") == "talks/Ærø “draft”, line 3"


def test_line_ends_and_terminal_codes_are_escaped():
    assert printable("a\nb\x1b[2J\u202e\udce9") == r"a\nb\x1b[2J\u202e\udce9"


def test_a_quotation_is_cut():
    assert quoted("x" * 100) == "'" + "x" * 40 + "…'"


@given(st.binary())
def test_any_file_name_becomes_proper_unicode(name):
    speakable(os.fsdecode(name)).encode("utf-8")


def test_two_names_stay_two():
    assert speakable(os.fsdecode(b"caf\xe9")) == r"caf\xe9"
    assert speakable(os.fsdecode(b"caf\xe8")) == r"caf\xe8"


def test_what_the_system_says_is_one_line():
    error = unreadable("a\nb", OSError(5, "Input/output error"))
    assert str(error) == r"a\nb: input/output error"
    assert str(unreadable("a", OSError())) == "a: it cannot be read"
