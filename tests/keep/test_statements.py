"""Questions for statements: every filter, and all together, against what the readings say."""

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.keep.tables import rows

from onrecord import UsageError
from onrecord.ask.words import phrases
from onrecord.record.issue import ISSUES
from onrecord.record.statement import Act, Grade


def everything(demo):
    """All statements with their reports, as the readings have them."""
    return [(reading, one) for reading in demo for one in reading.statements]


def day(reading, one):
    return one.made_on if one.made_on and len(one.made_on) == 10 else reading.report.published


def any_of(given, value):
    return given is None or value in ([given] if isinstance(given, str) else given)


def let_through(reading, one, filters):
    parties = (one.party or "").split("; ")
    issue = filters.get("issue")
    since, until = filters.get("since"), filters.get("until")
    return (
        (filters.get("party") is None or any(any_of(filters["party"], party) for party in parties))
        and any_of(filters.get("act"), one.act)
        and any_of(filters.get("grade"), one.grade)
        and (issue is None or any(any_of(issue, told) for told in one.issues))
        and (since is None or day(reading, one) >= since)
        and (until is None or day(reading, one) <= until)
        and one.confidence >= filters.get("min_confidence", 0)
    )


def one_or_several(*values):
    return st.sampled_from(values) | st.lists(st.sampled_from(values), min_size=1, max_size=3)


filters = st.fixed_dictionaries(
    {},
    optional={
        "party": one_or_several("Valdra", "Ulverrin", "Perrimay", "Nowhere"),
        "act": one_or_several(*Act.__args__),
        "grade": one_or_several(*Grade.__args__),
        "issue": one_or_several(*ISSUES),
        "since": st.sampled_from(["2031-04-01", "2031-05-06", "2031-05-12", "2031-05-16", "2032-01-01"]),
        "until": st.sampled_from(["2031-05-01", "2031-05-12", "2031-05-13", "2031-05-16"]),
        "min_confidence": st.floats(0, 1),
    },
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(given=filters)
def test_filters_let_through_what_they_should(full, demo, given):
    found = full.statements(**given)
    expected = [(r.report.id, one.id) for r, one in everything(demo) if let_through(r, one, given)]
    assert sorted((each.report, each.statement.id) for each in found) == sorted(expected)
    assert [each.id for each in full.statements(latest=True, **given)] == [
        each.id for each in reversed(found)
    ]
    assert [each.id for each in full.statements(limit=3, **given)] == [each.id for each in found[:3]]


def test_what_is_of_no_known_day_comes_first_and_is_neither_since_nor_until_one(desk, demo):
    undated = msgspec.structs.replace(demo[0].report, id="undated", published=None)
    one = msgspec.structs.replace(demo[0].statements[0], made_on=None)
    desk.add_reading(demo[1])
    desk.add_reading(msgspec.structs.replace(demo[0], report=undated, statements=[one]))
    assert desk.statements(limit=1)[0].report == "undated"
    for day in ({"since": "1900-01-01"}, {"until": "2099-12-31"}):
        assert {found.report for found in desk.statements(**day)} == {demo[1].report.id}


def test_each_leads_back_to_the_characters(full, demo):
    texts = {reading.report.id: reading.report.text for reading in demo}
    by_id = {(r.report.id, one.id): one for r, one in everything(demo)}
    found = full.statements()
    assert len(found) == len(by_id)
    for each in found:
        assert each.statement == by_id[each.report, each.statement.id]
        assert each.id == f"{each.report}/{each.statement.id}"
        for span in each.statement.content:
            assert texts[each.report][span.begin : span.end] == span.text


@pytest.mark.parametrize("told", ["desk:oskel-drummane", "Oskel Drummane", "drummane", "oskel  DRUMM"])
def test_a_speaker_is_found_by_id_name_or_part_of_it(full, told):
    names = {each.statement.speaker.name for each in full.statements(speaker=told)}
    assert names == {"Oskel Drummane"}


def test_a_name_in_other_capitals_is_found(full):
    assert full.statements(party="vAlDrA") == full.statements(party="Valdra") != []


def test_a_joint_party_is_found_by_each_of_its_members(desk, demo):
    one = msgspec.structs.replace(demo[0].statements[0], party="Valdra; Ulverrin")
    desk.add_reading(msgspec.structs.replace(demo[0], statements=[one]))
    for party in ("Valdra", "Ulverrin", "Valdra; Ulverrin"):
        assert [each.statement.party for each in desk.statements(party=party)] == ["Valdra; Ulverrin"]


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"act": "shout"}, "act: 'shout' is none; expected one of propose, offer"),
        ({"grade": ["media", "x"]}, "grade: 'x' is none"),
        ({"since": "2031-02-30"}, "since: '2031-02-30' is no day; expected YYYY-MM-DD"),
        ({"until": "20310506"}, "until: '20310506' is no day"),
    ],
)
def test_what_is_no_filter_is_wrong_use(full, given, says):
    with pytest.raises(UsageError, match=says):
        full.statements(**given)


