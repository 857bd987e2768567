import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import DeskFileError, InputError
from onrecord.known.actor import Alias, KnownActor, Role
from onrecord.known.deskfile import example, read_desk_file
from onrecord.known.known import Known


def actor(id_, name, *aliases, party=None):
    named = (Alias(text=name, kind="name", source="table"), *aliases)
    return KnownActor(id=id_, name=name, kind=id_.partition(":")[0], aliases=named, party=party)


KNOWN = Known(
    [
        actor("state:QT", "Quarn", Alias(text="Port Quarn", kind="capital", source="table")),
        actor("body:quarn-duma", "Quarn Duma", party="state:QT"),
        actor("state:LE", "Lanthe"),
        actor("group:le", "Lanthe"),
    ]
)
HEAD = '[desk]\nname = "The Orrin talks"\n'  # two lines


@pytest.fixture
def read(tmp_path):
    """Reads a desk file of this text; `ids` and others come from an invented table."""

    def reading(text):
        path = tmp_path / "desk.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return read_desk_file(path, KNOWN)

    return reading


@pytest.fixture
def mistakes(read, tmp_path):
    """The mistakes of a desk file as (line, message)."""

    def found(text):
        with pytest.raises(DeskFileError) as caught:
            read(text)
        pairs = []
        for mistake in caught.value.mistakes:
            path, _, line = mistake.where.rpartition(":")
            assert path == str(tmp_path / "desk.toml")
            assert "\n" not in str(mistake)
            pairs.append((int(line), mistake.what))
        return pairs

    return found


def test_the_example_is_right_and_defines_what_it_shows(read):
    desk = read(example())
    assert desk.name == "The Orrin talks"
    assert desk.parties == ("party:tolmar", "party:vesk")
    assert {actor.id: actor.party for actor in desk.actors} == {
        "party:tolmar": None,
        "party:vesk": None,
        "body:tolmaran-delegation": "party:tolmar",
        "person:ilva-dorn": "party:tolmar",
        "person:berrin-askel": "party:vesk",
    }


def test_an_actor_is_read_whole_each_alias_with_its_line(read):
    desk = read(
        HEAD
        + """
[[party]]
name = "Tolmar"
demonyms = [
  "Tolmaran",
  "Tolmarans",
]
[[member]]
name = "  Ilva\\n Dórn "
party = "the tolmarans"
aliases = ["Dorn", "Dorn"]
role = [{title = "minister", from = 2031-05-06, until = "2031-05-06"}, {title = "envoy", of = "Quarn"}]
"""
    )
    assert desk.actors == (
        KnownActor(
            id="party:tolmar",
            name="Tolmar",
            kind="group",
            aliases=(
                Alias(text="Tolmar", kind="name", source="desk.toml:5"),
                Alias(text="Tolmaran", kind="demonym", source="desk.toml:7"),
                Alias(text="Tolmarans", kind="demonym", source="desk.toml:8"),
            ),
        ),
        KnownActor(
            id="person:ilva-dorn",
            name="Ilva Dórn",
            kind="person",
            aliases=(
                Alias(text="Ilva Dórn", kind="name", source="desk.toml:11"),
                Alias(text="Dorn", kind="name", source="desk.toml:13"),
            ),
            roles=(
                Role(title="minister", of="party:tolmar", since="2031-05-06", until="2031-05-06"),
                Role(title="envoy", of="state:QT"),
            ),
            party="party:tolmar",
        ),
    )


@pytest.mark.parametrize("named", ["state:QT", "Quarn"])
def test_a_known_actor_keeps_its_id_kind_and_name(read, named):
    (actor,) = read(HEAD + f'[[party]]\nis = "{named}"\naliases = ["host"]\n').actors
    assert (actor.id, actor.kind, actor.name, actor.party) == ("state:QT", "state", "Quarn", None)
    assert [alias.text for alias in actor.aliases] == ["host"]
    (actor,) = read(HEAD + f'[[party]]\nis = "{named}"\nname = "Quarnland"\n').actors
    assert (actor.id, actor.name) == ("state:QT", "Quarnland")


