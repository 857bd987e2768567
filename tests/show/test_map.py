import os
import subprocess
import sys
from xml.etree import ElementTree as ET

import pytest
import shapely
from tests.maps.invented import HELD, TOLMAR, collection, feature, square, write
from tests.show.command import run

from onrecord.desk import Desk
from onrecord.maps import read_map
from onrecord.maps.area import km2
from onrecord.show.picture.drawing import Drawing
from onrecord.show.picture.projection import Frame, Projection
from onrecord.show.picture.scalebar import draw_scale_bar, kilometres

REPORT = "Valdra controls half of Dast Province, an envoy said.\n"


@pytest.fixture
def desk(tmp_path):
    """Runs a command of `onrecord map` at a desk of its own."""

    def of(*args):
        return run("map", *args, "--desk", tmp_path / "talks.db")

    return of


@pytest.fixture
def files(tmp_path):
    return write(tmp_path / "held.geojson", HELD), write(tmp_path / "tolmar.geojson", TOLMAR)


@pytest.fixture
def filled(desk, files, tmp_path):
    held, tolmar = files
    words = {"date": "2031-05-06", "covers": "Tolmar", "held_by": "Valdra"}
    with Desk(tmp_path / "talks.db") as opened:
        opened.add_map(read_map("front", [held], "area", **words))
        opened.add_map(read_map("provinces", [tolmar], "units", covers="Tolmar", source="Tolmar Survey"))
    return desk


def test_a_map_is_added_with_what_its_user_says(desk, files):
    held, tolmar = files
    words = [
        "--date",
        "2031-05-06",
        "--covers",
        "Tolmar",
        "--held-by",
        "Valdra",
        "--source",
        "Lanthe Institute",
    ]
    area = desk("add", "front", held, "--kind", "area", *words)
    units = desk("add", "provinces", tolmar, "--kind", "units", "--covers", "Tolmar")
    assert (area.returncode, area.stderr, units.returncode, units.stderr) == (0, "", 0, "")
    assert area.stdout == "front: area held by Valdra, 5,959 km2\n"
    assert units.stdout == "provinces: 4 units, 39,511 km2\n"
    assert desk("list").stdout.splitlines()[1:] == [
        "front      2031-05-06  Tolmar  area held by Valdra, 5,959 km2  Lanthe Institute",
        "provinces  no date     Tolmar  4 units, 39,511 km2             not given",
    ]


def test_maps_are_shown_and_removed(filled):
    assert filled("show", "front").stdout.splitlines()[-4:] == [
        "unit            share  held, km2  of km2",
        "Dast Province  50.0 %      4,971   9,942",
        "Vell Province   9.9 %        988   9,942",
        "Tolmar         15.1 %      5,959  39,511",
    ]
    assert filled("show").stdout == filled("show", "front", "--units", "provinces").stdout
    assert filled("remove", "front").stdout == "'front' is removed\n"
    assert "front" not in filled("list").stdout


def test_without_a_name_the_latest_area_is_shown_on_the_units_of_its_country(filled, files):
    held, tolmar = files
    front = filled("show", "front").stdout
    filled("add", "old", held, "--kind", "area", "--date", "2031-05-01", "--covers", "Tolmar")
    filled("add", "zones", tolmar, "--kind", "units", "--date", "2031-05-01", "--covers", "Ulverrin")
    assert filled("show").stdout == front


def test_check_compares_a_report_with_the_maps_of_a_desk(filled, tmp_path):
    report = tmp_path / "report.txt"
    report.write_text(REPORT, "utf-8")
    done = run("check", report, "--published", "2031-05-07", "--desk", tmp_path / "talks.db")
    assert (done.returncode, done.stderr) == (0, "")
    assert "area “front”, 2031-05-06, 1 day" in done.stdout
    assert "consistent at the precision stated" in done.stdout
    assert "map" not in run("check", report, "--published", "2031-05-07").stdout


def test_check_takes_the_desk_file_beside_the_store(filled, tmp_path):
    """Who the president is stands in the desk file."""
    (tmp_path / "talks.toml").write_text(
        '[desk]\nname = "Talks"\n\n[[party]]\nname = "Valdra"\n\n'
        '[[member]]\nname = "Ilva Dorn"\nparty = "Valdra"\n'
    )
    report = tmp_path / "report.txt"
    report.write_text("Ilva Dorn now controls half of Dast Province.\n", "utf-8")
    for where in ("talks.db", "talks.toml"):
        done = run("check", report, "--published", "2031-05-07", "--desk", tmp_path / where)
        assert "held by: “Ilva Dorn” [0, 9]" in done.stdout


def test_check_takes_a_report_that_the_desk_keeps(filled, tmp_path):
    """It is added before the maps are looked at, and checked without being read again."""
    report = tmp_path / "report.txt"
    report.write_text(REPORT, "utf-8")
    store = tmp_path / "talks.db"
    assert run("add", report, "--published", "2031-05-07", "--desk", store).returncode == 0
    done = run("check", "report", "--desk", store)
    assert (done.returncode, done.stderr) == (0, "")
    assert "area “front”, 2031-05-06, 1 day" in done.stdout
    lost = run("check", "nowhere", "--desk", store)
    assert (lost.returncode, lost.stderr) == (
        1,
        "onrecord: nowhere: no such file, and no report of the desk\n",
    )


def test_check_at_no_desk(tmp_path):
    report = tmp_path / "report.txt"
    report.write_text(REPORT, "utf-8")
    done = run("check", report, "--desk", tmp_path / "nowhere.db")
    assert done.returncode != 0
    assert len(done.stderr.splitlines()) == 1


