from onrecord.clean.layout import Layout
from onrecord.clean.markup import Markup
from onrecord.clean.pageline import page_lines

SENTENCE = "Veldania and Ostmark agreed on Monday to stop fighting along the river Lenn."
CAPTION = "The bridge over the Lenn on Monday"


def found(text, body, authors=()):
    markup = Markup(f"<html><body>{body}</body></html>")
    return {passage.text: passage.reason for passage in page_lines(text, Layout(text, markup), list(authors))}


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


def test_a_label_in_front_of_a_link_makes_no_sentence_of_it():
    line = "Also in Sarn: Guns fall silent on the Lenn"
    linked = "<a href='/1'>Guns fall silent on the Lenn</a>"
    assert found(line, f"<p>Also in Sarn: {linked}</p>") == {line: "link to another report"}
    assert found(line, "<p>Also in Sarn: Guns fall <a href='/1'>silent on the Lenn</a></p>") == {}
    said = "Torvald said in Sarn Guns fall silent on the Lenn"
    assert found(said, f"<p>Torvald said in Sarn {linked}</p>") == {}


def test_what_stands_only_in_a_part_beside_the_report_is_left_out():
    line = "The day's talks, in five minutes"
    beside = f"<div class='newsletter-box'><p>{line}</p></div>"
    reason = "part of the page beside the report"
    assert found(f"{SENTENCE}\n{line}", f"<p>{SENTENCE}</p>{beside}") == {line: reason}
    assert found(f"{SENTENCE}\n{line}", f"<p>{SENTENCE}</p><p>{line}</p>{beside}") == {}


def test_a_name_that_the_report_s_own_paragraphs_bear_tells_nothing():
    paragraphs = [
        f"On day {n} of the talks in Sarn both delegations said that point {n} holds." for n in range(5)
    ]
    body = "".join(f"<p class='paywall'>{line}</p>" for line in paragraphs)
    assert found("\n".join(paragraphs), body) == {}


def test_a_line_without_words_is_nobody_s_byline():
    assert found(f"{SENTENCE}\n___", f"<p>{SENTENCE}</p>") == {}
