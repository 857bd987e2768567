import json

import pytest

from onrecord.clean import clean
from onrecord.clean.authors import authors
from onrecord.clean.byline import byline_names
from onrecord.clean.linkeddata import article, nodes
from onrecord.clean.markup import Markup
from onrecord.record.raw import Raw


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Oda Brekke", ["Oda Brekke"]),
        ("By Oda Brekke and Jon Aas, foreign editor", ["Oda Brekke", "Jon Aas"]),
        ("BY ODA BREKKE, MINA LUND and JON AAS", ["ODA BREKKE", "MINA LUND", "JON AAS"]),
        ("With assistance by Oda Brekke", []),
        ("By morning", []),
    ],
)
def test_names_in_a_byline(line, names):
    assert byline_names(line) == names


def test_those_who_sign_a_text_are_its_authors():
    text = "Truce holds on the Lenn\nBy Oda Brekke and Jon Aas\nOfficials said on Monday that it holds.\n"
    report = clean(Raw(id="r", origin="r.txt", content=text))
    assert report.authors == ["Oda Brekke", "Jon Aas"]
    assert [passage.text for passage in report.left_out] == ["By Oda Brekke and Jon Aas"]


def signed(author=None, meta=None, body="", outlet="The Harbour Post"):
    data = json.dumps({"@type": "NewsArticle", "author": author})
    head = f'<script type="application/ld+json">{data}</script>' if author else ""
    head += f'<meta name="author" content="{meta}">' if meta else ""
    markup = Markup(f"<html><head>{head}</head><body>{body}</body></html>")
    return authors(markup, article(nodes(markup)), outlet)


def test_linked_data_meta_and_the_line_tell_in_this_order():
    line = '<a rel="author" href="/oda">Mina Lund</a>'
    assert signed([{"@type": "Person", "name": "Oda Brekke"}, "Jon Aas"], "Ilva Dorn", line) == [
        "Oda Brekke",
        "Jon Aas",
    ]
    assert signed(None, "By Ilva Dorn", line) == ["Ilva Dorn"]
    assert signed(body=line) == ["Mina Lund"]
    assert signed() == []


def test_the_outlet_signs_only_where_nobody_else_does():
    house = {"@type": "Organization", "name": "The Harbour Post"}
    assert signed(house, "Oda Brekke") == ["Oda Brekke"]
    assert signed(house) == ["The Harbour Post"]


def test_addresses_are_no_names():
    assert signed(None, "https://social.example/harbourpost") == []