def test_a_known_body_goes_on_speaking_for_its_party_unless_the_file_says_another(read):
    text = (
        HEAD + '[[party]]\nname = "Vesk"\n[[member]]\nis = "Quarn Duma"\n[[member.role]]\ntitle = "house"\n'
    )
    assert read(text).actors[1].party == "state:QT"
    assert read(text).actors[1].roles == (Role(title="house", of="state:QT"),)
    assert (
        read(text.replace("[[member.role]]", 'party = "Vesk"\n[[member.role]]')).actors[1].party
        == "party:vesk"
    )


def test_a_body_that_is_a_party_here_speaks_for_itself(read):
    text = HEAD + '[[party]]\nis = "Quarn Duma"\n[[member]]\nis = "Quarn"\nparty = "Quarn Duma"\n'
    assert [actor.party for actor in read(text).actors] == [None, "body:quarn-duma"]


def test_members_speak_for_members_and_these_for_a_party(read):
    desk = read(
        HEAD
        + """
[[member]]
name = "Ilva Dorn"
party = "3rd Corps"
role = [{title = "general"}]
[[member]]
name = "Third Corps"
aliases = ["The 3rd Corps"]
kind = "body"
party = "party:tolmar"
[[party]]
name = "Tolmar"
[[member]]
name = "Sella Marn"
"""
    )
    assert [actor.party for actor in desk.actors] == [None, "body:third-corps", "party:tolmar", None]
    assert desk.actors[1].roles == (Role(title="general", of="body:third-corps"),)
    assert KNOWN.with_more(desk.actors).party("person:ilva-dorn").id == "party:tolmar"


def test_overlapping_roles_and_an_alias_given_twice_by_one_are_right(read):
    desk = read(
        HEAD
        + """
[[member]]
name = "Ilva Dorn"
aliases = ["Ilva Dorn", "DORN", "Dorn"]
[[member.role]]
title = "minister"
from = 2031-01-01
until = 2031-12-31
[[member.role]]
title = "envoy"
from = 2031-06-01
"""
    )
    assert [alias.text for alias in desk.actors[0].aliases] == ["Ilva Dorn", "DORN", "Dorn"]
    assert len(desk.actors[0].roles) == 2


def test_ids_are_made_of_names_or_given(read):
    names = ["Vesk River Front", "José  Ánd Ñ", "Воля", "40th Corps/B"]
    desk = read(HEAD + "".join(f'[[party]]\nname = "{name}"\n' for name in names) + 'id = "corps-b"\n')
    assert [actor.id for actor in desk.actors] == [
        "party:vesk-river-front",
        "party:jose-and-n",
        "party:воля",
        "party:corps-b",
    ]


def test_a_byte_order_mark_and_line_ends_of_windows_are_right(read):
    text = "\ufeff" + (HEAD + '[[party]]\nname = "Tolmar"\n').replace("\n", "\r\n")
    assert read(text).actors[0].aliases[0].source == "desk.toml:4"


TOLMAR = HEAD + '[[party]]\nname = "Tolmar"\n'  # four lines
DORN = TOLMAR + '[[member]]\nname = "Ilva Dorn"\n'  # six lines
ROLE = DORN + '[[member.role]]\ntitle = "envoy"\n'  # eight lines
VESK = TOLMAR + '[[party]]\nname = "Vesk"\n'


