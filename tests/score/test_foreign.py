from random import Random

from onrecord.record.report import LeftOut, Report
from onrecord.score.foreign import WAYS, put_headlines, score_foreign

TEXT = (
    "Truce holds on the river Lenn\n"
    "Veldania and Ostmark agreed on Monday to stop fighting along the river.\n"
    "The foreign minister of Veldania said the truce would begin at midnight.\n"
    "Both delegations said that they would meet again in the spring.\n"
)
HEADLINES = ["Striker out for six weeks", "Ten hotels worth booking", "Price of bread rises again"]


def test_headlines_are_put_in_every_way():
    found = list(put_headlines(TEXT, HEADLINES, Random(1)))
    assert [put.way for put in found] == list(WAYS)
    for put in found:
        place, joint, form, many = put.way
        headlines = [put.text[slice(*span)] for span in put.spans]
        assert len(set(headlines)) == many
        assert all(
            (h in HEADLINES) == (form == "as it is") and h.lower() in map(str.lower, HEADLINES)
            for h in headlines
        )
        begin, end = put.inserted
        assert put.text[:begin] + put.text[end:] == TEXT.rstrip()
        assert put.text[begin - 1] in ".”"
        assert (end == len(put.text)) == (place == "end")
        assert put.text[begin:end] == "".join("\n" * (joint == "one newline") + h for h in headlines)


def cleaned(passages):
    def clean(text):
        spans = [(text.index(p), text.index(p) + len(p)) for p in passages if p in text]
        left_out = [LeftOut(span, text[slice(*span)], "said so") for span in spans]
        return Report(id="r", origin="r", text=text, left_out=left_out)

    return clean


def test_what_passes_over_nothing_finds_nothing():
    figures = score_foreign([TEXT], HEADLINES, cleaned([]))
    assert {(f.put, f.found, f.texts, f.harmed) for f in figures.values()} == {(1, 0, 1, 0), (2, 0, 1, 0)}


def test_what_passes_over_the_headlines_finds_them_all():
    figures = score_foreign([TEXT], HEADLINES, cleaned([*HEADLINES, *map(str.upper, HEADLINES)]))
    assert {(f.share, f.harmed) for f in figures.values()} == {(1.0, 0)}


def test_passing_over_more_than_without_them_is_harm_and_what_was_so_before_is_none():
    sentence = TEXT.splitlines()[1]
    assert not any(f.harmed for f in score_foreign([TEXT], HEADLINES, cleaned([sentence])).values())

    def greedy(text):
        return cleaned([text] if "hotels" in text or "bread" in text or "Striker" in text else [])(text)

    as_it_is = score_foreign([TEXT], HEADLINES, greedy)["end", "no space", "as it is", 1]
    assert (as_it_is.found, as_it_is.harmed) == (1, 1)
