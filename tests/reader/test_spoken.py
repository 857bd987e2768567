from onrecord.reader.decode import Attribution
from onrecord.reader.spoken import spoken
from onrecord.reader.transcript import turns
from onrecord.reader.words import words
from onrecord.record.paragraph import paragraphs

TEXT = (
    "DORN: Renske said that the bridge is ours.\n\nRENSKE: I never said so, minister.\n\n"
    "DORN: Yes, in May, at Lomm.\n\nThe talk ended."
)
FOUND = words(TEXT, paragraphs(TEXT))
TURNS = turns(TEXT, paragraphs(TEXT))


def at(part):
    begin = TEXT.index(part)
    return FOUND.covered(begin, begin + len(part))


def test_a_turn_takes_its_label_for_source_and_its_colon_for_cue():
    first = spoken(TEXT, FOUND, TURNS, [])[0]
    assert (first.source, first.cue) == (at("DORN"), at(":"))
    assert first.content == [at("Renske said that the bridge is ours.")]


def test_what_a_speaker_tells_of_another_stands_in_his_turn():
    told = Attribution(at("said"), at("Renske"), [at("that the bridge is ours")])
    found = spoken(TEXT, FOUND, TURNS, [told])
    inner = [a for a in found if a.parent]
    assert [a.source for a in inner] == [at("Renske")]
    assert inner[0].parent is found[0]


def test_what_the_network_made_of_the_label_gives_way_and_the_rest_stays():
    label = Attribution(at(":"), at("DORN"), [at("the bridge is ours")])
    after = Attribution(at("ended"), at("The talk"), [at("ended.")])
    found = spoken(TEXT, FOUND, TURNS, [label, after])
    assert len(found) == len(TURNS) + 1
    assert after in found


def test_without_turns_nothing_changes():
    given = [Attribution(at("ended"), None, [at("The talk")])]
    assert spoken(TEXT, FOUND, [], given) == given


def test_where_a_transcript_is_from_is_nothing_that_is_said():
    text = "Excerpts from the session, as noted by its secretary:\n\n" + TEXT
    found = words(text, paragraphs(text))

    def span(part):
        begin = text.index(part)
        return found.covered(begin, begin + len(part))

    noted = Attribution(span("as noted by"), span("its secretary"), [span("Excerpts from the session")])
    read = spoken(text, found, turns(text, paragraphs(text)), [noted])
    assert noted not in read
    assert len(read) == len(TURNS)
    said = Attribution(span("noted"), span("its secretary"), [span("Excerpts from the session")])
    assert said in spoken(text, found, turns(text, paragraphs(text)), [said])