@pytest.mark.parametrize(
    ("text", "line", "says", "expected"),
    [
        # TOML
        (HEAD + "[[party]]\nname = Tolmar\n", 4, "not TOML: invalid value", "straight quotation marks"),
        (HEAD + "[[party]]\nname = “Tolmar”\n", 4, "not TOML: invalid value", "straight quotation marks"),
        (HEAD + '[[party]]\nname = "Tolmar\n', 4, "illegal character", "a quotation mark at the end"),
        (HEAD + '[[party]]\nname = "Tolmar', 4, "unterminated string", "a quotation mark at the end"),
        (HEAD + '[[party]]\nname "Tolmar"\n', 4, "expected '='", 'one key = "value" a line'),
        (HEAD + '[[party]]\nname = "C:\\x"\n', 4, "unescaped", "each backslash"),
        (HEAD + '[[party]]\naliases = ["a" "b"]\n', 4, "unclosed array", '"," between'),
        (TOLMAR + 'name = "Tolmar"\n', 5, "cannot overwrite", "each key once"),
        (HEAD + '[party]\nname = "Tolmar"\n[party]\n', 5, "cannot declare", "two brackets, as [[party]]"),
        (ROLE + "from = 2031-02-30\n", 9, "invalid date", "YYYY-MM-DD"),
        (ROLE + "from = 31/01/2031\n", 9, "expected newline", "a date as 2031-05-06"),
        (HEAD + "[[party\n", 3, "expected ']]'", "the example that `onrecord desk new` writes"),
        (HEAD.encode() + b'[[party]]\nname = "Jos\xe9"\n', 4, "not UTF-8", "saved as UTF-8"),
        (HEAD.encode("utf-16"), 1, "not UTF-8", "saved as UTF-8"),
        ("a = " + "[" * 100_000, 1, "nested too deeply", "lists of texts"),
        ("a = " + "9" * 5000, 1, "a number too long", "texts and dates"),
        # keys and tables
        (TOLMAR + "aliasses = []\n", 5, "unknown key 'aliasses' in [[party]]", "did you mean 'aliases'?"),
        (TOLMAR + "colour = 1\n", 5, "unknown key 'colour' in [[party]]", "expected party, name, is,"),
        (TOLMAR + 'names = ["a"]\n', 5, "unknown key 'names'", "'aliases' for the others"),
        (TOLMAR + 'party = "Vesk"\n', 5, "a party speaks for itself", "expected [[member]]"),
        (DORN + 'demonyms = ["a"]\n', 7, "unknown key 'demonyms' in [[member]]", "expected party, role"),
        (ROLE + "until_ = 2031-05-06\n", 9, "unknown key 'until_' in [[member.role]]", "'until'?"),
        (HEAD + 'nam = "x"\n', 3, "unknown key 'nam' in [desk]", "did you mean 'name'?"),
        (HEAD + "[[partie]]\n", 3, "unknown table or key 'partie'", "did you mean 'party'?"),
        (HEAD + "[[memberr.role]]\n", 3, "unknown table or key 'memberr'", "did you mean 'member'?"),
        ('[[party]]\nname = "Tolmar"\n', 1, "no table [desk]", "expected [desk], once"),
        ("", 1, "no table [desk]", "expected [desk], once"),
        ("[[desk]]\nname = 'x'\n", 1, "'desk' is a list", "expected [desk], once"),
        (HEAD + '[party]\nname = "Tolmar"\n', 3, "'party' is a table", "expected [[party]], in two brackets"),
        (HEAD + '[member.role]\ntitle = "x"\n', 3, "'member' is a table", "expected [[member]], in two"),
        (DORN + '[member.role]\ntitle = "x"\n', 7, "'role' is a table", "expected [[member.role]], in two"),
        # types
        (HEAD + "[[party]]\nname = 3\n", 4, "'name' holds a number", "a text in quotation marks"),
        (HEAD + "[[party]]\nname = true\n", 4, "'name' holds true or false", "a text in quotation marks"),
        (HEAD + '[[party]]\nname = ["Tolmar"]\n', 4, "'name' holds a list", "a text in quotation marks"),
        (TOLMAR + 'aliases = "a"\n', 5, "'aliases' is a text", 'a list, as in aliases = ["...", "..."]'),
        (TOLMAR + 'aliases = [\n"a",\n\n2031-05-06]\n', 8, "'aliases' holds a date", "a text in quotation"),
        (
            TOLMAR + 'kind = "person"\n',
            5,
            "'kind' is 'person'",
            "expected 'group', 'organisation' or 'state'",
        ),
        (DORN + 'kind = "state"\n', 7, "'kind' is 'state'", "expected 'person', 'body' or 'group'"),
        # texts
        ("[desk]\n", 1, "[desk] without a name", 'expected name = "..."'),
        (HEAD + "[[party]]\naliases = []\n", 3, "[[party]] without a name", 'expected name = "..."'),
        (HEAD + "\n[[member]]\n", 4, "[[member]] without a name", 'expected name = "..."'),
        (DORN + "\n[[member.role]]\n", 8, "[[member.role]] without a title", 'expected title = "..."'),
        (HEAD + '[[party]]\nname = " "\n', 4, "'name' holds an empty text", "expected words"),
        (TOLMAR + 'aliases = ["a",\n""]\n', 6, "'aliases' holds an empty text", "expected words"),
        (DORN + 'party = ""\n', 7, "'party' holds an empty text", "expected words"),
        (
            TOLMAR + 'aliases = ["a\\u001b[2J"]\n',
            5,
            "'a\\x1b[2J' holds a control character",
            "expected letters",
        ),
        (HEAD + '[[party]]\nname = "..."\n', 4, "the name '...' has no letter", "expected one at least"),
        (TOLMAR + 'id = "party:tolmar"\n', 5, "'id' is 'party:tolmar'", "small letters, digits and dashes"),
        # dates
        (ROLE + 'from = "2031-02-30"\n', 9, "'2031-02-30' is no day of the calendar", "YYYY-MM-DD"),
        (ROLE + 'from = "May 2031"\n', 9, "'May 2031' is no date", "YYYY-MM-DD"),
        (ROLE + 'until = "20310506"\n', 9, "'20310506' is no date", "YYYY-MM-DD"),
        (ROLE + "until = 2031\n", 9, "'until' is a number", "YYYY-MM-DD"),
        (ROLE + "from = 2031-05-06T10:00:00\n", 9, "'from' is a date with a time of day", "YYYY-MM-DD"),
        (ROLE + "from = 10:00:00\n", 9, "'from' is a time of day", "YYYY-MM-DD"),
        (
            ROLE + "until = 2031-05-05\nfrom = 2031-05-06\n",
            9,
            "'until' 2031-05-05 is before 'from' 2031-05-06",
            "the same day or a later one",
        ),
        # names
        (
            TOLMAR + '[[party]]\nname = "tolmar"\n',
            6,
            "the name 'tolmar' is given twice, first in line 4",
            "one actor",
        ),
        (TOLMAR + '[[member]]\nname = "Tolmar"\n', 6, "given twice, first in line 4", "mean one actor"),
        (
            TOLMAR + 'aliases = ["Vesk"]\n[[party]]\nname = "Vesk"\n',
            5,
            "the alias 'Vesk' of 'Tolmar' is the name of 'Vesk' (line 7)",
            "mean one actor",
        ),
        (
            TOLMAR + 'aliases = ["Orrin"]\n[[party]]\nname = "Vesk"\ncapitals = ["The ÓRRIN"]\n',
            8,
            "the alias 'The ÓRRIN' of 'Vesk' is an alias of 'Tolmar' (line 5)",
            "mean one actor",
        ),
        (
            DORN + 'aliases = ["Dorn"]\n[[member]]\nname = "Sella Dorn"\naliases = ["Dorn"]\n',
            10,
            "the alias 'Dorn' of 'Sella Dorn' is an alias of 'Ilva Dorn' (line 7)",
            "mean one actor",
        ),
        (
            DORN + '[[member]]\nname = "I. Dorn"\nid = "ilva-dorn"\n',
            8,
            "'I. Dorn' has the id 'person:ilva-dorn', and so has line 6",
            "another id",
        ),
        # known actors
        (HEAD + '[[party]]\nis = "state:XX"\n', 4, "no known actor 'state:XX'", "as 'state:RU' or 'Russia'"),
        (HEAD + "[[party]]\nis = 3\n", 4, "'is' holds a number", "a text in quotation marks"),
        (HEAD + '[[party]]\nis = "Quarn"\nid = "q"\n', 5, "'id' beside 'is'", "a known actor keeps its own"),
        (HEAD + '[[party]]\nis = "Quarn"\nkind = "state"\n', 5, "'kind' beside 'is'", "keeps its own"),
        (
            HEAD + '[[party]]\nis = "Quarn"\nname = "A"\n[[party]]\nis = "Quarn"\nname = "B"\n',
            8,
            "'B' has the id 'state:QT', and so has line 5",
            "one entry for one actor",
        ),
        (
            HEAD + '[[member]]\nname = "Quarn duma"\nkind = "body"\n',
            4,
            "'Quarn duma' has the id of a known actor, 'body:quarn-duma'",
            'is = "body:quarn-duma" if it is the same',
        ),
        # parties
        (
            HEAD + '[[party]]\nis = "Port Quarn"\n',
            4,
            "no known actor 'Port Quarn'",
            "did you mean 'state:QT' (Quarn)?",
        ),
        (
            HEAD + '[[party]]\nis = "Lanthe"\n',
            4,
            "no known actor 'Lanthe'",
            "did you mean 'state:LE' (Lanthe) or 'group:le' (Lanthe)?",
        ),
        (DORN + 'party = "Quran"\n', 7, "nothing is named 'Quran'", "did you mean 'Quarn'?"),
        (
            HEAD + '[[member]]\nis = "Quarn"\nparty = "B"\n[[member]]\nname = "B"\nparty = "Quarn Duma"\n',
            5,
            "run in a circle: 'Quarn', 'B', 'Quarn'",
            "one that speaks for itself",
        ),
        (DORN + 'party = "Tolmr"\n', 7, "nothing is named 'Tolmr'", "did you mean 'Tolmar'?"),
        (
            DORN + 'party = "Z"\n',
            7,
            "nothing is named 'Z'",
            "expected a [[party]], [[member]] or known actor",
        ),
        (ROLE + 'of = "Z"\n', 9, "nothing is named 'Z'", "expected a [[party]]"),
        (
            DORN + 'party = "Ilva Dorn"\n',
            7,
            "run in a circle: 'Ilva Dorn', 'Ilva Dorn'",
            "one that speaks for itself",
        ),
        (
            DORN + 'party = "B"\n[[member]]\nname = "B"\nparty = "C"\n[[member]]\nname = "C"\nparty = "B"\n',
            10,
            "run in a circle: 'B', 'C', 'B'",
            "one that speaks for itself",
        ),
    ],
)
def test_a_mistake_has_its_line_and_what_was_expected(mistakes, text, line, says, expected):
    ((at, what),) = mistakes(text)
    assert at == line
    wrong, _, wanted = what.partition("; ")
    assert says in wrong
    assert expected in wanted


