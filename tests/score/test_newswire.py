from pathlib import Path

from onrecord.score.newswire import is_apart, read_newswire

TOKENS = """The\tO
Lommian\tB-NORP
envoy\tO
Ana\tB-Person
Tolm\tI-Person
visited\tO
the\tO
Port\tB-Organization\tB-Location
Council\tI-Organization\tO
on\tO
Monday\tB-Date
.\tO

"\tO
Why\tO
not\tO
?\tO
"\tO
http://lomm.example/a\tO

"""


def written(folder: Path, names: list[str]) -> None:
    for name in names:
        (folder / name).write_text(TOKENS, encoding="utf-8")


def test_tokens_become_running_text_with_its_outermost_names(tmp_path: Path):
    written(tmp_path, ["a.tsv"])
    learned, apart = read_newswire(tmp_path)
    (found,) = learned + apart
    assert found.text == 'The Lommian envoy Ana Tolm visited the Port Council on Monday. "Why not?"'
    assert [(found.text[slice(*name.span)], name.kind) for name in found.names] == [
        ("Lommian", "nationality"),
        ("Ana Tolm", "person"),
        ("Port Council", "organisation"),
    ]


def test_about_a_tenth_of_the_documents_is_kept_apart_by_their_names(tmp_path: Path):
    names = [f"lomm-{number}.tsv" for number in range(200)]
    written(tmp_path, names)
    learned, apart = read_newswire(tmp_path)
    assert {text.id for text in apart} == {name for name in names if is_apart(name)}
    assert len(learned) + len(apart) == 200
    assert 10 <= len(apart) <= 30
