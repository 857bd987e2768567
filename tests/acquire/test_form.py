import time

import pytest

from onrecord.acquire.form import held_by, is_html


@pytest.mark.parametrize(
    "text",
    [
        "<!doctype html><p>x",
        "<!DOCTYPE  HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>",
        "\n  <html>",
        "<HTML lang=en>",
        '<?xml version="1.0"?>\n<!DOCTYPE html>',
        "<!-- saved from url=(0014)about:internet -->\n<html>",
    ],
)
def test_pages(text):
    assert is_html(text)


@pytest.mark.parametrize(
    "text", ["", "The page began with <html>.", "<p>x", "<htmlish>", "<!-- <html> --> x"]
)
def test_no_pages(text):
    assert not is_html(text)


def test_thousands_of_comments_are_looked_through_quickly():
    begun = time.perf_counter()
    assert not is_html("<!---->" * 100_000)
    assert not is_html("<!--" * 100_000)
    assert time.perf_counter() - begun < 1


@pytest.mark.parametrize(
    ("line", "holding"),
    [
        ('{"text": "The ferry"}', "report"),
        (' {"html": 1, "more": [1, {}]}\n', "report"),
        ('{"headline": "The ferry"}', "object"),
        ("{}", "object"),
        ('{"text": "The fer', "nothing"),
        ("{curly} text", "nothing"),
        ('["text"]', "nothing"),
        ('"text"', "nothing"),
        ("", "nothing"),
        ('{"a": ' + "[" * 100_000, "nothing"),
        ('{"text": "\ud800"}', "nothing"),
    ],
)
def test_what_a_line_holds(line, holding):
    assert held_by(line) == holding
