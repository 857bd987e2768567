import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.acquire import acquire
from onrecord.acquire.columns import columns_of
from onrecord.errors import UsageError
from onrecord.record.raw import Raw

TEXT = "Foreign Minister Ana Tolm said that the talks would go on at Orrin."


def table(tmp_path, text, columns=None, name="t.csv", encoding="utf-8"):
    (tmp_path / name).write_bytes(text.encode(encoding))
    return list(acquire(tmp_path / name, columns=columns))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_table_is_read_by_the_names_of_its_columns(tmp_path, mark, encoding):
    rows = [["Date", "Headline", "Body", "x"], ["2031-05-06", "Talks", f'"{TEXT}\n\nCaf\u00e9 ""so"""', "1"]]
    (raw,) = table(tmp_path, "\n".join(mark.join(row) for row in rows) + "\n", encoding=encoding)
    assert raw == Raw(
        id="t:2",
        origin=f"{tmp_path / 't.csv'}, line 2",
        content=f'{TEXT}\n\nCaf\u00e9 "so"',
        title="Talks",
        published="2031-05-06",
    )


def test_columns_can_be_given(tmp_path):
    (raw,) = table(tmp_path, f"a,b,text\n{TEXT},2031-05-06,other\n", columns_of("text=a, published=b"))
    assert (raw.content, raw.published) == (TEXT, "2031-05-06")
    for columns, says in (
        (None, "no column for the text"),
        ({"text": "z"}, "no column 'z'; there are 'a', 'b'"),
    ):
        (fault,) = table(tmp_path, f"a,b\n{TEXT},1\n", columns)
        assert says in str(fault)


@pytest.mark.parametrize("wrong", ["text", "words=a", "text=", "text=a,,"])
def test_columns_that_map_nothing_are_wrong_use(wrong):
    with pytest.raises(UsageError, match="maps no field"):
        columns_of(wrong)


def test_a_bad_row_stops_no_other(tmp_path):
    first, second, third = table(
        tmp_path, f"text,published\n{TEXT},yesterday\n,\n ,2031-05-06\n{TEXT},2031-05-06\n"
    )
    assert "line 2: 'yesterday' is no date" in str(first)
    assert "line 4: the text is empty" in str(second)
    assert third.content == TEXT


@given(
    st.lists(
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r\ufeff"), min_size=1).filter(
            str.strip
        ),
        min_size=1,
        max_size=5,
    )
)
def test_what_is_written_as_csv_comes_back(tmp_path_factory, texts):
    import csv

    path = tmp_path_factory.mktemp("csv") / "t.csv"
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([["id", "text"], *enumerate(texts)])
    assert [raw.content for raw in acquire(path)] == texts


def test_parquet_is_read_by_its_columns(tmp_path):
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    import datetime

    path = tmp_path / "t.parquet"
    days = [datetime.datetime(2031, 5, 6), None, datetime.datetime(2031, 5, 7)]
    parquet.write_table(arrow.table({"body": [TEXT, None, "b"], "date": days, "n": [1, 2, 3]}), path)
    first, fault, last = acquire(path)
    assert (first.content, first.published, first.id) == (TEXT, "2031-05-06T00:00:00", "t:1")
    assert "row 2: the text is empty" in str(fault)
    assert last.published == "2031-05-07T00:00:00"
    path.write_bytes(path.read_bytes()[:-20])
    (fault,) = acquire(path)
    assert "no Parquet, or damaged" in str(fault)


def test_a_table_that_is_cut_off_in_a_text_is_said_to_be(tmp_path):
    first, cut = table(tmp_path, f'text,title\n"{TEXT}",Talks\n"{TEXT}\n\nThe envoys of Ves')
    assert first.content == TEXT
    assert "line 3: opens a quotation mark that nothing closes" in str(cut)


def test_columns_of_what_is_no_table_are_said(tmp_path):
    (tmp_path / "t.txt").write_text(TEXT)
    for place in (tmp_path / "t.txt", tmp_path, "-", "https://paper.example/", ""):
        (fault,) = acquire(place, columns={"text": "a"})
        assert "no table whose columns could be named" in str(fault)


def test_the_tables_of_a_folder_take_the_columns(tmp_path):
    pq = pytest.importorskip("pyarrow.parquet")
    import pyarrow as pa

    pq.write_table(pa.table({"a": [TEXT], "text": ["other"]}), tmp_path / "t.parquet")
    (tmp_path / "u.txt").write_text("Two envoys waited.")
    assert [raw.content for raw in acquire(tmp_path, columns={"text": "a"})] == [TEXT, "Two envoys waited."]