@pytest.mark.parametrize("never", ["'; DROP TABLE statement; --", "%", "_", "\\", "Valdra%"])
def test_what_is_typed_is_no_sql(full, never):
    before = rows(full.store)
    for field in ("party", "speaker", "issue", "outlet", "report"):
        assert full.statements(**{field: never}) == []
    assert rows(full.store) == before


def said(one):
    spans = [*([one.source] if one.source else []), *one.content]
    return " ".join(span.text.lower() for span in spans)


def test_words_are_found_in_any_form_and_phrases_as_they_stand(full, demo):
    def holding(*words):
        return {
            f"{r.report.id}/{one.id}"
            for r, one in everything(demo)
            if all(word in said(one) for word in words)
        }

    assert {each.id for each in full.search("monitor", limit=None)} >= holding("monitors") != set()
    assert {each.id for each in full.search('"foreign monitors"', limit=None)} == holding("foreign monitors")
    assert {each.id for each in full.search("foreign monitors", limit=None)} == holding("foreign", "monitors")
    assert full.statements(words="monitor") == sorted(
        full.search("monitor", limit=None),
        key=lambda each: [each.id for each in full.statements()].index(each.id),
    )


def test_a_search_is_narrowed_by_filters(full):
    found = full.search("monitors", party="Valdra", issue="monitoring", since="2031-05-07", limit=None)
    expected = full.statements(words="monitors", party="Valdra", issue="monitoring", since="2031-05-07")
    assert sorted(each.id for each in found) == sorted(each.id for each in expected) != []


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    st.text(max_size=30)
    | st.lists(st.sampled_from("\"*-+^:(){}[]ANDORNOTNEAR&|!<>\\' \x00ab"), max_size=12).map("".join)
)
def test_whatever_is_typed_is_a_search(full, typed):
    typed = typed.encode("utf-8", "ignore").decode()
    full.statements(words=typed)
    if phrases(typed):
        assert all(each.id for each in full.search(typed, limit=5))
        full.search_reports(typed)
    else:
        for search in (full.search, full.search_reports):
            with pytest.raises(UsageError, match="no word to search for"):
                search(typed)


def test_reports_are_searched_by_title_and_text(full, demo):
    texts = {r.report.id: f"{r.report.title} {r.report.text}".lower() for r in demo}

    def found(asked):
        return [row.id for row in full.search_reports(asked)]

    assert found("ferry landings") == [r.report.id for r in reversed(demo) if "ferry" in texts[r.report.id]]
    assert found('"at the Ferry landing"') == [
        id_ for id_, text in texts.items() if "at the ferry landing" in text
    ]
    assert found("zebra") == []


def test_actors_are_listed_with_what_they_said(full, demo):
    said = {}
    for each in full.statements():
        for actor in set(each.actors):
            said[actor] = said.get(actor, 0) + 1
    assert {row.id: row.statements for row in full.actors() if row.statements} == {
        actor: count for actor, count in said.items() if actor
    }
    assert [row.statements for row in full.actors()] == sorted(
        (row.statements for row in full.actors()), reverse=True
    )
    assert full.actors(limit=2) == full.actors()[:2]


def test_a_statement_is_shown_in_its_paragraphs(full, demo):
    text = demo[0].report.text
    shown = full.show("2031-05-06-lanthe-truce-proposal/s3")
    said = shown.found.statement
    assert shown.text == text
    assert all(
        any(b <= span.begin and span.end <= e for b, e in shown.paragraphs)
        for span in [said.cue, *said.content]
    )
    assert all("\n" not in text[b:e] for b, e in shown.paragraphs)
