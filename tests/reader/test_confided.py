from tests.reader.test_nested import Given

from onrecord.reader.confided import confided

TEXT = "“The envoy told me on Friday that he would sign,” said Vintl. Brandt told us that it rained."


def test_who_told_somebody_in_a_quotation_is_nested_in_it():
    given = Given(TEXT)
    outer = given.attribution("Vintl", "said", "The envoy told me on Friday that he would sign")
    (found,) = confided(TEXT, given.words, [outer], [])
    assert given.words.written(TEXT, *found.source) == "The envoy"
    assert given.words.written(TEXT, *found.content[0]) == "that he would sign"
    assert found.parent is outer
    assert found.confidence < outer.confidence


def test_what_the_network_found_is_read_once():
    given = Given(TEXT)
    outer = given.attribution("Vintl", "said", "The envoy told me on Friday that he would sign")
    inner = given.attribution("The envoy", "told me", "that he would sign")
    assert confided(TEXT, given.words, [outer], [inner]) == []
