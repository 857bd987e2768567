import json
import subprocess
import sys

import pytest

import onrecord

TEXT = "Foreign Minister Ana Tolm said that the talks would go on."


def test_a_text_is_read():
    reading = onrecord.read(TEXT, published="2031-05-06")
    assert [s.cue.text for s in reading.statements] == ["said"]
    assert reading.report.published == "2031-05-06"
    assert reading.report.text == TEXT


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


def test_an_impossible_date_is_wrong_use():
    with pytest.raises(onrecord.UsageError, match="2031-02-30"):
        onrecord.read(TEXT, published="2031-02-30")


def test_the_package_loads_no_network_before_it_is_asked_to_read():
    code = "import sys, onrecord; print('onnxruntime' in sys.modules, 'trafilatura' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


def test_reading_works_with_the_rooms_imported_first():
    code = f"import onrecord.reader.words, onrecord; print(len(onrecord.read({TEXT!r}).statements))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1"
