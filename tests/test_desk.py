import json
import subprocess
import sys

import pytest

import onrecord
from onrecord.reader.reader import Read
from onrecord.record.aim import NO_AIMS
from onrecord.record.statement import Statement

TEXT = "Foreign Minister Ana Tolm said that the talks would go on."


def test_a_text_is_read():
    reading = onrecord.read(TEXT, published="2031-05-06")
    assert [s.cue.text for s in reading.statements] == ["said"]
    assert reading.report.published == "2031-05-06"
    assert reading.report.text == TEXT


def test_times_and_the_days_of_statements_are_read():
    text = "Foreign Minister Ana Tolm said on Monday that the talks would go on next week."
    reading = onrecord.read(text, published="2031-05-08")
    assert [time.value for time in reading.times] == ["2031-05-05", "2031-W20"]
    assert [statement.made_on for statement in reading.statements] == ["2031-05-05"]
    assert [time.value for time in onrecord.read(text).times] == [None, None]


def test_events_are_read_with_those_who_take_part_and_what_a_statement_tells():
    text = (
        "The United Nations imposed sanctions on Mali on Monday.\n\n"
        "Foreign Minister Ana Tolm said that rebels had attacked a school."
    )
    reading = onrecord.read(text, published="2031-05-08")
    names = {actor.id: actor.name for actor in reading.actors}
    sanction, attack = reading.events
    assert (sanction.type, sanction.on, sanction.statement) == ("SANCTION", "2031-05-05", None)
    assert [names[id_] for id_ in sanction.actors] == ["United Nations", "Mali"]
    assert [names[id_] for id_ in sanction.recipients] == ["Mali"]
    assert (attack.type, attack.statement) == ("ASSAULT", "s1")
    assert onrecord.Reading.from_json(reading.to_json()) == reading


@pytest.mark.parametrize("kind", [str, lambda path: path])
def test_a_path_is_read_as_a_string_or_a_path(tmp_path, kind):
    path = tmp_path / "talks.txt"
    path.write_text(TEXT)
    assert onrecord.read(kind(path)).report.id == "talks"


def test_a_file_of_several_reports_is_no_single_report(tmp_path):
    path = tmp_path / "many.jsonl"
    path.write_text("\n".join(json.dumps({"text": TEXT}) for _ in range(2)))
    with pytest.raises(onrecord.InputError, match="2 reports; expected one"):
        onrecord.read(path)
    assert [r.report.id for r in onrecord.read_all(path)] == ["many:1", "many:2"]


def test_what_cannot_be_read_is_raised_for_one_and_given_for_many(tmp_path):
    with pytest.raises(onrecord.InputError, match="no such file"):
        onrecord.read(tmp_path / "absent.txt")
    assert [type(r) for r in onrecord.read_all(tmp_path / "absent.txt")] == [onrecord.InputError]


@pytest.mark.parametrize("mistyped", ["repport.txt", "folder/absent.txt", ""])
def test_a_mistyped_path_is_not_taken_for_a_text(mistyped):
    with pytest.raises(onrecord.InputError, match="no such file"):
        onrecord.read(mistyped)


def test_nothing_is_read_in_a_language_that_the_reader_does_not_know():
    text = (
        "Le ministre a dit à la presse : « Nous ne serons pas les premiers à tirer sur la rive du fleuve. »"
    )
    reading = onrecord.read(text)
    assert (reading.report.language, reading.report.text, reading.statements) == ("fr", text, [])
    assert onrecord.read(TEXT).report.language in ("en", None)


def test_an_impossible_date_is_wrong_use():
    with pytest.raises(onrecord.UsageError, match="2031-02-30"):
        onrecord.read(TEXT, published="2031-02-30")


class Unsure:
    """Reads two statements in every report, the second of them nested in the first."""

    def read_named(self, report):
        outer = Statement(id="s1", content=[], kind="direct", confidence=0.7)
        inner = Statement(id="s2", content=[], kind="direct", confidence=0.5, parent="s1")
        return Read(onrecord.Reading(report=report, statements=[outer, inner]), [], NO_AIMS)


def test_a_record_holds_nothing_under_the_confidence_that_is_asked_for(tmp_path):
    path = tmp_path / "talks.txt"
    path.write_text(TEXT)
    for least, ids in ((0, ["s1", "s2"]), (0.5, ["s1", "s2"]), (0.6, ["s1"]), (0.8, [])):
        read = [onrecord.read(given, reader=Unsure(), min_confidence=least) for given in (TEXT, path)]
        read += onrecord.read_all(path, reader=Unsure(), min_confidence=least)
        assert [[s.id for s in reading.statements] for reading in read] == [ids] * 3


@pytest.mark.parametrize("value", [-0.1, 60, float("nan")])
def test_an_impossible_confidence_is_wrong_use(value):
    with pytest.raises(onrecord.UsageError, match=r"min_confidence: .* from 0 to 1"):
        onrecord.read(TEXT, min_confidence=value)
    with pytest.raises(onrecord.UsageError, match=r"min_confidence: .* from 0 to 1"):
        list(onrecord.read_all("absent.txt", min_confidence=value))


def test_the_package_loads_no_network_before_it_is_asked_to_read():
    code = "import sys, onrecord; print('onnxruntime' in sys.modules, 'trafilatura' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


def test_reading_works_with_the_rooms_imported_first():
    code = f"import onrecord.reader.words, onrecord; print(len(onrecord.read({TEXT!r}).statements))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1"
