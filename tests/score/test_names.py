import json
from pathlib import Path

from onrecord.record.name import Name
from onrecord.score.namedtext import NamedText
from onrecord.score.names import name_figures
from onrecord.score.re3d import read_re3d


def test_a_name_is_right_by_its_words_and_its_kind():
    gold = [NamedText("a", "Ana Tolm of Lomm", [Name((0, 8), "person"), Name((12, 16), "place")])]
    figures = name_figures(gold, lambda _: [Name((0, 8), "person"), Name((12, 16), "other")])
    assert (figures["all"].right, figures["all"].predicted, figures["all"].gold) == (1, 2, 2)
    assert figures["person"].f1 == 100
    assert figures["place"].recall == 0
    assert figures["other"].precision == 0


def test_re3d_gives_the_outermost_names(tmp_path: Path):
    def written(name, rows):
        (tmp_path / "Wire").mkdir(exist_ok=True)
        (tmp_path / "Wire" / name).write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")

    def entity(begin, end, kind, sure=0):
        return {"begin": begin, "end": end, "type": kind, "documentId": "d", "confidence": sure}

    text = "The Port of Lomm and three boats"
    written("documents.json", [{"_id": "d", "text": text}])
    written(
        "entities.json",
        [entity(12, 16, "Location"), entity(4, 16, "Location"), entity(4, 16, "Organisation", 1),
         entity(21, 32, "Quantity")],
    )  # fmt: skip
    (found,) = read_re3d(tmp_path)
    assert found == NamedText("d", text, [Name((4, 16), "organisation")])