def test_nothing_is_stored_of_a_wrong_file(desk, tmp_path, files):
    bad = write(tmp_path / "bad.geojson", {"type": "Point", "coordinates": [1, 2]})
    done = desk("add", "front", bad, "--kind", "area")
    assert done.returncode == 1
    assert (
        done.stderr
        == f"onrecord: {bad}: no polygons, but 1 Point; expected at least one Polygon or MultiPolygon\n"
    )
    assert not (tmp_path / "talks.db").exists()
    assert (
        desk("list").stderr
        == f"onrecord: {tmp_path / 'talks.db'}: no such store; `onrecord add` begins one\n"
    )


def test_what_was_repaired_is_printed(desk, tmp_path):
    bowtie = [[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]
    path = write(
        tmp_path / "t.json", collection(feature(bowtie, name="Vell"), feature(square(0, 0), name="Dast"))
    )
    assert desk("add", "t", path, "--kind", "units").stdout.splitlines()[1:] == [
        "  Vell: self-intersection at 0.5, 0.5, repaired"
    ]


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["add", "x", "{held}"], "missing option '--kind'"),
        (
            ["add", "x", "{held}", "--kind", "area", "--date", "May"],
            "date: 'May' is no day; expected YYYY-MM-DD",
        ),
        (
            ["add", "x", "{held}", "--kind", "units", "--held-by", "Valdra"],
            "--held-by: units are held by nobody",
        ),
        (["add", "front", "{tolmar}", "--kind", "area"], "a map 'front' is there already"),
        (["show", "nowhere"], "no map 'nowhere' in this desk; expected one of 'front', 'provinces'"),
        (["remove", "nowhere"], "no map 'nowhere' in this desk"),
        (["show", "-o", "map.pdf"], "map.pdf is no picture; expected a path that ends in .svg or .png"),
        (["show", "-o", "no/folder/map.svg"], "cannot write to no/folder/map.svg: No such file or directory"),
    ],
)
def test_wrong_use_is_one_line(filled, files, args, says):
    held, tolmar = files
    done = filled(*(arg.format(held=held, tolmar=tolmar) for arg in args))
    assert done.returncode == 2
    assert says in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_picture_has_the_units_their_shares_and_whose_the_maps_are(filled, tmp_path):
    path = tmp_path / "map.svg"
    assert filled("show", "front", "-o", path).returncode == 0
    words = [text for one in ET.parse(path).iter() if (text := one.text)]
    for said in ("front, 2031-05-06", "front, held by Valdra", "Dast Province", "50.0 %", "20 km"):
        assert said in words
    assert "5,959 km² on the map, 5,959 km² of it in Tolmar: 15.1 % of 39,511 km²" in words
    assert "Area: front, 2031-05-06, source not given. Units: provinces, source: Tolmar Survey." in words


def test_a_picture_is_equal_in_area_and_its_scale_bar_holds():
    shown = [shapely.box(0, 40, 10, 50), shapely.box(0, 0, 10, 10)]
    projection = Projection(shown, Frame(0, 0, 800, 600))
    for one in shown:
        assert projection(one).area * (projection.metres / 1000) ** 2 == pytest.approx(km2(one), rel=0.005)
    drawing = Drawing(800, 600, "scale")
    draw_scale_bar(drawing, 700, 500, projection.metres)
    bar = next(one for one in ET.fromstring(drawing.written()) if one.tag.endswith("path"))
    left = float(bar.get("d")[1:].split()[0])
    assert (700 - left) * projection.metres == pytest.approx(1000 * kilometres(projection.metres), rel=0.01)


def test_long_words_end_within_the_picture(desk, files, tmp_path):
    held, tolmar = files
    desk("add", "n" * 200, held, "--kind", "area", "--covers", "Tolmar", "--held-by", "h" * 200)
    desk("add", "provinces", tolmar, "--kind", "units", "--covers", "Tolmar")
    assert desk("show", "-o", tmp_path / "map.svg").returncode == 0
    words = [one for one in ET.parse(tmp_path / "map.svg").iter() if one.tag.endswith("text")]
    legend, title = [one for one in words if (one.text or "").endswith("n…")]
    assert len(legend.text) < len(title.text) < 100


def test_a_picture_as_png(filled, tmp_path):
    pytest.importorskip("vl_convert")
    path = tmp_path / "map.png"
    assert filled("show", "provinces", "-o", path).returncode == 0
    assert path.read_bytes().startswith(b"\x89PNG")


def test_names_in_a_picture_are_text_and_nothing_else(desk, tmp_path):
    name = "</text><script>alert(1)</script>\x1b & Söhne"
    path = write(tmp_path / "t.json", feature(square(0, 0), name=name))
    desk("add", "t", path, "--kind", "units")
    assert desk("show", "-o", tmp_path / "map.svg").returncode == 0
    tags = {one.tag.rpartition("}")[2] for one in ET.parse(tmp_path / "map.svg").iter()}
    assert tags <= {"svg", "title", "rect", "path", "text"}
    assert "\x1b" not in desk("show").stdout


def test_no_map_makes_the_other_commands_wait(tmp_path):
    """Shapely and pyproj take a quarter of a second to import."""
    code = (
        "import sys, onrecord.desk.reading, onrecord.show.cli.check, onrecord.show.cli.map;"
        "print([m for m in ('shapely', 'pyproj', 'vl_convert') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ
    )
    assert done.stdout == "[]\n"