def test_aliases_that_name_each_other_are_two_mistakes(mistakes):
    found = mistakes(TOLMAR + 'aliases = ["Vesk"]\n[[party]]\nname = "Vesk"\naliases = ["Tolmar"]\n')
    assert [line for line, _ in found] == [5, 8]


def test_all_mistakes_are_found_in_one_go_in_the_order_of_their_lines(mistakes, read):
    text = (
        HEAD
        + """
[[party]]
colour = "red"
aliases = ["Orrin", ""]

[[member]]
name = "Ilva Dorn"
party = "Vask"
kind = 3
role = [{title = "envoy", from = 2031-05-06, until = 2031-05-05},
        {titel = "minister"}]

[[party]]
name = "Vesk"
capitals = "Orrin"

[[party]]
name = "Vesk"

[tables]
"""
    )
    assert [line for line, _ in mistakes(text)] == [4, 5, 6, 10, 11, 12, 13, 13, 17, 20, 22]
    with pytest.raises(InputError) as caught:
        read(text)
    assert str(caught.value).endswith("(and 10 more mistakes)")
    assert "\n" not in str(caught.value)


def test_what_cannot_be_opened_is_named(tmp_path):
    for path, says in [("absent.toml", "no such file"), ("", "directory"), ("a\0b", "no path")]:
        with pytest.raises(DeskFileError, match=says):
            read_desk_file(tmp_path / path)


