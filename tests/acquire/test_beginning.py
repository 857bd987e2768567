from io import BytesIO

import pytest

from onrecord.acquire.beginning import Beginning


def test_looking_takes_nothing_away():
    data = b"\n \r\nThe ferry\nof Osmar\n"
    assert Beginning(BytesIO(data)).whole() == data
    assert list(Beginning(BytesIO(data)).lines()) == [b"\n", b" \r\n", b"The ferry\n", b"of Osmar\n"]


def test_it_ends_with_the_first_line_that_is_not_blank():
    beginning = Beginning(BytesIO(b"\n \r\nThe ferry\nof Osmar\n"))
    assert beginning.data == b"\n \r\nThe ferry\n"
    assert beginning.text == "\n \r\nThe ferry\n"


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16"])
def test_it_is_looked_at_in_its_encoding(codec):
    assert Beginning(BytesIO("\nÆrø\n\n".encode(codec))).text == "\nÆrø\n"


def test_broken_bytes_do_not_hinder():
    assert Beginning(BytesIO(b"caf\xe9")).text == "caf\ufffd"


def test_an_empty_stream():
    assert Beginning(BytesIO()).text == ""
    assert Beginning(BytesIO()).whole() == b""


def test_blank_lines_without_end_are_given_up():
    stream = BytesIO(b"\n" * 1_000)
    assert Beginning(stream).data == b"\n" * 100


def test_more_than_the_limit_is_not_read():
    assert Beginning(BytesIO(b"x" * 10), limit=10).whole() == b"x" * 10
    assert Beginning(BytesIO(b"x" * 11), limit=10).whole() is None
    assert Beginning(BytesIO(b"x\n" * 11), limit=10).whole() is None
