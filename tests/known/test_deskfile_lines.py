import tomllib
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from onrecord.known.deskfile_lines import lines

DOCUMENT = '''# a comment = 1
[desk]
name = "x" # [not a table]
a.b = 1
a . c = 2031-05-06 10:00:00
"q.\\u0041" = """
[no table]
no = "key" ""\\""""""
[[member]]
name = 'x = 3'
aliases = [ "a", # c ]
  'b',

  { c = 1.5, d.e = [1, 2] }
]
[[member.role]]
t = 1
[[member.role]]
t = \'\'\'
two ''lines\'\'\'
[ member ."sub". k ]
z = {}
[[member]]
[[member.role]]'''


def test_each_place_has_its_line():
    assert lines(DOCUMENT) == {
        ("desk",): 2,
        ("desk", "name"): 3,
        ("desk", "a"): 4,
        ("desk", "a", "b"): 4,
        ("desk", "a", "c"): 5,
        ("desk", "q.A"): 6,
        ("member",): 9,
        ("member", 0): 9,
        ("member", 0, "name"): 10,
        ("member", 0, "aliases"): 11,
        ("member", 0, "aliases", 0): 11,
        ("member", 0, "aliases", 1): 12,
        ("member", 0, "aliases", 2): 14,
        ("member", 0, "aliases", 2, "c"): 14,
        ("member", 0, "aliases", 2, "d"): 14,
        ("member", 0, "aliases", 2, "d", "e"): 14,
        ("member", 0, "aliases", 2, "d", "e", 0): 14,
        ("member", 0, "aliases", 2, "d", "e", 1): 14,
        ("member", 0, "role"): 16,
        ("member", 0, "role", 0): 16,
        ("member", 0, "role", 0, "t"): 17,
        ("member", 0, "role", 1): 18,
        ("member", 0, "role", 1, "t"): 19,
        ("member", 0, "sub"): 21,
        ("member", 0, "sub", "k"): 21,
        ("member", 0, "sub", "k", "z"): 22,
        ("member", 1): 23,
        ("member", 1, "role"): 24,
        ("member", 1, "role", 0): 24,
    }


def places(value: object, at: tuple[str | int, ...] = ()) -> set[tuple[str | int, ...]]:
    """Every place of what tomllib read."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return {at}.union(*(places(item, (*at, key)) for key, item in items))


# Documents are built of the bits that make TOML hard to walk; most are none, and tomllib says which.
BITS = [
    "a",
    "b",
    ".",
    "=",
    " = ",
    "1",
    '"x"',
    "'y'",
    '"""',
    "'''",
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    ",",
    "\n",
    " ",
]
BITS += [
    "\n[a]\n",
    "\n[[a]]\n",
    "\n[[a.b]]\n",
    "\nc = [\n",
    "# [c]\n",
    "\\",
    '\\"',
    '""',
    "2031-05-06",
    "1.5",
    "\nd.",
]
VALUES = st.recursive(
    st.sampled_from(
        ['"x"', "'#'", "1.5", "2031-05-06", "true", '"""\n[a]\n"""', "'''\n'x\n'''", '"\\" # ["']
    ),
    lambda inner: st.one_of(
        st.lists(inner).map(lambda items: "[\n" + ",\n".join(items) + "]"),
        st.lists(inner, max_size=3).map(
            lambda items: "{" + ", ".join(f"k{n}.l = {item}" for n, item in enumerate(items)) + "}"
        ),
    ),
    max_leaves=6,
)
PAIRS = st.lists(VALUES, max_size=3).map(
    lambda v: "\n".join(f'"k {n}".x = {item} # c' for n, item in enumerate(v))
)
HEADS = st.sampled_from(["[[a]]", "[[ a . b ]]", "[a.c]", "[d]", "[[e]]", "[e.f]", '[["e".g]]'])
TABLES = st.lists(st.tuples(HEADS, PAIRS)).map(lambda tables: "\n".join(f"{h}\n{p}" for h, p in tables))


@given(st.one_of(st.lists(st.sampled_from(BITS)).map("".join), TABLES))
def test_the_places_are_those_that_tomllib_finds(text):
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    found = lines(text)
    assert set(found) == places(data) - {()}
    assert all(1 <= line <= text.count("\n") + 1 for line in found.values())


def test_a_key_stands_on_its_line():
    text = "\n\n".join(f'key{n} = """\n\n""" # no' for n in range(5)) + "\nlast = 2031-05-06"
    assert lines(text) == {
        ("key0",): 1,
        ("key1",): 5,
        ("key2",): 9,
        ("key3",): 13,
        ("key4",): 17,
        ("last",): 20,
    }
    assert tomllib.loads(text)["last"] == date(2031, 5, 6)
