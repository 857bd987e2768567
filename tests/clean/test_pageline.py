from onrecord.clean.markup import Markup
from onrecord.clean.pageline import page_lines

SENTENCE = "Veldania and Ostmark agreed on Monday to stop fighting along the river Lenn."
CAPTION = "The bridge over the Lenn on Monday"


def found(text, body, authors=()):
    markup = Markup(f"<html><body>{body}</body></html>")
    return {passage.text: passage.reason for passage in page_lines(text, markup, list(authors))}


def test_the_name_of_one_who_signs_is_a_byline():
    text = f"Oda Brekke\n{SENTENCE}\nMina Lund"
    assert found(text, f"<p>{SENTENCE}</p>", ["Oda Brekke"]) == {"Oda Brekke": "byline or credit"}


def test_a_caption_that_a_paragraph_says_too_is_read():
    figure = f"<figure><figcaption>{CAPTION}</figcaption></figure>"
    text = f"{SENTENCE}\n{CAPTION}"
    assert found(text, f"<p>{SENTENCE}</p>{figure}") == {CAPTION: "caption or credit of a picture"}
    assert found(text, f"<p>{SENTENCE}</p>{figure}<p>{CAPTION}</p>") == {}


def test_a_sentence_that_is_a_link_is_read():
    line = "Ostmark fell silent"
    assert found(line, f"<p><a href='/1'>{line}</a></p>") == {line: "link to another report"}
    assert found(f"{line}.", f"<p><a href='/1'>{line}.</a></p>") == {}
