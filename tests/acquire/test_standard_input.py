import io
import sys

from onrecord.acquire.standard_input import read_standard_input


def read(data, published=None):
    return list(read_standard_input(published, io.BytesIO(data)))


def test_text():
    (found,) = read(b"The ferry sails.\n", "2031-05-06")
    assert (found.id, found.origin, found.form, found.published) == ("stdin", "-", "text", "2031-05-06")


def test_page():
    (found,) = read(b"<html><p>The ferry")
    assert (found.id, found.form) == ("stdin", "html")


def test_json_lines():
    first, second = read(b'{"text": "a"}\n{"id": "b", "text": "b"}')
    assert (first.id, first.origin) == ("stdin:1", "-, line 1")
    assert (second.id, second.origin) == ("b", "-, line 2")


def test_empty():
    (found,) = read(b"")
    assert str(found) == "-: the input is empty; expected a report"


def test_it_is_the_process_s_own_unless_given(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"The ferry")))
    (found,) = read_standard_input()
    assert found.content == "The ferry"


def test_a_broken_stream_is_an_error():
    class Broken(io.BytesIO):
        def readline(self, size=-1):
            raise OSError(5, "Input/output error")

    (found,) = read_standard_input(None, Broken())
    assert str(found) == "-: input/output error"
