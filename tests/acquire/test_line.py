import codecs
from io import BytesIO
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.acquire import line
from onrecord.acquire.line import lines


@given(st.binary())
def test_joined_they_are_the_stream(data):
    assert b"".join(lines(BytesIO(data))) == data


@given(st.lists(st.text(st.sampled_from("a\n\r\u0a05\u0a0a\u050a\U0001f600\u2028"))))
def test_only_line_feeds_end_a_line(parts):
    text = "".join(parts)
    expected = [part + "\n" for part in text.split("\n")]
    expected[-1] = expected[-1][:-1]
    for mark, codec in [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ]:
        found = list(lines(BytesIO(mark + text.encode(codec))))
        found = [each.decode(codec).removeprefix("\ufeff") for each in found]
        assert [each for each in found if each] == [each for each in expected if each]


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be"])
def test_long_lines_come_whole(codec):
    text = "x" * 300_000 + "\n" + "y" * 70_000
    assert [each.decode(codec) for each in lines(BytesIO(text.encode(codec)))] == [
        "x" * 300_000 + "\n",
        "y" * 70_000,
    ]


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be"])
def test_of_a_line_over_the_limit_only_the_beginning_comes(codec, monkeypatch):
    monkeypatch.setattr(line, "_PIECE", 16)
    text = "abc\n" + "x" * 10_000 + "\ndef\n"
    first, cut, last = lines(BytesIO(text.encode(codec)), limit=100)
    assert first.decode(codec) == "abc\n"
    assert 100 < len(cut) <= 116
    assert last.decode(codec) == "def\n"


def test_what_is_over_the_limit_is_not_read_before_it_must():
    class Endless(BytesIO):
        def readline(self, size=-1):
            return b"x" * size

    assert [len(each) > 1_000 for each in islice(lines(Endless(), limit=1_000), 1)] == [True]


def test_the_stream_can_be_read_on_after_a_line():
    stream = BytesIO(b"one\ntwo\nthree")
    assert next(lines(stream)) == b"one\n"
    assert stream.read() == b"two\nthree"
