import os
import socket
from pathlib import Path

import pytest

from onrecord.acquire.folder import read_folder
from onrecord.errors import InputError

NOTHING = (
    "no reports in this folder; expected .txt, .html, .jsonl, .warc, .parquet or .mbox files,"
    " or items of a wire (.json)"
)


def fill(folder, *names):
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text('{"text": "The lock"}' if name.endswith(("jsonl", "ndjson")) else "The ferry")


def ids(folder):
    return [found.id for found in read_folder(str(folder))]


def only(folder):
    (found,) = read_folder(str(folder))
    assert isinstance(found, InputError)
    assert str(found).isprintable()
    return found


def test_reports_below_in_sorted_order(tmp_path):
    fill(tmp_path, "b.txt", "a/z.html", "a/b/c.jsonl", "a-b.text", "c.htm", "d.xhtml", "e.ndjson", "F.TXT")
    assert ids(tmp_path) == ["F", "a/b/c:1", "a/z", "a-b", "b", "c", "d", "e:1"]


def test_an_origin_is_a_path_from_the_folder_as_given(tmp_path, monkeypatch):
    fill(tmp_path, "talks/a/b.txt")
    monkeypatch.chdir(tmp_path)
    for given in ["talks", "talks/", "./talks", str(tmp_path / "talks")]:
        (found,) = read_folder(given, "2031-05-06")
        assert (found.id, found.published) == ("a/b", "2031-05-06")
        assert found.origin == f"{given.rstrip('/')}/a/b.txt"


def test_other_and_hidden_files_are_passed_over(tmp_path):
    fill(
        tmp_path, "a.txt", ".b.txt", ".git/c.txt", "d.pdf", "e", "README.md", "package.json", "f.txt~", ".txt"
    )
    assert ids(tmp_path) == ["a"]


def test_a_hidden_folder_that_is_asked_for_is_read(tmp_path):
    fill(tmp_path, ".talks/a.txt")
    assert ids(tmp_path / ".talks") == ["a"]


def test_files_of_one_name_keep_their_suffix(tmp_path):
    fill(tmp_path, "a.txt", "a.html", "a.pdf", "b.txt", "b.pdf", "c/a.txt", "d.txt/e.txt")
    assert ids(tmp_path) == ["a.html", "a.txt", "b", "c/a", "d.txt/e"]


def test_a_bad_report_does_not_hinder_the_next(tmp_path):
    fill(tmp_path, "a.txt", "c.txt")
    (tmp_path / "b.txt").write_bytes(b"%PDF-1.7")
    first, bad, last = read_folder(str(tmp_path))
    assert (first.id, bad.where, last.id) == ("a", f"{tmp_path}/b.txt", "c")


@pytest.mark.parametrize("names", [[], ["a.pdf"], [".a.txt"], ["below/a.md"]])
def test_no_reports(tmp_path, names):
    fill(tmp_path, *names)
    assert (only(tmp_path).where, only(tmp_path).what) == (str(tmp_path), NOTHING)


def test_a_folder_nobody_may_look_into(public_folder, ordinary_user):
    fill(public_folder, "a/b.txt", "c.txt")
    (public_folder / "a").chmod(0o000)
    with ordinary_user():
        bad, good = read_folder(str(public_folder))
        alone = only(public_folder / "a")
    assert str(bad) == str(alone) == f"{public_folder}/a: no permission to read it"
    assert good.id == "c"


def test_a_link_to_a_file_is_followed(tmp_path):
    fill(tmp_path, "talks/a.txt", "elsewhere/b.txt")
    (tmp_path / "talks/c.txt").symlink_to("../elsewhere/b.txt")
    assert ids(tmp_path / "talks") == ["a", "c"]


def test_a_folder_given_as_a_link_is_read(tmp_path):
    fill(tmp_path, "talks/a.txt")
    (tmp_path / "link").symlink_to("talks")
    assert ids(tmp_path / "link") == ["a"]


def test_a_link_to_a_folder_inside_is_named(tmp_path):
    (tmp_path / "round").symlink_to(".")
    found = only(tmp_path)
    assert str(found) == f"{tmp_path}/round: a link to a folder is not followed; give that folder itself"


def test_a_broken_link_is_named(tmp_path):
    (tmp_path / "a.txt").symlink_to("nowhere.txt")
    assert str(only(tmp_path)) == f"{tmp_path}/a.txt: a broken link: what it points at is not there"


def test_a_link_to_itself_is_named(tmp_path):
    (tmp_path / "a.txt").symlink_to("a.txt")
    assert only(tmp_path).what == "too many levels of symbolic links"


def test_pipes_and_sockets_are_not_waited_for(tmp_path, monkeypatch):
    fill(tmp_path, "c.txt")
    os.mkfifo(tmp_path / "a.txt")
    os.mkfifo(tmp_path / "pipe")
    monkeypatch.chdir(tmp_path)  # a socket's path must be short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("b.txt")
        pipe, sock, report = read_folder(".")
    assert str(pipe) == "./a.txt: not a regular file, passed over"
    assert str(sock) == "./b.txt: not a regular file, passed over"
    assert report.id == "c"


def test_names_are_escaped_in_errors_but_not_in_ids(tmp_path):
    fill(tmp_path, "a\nb.txt")
    (tmp_path / "c\x1b.txt").touch()
    report, bad = read_folder(str(tmp_path))
    assert report.id == "a\nb"
    assert bad.where == rf"{tmp_path}/c\x1b.txt"


@pytest.fixture
def deep_folder(tmp_path, monkeypatch):
    """1,500 folders in one another. They are taken down here: `shutil.rmtree` goes down by recursion."""
    monkeypatch.chdir(tmp_path)
    for _ in range(1_500):
        Path("a").mkdir()
        os.chdir("a")
    Path("b.txt").write_text("The ferry")
    os.chdir(tmp_path)
    yield Path()
    while Path("a").exists():
        os.chdir("a")
    Path("b.txt").unlink()
    while Path.cwd() != tmp_path:
        os.chdir("..")
        Path("a").rmdir()


def test_no_folder_is_too_deep(deep_folder):
    (found,) = read_folder(str(deep_folder))
    assert found.id == "a/" * 1_500 + "b"