def test_a_file_without_permission_is_named(public_folder, ordinary_user):
    path = public_folder / "desk.toml"
    path.write_text(HEAD)
    path.chmod(0)
    with ordinary_user(), pytest.raises(DeskFileError, match="cannot be read: Permission denied"):
        read_desk_file(path, KNOWN)


def test_who_speaks_for_a_party_with_a_mistake_has_none_himself(mistakes):
    text = HEAD + '[[party]]\nis = "Qarn"\n[[member]]\nname = "Ilva Dorn"\nparty = "Qarn"\n'
    assert mistakes(text) == [(4, "no known actor 'Qarn'; did you mean 'Quarn'?")]


def test_a_file_without_end_is_not_read_to_its_end():
    with pytest.raises(DeskFileError, match="longer than 1 MiB"):
        read_desk_file("/dev/zero")


def test_what_the_file_says_goes_before_what_is_known(read):
    known = KNOWN.with_more(read(HEAD + '[[party]]\nname = "Tolmar"\naliases = ["Port Quarn"]\n').actors)
    assert [actor.id for actor, _ in known.find("Port Quarn")] == ["party:tolmar"]


def test_without_other_actors_the_tables_of_the_project_are_known(tmp_path):
    path = tmp_path / "desk.toml"
    path.write_text(HEAD + '[[party]]\nis = "Switzerland"\n[[party]]\nis = "organisation:UN"\n')
    assert read_desk_file(path).parties == ("state:CH", "organisation:UN")


