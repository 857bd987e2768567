"""Whatever the text, what the record points at stands there."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.actors.said import KNOWN, read
from tests.actors.said import actor as known_actor

from onrecord.known.actor import Role
from onrecord.known.known import Known

WORDS = st.sampled_from(
    """Ilva Dorn Tolmar Tolmaran Orrin President minister the The a and
    , . ’s ' “ ” " [[ ]] [[He]] [[they]] [[which]]
    {} source Another of - – U.S. said é 𝔘 İ ß \n\n Kim [[the former]] rebels pro-Veskan who for Mr.""".split(
        " "
    )
)

DORN = known_actor("person:dorn", "Ilva Dorn", "state:TL", demonym="Dorn|Minister Kim")
ROLES = (Role(title="minister"), Role(title="Tolmaran President", of="state:TL"))
DESK = KNOWN.with_more([replace(DORN, roles=ROLES), known_actor("person:orrin", "Orrin")], ["person:orrin"])


@given(st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=60))
def test_every_mention_is_the_text_at_its_span(text):
    for known in (KNOWN, DESK, Known()):
        reading = read(text.replace("[[]]", ""), known)
        for actor in reading.actors:
            assert actor.mentions
            for mention in actor.mentions:
                assert mention.text == reading.report.text[mention.begin : mention.end]
        ids = {actor.id for actor in reading.actors}
        assert len(ids) == len(reading.actors)
        for statement in reading.statements:
            assert (statement.speaker is None) == (statement.grade is None)
            if statement.speaker:
                assert set(statement.speaker.actor.split("; ")) <= ids
