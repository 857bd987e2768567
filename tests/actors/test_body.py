import pytest
from tests.actors.said import read, said


@pytest.mark.parametrize(
    ("source", "name", "party", "grade"),
    [
        ("Orrin", "Tolmar", "Tolmar", "institution"),
        ("The Grey House", "Grey House", "Tolmar", "institution"),
        ("The Tolmaran foreign ministry", "Tolmaran foreign ministry", "Tolmar", "institution"),
        ("Tolmar’s army", "Tolmar’s army", "Tolmar", "institution"),
        ("The government of Vesk", "government of Vesk", "Vesk", "institution"),
        ("The Veskan side", "Vesk", "Vesk", "institution"),
        ("The League of Nine", "League of Nine", "League of Nine", "institution"),
        ("Tolmaran officials", "Tolmaran officials", "Tolmar", "anonymous"),
        ("Analysts", "Analysts", None, "unnamed group"),
        ("Several League of Nine countries", "Several League of Nine countries", None, "unnamed group"),
        ("Tolmaran experts", "Tolmaran experts", None, "unnamed group"),
        ("Reuters", "Reuters", None, "media"),
        ("Veskan broadcaster TV4", "TV4", None, "media"),
        ("News reports", "News reports", None, "media"),
        ("a draft calling for a truce", "draft", None, "data"),
        ("Tolmaran estimates", "Tolmaran estimates", "Tolmar", "data"),
    ],
)
def test_what_a_source_is(source, name, party, grade):
    assert said(f"Envoys met. [[{source}]] said no.") == [(name, party, grade)]


def test_a_joint_source_of_three():
    assert said("[[Tolmar, Vesk and the League of Nine]] agreed.") == [
        ("Tolmar; Vesk; League of Nine", "Tolmar; Vesk; League of Nine", "institution")
    ]


def test_one_name_with_and_is_not_joint():
    assert (
        said("[[The Tolmaran foreign and defence ministers]] agreed.")[0][0]
        == "Tolmaran foreign and defence ministers"
    )


def test_the_ministry_is_the_one_before():
    text = "[[The Tolmaran foreign ministry]] said no. [[The ministry]] said it twice. [[It]] left."
    assert said(text) == [("Tolmaran foreign ministry", "Tolmar", "institution")] * 3
    assert len(read(text).actors) == 1


def test_unnamed_persons_are_numbered():
    text = (
        "[[A senior Tolmaran source]] said no. [[The source]] said so. [[They]] left.\n\n"
        "[[Another senior Tolmaran source]] agreed. [[A third Tolmaran source]] did not."
    )
    numbers = [1, 1, 1, 2, 3]
    assert said(text) == [(f"anonymous source {n}", "Tolmar", "anonymous") for n in numbers]


def test_rebels_are_a_side_by_the_name_that_says_whose():
    text = "[[Rebels]] said no. [[The pro-Veskan separatists]] agreed. [[A rebel fighter]] did not."
    assert said(text) == [
        ("pro-Veskan separatists", "pro-Veskan separatists", "institution"),
        ("pro-Veskan separatists", "pro-Veskan separatists", "institution"),
        ("anonymous source 1", "pro-Veskan separatists", "anonymous"),
    ]


def test_rebels_of_a_known_group():
    assert said("The Black River Front left. [[The rebels]] said no.")[0][:2] == ("Black River Front",) * 2


def test_the_former_and_the_latter():
    text = "Talks between Tolmar and Vesk ended with [[the former]] angry and [[the latter]] glad."
    assert [name for name, _, _ in said(text)] == ["Tolmar", "Vesk"]


def test_a_state_that_no_table_has():
    text = "[[Ulverrin]] said no. The Ulverrine foreign minister left."
    assert said(text) == [("Ulverrin", "Ulverrin", "institution")]
    assert said("[[Ulverrin's Foreign Ministry]] said no.")[0][1] == "Ulverrin"


def test_a_source_without_a_noun_is_nobody():
    assert said("[[The]] said no.") == [(None, None, None)]


def test_the_administration_is_that_of_the_white_house_the_report_names():
    from onrecord.known.table import table

    text = "The White House was silent. [[A senior administration official]] said more."
    assert said(text, table())[0][1] == "United States"
    assert said("[[A senior administration official]] said more.", table())[0][1] is None


@pytest.mark.parametrize("between", ["", "\n\nIt rained.\n\n"])
def test_the_ministry_is_that_of_its_spokesman(between):
    before = "Ilva Dorn, a spokeswoman for the Tolmaran foreign ministry, left."
    text = f"{before} {between}[[The ministry]] said no."
    assert said(text) == [("Tolmaran foreign ministry", "Tolmar", "institution")]


def test_a_ministry_that_is_nobody_s_so_far_stays_so():
    text = "Vesk has a health ministry. [[The ministry]] said no."
    assert said(text)[0][:2] == ("ministry", None)
