import os
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest
from tests.keep.tables import DUE, rows
from tests.site import ok, page

from onrecord.acquire.web.limits import Limits
from onrecord.desk import Desk
from onrecord.desk.watching import Watching
from onrecord.errors import InputError

SAID = (
    "Foreign Minister Ana Tolm said that the talks would go on at Orrin. "
    "The envoys of Vesk left on Monday morning."
)
TEXT = "\n\n".join(
    [
        SAID,
        "Two envoys of the Vesk River Front waited in the hall until the guards came for them.",
        "The ferry to the eastern bank left half an hour late, with eleven passengers and a piano on board.",
        "Snow had closed the road over the pass, and the lorries of the mission stood in a row at its foot.",
    ]
)


class Watched:
    """A desk with feeds of a site, and a clock that the test moves."""

    def __init__(self, site, folder, reader):
        self.site = site
        (folder / "talks.toml").write_text('[desk]\nname = "Orrin"\n[fetch]\nprivate_hosts = ["localhost"]\n')
        self.desk = Desk(folder / "talks.db", reader=reader)
        self.time = datetime(2031, 5, 6, 12, tzinfo=UTC) + timedelta(days=3650)
        self.slept = []

    def once(self, **hours):
        self.time += timedelta(**hours)
        found = list(self.watching().once())
        return [str(one) if isinstance(one, InputError) else f"{one.outcome} {one.report}" for one in found]

    def watching(self):
        limits = Limits(seconds=5, silence=0.3)
        return Watching(self.desk, pause=1, limits=limits, now=lambda: self.time, sleep=self.slept.append)

    def url(self, path):
        return self.site.url(path, "localhost")

    def feed(self, path, *names, **more):
        items = "".join(
            f"<item><title>{name}</title><link>{self.url('/' + name)}</link><guid>{name}</guid>"
            f"<description>{more.get('says', '')}</description></item>"
            for name in names
        )
        self.site.pages[path] = ok(
            f"<rss version='2.0'><channel><title>F</title>{items}</channel></rss>", "text/xml"
        )
        self.desk.add_feeds([self.url(path)])

    def article(self, name, text=TEXT, **headers):
        self.site.pages["/" + name] = ok(page(text, f"Talks {name}"), **headers)


@pytest.fixture
def watched(site, tmp_path, reader):
    watched = Watched(site, tmp_path, reader)
    yield watched
    watched.desk.close()


def test_what_a_feed_lists_is_related(watched):
    watched.feed("/f", "a")
    dated = '<meta property="article:published_time" content="2031-05-06T10:00:00Z"></head>'
    watched.site.pages["/a"] = ok(page(TEXT).replace("</head>", dated))
    assert watched.once() == ["added localhost/a"]
    assert any(one.day for one in watched.desk.statements())
    assert [rows(watched.desk.store)[table] for table in DUE] == [[]] * len(DUE)


def test_what_a_feed_lists_is_kept_once(watched):
    watched.feed("/f", "a", "b")
    watched.article("a")
    watched.article("b", TEXT.replace("Monday", "Friday"))
    assert watched.once() == ["added localhost/a", "added localhost/b"]
    assert watched.once() == []
    assert watched.once(minutes=16) == []
    assert watched.site.asked.count("/a") == 1
    assert [feed.kept for feed in watched.desk.feeds()] == [2]


def test_a_feed_that_fails_stops_no_other(watched):
    for path in ("/gone", "/broken", "/stalls"):
        watched.desk.add_feeds([watched.url(path)])
    watched.site.pages["/broken"] = ok("<html>an advertisement", "text/xml")

    def stalls(_headers):
        yield b"HTTP/1.1 200 OK\r\n"
        watched.site.stop.wait(10)

    watched.site.pages["/stalls"] = stalls
    watched.feed("/f", "a")
    watched.article("a")
    *problems, added = watched.once()
    assert added == "added localhost/a"
    assert [p.split(": ", 1)[1][:12] for p in problems] == ["the site ans", "no feed; exp", "no answer wi"]
    rows = watched.desk.feeds()
    assert [(row.failures, row.problem is None) for row in rows] == [(1, False)] * 3 + [(0, True)]


def test_a_feed_that_fails_is_asked_with_growing_pauses(watched):
    watched.desk.add_feeds([watched.url("/gone")])
    pauses = []
    for _ in range(9):
        watched.once()
        (feed,) = watched.desk.feeds()
        due = datetime.fromisoformat(feed.next_at)
        pauses.append((due - watched.time) / timedelta(minutes=1))
        watched.time = due
    assert pauses == [15, 30, 60, 120, 240, 480, 960, 1440, 1440]
    watched.feed("/gone")
    watched.once()
    assert watched.desk.feeds()[0].failures == 0


