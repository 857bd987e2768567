import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import InputError
from onrecord.known.actor import Alias, KnownActor, Role
from onrecord.known.known import Known


def actor(id, *names, party=None, kind="state", **more):
    aliases = tuple(Alias(text=name, kind=more.get("by", "name"), source="a test") for name in names)
    return KnownActor(id=id, name=names[0] if names else id, kind=kind, aliases=aliases, party=party)


def ids(found):
    return [actor.id for actor, _ in found]


TOLMAR = actor("state:TL", "Tolmar", "Republic of Tolmar", "T.R.")
VESK = actor("group:vesk", "Vesk River Front", "Vesk", kind="group")
RIVER = actor("state:river", "River State", "Vesk")
KNOWN = Known([TOLMAR, VESK, RIVER])


def test_a_name_may_mean_several_in_the_order_in_which_they_were_given():
    assert ids(KNOWN.find("Vesk")) == ["group:vesk", "state:river"]


def test_an_actor_is_found_once_by_its_first_alias_that_fits():
    known = Known([actor("o:n", "NATO", "Nato")])
    assert [alias.text for _, alias in known.find("NATO")] == ["NATO"]
    assert [alias.text for _, alias in known.find("Nato")] == ["Nato"]


def test_nothing_is_found_where_only_a_part_is_a_name():
    assert KNOWN.find("Vesk River") == ()
    assert KNOWN.find("Tolmar said") == ()


def test_one_is_the_only_actor_of_that_name_or_the_one_with_that_id():
    assert KNOWN.one("the Republic of Tolmar") == TOLMAR
    assert KNOWN.one("group:vesk") == VESK
    assert KNOWN.one("Vesk") is None
    assert KNOWN.one("Orrin") is None


def test_one_goes_by_names_alone():
    known = Known([actor("state:a", "Orrin", by="capital"), actor("state:b", "Orrin")])
    assert known.one("Orrin").id == "state:b"


@pytest.mark.parametrize(
    ("text", "took", "expected"),
    [
        ("Vesk River Front fighters", 3, ["group:vesk"]),
        ("Vesk River fighters", 1, ["group:vesk", "state:river"]),
        ("T . R . officials", 4, ["state:TL"]),
        ("T . R officials", 3, ["state:TL"]),
        ("Tolmar - led talks", 1, ["state:TL"]),
        ("Tolmar ' s army", 1, ["state:TL"]),
        ("- Tolmar", 0, []),
        ("tolmar", 0, []),
        ("Republic of Vesk", 0, []),
    ],
)
def test_the_longest_name_that_begins_here(text, took, expected):
    found = KNOWN.longest(text.split())
    assert (found[0], ids(found[1])) == (took, expected)


def test_a_name_is_looked_for_at_the_word_that_is_asked_for():
    assert KNOWN.longest(["in", "Tolmar"])[0] == 0
    assert KNOWN.longest(["in", "Tolmar"], 1)[0] == 1


def test_in_a_text_all_in_capitals_capitals_make_no_difference():
    assert KNOWN.longest(["TOLMAR", "WAITS"])[0] == 0
    assert KNOWN.longest(["TOLMAR", "WAITS"], capitals=True)[0] == 1
    assert ids(KNOWN.find("TOLMAR")) == ["state:TL"]


def test_a_name_that_is_written_in_capitals_goes_before_others():
    known = Known([actor("o:a", "Jem"), actor("o:b", "JEM")])
    assert ids(known.find("JEM")) == ["o:b"]
    assert ids(known.longest(["JEM"], capitals=True)[1]) == ["o:b"]
    assert ids(known.find("Jem")) == ["o:a"]


@pytest.mark.parametrize("text", ["St. John's", "the St John’s", "St. John's's", "ST. JOHN'S"])
def test_a_name_may_end_like_a_possessive(text):
    assert ids(Known([actor("state:s", "St. John's")]).find(text)) == ["state:s"]


def test_a_party_is_followed_to_its_end():
    known = Known([TOLMAR, actor("body:a", "A", party="state:TL"), actor("body:b", "B", party="body:a")])
    assert known.party("body:b") == TOLMAR
    assert known.party("state:TL") == TOLMAR