def test_a_thousand_mistakes_are_found_in_time(mistakes):
    members = "".join(f'[[member]]\nname = "M{n}"\nparty = "M{n + 1}"\n' for n in range(4000))
    found = mistakes(HEAD + members)
    assert [line for line, _ in found] == [2 + 3 * 4000]
    assert len(mistakes(HEAD + members.replace('party = "M', 'party = "N'))) == 4000
    (circle,) = mistakes(HEAD + members.replace('"M4000"', '"M0"'))
    assert circle == (
        5,
        "the parties run in a circle: 'M0', 'M1', 'M2', 'M3', …, 'M0'; expected one that speaks for itself",
    )


WORDS = [
    "desk",
    "party",
    "member",
    "role",
    "name",
    "aliases",
    "is",
    "id",
    "kind",
    "from",
    "until",
    "title",
    "of",
    "x",
]
VALUES = [
    '"Vesk"',
    '"Tolmar"',
    "[]",
    '["Vesk", 3]',
    "2031-05-06",
    '"2031-05-05"',
    "3",
    '"body"',
    "{}",
    '"Quarn"',
    '""',
]
LINES = st.one_of(
    st.sampled_from(
        [f"[[{w}]]" for w in WORDS] + [f"[{w}]" for w in WORDS] + ["[[member.role]]", "[[party.role]]"]
    ),
    st.tuples(st.sampled_from(WORDS), st.sampled_from(VALUES)).map(" = ".join),
)


@given(st.one_of(st.text(), st.binary(), st.lists(LINES, max_size=30).map("\n".join)))
def test_no_text_is_too_much(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("desk") / "desk.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    try:
        desk = read_desk_file(path, KNOWN)
    except DeskFileError as error:
        mistakes = error.mistakes
    else:
        mistakes = ()
        KNOWN.with_more(desk.actors)
        assert len({actor.id for actor in desk.actors}) == len(desk.actors)
        assert tomllib.loads(path.read_text("utf-8"))["desk"]["name"].split() == desk.name.split()
    for mistake in mistakes:
        assert mistake.where.startswith(str(path))
        assert "; " in mistake.what
        assert str(mistake).isprintable()
