from onrecord.acquire.origin import Origin
from onrecord.record.raw import Raw


def test_a_report_takes_what_its_origin_gives():
    origin = Origin(where="talks/ferry.txt", id="ferry", published="2031-05-06")
    assert origin.report("The ferry", "text") == Raw(
        id="ferry", origin="talks/ferry.txt", content="The ferry", published="2031-05-06"
    )


def test_a_blank_date_is_none():
    assert Origin(where="a", id="a", published="").report("x", "text").published is None


def test_a_fault_names_the_line():
    fault = Origin(where="a.jsonl", id="a").fault("the text is empty", 3)
    assert (fault.where, fault.what) == ("a.jsonl, line 3", "the text is empty")


def test_a_fault_is_one_line():
    assert str(Origin(where="a\nb", id="a").fault("empty")) == r"a\nb: empty"