@pytest.mark.parametrize("of", ["body:a", "body:b", "body:c"])
def test_parties_in_a_circle_are_refused(of):
    circle = [
        actor("body:a", "A", party="body:b"),
        actor("body:b", "B", party=of),
        actor("body:c", "C", party="body:a"),
    ]
    with pytest.raises(InputError, match="circle"):
        Known(circle)


def test_a_party_that_is_not_known_is_refused():
    with pytest.raises(InputError, match="state:XX"):
        Known([actor("body:a", "A", party="state:XX")])


def test_an_id_that_two_actors_have_is_refused():
    with pytest.raises(InputError, match="state:TL"):
        Known([TOLMAR, actor("state:TL", "Telmar")])


def test_more_actors_go_first_and_leave_the_old_ones_as_they_were():
    more = KNOWN.with_more([actor("person:ilva-dorn", "Ilva Dorn", kind="person", party="state:TL")])
    assert more.actors[0].id == "person:ilva-dorn"
    assert more.party("person:ilva-dorn") == TOLMAR
    assert KNOWN.get("person:ilva-dorn") is None
    assert ids(KNOWN.find("Ilva Dorn")) == []


def test_an_alias_that_is_given_is_taken_from_all_others():
    more = KNOWN.with_more([actor("party:delta", "Vesk Delta", "vesk", kind="group")])
    assert ids(more.find("Vesk")) == ["party:delta"]
    assert ids(more.find("Vesk River Front")) == ["group:vesk"]
    assert ids(KNOWN.find("Vesk")) == ["group:vesk", "state:river"]


def test_an_alias_with_other_capitals_is_left():
    known = Known([actor("o:who", "WHO")]).with_more([actor("person:who", "Who", kind="person")])
    assert ids(known.find("WHO")) == ["o:who"]
    assert ids(known.find("Who")) == ["person:who"]


def test_an_actor_that_is_given_again_takes_the_place_of_the_old_one_with_its_aliases_behind_its_own():
    again = KnownActor(
        id="state:TL",
        name="Telmar",
        kind="state",
        aliases=(Alias(text="Telmar", kind="name", source="desk.toml:4"),),
        roles=(Role(title="host"),),
    )
    more = KNOWN.with_more([again])
    assert (more.get("state:TL").name, more.get("state:TL").roles) == ("Telmar", again.roles)
    assert [alias.text for alias in more.get("state:TL").aliases] == [
        "Telmar", "Tolmar", "Republic of Tolmar", "T.R.",
    ]  # fmt: skip
    assert ids(more.find("Tolmar")) == ids(more.find("Telmar")) == ["state:TL"]


def test_an_actor_that_is_given_again_claims_only_what_it_says_itself():
    more = KNOWN.with_more([actor("state:river", "River State")])
    assert ids(more.find("Vesk")) == ["state:river", "group:vesk"]


def test_an_actor_that_is_given_twice_is_refused():
    with pytest.raises(InputError, match="state:XX"):
        KNOWN.with_more([actor("state:XX", "Orrin"), actor("state:XX", "Orren")])


@given(
    st.lists(st.sampled_from(["T", "R", ".", "-", "Vesk", "River", "Front", "Tolmar", "the", "'", "s", "is"]))
)
def test_what_is_taken_is_what_is_found(words):
    for at in range(len(words)):
        took, found = KNOWN.longest(words, at)
        assert at + took <= len(words)
        assert bool(took) is bool(found)
        assert KNOWN.find(" ".join(words[at : at + took])) == found


@given(
    st.lists(
        st.sampled_from(
            ["T", "R", ".", "-", "a", "é", "Vesk", "vesk", "River", "Front", "Tolmar", "the", "&", "'"]
        )
    )
)
def test_the_names_that_are_spotted_are_the_longest_at_each_word(words):
    longest = {at: KNOWN.longest(words, at) for at in range(len(words))}
    spotted = KNOWN.spotted(words, [word.casefold() for word in words])
    assert spotted == {at: found for at, found in longest.items() if found[0]}


def test_a_name_of_one_word_is_found_before_words_that_go_on_no_name():
    known = Known([actor("o:tolmar", "Tolmar"), actor("o:front", "Tolmar River Front")])
    for behind, found in (("waits", "o:tolmar"), (",", "o:tolmar"), ("River", "o:tolmar")):
        assert ids(known.longest(["Tolmar", behind, "now"])[1]) == [found]
    assert ids(known.longest(["Tolmar", "-", "River", "Front"])[1]) == ["o:front"]
