from onrecord.score.gold import Attribution
from onrecord.train.frame import Frame, Kept, framed_twice, frames
from onrecord.train.polnear import Document


def attribution(text, source, cue, content):
    def at(part):
        return [(text.index(part), text.index(part) + len(part))]

    return Attribution(source=at(source), cue=at(cue), content=at(content))


def framed(text, source, cue, content, inner="the ferry left"):
    """`inner` in the frame of the one attribution of `text`, and its parts; None without a frame."""
    # A cue before "that" shows which cues take a whole clause.
    proof = "Ana Tolm said that it rained."
    documents = [
        Document("p", proof, [attribution(proof, "Ana Tolm", "said", "that it rained")]),
        Document("a", text, [attribution(text, source, cue, content)]),
    ]
    found = frames(documents)[1:]
    if not found:
        return None
    return written(found[0].around(Kept(0, inner)))


def written(given):
    """The text of a framed sentence and the words of its attribution's parts."""
    text = "".join(p.text if isinstance(p, Kept) else p for p in given.parts)
    roles = (getattr(given.outer, role) for role in ("source", "cue", "content"))
    return text, *(" | ".join(text[slice(*r)] for r in ranges) for ranges in roles)


def test_a_frame_before_the_content():
    assert framed("Dorn said that we wait.", "Dorn", "said", "that we wait") == (
        "Dorn said that the ferry left.",
        "Dorn",
        "said",
        "that the ferry left",
    )


def test_a_frame_behind_the_content():
    assert framed('"We wait," Dorn said.', "Dorn", "said", '"We wait,"') == (
        '"the ferry left," Dorn said.',
        "Dorn",
        "said",
        '"the ferry left,"',
    )


def test_a_cue_that_takes_no_clause_frames_nothing():
    assert framed("Dorn called the bridge unsafe.", "Dorn", "called", "the bridge unsafe") is None


def test_what_begins_in_the_middle_of_a_sentence_frames_nothing():
    assert framed("On Monday Dorn said we wait.", "Dorn", "said", "we wait") is None


PLAIN = Frame("", "", ",", " Dorn said.", (1, 5), (6, 10))
BEFORE = Frame("Ana Tolm said ", "that ", "", ".", (0, 8), (9, 13))


def test_a_sentence_can_be_framed_twice():
    given = framed_twice(PLAIN, BEFORE, Kept(0, "The ferry left"))
    assert written(given)[0] == "Ana Tolm said that The ferry left, Dorn said."
    assert written(given)[3] == "that The ferry left, Dorn said"
    inner = given._replace(outer=given.nested)
    assert written(inner)[1:] == ("Dorn", "said", "The ferry left,")
