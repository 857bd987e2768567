import pytest
from tests.site import moved, ok, page

from onrecord import InputError, read
from onrecord.acquire import acquire
from onrecord.acquire.web.page import id_of
from onrecord.known.web_settings import WebSettings

LOCAL = WebSettings(private_hosts=("localhost",))
TEXT = "Foreign Minister Ana Tolm said that the talks would go on at Orrin until the end of the week."


def got(site, path="/talks"):
    return next(acquire(site.url(path, "localhost"), web=LOCAL))


def test_a_page_is_a_report_with_its_url(site):
    site.pages |= {"/talks": moved("/2031/talks-resume.html"), "/2031/talks-resume.html": ok(page(TEXT))}
    raw = got(site)
    assert (raw.form, raw.url, raw.id) == (
        "html",
        site.url("/2031/talks-resume.html", "localhost"),
        "localhost/talks-resume",
    )
    assert TEXT in raw.content


def test_the_charset_of_the_header_goes_before_that_of_the_page(site):
    body = "<html><meta charset=utf-8><p>caf\u00e9 \u2013 Bj\u00f6rn".encode("cp1252")
    site.pages["/talks"] = ok(body, "text/html; charset=windows-1252")
    assert "caf\u00e9 \u2013 Bj\u00f6rn" in got(site).content


def test_a_plain_text_is_a_report(site):
    site.pages["/talks"] = ok(TEXT, "text/plain")
    assert (got(site).form, got(site).content) == ("text", TEXT)


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"%PDF-1.7", "a PDF"),
        (b" \n", "empty"),
        (b"<?xml version='1.0'?><rss version='2.0'></rss>", "a feed"),
    ],
)
def test_what_is_no_report_is_said(site, body, why):
    site.pages["/talks"] = ok(body, "text/html" if b"html" in body else "application/octet-stream")
    found = got(site)
    assert isinstance(found, InputError)
    assert why in str(found)


def test_the_desk_file_says_what_may_be_fetched(site, tmp_path):
    site.pages["/talks"] = ok(page("\n\n".join(f"{TEXT} Delegate {n} of {9 - n} agreed." for n in range(8))))
    desk = tmp_path / "desk.toml"
    desk.write_text('[desk]\nname = "Orrin"\n[fetch]\nprivate_hosts = ["localhost"]\n')
    assert TEXT in read(site.url("/talks", "localhost"), desk=desk).report.text
    with pytest.raises(InputError, match="a loopback address"):
        read(site.url("/talks", "localhost"))


@pytest.mark.parametrize("place", ["file:///etc/passwd", "ftp://paper.example/a.txt"])
def test_other_urls_are_refused(place):
    assert "only http and https" in str(next(acquire(place)))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.paper.example/2031/05/talks-resume.html?x=1", "paper.example/talks-resume"),
        ("https://paper.example/talks/index.html", "paper.example/talks"),
        ("https://paper.example/", "paper.example"),
    ],
)
def test_an_id_says_host_and_page(url, expected):
    assert id_of(url) == expected
