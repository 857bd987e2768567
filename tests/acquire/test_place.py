import io
import os
from pathlib import Path

import pytest

import onrecord.acquire
from onrecord.acquire import acquire
from onrecord.errors import InputError


def only(place, **given):
    (found,) = acquire(place, **given)
    return found


@pytest.mark.parametrize("kind", [str, Path])
def test_a_file(tmp_path, kind):
    path = tmp_path / "ferry.2031.txt"
    path.write_text("The ferry")
    found = only(kind(path), published="2031-05-06")
    assert (found.id, found.origin, found.published) == ("ferry.2031", str(path), "2031-05-06")


def test_a_path_is_kept_as_given(tmp_path, monkeypatch):
    (tmp_path / "ferry.txt").write_text("The ferry")
    monkeypatch.chdir(tmp_path)
    assert only("./ferry.txt").origin == "./ferry.txt"


@pytest.mark.parametrize("kind", [str, Path])
def test_a_folder(tmp_path, kind):
    (tmp_path / "ferry.txt").write_text("The ferry")
    assert only(kind(tmp_path), published="2031-05-06").id == "ferry"


@pytest.mark.parametrize("place", ["-", Path("-")])
def test_standard_input(place):
    found = only(place, published="2031-05-06", stdin=io.BytesIO(b"The ferry"))
    assert (found.id, found.origin, found.published) == ("stdin", "-", "2031-05-06")


def test_a_file_named_like_standard_input(tmp_path, monkeypatch):
    (tmp_path / "-").write_text("The ferry")
    monkeypatch.chdir(tmp_path)
    assert (only("./-").id, only("./-").origin) == ("-", "./-")


@pytest.mark.parametrize("place", ["nowhere.txt", "place.py/below", "a\0b", "\ud800"])
def test_missing(place, monkeypatch):
    monkeypatch.chdir(Path(onrecord.acquire.__file__).parent)
    found = only(place)
    assert isinstance(found, InputError)
    assert str(found).isprintable()
    assert found.what == "no such file or folder"


def test_the_empty_path_is_not_the_folder_one_is_in():
    assert str(only("")) == "'': no such file or folder"


def test_a_name_too_long():
    assert only("a" * 5_000).what == "file name too long"


def test_a_broken_link(tmp_path):
    (tmp_path / "a.txt").symlink_to("nowhere.txt")
    assert only(tmp_path / "a.txt").what == "a broken link: what it points at is not there"


def test_a_path_nobody_may_follow(public_folder, ordinary_user):
    (public_folder / "a").mkdir(mode=0o000)
    with ordinary_user():
        assert only(public_folder / "a/b.txt").what == "no permission to read it"


def test_a_process_substitution():
    reading, writing = os.pipe()
    os.write(writing, b'{"text": "The ferry"}\n')
    os.close(writing)
    found = only(f"/dev/fd/{reading}")
    os.close(reading)
    assert (found.id, found.content) == (f"{reading}:1", "The ferry")


def test_nothing_is_opened_before_it_is_asked_for(tmp_path):
    path = tmp_path / "ferry.txt"
    reports = acquire(path)
    path.write_text("The ferry")
    assert next(reports).content == "The ferry"
