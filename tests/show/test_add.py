"""`onrecord add`, `feeds`, `watch` and `versions` as commands."""

import json

import pytest
from tests.keep.tables import DUE, rows
from tests.show.command import run
from tests.site import ok, page

from onrecord import Desk

TEXT = """Foreign Minister Ana Tolm said that the talks would go on at Orrin until the end of the week.

The envoys of the Vesk River Front left the hall on Monday morning and gave no reason for it.

Two guards stood at the door of the Lantern House, and nobody was let in before noon."""

GERMAN = """Die Außenministerin Ana Tolm sagte am Montag, dass die Gespräche in Orrin bis zum Ende der Woche
weitergehen würden, und dass sie mit beiden Seiten gesprochen habe. Die Gesandten haben den Saal verlassen."""


@pytest.fixture
def desk(tmp_path):
    (tmp_path / "talks.toml").write_text('[desk]\nname = "Orrin"\n[fetch]\nprivate_hosts = ["localhost"]\n')
    return tmp_path / "talks.db"


def test_files_are_related_when_all_are_added(desk, tmp_path):
    for name, day in (("a", "Monday"), ("b", "Friday")):
        (tmp_path / f"{name}.txt").write_text(TEXT.replace("Monday", day))
    done = run("add", "--desk", desk, "--published", "2031-05-06", tmp_path / "a.txt", tmp_path / "b.txt")
    assert done.returncode == 0
    with Desk(desk) as opened:
        assert any(one.day for one in opened.statements())
        assert [rows(opened.store)[table] for table in DUE] == [[]] * len(DUE)


def test_the_last_line_and_the_report_say_what_became_of_all(desk, tmp_path):
    item = {"uri": "urn:1", "body_text": TEXT, "pubstatus": "withheld"}
    (tmp_path / "r.jsonl").write_text(f"{json.dumps({'text': TEXT})}\n{json.dumps(item)}\nno JSON\n")
    report = tmp_path / "done.jsonl"
    done = run("add", "--desk", desk, tmp_path / "r.jsonl", tmp_path / "r.jsonl", "--report", report)
    last = done.stdout.splitlines()[-1]
    assert last == "added 1, unchanged 1, new versions 0, refused 2 (withheld 2), failed 2"
    assert done.returncode == 1
    lines = [json.loads(line) for line in report.read_text().splitlines()]
    assert [line["outcome"] for line in lines] == [
        "added",
        "refused",
        "failed",
        "unchanged",
        "refused",
        "failed",
    ]
    assert lines[0] == {"outcome": "added", "report": "r:1", "version": 1}
    assert (lines[1]["reason"], lines[1]["where"]) == ("withheld", f"{tmp_path / 'r.jsonl'}, line 2")


def test_a_page_without_an_article_is_refused(desk, tmp_path):
    (tmp_path / "p.html").write_text(page("Sorry about that.", "404: page not found"))
    (tmp_path / "r.txt").write_text(TEXT)
    done = run("add", "--desk", desk, tmp_path / "p.html", tmp_path / "r.txt")
    assert (
        done.stdout.splitlines()[-1]
        == "added 1, unchanged 0, new versions 0, refused 1 (error page 1), failed 0"
    )


def test_a_report_that_cannot_be_written_is_wrong_use_and_nothing_is_done(desk, tmp_path):
    (tmp_path / "r.txt").write_text(TEXT)
    done = run("add", "--desk", desk, tmp_path / "r.txt", "--report", tmp_path)
    assert done.returncode == 2
    assert "--report: " in done.stderr
    assert not desk.exists()


def test_a_report_in_another_language_is_kept_marked_and_not_read(desk, tmp_path):
    (tmp_path / "d.txt").write_text(GERMAN)
    (tmp_path / "e.txt").write_text(TEXT)
    report = tmp_path / "done.jsonl"
    done = run("add", "--desk", desk, tmp_path / "d.txt", tmp_path / "e.txt", "--report", report)
    assert done.stdout.splitlines() == [
        "added: d (not read: German)",
        "added: e",
        "added 2 (not read: German 1), unchanged 0, new versions 0, refused 0, failed 0",
    ]
    assert json.loads(report.read_text().splitlines()[0])["not_read"] == "German"
    shown = run("reports", "--desk", desk).stdout
    assert shown.count("not read") == 1
    assert "German" in shown
    (read,) = [row for row in map(json.loads, run("reports", "--json", "--desk", desk).stdout.splitlines())
               if row["language"] == "de"]  # fmt: skip
    assert read["statements"] == 0


def test_one_report_has_a_last_line_too(desk, tmp_path):
    (tmp_path / "r.txt").write_text(TEXT)
    done = run("add", "--desk", desk, tmp_path / "r.txt")
    assert done.stdout.splitlines()[-1] == "added 1, unchanged 0, new versions 0, refused 0, failed 0"


def test_columns_are_given_on_the_command_line(desk, tmp_path):
    (tmp_path / "t.csv").write_text(f'a,b\n"{TEXT}",2031-05-06\n')
    assert run("add", "--desk", desk, tmp_path / "t.csv").returncode == 1
    assert (
        "added: t:2"
        in run("add", "--desk", desk, "--columns", "text=a,published=b", tmp_path / "t.csv").stdout
    )
    assert run("read", "--columns", "a", tmp_path / "t.csv").returncode == 2


def test_columns_where_no_file_is_a_table_are_wrong_use(desk, tmp_path):
    (tmp_path / "r.txt").write_text(TEXT)
    for command in (("add", "--desk", desk), ("read",)):
        done = run(*command, "--columns", "text=a", tmp_path / "r.txt")
        assert (done.returncode, done.stdout) == (2, "")
        assert f"--columns: {tmp_path / 'r.txt'} is no table" in done.stderr
    (tmp_path / "t.csv").write_text('a\n"Two envoys waited in the hall."\n')
    done = run("add", "--desk", desk, "--columns", "text=a", tmp_path / "t.csv", tmp_path / "r.txt")
    assert "added 2, " in done.stdout


