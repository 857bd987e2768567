import json

from tests.show.command import run


def test_the_demo_reads_the_examples_with_their_dates():
    records = [json.loads(line) for line in run("demo", "--json").stdout.splitlines()]
    assert [r["report"]["published"] for r in records] == [
        "2031-05-06",
        "2031-05-13",
        "2031-05-13",
        "2031-05-16",
    ]
    assert all(len(r["statements"]) >= 12 for r in records)


def test_the_demo_leaves_out_what_is_no_part_of_the_report():
    last = json.loads(run("demo", "--json").stdout.splitlines()[-1])["report"]
    assert [h["text"] for h in last["headings"]] == ["MONEY FOR THE EASTERN BANK"]
    assert [p["reason"] for p in last["left_out"]] == [
        "headline repeated",
        "headline of another report, glued to the last sentence",
    ]


def test_the_demo_prints_every_title():
    shown = run("demo").stdout
    assert "Ulverrin will not accept foreign monitors on the Ouvel, minister says" in shown
    assert "MONEY FOR THE EASTERN BANK" in shown
    assert "Left out" in shown
