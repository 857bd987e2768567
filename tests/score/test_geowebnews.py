from pathlib import Path

from onrecord.score.geowebnews import PlaceName, read_geowebnews

TOPONYM = "<toponym><start>{}</start><end>{}</end><type>{}</type></toponym>"


def test_an_article_gives_the_names_that_mean_a_place_or_who_sits_there(tmp_path: Path):
    text = "Orrin said no in Dal, the Veskan town."
    given = [(0, 5, "Metonymic"), (17, 20, "Literal"), (26, 32, "Non_Literal_Modifier")]
    toponyms = "".join(TOPONYM.format(*one) for one in given)
    article = f"<article><text>{text}</text><toponyms>{toponyms}</toponyms></article>"
    (tmp_path / "GWN.xml").write_text(f"<articles>{article}</articles>", "utf-8")
    learned, apart = read_geowebnews(tmp_path / "GWN.xml")
    (found,) = learned + apart
    assert found == (text, [PlaceName((0, 5), True), PlaceName((17, 20), False)])


def test_about_a_quarter_of_the_articles_is_kept_apart(tmp_path: Path):
    articles = "".join(f"<article><text>Article {n}.</text></article>" for n in range(400))
    (tmp_path / "GWN.xml").write_text(f"<articles>{articles}</articles>", "utf-8")
    learned, apart = read_geowebnews(tmp_path / "GWN.xml")
    assert len(learned) + len(apart) == 400
    assert 70 < len(apart) < 130
    assert read_geowebnews(tmp_path / "GWN.xml") == (learned, apart)