def test_feeds_are_added_watched_and_removed(desk, site, tmp_path):
    feed, list_ = site.url("/f", "localhost"), tmp_path / "list.opml"
    list_.write_text(
        f'<opml version="2.0"><body><outline xmlUrl="{site.url("/gone", "localhost")}"/></body></opml>'
    )
    link = f"<item><title>Talks</title><link>{site.url('/talks', 'localhost')}</link></item>"
    site.pages["/f"] = ok(
        f"<rss version='2.0'><channel><title>Orrin Post</title>{link}</channel></rss>", "text/xml"
    )
    site.pages["/talks"] = ok(page(TEXT))
    assert "no feeds at this desk" in run("watch", "--once", "--desk", desk).stderr or not desk.exists()
    assert "added 2, there already 0" in run("feeds", "add", "--desk", desk, feed, list_).stdout
    watched = run("watch", "--once", "--desk", desk, "--pause", "0.1")
    assert watched.stdout.splitlines() == [
        "added: localhost/talks",
        "added 1, unchanged 0, new versions 0, refused 0, failed 1",
    ]
    shown = run("feeds", "--desk", desk).stdout
    assert "Orrin Post" in shown
    assert "the site answers 404" in shown
    assert run("watch", "--once", "--desk", desk).stdout.startswith("nothing is due; ")
    site.pages["/talks"] = ok(page(TEXT.replace("would go on", "had ended", 1), "Talks end at Orrin"))
    done = run("watch", "--once", "--now", "--desk", desk, "--pause", "0.1")
    assert "new version of: localhost/talks" in done.stdout
    shown = run("versions", "--desk", desk, site.url("/talks", "localhost")).stdout
    assert "[-would go on-] {+had ended+}" in shown
    assert "  title: Talks [-go on-] {+end+} at Orrin\n" in shown
    run("feeds", "remove", "--desk", desk, feed)
    assert "Orrin Post" not in run("feeds", "--desk", desk).stdout
    assert "localhost/talks" in run("reports", "--desk", desk).stdout


def test_what_is_no_feed_list_and_no_url_is_said(desk, tmp_path):
    (tmp_path / "list.opml").write_text("words")
    for given in ("file:///etc/passwd", tmp_path / "list.opml", tmp_path / "absent.opml"):
        done = run("feeds", "add", "--desk", desk, given)
        assert done.returncode == 1
        assert done.stderr.count("\n") == 1


def test_what_a_wire_cancels_is_counted_shown_and_left_out(desk, tmp_path):
    item = {"uri": "urn:wire:1", "headline": "Talks go on", "body_text": TEXT, "by": "By Ana Roe"}
    sent = [
        item | {"versioncreated": "2031-05-06T10:00:00Z"},
        item | {"versioncreated": "2031-05-07T10:00:00Z", "pubstatus": "canceled", "ednote": "Not so."},
        item | {"uri": "urn:wire:2", "pubstatus": "canceled"},
    ]
    wire, report = tmp_path / "wire.json", tmp_path / "done.jsonl"
    wire.write_text(json.dumps(sent, indent=2))
    done = run("add", "--desk", desk, wire, "--report", report)
    assert done.stdout.splitlines() == [
        "added: urn:wire:1",
        "cancelled: urn:wire:1",
        "added 1, unchanged 0, new versions 0, cancelled 1, refused 1 (cancelled 1), failed 0",
    ]
    assert done.stderr == f"onrecord: {wire}[2]: urn:wire:2 is cancelled by its source\n"
    outcomes = [json.loads(line)["outcome"] for line in report.read_text().splitlines()]
    assert outcomes == ["added", "cancelled", "refused"]
    assert "cancelled\n" in run("reports", "--desk", desk).stdout.replace(" ", "")
    (row,) = map(json.loads, run("reports", "--desk", desk, "--json").stdout.splitlines())
    assert (row["status"], row["status_on"], row["statements"]) == ("cancelled", "2031-05-07", 2)
    assert (
        "  cancelled by its source on 2031-05-07: Not so.\n"
        in run("versions", "--desk", desk, "urn:wire:1").stdout
    )
    assert run("statements", "--desk", desk).stdout == "no statements\n"
    asked = run("statements", "--desk", desk, "--report", "urn:wire:1")
    assert asked.stderr == (
        "onrecord: report 'urn:wire:1' is held back: cancelled by its source on 2031-05-07\n"
    )
    listed = run("statements", "--desk", desk, "--held-back", "--json").stdout.splitlines()
    found = json.loads(listed[0])
    assert found["status"] == "cancelled"
    assert (
        "\ncancelled by its source on 2031-05-07: Not so.\n"
        in run("show", "--desk", desk, found["id"]).stdout
    )
    assert run("search", "--desk", desk, "--reports", "Lantern").stdout == "no reports\n"
    assert "urn:wire:1" in run("search", "--desk", desk, "--reports", "--held-back", "Lantern").stdout
    brief = ("brief", "--desk", desk, "--since", "2031-05-01", "--until", "2031-05-31")
    assert "Talks go on" not in run(*brief).stdout
    assert "cancelled by its source on 7 May 2031" in run(*brief, "--held-back").stdout
    again = run("add", "--desk", desk, wire).stdout.splitlines()[-1]
    assert again == "added 0, unchanged 2, new versions 0, refused 1 (cancelled 1), failed 0"