def test_a_feed_that_failed_is_asked_at_once_if_it_is_added_again(watched):
    watched.desk.add_feeds([watched.url("/f")])
    watched.once()
    watched.feed("/f", "a")
    watched.article("a")
    assert watched.once() == ["added localhost/a"]


def test_a_private_host_that_nobody_allowed_is_named_by_its_feed(watched):
    watched.desk.add_feeds([watched.site.url("/f", "127.0.0.1")])
    (problem,) = watched.once()
    assert problem.startswith(f"{watched.site.url('/f', '127.0.0.1')}: a loopback address")
    assert watched.site.asked == []


def test_a_site_that_asks_for_a_longer_pause_gets_it(watched):
    watched.desk.add_feeds([watched.url("/f")])
    watched.site.pages["/f"] = ok("", status="429 Too Many", Retry_After="7200")
    watched.once()
    assert datetime.fromisoformat(watched.desk.feeds()[0].next_at) - watched.time == timedelta(hours=2)


def test_feeds_and_pages_are_asked_with_conditions(watched):
    watched.feed("/f", "a")
    watched.article("a", ETag='"a1"')
    answer = watched.site.pages["/f"].replace(
        b"\r\n", b'\r\nETag: "f1"\r\nLast-Modified: Tue, 06 May 2031 10:00:00 GMT\r\n', 1
    )
    watched.site.pages["/f"] = answer
    watched.once()
    unchanged = ok(b"", status="304 Not Modified")
    watched.site.pages |= {"/f": unchanged, "/a": unchanged}
    assert watched.once(hours=2) == ["known localhost/a"]
    by_path = dict(zip(watched.site.asked, watched.site.headers, strict=True))
    assert by_path["/f"]["if-none-match"] == '"f1"'
    assert by_path["/f"]["if-modified-since"] == "Tue, 06 May 2031 10:00:00 GMT"
    assert by_path["/a"]["if-none-match"] == '"a1"'


@pytest.mark.parametrize("told", [True, False])
def test_an_article_that_changed_is_a_new_version_with_its_changes(watched, told):
    watched.feed("/f", "a")
    watched.article("a")
    watched.once()
    watched.article("a", TEXT.replace("would go on at Orrin", "had ended", 1))
    if told:
        watched.feed("/f", "a", says="updated")
    assert watched.once(minutes=20 if told else 120) == ["changed localhost/a"]
    first, second = watched.desk.versions(watched.url("/a"))
    (change,) = second.changes
    assert first.text[slice(*change.old)] == "would go on at Orrin."
    assert second.text[slice(*change.new)] == "had ended."


def test_nobody_has_to_wait_for_what_is_not_due(watched):
    watched.feed("/f", "a")
    watched.article("a")
    watched.once()
    watched.article("a", TEXT.replace("would go on at Orrin", "had ended", 1))
    assert watched.once() == []
    watched.watching().hasten()
    assert watched.once() == ["changed localhost/a"]


def test_an_article_is_looked_at_less_and_less_and_then_no_more(watched):
    watched.feed("/f", "a")
    watched.article("a")
    for _ in range(300):
        watched.once(hours=1)
    assert watched.site.asked.count("/a") == 6


def test_robots_txt_is_heeded(watched):
    watched.site.pages["/robots.txt"] = ok("User-agent: *\nDisallow: /a\nCrawl-delay: 7", "text/plain")
    watched.feed("/f", "a", "b")
    watched.article("a")
    watched.article("b")
    refused, added = watched.once()
    assert "robots.txt asks programs not to fetch it" in refused
    assert added == "added localhost/b"
    assert "/a" not in watched.site.asked
    assert watched.site.asked.count("/robots.txt") == 1
    assert max(watched.slept) > 6
    assert [(feed.kept, feed.refused) for feed in watched.desk.feeds()] == [(1, 1)]


def test_a_site_whose_robots_txt_cannot_be_asked_for_is_left_for_later(watched):
    watched.site.pages["/robots.txt"] = ok("", status="500 Oops")
    watched.feed("/f", "a")
    (problem,) = watched.once()
    assert "robots.txt: the site answers 500" in problem
    assert "/f" not in watched.site.asked


def test_a_page_that_fails_is_tried_again_and_given_up(watched):
    watched.feed("/f", "a")
    watched.site.pages["/a"] = ok("", status="503 Busy")
    for _ in range(100):
        watched.once(hours=1)
    assert watched.site.asked.count("/a") == 6
    assert [feed.failed for feed in watched.desk.feeds()] == [1]
    watched.article("a")
    watched.feed("/f", "a", says="updated")
    assert watched.once(hours=1) == ["added localhost/a"]


