import os
import threading

import pytest

from onrecord.acquire.file import read_file
from onrecord.record.raw import Raw


def only(path, name="ferry"):
    (found,) = read_file(str(path), name)
    return found


def test_a_text(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_bytes(b"The ferry\r\nsails.")
    assert list(read_file(str(path), "ferry", "2031-05-06")) == [
        Raw(id="ferry", origin=str(path), content="The ferry\r\nsails.", published="2031-05-06")
    ]


def test_the_suffix_counts_in_any_case(tmp_path):
    path = tmp_path / "FERRY.HTM"
    path.write_text("<p>The ferry")
    assert only(path).form == "html"


def test_json_lines_take_the_name(tmp_path):
    path = tmp_path / "ferry.jsonl"
    path.write_text('{"text": "a"}')
    assert (only(path).id, only(path).origin) == ("ferry:1", f"{path}, line 1")


def test_missing(tmp_path):
    assert only(tmp_path / "ferry.txt").what == "no such file or folder"


def test_no_permission(public_folder, ordinary_user):
    path = public_folder / "ferry.txt"
    path.write_text("The ferry")
    path.chmod(0o000)
    with ordinary_user():
        found = only(path)
    assert (found.where, found.what) == (str(path), "no permission to read it")


def test_a_folder_in_its_place(tmp_path):
    assert only(tmp_path).what == "is a directory"


def test_a_name_that_is_no_unicode(tmp_path):
    path = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")
    with open(path, "w") as file:  # noqa: PTH123 - the name is the point
        file.write("The ferry")
    found = only(path, os.fsdecode(b"caf\xe9"))
    assert (found.id, found.origin) == (r"caf\xe9", rf"{tmp_path}/caf\xe9.txt")


@pytest.mark.parametrize("content", [b"The ferry\n", b'{"text": "The ferry\\n"}\n'])
def test_a_pipe(tmp_path, content):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=[content])
    writer.start()
    found = only(path)
    writer.join()
    assert found.content == "The ferry\n"


def test_devices():
    assert only("/dev/null").what == "the file is empty; expected a report"
    assert only("/dev/zero").what.startswith("not text but binary data")


def test_the_file_is_closed_when_nobody_asks_on(tmp_path):
    path = tmp_path / "ferry.jsonl"
    path.write_text('{"text": "a"}\n' * 9)
    reports = read_file(str(path), "ferry")
    next(reports)
    reports.close()  # else a ResourceWarning, which is an error here
