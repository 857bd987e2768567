from onrecord.acquire import acquire
from onrecord.record.raw import Raw

TEXT = "Foreign Minister Ana Tolm said that the talks would go on at Orrin."
LETTERS = f"""From a@b Mon May  5 10:00:00 2031
From: =?utf-8?q?The_Orrin_Letter?= <news@paper.example>
Subject: =?utf-8?q?Talks_=E2=80=93_day_two?=
Date: Mon, 05 May 2031 10:00:00 +0200
Message-ID: <1@paper.example>
Content-Type: multipart/alternative; boundary=B

--B
Content-Type: text/plain

See the letter.
--B
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<html><head><style>p {{}}</style></head><body><p>{TEXT}</p><p>Caf=C3=A9.</p></body></html>
--B--

From a@b Mon May  5 11:00:00 2031
From: news@paper.example
Subject: Nothing

"""


def test_the_letters_of_a_box_are_reports(tmp_path):
    (tmp_path / "l.mbox").write_text(LETTERS)
    raw, fault = acquire(tmp_path / "l.mbox")
    assert raw == Raw(
        id="1@paper.example",
        origin=f"{tmp_path / 'l.mbox'}, letter 1",
        content=f"{TEXT}\n\nCaf\u00e9.",
        title="Talks \u2013 day two",
        published="2031-05-05T10:00:00+02:00",
        outlet="The Orrin Letter",
    )
    assert "letter 2: the text is empty" in str(fault)


def test_letters_beyond_ascii_that_a_header_does_not_encode_stop_nothing(tmp_path):
    head = "From a@b Mon May  5 10:00:00 2031\nFrom: Café <a@b>\nSubject: Café\nDate: 5 févr\n"
    letter = f"{head}Message-ID: <é@x>\n\n"
    for encoding in ("utf-8", "cp1252"):
        (tmp_path / "l.mbox").write_bytes(f"{letter}{TEXT}\n".encode(encoding))
        (raw,) = acquire(tmp_path / "l.mbox")
        assert (raw.id, raw.title, raw.outlet, raw.published) == ("é@x", "Café", "Café", None)


def test_markup_nested_too_deeply_is_said(tmp_path):
    head = "From a@b Mon May  5 10:00:00 2031\nContent-Type: text/html\n\n"
    (tmp_path / "l.mbox").write_text(f"{head}{'<div>' * 300}<p>{TEXT}")
    (fault,) = acquire(tmp_path / "l.mbox")
    assert "nested more than 255 deep" in str(fault)