@pytest.mark.parametrize("status", ["503 Busy", "429 Too Many", None])
def test_the_pages_of_a_host_that_does_not_answer_wait(watched, status):
    def silent(_headers):
        watched.site.stop.wait(10)
        yield b""

    names = [f"n{number}" for number in range(5)]
    for name in names:
        watched.site.pages["/" + name] = ok("", status=status) if status else silent
    watched.feed("/f", *names)
    assert len(watched.once()) == 2
    assert [feed.pending for feed in watched.desk.feeds()] == [5]
    for name in names:
        watched.article(name, f"Delegate {name} spoke.\n\n{TEXT}")
    assert [one.partition(" ")[0] for one in watched.once(minutes=11)] == ["added"] * 5


def test_the_page_s_own_time_goes_before_that_of_its_feed(watched):
    watched.feed("/f", "a", "b", "c")
    date = b"<pubDate>Tue, 06 May 2031 10:30:00 +0200</pubDate><guid>"
    watched.site.pages["/f"] = ok(
        watched.site.pages["/f"].partition(b"\r\n\r\n")[2].replace(b"<guid>", date), "text/xml"
    )
    for name, told in (("a", "2031-05-05T09:00:00Z"), ("b", "2031-05-06"), ("c", None)):
        meta = f'<meta property="article:published_time" content="{told}">' if told else ""
        content = page(f"Delegate {name} spoke.\n\n{TEXT}", f"Talks {name}").replace(
            "<head>", f"<head>{meta}"
        )
        watched.site.pages["/" + name] = ok(content)
    watched.once()
    assert {row.id: row.published for row in watched.desk.reports()} == {
        "localhost/a": "2031-05-05T09:00:00+00:00",
        "localhost/b": "2031-05-06T10:30:00+02:00",
        "localhost/c": "2031-05-06T10:30:00+02:00",
    }
    told_by = {name: watched.desk.reading(f"localhost/{name}").report.published_from for name in "abc"}
    assert told_by == {"a": "meta", "b": "given", "c": "given"}


def test_another_headline_is_a_new_version(watched):
    def entitled(title):
        content = page(TEXT, title).replace(f"<article><h1>{title}</h1>", f"<h1>{title}</h1><article>")
        watched.site.pages["/a"] = ok(content)

    watched.feed("/f", "a")
    entitled("Talks go on at Orrin, Tolm says")
    watched.once()
    entitled("Talks have ended at Orrin, Tolm says")
    assert watched.once(hours=2) == ["changed localhost/a"]
    entitled("Talks have ended at Orrin, Tolm says")
    assert watched.once(hours=4) == ["known localhost/a"]
    first, second = watched.desk.versions("localhost/a")
    assert first.text == second.text
    assert (first.title, second.title) == (
        "Talks go on at Orrin, Tolm says",
        "Talks have ended at Orrin, Tolm says",
    )


def test_a_page_that_two_feeds_list_is_fetched_once(watched):
    watched.feed("/f", "a")
    watched.feed("/g", "a")
    watched.article("a")
    assert watched.once() == ["added localhost/a"]
    assert watched.site.asked.count("/a") == 1


def test_an_entry_without_a_page_is_read_from_the_feed(watched):
    says = f"<guid isPermaLink='false'>n1</guid><description>{SAID}</description>"
    item = f"<item><title>A note</title>{says}</item>"
    feed = f"<rss version='2.0'><channel><title>Wire</title>{item}</channel></rss>"
    watched.site.pages["/f"] = ok(feed, "text/xml")
    watched.desk.add_feeds([watched.url("/f")])
    assert watched.once() == ["added A note"]
    (row,) = watched.desk.reports()
    assert (row.title, row.outlet) == ("A note", "Wire")


def test_after_a_kill_nothing_is_lost_and_nothing_is_there_twice(watched, tmp_path):
    names = [f"n{number}" for number in range(6)]
    watched.feed("/f", *names)
    for number, name in enumerate(names):
        watched.article(name, TEXT.replace("Two envoys", f"{number + 20} envoys"))
    watched.desk.close()
    command = [
        sys.executable,
        "-m",
        "onrecord",
        "watch",
        "--once",
        "--pause",
        "0.2",
        "--desk",
        str(tmp_path / "talks.db"),
    ]
    running = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUNBUFFERED": "1"}
    )
    seen = [running.stdout.readline() for _ in range(2)]
    running.send_signal(signal.SIGKILL)
    running.wait()
    running.stdout.close()
    assert all(line.startswith("added: ") for line in seen)
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    with Desk(tmp_path / "talks.db") as desk:
        assert sorted(row.id for row in desk.reports()) == [f"localhost/{name}" for name in names]
    assert "failed 0" in done.stdout
