import gzip
import zlib

import pytest
from tests.site import moved, ok

from onrecord.acquire.web.fetch import Fetcher
from onrecord.acquire.web.limits import Limits
from onrecord.acquire.web.refused import FetchError, RefusedError
from onrecord.known.web_settings import WebSettings

SMALL = Limits(seconds=5, silence=5, received=100_000, decoded=300_000)


class Names:
    """Names of hosts; each time a name is asked for, its next addresses, and the last ones for ever."""

    def __init__(self, **answers):
        self.answers = {host.replace("_", "."): list(given) for host, given in answers.items()}
        self.asked = []

    def __call__(self, host, _port):
        self.asked.append(host)
        left = self.answers[host]
        return left.pop(0) if len(left) > 1 else left[0]


LOCAL = ["127.0.0.1"]
METADATA = ["169.254.169.254"]


def fetcher(names=None, limits=SMALL, allowed=("paper.test",)):
    return Fetcher(WebSettings(private_hosts=allowed), limits, names or Names(paper_test=[LOCAL]))


def test_a_private_host_is_fetched_only_where_the_desk_allows_it(site):
    site.pages["/"] = ok("an article")
    assert fetcher().fetch(site.url()).data == b"an article"
    with pytest.raises(RefusedError, match="a loopback address"):
        fetcher(allowed=()).fetch(site.url())
    assert site.asked == ["/"]


@pytest.mark.parametrize(
    "host", ["localhost", "127.0.0.1", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]"]
)
def test_this_machine_is_refused_however_it_is_written(site, host):
    site.pages["/"] = ok("a secret")
    with pytest.raises(RefusedError):
        Fetcher(limits=SMALL).fetch(site.url(host=host))
    assert site.asked == []


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://paper.test/", "gopher://paper.test", "http://", "paper"]
)
def test_only_the_web_is_fetched(url):
    with pytest.raises(RefusedError, match=r"only http and https|names no host"):
        fetcher().fetch(url)


def test_a_password_in_a_url_is_not_sent(site):
    with pytest.raises(RefusedError, match="name or password"):
        fetcher().fetch(f"http://me:pass@paper.test:{site.port}/")


def test_redirects_are_followed_to_their_end(site):
    site.pages |= {"/": moved("/a"), "/a": moved("b?x=1"), "/b?x=1": ok("there")}
    answer = fetcher().fetch(site.url())
    assert (answer.data, answer.url) == (b"there", site.url("/b?x=1"))


@pytest.mark.parametrize(
    "to",
    ["http://169.254.169.254/latest/", "http://localhost:{port}/secret", "http://inner.test:{port}/secret"],
)
def test_a_redirect_leads_nowhere_that_could_not_be_fetched_itself(site, to):
    site.pages |= {"/": moved(to.format(port=site.port)), "/secret": ok("secret")}
    names = Names(paper_test=[LOCAL], inner_test=[["10.0.0.1"]], localhost=[LOCAL])
    names.answers["169.254.169.254"] = [METADATA]
    with pytest.raises(RefusedError, match="redirects to"):
        fetcher(names).fetch(site.url())
    assert site.asked == ["/"]


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("64:ff9b::7f00:1", "NAT64"),
        ("2002:7f00:1::1", "6to4"),
        ("2001:0:4136:e378:8000:63bf:80ff:fffe", "Teredo"),
        ("fd00:ec2::254", "metadata"),
        ("fe80::1", "link-local"),
        ("::ffff:127.0.0.1", "loopback"),
    ],
)
def test_the_addresses_of_a_name_are_judged_at_the_first_request_and_at_each_redirect(site, address, why):
    site.pages |= {"/": moved("/two"), "/two": moved(f"http://inner.test:{site.port}/secret")}
    names = Names(paper_test=[LOCAL], inner_test=[[address]])
    with pytest.raises(RefusedError, match=f"redirects to inner.test: an? {why} address"):
        fetcher(names).fetch(site.url())
    with pytest.raises(RefusedError, match=f"{why} address"):
        fetcher(names).fetch(site.url(host="inner.test"))
    assert site.asked == ["/", "/two"]


def test_a_redirect_to_a_file_is_refused(site):
    site.pages["/"] = moved("file:///etc/passwd")
    with pytest.raises(RefusedError, match=r"redirects to file:/.*: only http and https"):
        fetcher().fetch(site.url())


def test_a_circle_of_redirects_ends(site):
    site.pages["/"] = moved("/")
    with pytest.raises(RefusedError, match="more than 5 redirects"):
        fetcher().fetch(site.url())
    assert len(site.asked) == 6


def test_the_connection_goes_to_the_address_that_was_checked(site):
    """A name that changes after it was checked changes nothing: it is not asked for again."""
    site.pages["/"] = ok("there")
    names = Names(paper_test=[LOCAL, METADATA])
    assert fetcher(names).fetch(site.url()).data == b"there"
    assert names.asked == ["paper.test"]


def test_a_name_that_changes_between_redirects_is_checked_again(site):
    site.pages |= {"/": moved("/next"), "/next": ok("there")}
    with pytest.raises(RefusedError, match="a metadata address"):
        fetcher(Names(paper_test=[LOCAL, METADATA])).fetch(site.url())
    assert site.asked == ["/"]


def test_one_address_that_is_refused_is_enough(site):
    with pytest.raises(RefusedError, match="a metadata address"):
        fetcher(Names(paper_test=[LOCAL + METADATA])).fetch(site.url())


def test_a_site_that_stalls_is_given_up(site):
    def stalls(_headers):
        yield b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab"
        site.stop.wait(20)

    site.pages["/"] = stalls
    with pytest.raises(FetchError, match="no answer within"):
        fetcher(limits=Limits(seconds=20, silence=0.2)).fetch(site.url())


