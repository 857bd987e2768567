import pytest
from tests.site import moved, ok

from onrecord.acquire.web.fetch import Fetcher
from onrecord.acquire.web.limits import Limits
from onrecord.acquire.web.polite import PoliteFetcher
from onrecord.acquire.web.refused import FetchError, RefusedError
from onrecord.known.web_settings import WebSettings

CLOSED = ok("User-agent: *\nDisallow: /closed", "text/plain")


class Clock:
    """A clock that stands still but for those who sleep by it."""

    def __init__(self):
        self.time, self.slept = 1000.0, []

    def now(self):
        return self.time

    def sleep(self, seconds):
        self.slept.append(seconds)
        self.time += seconds


def polite(clock, seconds=5.0):
    settings = WebSettings(private_hosts=("paper.test", "other.test"))
    fetcher = Fetcher(settings, Limits(seconds=seconds, silence=seconds), lambda *_: ["127.0.0.1"])
    return PoliteFetcher(fetcher, 1.0, clock.sleep, clock.now)


def test_robots_txt_is_heeded_where_a_redirect_leads(site):
    site.pages |= {"/robots.txt": CLOSED, "/go": moved("/closed"), "/closed": ok("a page")}
    with pytest.raises(RefusedError, match=r"robots\.txt asks programs not to fetch it"):
        polite(Clock()).fetch(site.url("/go"))
    assert site.asked == ["/robots.txt", "/go"]


def test_a_host_that_a_redirect_leads_to_is_asked_for_its_own_robots_txt(site):
    hosts = []

    def robots(headers):
        hosts.append(headers["host"].partition(":")[0])
        return CLOSED if hosts[-1] == "other.test" else ok("", status="404 Not Found")

    site.pages |= {"/robots.txt": robots, "/go": moved(site.url("/closed", "other.test")), "/closed": ok("a")}
    with pytest.raises(RefusedError, match=r"redirects to other\.test: the site's robots\.txt"):
        polite(Clock()).fetch(site.url("/go"))
    assert hosts == ["paper.test", "other.test"]


def test_robots_txt_is_asked_for_once_a_day(site):
    clock = Clock()
    fetcher = polite(clock)
    site.pages |= {"/closed": ok("a page")}
    for _ in range(3):
        assert fetcher.fetch(site.url("/closed")).data == b"a page"
        clock.time += 7 * 3600
    assert site.asked.count("/robots.txt") == 1
    site.pages["/robots.txt"] = CLOSED
    clock.time += 7 * 3600
    with pytest.raises(RefusedError):
        fetcher.fetch(site.url("/closed"))


def test_requests_to_one_host_are_a_pause_apart_and_others_do_not_wait(site):
    clock = Clock()
    fetcher = polite(clock)
    site.pages |= {"/a": moved("/b"), "/b": ok("a page")}
    fetcher.fetch(site.url("/a"))
    assert clock.slept == [1.0, 1.0]
    fetcher.fetch(site.url("/b", "other.test"))
    assert clock.slept == [1.0] * 3  # behind its robots.txt only


def test_a_pause_that_a_site_asks_for_takes_no_time_from_the_page(site):
    clock = Clock()
    site.pages |= {"/robots.txt": ok("User-agent: *\nCrawl-delay: 30", "text/plain"), "/a": ok("a page")}
    assert polite(clock).fetch(site.url("/a")).data == b"a page"
    assert clock.slept == [30.0]


def test_a_robots_txt_that_gives_no_answer_lets_nobody_in(site):
    site.pages |= {"/robots.txt": ok("", status="503 Busy", Retry_After="60"), "/a": ok("a page")}
    with pytest.raises(FetchError, match=r"its robots\.txt: the site answers 503") as caught:
        polite(Clock()).fetch(site.url("/a"))
    assert caught.value.retry_after == 60
    assert "/a" not in site.asked