@pytest.mark.parametrize("head", [b"", b"HTTP/1.1 200 OK\r\n\r\n"])
def test_a_site_that_trickles_is_given_up_though_it_is_never_silent(site, head):
    def trickles(_headers):
        yield head or b"HTTP/1.1 200 OK\r\nX: "
        while not site.stop.wait(0.05):
            yield b"a"

    site.pages["/"] = trickles
    with pytest.raises(FetchError, match="no answer within"):
        fetcher(limits=Limits(seconds=0.6, silence=0.4)).fetch(site.url())


def test_a_size_that_is_announced_too_large_is_not_awaited(site):
    site.pages["/"] = ok("a", Content_Length="9000000000")
    with pytest.raises(RefusedError, match="larger than"):
        fetcher().fetch(site.url())


def test_a_size_that_is_not_announced_is_counted_while_it_streams(site):
    sent = []

    def endless(_headers):
        yield b"HTTP/1.1 200 OK\r\n\r\n"
        while not site.stop.is_set():
            sent.append(1)
            yield b"a" * 10_000

    site.pages["/"] = endless
    with pytest.raises(RefusedError, match="larger than"):
        fetcher().fetch(site.url())


def test_an_answer_shorter_than_it_says_is_no_answer(site):
    site.pages["/"] = ok("short", Content_Length="500")
    with pytest.raises(FetchError, match="breaks off"):
        fetcher().fetch(site.url())


def test_of_an_answer_longer_than_it_says_no_more_is_taken(site):
    site.pages["/"] = ok("a page", Content_Length="6") + b" and more, for ever" * 1000
    assert fetcher().fetch(site.url()).data == b"a page"


@pytest.mark.parametrize("length", ["-1", "many", "6, 7"])
def test_a_length_that_is_none_is_no_answer(site, length):
    site.pages["/"] = ok("a page", Content_Length=length)
    with pytest.raises(FetchError, match="no HTTP"):
        fetcher().fetch(site.url())


def test_headers_without_end_are_given_up(site):
    site.pages["/"] = b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 100_000 + b"\r\n"
    with pytest.raises(FetchError):
        fetcher().fetch(site.url())


def _deflate(data):
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("coding", "pack"),
    [("gzip", gzip.compress), ("x-gzip", gzip.compress), ("deflate", zlib.compress), ("deflate", _deflate)],
)
def test_compression_is_undone(site, coding, pack):
    site.pages["/"] = ok(pack(b"word " * 5000), Content_Encoding=coding)
    assert fetcher().fetch(site.url()).data == b"word " * 5000


def test_a_bomb_is_refused_before_it_is_in_memory(site):
    bomb = gzip.compress(b"\0" * (80 << 20))
    site.pages["/"] = ok(bomb, Content_Encoding="gzip")
    with pytest.raises(RefusedError, match="when decompressed"):
        fetcher().fetch(site.url())


@pytest.mark.parametrize("coding", ["gzip, gzip", "br", "zstd"])
def test_a_coding_that_was_not_asked_for_is_refused(site, coding):
    site.pages["/"] = ok(gzip.compress(gzip.compress(b"a" * 100)), Content_Encoding=coding)
    with pytest.raises(RefusedError, match="not asked for"):
        fetcher().fetch(site.url())


def test_compressed_data_that_is_cut_or_damaged_is_no_answer(site):
    packed = gzip.compress(bytes(range(256)) * 40)
    site.pages |= {
        "/cut": ok(packed[:-20], Content_Encoding="gzip"),
        "/bad": ok(packed[:60] + b"x" * 50, Content_Encoding="gzip"),
    }
    with pytest.raises(FetchError, match="cut short"):
        fetcher().fetch(site.url("/cut"))
    with pytest.raises(FetchError, match="damaged"):
        fetcher().fetch(site.url("/bad"))


def test_a_conditional_request_is_answered_without_data(site):
    site.pages["/"] = lambda headers: (
        ok(b"", status="304 Not Modified") if headers.get("if-none-match") else ok("a")
    )
    assert not fetcher().fetch(site.url()).unchanged
    assert fetcher().fetch(site.url(), {"If-None-Match": '"1"'}).unchanged


def test_an_error_tells_its_status_and_when_to_come_back(site):
    site.pages["/"] = ok("busy", status="503 Busy", Retry_After="120")
    with pytest.raises(FetchError, match="answers 503") as caught:
        fetcher().fetch(site.url())
    assert (caught.value.status, caught.value.retry_after) == (503, 120)


def test_the_agent_names_itself_and_whom_to_write_to(site):
    site.pages["/"] = ok("a")
    settings = WebSettings(private_hosts=("paper.test",), contact="desk@orrin.example")
    Fetcher(settings, SMALL, Names(paper_test=[LOCAL])).fetch(site.url())
    assert site.headers[0]["user-agent"].startswith("onrecord/")
    assert "(desk@orrin.example)" in site.headers[0]["user-agent"]
    assert site.headers[0]["host"] == f"paper.test:{site.port}"


def test_a_proxy_of_the_environment_is_not_used(site, monkeypatch):
    site.pages["/"] = ok("there")
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert fetcher().fetch(site.url()).data == b"there"


def test_no_such_host_and_nobody_who_listens_are_said(site):
    def unknown(_host, _port):
        raise OSError("no such name")

    with pytest.raises(FetchError, match="no such host"):
        fetcher(unknown).fetch("http://paper.test/")
    with pytest.raises(FetchError, match="no connection"):
        fetcher().fetch("http://paper.test:9/")
