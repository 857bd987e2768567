import json
import tempfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.maps.invented import HELD, TOLMAR, collection, feature, square, write

from onrecord.errors import InputError, UsageError
from onrecord.maps import held_in, held_in_all, read_map, regions

VELL = 9942  # km2, of one degree by one
POINT = {"type": "Point", "coordinates": [0, 0]}
BOWTIE = [[-30, 36], [-29, 37], [-29, 36], [-30, 37], [-30, 36]]


@pytest.fixture
def units(tmp_path):
    def of(content, **options):
        return read_map("tolmar", [write(tmp_path / "tolmar.json", content)], "units", **options)

    return of


def test_a_map_has_the_words_of_its_user_and_the_regions_of_its_file(tmp_path):
    path = write(tmp_path / "held.geojson", HELD)
    map_ = read_map(
        "held",
        [path],
        "area",
        date="2031-05-06",
        covers="Tolmar",
        held_by="Valdra",
        source="Lanthe Institute",
    )
    assert (map_.date, map_.covers, map_.held_by, map_.source) == (
        "2031-05-06", "Tolmar", "Valdra", "Lanthe Institute"
    )  # fmt: skip
    assert map_.notes is None
    assert json.loads(map_.geojson)["type"] == "FeatureCollection"
    assert [one.polygon.bounds for one in regions(map_)] == [(-28.5, 36, -28, 37), (-30, 36.9, -29, 37)]


def test_several_files_are_one_map(tmp_path):
    paths = [write(tmp_path / f"{i}.json", one) for i, one in enumerate(TOLMAR["features"])]
    assert [one.name for one in regions(read_map("tolmar", paths, "units"))] == [
        "Vell Province", "Dast Province", "Merrin Province", "Orrin"
    ]  # fmt: skip


@pytest.mark.parametrize(
    "content",
    [
        TOLMAR["features"][0]["geometry"],
        {"type": "GeometryCollection", "geometries": [TOLMAR["features"][0]["geometry"]]},
        {"type": "MultiPolygon", "coordinates": [[square(0, 0, 0.5)], [square(0.5, 0, 0.5)]]},
        collection(*TOLMAR["features"][:1], crs={"type": "name", "properties": {"name": "EPSG:4326"}}),
        feature([[*position, 210.5] for position in square(0, 0)]),
        feature(square(0, 0)[:-1]),
    ],
)
def test_every_form_of_a_polygon_in_degrees(tmp_path, content):
    """A bare geometry, a collection, two halves, the CRS named as of old, heights, a ring that is open."""
    map_ = read_map("vell", [write(tmp_path / "vell.json", content)], "area")
    assert held_in_all(map_, map_).whole == pytest.approx(VELL, abs=20)


def test_rings_that_cross_are_repaired_and_reported(units):
    map_ = units(collection(feature(BOWTIE, name="Vell")))
    assert map_.notes == "Vell: self-intersection at -29.5, 36.5, repaired"
    assert held_in(map_, map_, ["Vell"]).whole == pytest.approx(VELL / 2, abs=20)


def test_polygons_that_overlap_in_one_feature_are_joined(units):
    geometry = {"type": "MultiPolygon", "coordinates": [[square(0, 0)], [square(0.5, 0)]]}
    map_ = units({"type": "Feature", "properties": {"name": "Vell"}, "geometry": geometry})
    assert held_in(map_, map_, ["Vell"]).whole == pytest.approx(1.5 * VELL, abs=30)


def test_a_ring_may_run_along_the_pole(units):
    cap = [[-180, -90], [180, -90], *([x, -70] for x in range(180, -181, -90)), [-180, -90]]
    assert len(regions(units(feature(cap, name="Ice")))) == 1


def test_what_is_no_polygon_is_left_out_and_counted(units):
    town = {
        "type": "Feature",
        "properties": {"name": "Orrin"},
        "geometry": {"type": "Point", "coordinates": [0, 0]},
    }
    nothing = {"type": "Feature", "properties": None, "geometry": None}
    map_ = units(collection(feature(square(0, 0), name="Vell"), town, town, nothing))
    assert map_.notes == "left out: 2 Point, 1 without extent"
    assert [one.name for one in regions(map_)] == ["Vell"]


def test_units_that_overlap_are_reported(units):
    map_ = units(collection(feature(square(0, 0), name="Vell"), feature(square(0.5, 0), name="Dast")))
    assert map_.notes.startswith("Vell and Dast overlap by 4,9")
    assert held_in_all(map_, map_).whole == pytest.approx(1.5 * VELL, abs=30)


def refusal(tmp_path, content, kind="area", **options):
    path = tmp_path / "bad.geojson"
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        write(path, content)
    with pytest.raises(InputError) as error:
        read_map("bad", [path], kind, **options)
    assert str(error.value).startswith(str(path))
    assert "\n" not in str(error.value)
    return str(error.value).removeprefix(str(path))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", ": empty; expected GeoJSON"),
        (b"{'a': 1}", ": no JSON: object keys must be strings (byte 1); expected GeoJSON"),
        (b'{"type": "FeatureCollection", "features": [', ": no JSON: input data was truncated"),
        (b"\xff\xfe{", ": no JSON: "),
        (b"PK\x03\x04", ": a ZIP archive; expected GeoJSON"),
        (b"\x1f\x8b\x08", ": compressed by gzip; expected GeoJSON"),
        (b"<kml>", ": XML, perhaps KML or GPX; expected GeoJSON"),
        (b"[1, 2]", ": no GeoJSON: expected object, got array; expected GeoJSON"),
        (b'{"a": ' * 100_000, ": no "),
        ({"type": "Topology"}, ": TopoJSON; expected GeoJSON"),
        ({"type": "FeatureCollection"}, ": no GeoJSON: its type is 'FeatureCollection'"),
        ({"type": "FeatureCollection", "features": 3}, ": no GeoJSON: expected array, got int at features"),
        (collection(), ": no polygons: no features; expected at least one Polygon"),
        (collection({"type": "Feature", "geometry": POINT}), ": no polygons, but 1 Point"),
        (collection({"type": "Feature", "geometry": None}), ": no polygons, but 1 without geometry"),
        (feature([[0, 0], [0, 0], [0, 0], [0, 0]]), ": no polygons"),
        (feature([[0, 0], [1, 1]]), ": a ring of 3 positions; expected 4 or more"),
        (feature([[0, 0], [1], [1, 1], [0, 0]]), ": no GeoJSON geometry: expected array of length >= 2"),
        (feature([[0, 0], ["1", 0], [1, 1], [0, 0]]), ": no GeoJSON geometry: expected float, got str"),
        ({"type": "Feature", "geometry": {"type": "Blob"}}, ": a geometry of type 'Blob'"),
    ],
)  # fmt: skip
def test_what_is_no_map_is_refused_in_one_line(tmp_path, content, says):
    assert refusal(tmp_path, content).startswith(says)


def test_geometries_within_geometries_without_end(tmp_path):
    nested = b'{"type": "GeometryCollection", "geometries": [' * 700 + b"]}" * 700
    assert "without end" in refusal(tmp_path, nested)


_numbers = st.one_of(st.integers(-400, 400), st.floats(allow_nan=False), st.none(), st.text(max_size=3))
_coordinates = st.recursive(_numbers, lambda inner: st.lists(inner, max_size=6), max_leaves=30)
_rings = st.lists(st.lists(st.floats(-95, 95), min_size=2, max_size=3), max_size=7)
_geometries = st.fixed_dictionaries(
    {
        "type": st.sampled_from(["Polygon", "MultiPolygon", "Point", "GeometryCollection", "Blob", ""]),
        "coordinates": st.one_of(
            _coordinates, st.lists(_rings, max_size=3), st.lists(st.lists(_rings, max_size=2), max_size=2)
        ),
    }
)
_features = st.fixed_dictionaries(
    {"type": st.just("Feature"), "geometry": st.one_of(_geometries, st.none(), _numbers)},
    optional={"properties": st.dictionaries(st.sampled_from(["name", "iso", "x"]), _numbers)},
)
_files = st.one_of(
    st.binary(),
    st.builds(lambda many: json.dumps(collection(*many)).encode(), st.lists(_features, max_size=3)),
)


@given(_files)
def test_a_file_is_a_map_or_refused(data):
    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        try:
            read = regions(read_map("any", [file.name], "units"))
        except InputError:
            return
        assert all(one.polygon.is_valid and one.name for one in read)


@pytest.mark.parametrize(
    "name", ["EPSG:3857", "urn:ogc:def:crs:EPSG::25832", "urn:ogc:def:crs:EPSG::3395", 4]
)
def test_another_reference_system_is_refused(tmp_path, name):
    said = refusal(
        tmp_path, collection(*HELD["features"], crs={"type": "name", "properties": {"name": name}})
    )
    assert "coordinate reference system" in said
    assert "expected WGS 84 longitude and latitude" in said


@pytest.mark.parametrize(
    ("ring", "says"),
    [
        ([[2e6, 6e6], [3e6, 6e6], [3e6, 7e6], [2e6, 6e6]], "not in degrees, perhaps metres"),
        ([[181, 0], [182, 0], [182, 1], [181, 0]], "a position at [181, 0]; expected a longitude"),
        ([[1, 2], [2, 2], [2, 200], [1, 2]], "a position at [2, 200]; expected a longitude from -180 to 180"),
        ([[36, -130], [37, -130], [37, -129], [36, -130]], "at [36, -130]: perhaps latitude stands first"),
        ([[179, 0], [-179, 0], [-179, 1], [179, 1], [179, 0]], "a ring runs over the antimeridian"),
    ],
)  # fmt: skip
def test_positions_out_of_range(tmp_path, ring, says):
    assert says in refusal(tmp_path, collection(feature(square(0, 0)), feature(ring, name="Dast")))


def turned(content):
    return json.loads(json.dumps(content), object_hook=_turn)


def _turn(one):
    if "coordinates" in one:
        one["coordinates"] = [[[y, x] for x, y in ring] for ring in one["coordinates"]]
    return one


def test_latitude_first_is_recognised_by_where_the_country_lies(tmp_path):
    peru = feature([[-76, -12], [-75, -12], [-75, -11], [-76, -12]])
    assert "far from where 'Peru' lies" in refusal(tmp_path, turned(peru), covers="Peru")
    write(tmp_path / "peru.json", peru)
    assert read_map("peru", [tmp_path / "peru.json"], "area", covers="Peru").notes is None


def test_latitude_first_is_recognised_by_the_maps_beside_it(tmp_path, units):
    tolmar = units(TOLMAR, covers="Tolmar")
    said = refusal(tmp_path, turned(HELD), covers="Tolmar", beside=[tolmar])
    assert said == (
        ": far from the map 'tolmar', but not if latitude and longitude change places: latitude stands "
        "first; expected [longitude, latitude]"
    )


def test_a_map_that_meets_the_others_is_not_turned_though_it_would_meet_them_so_too(tmp_path, units):
    """Where longitude and latitude are alike."""
    ring = [[36, 36], [37, 36], [37, 37], [36, 36]]
    around = units(feature(ring, name="Vell"), covers="Tolmar")
    path = write(tmp_path / "held.json", feature(ring))
    assert read_map("held", [path], "area", covers="Tolmar", beside=[around]).notes is None


def test_files_that_are_large_together_are_refused(tmp_path):
    path = tmp_path / "half.geojson"
    path.write_text(json.dumps(HELD) + " " * 26_000_000)
    with pytest.raises(InputError, match="with the files before it over 50 MB"):
        read_map("large", [path, path], "area")


def test_a_large_file_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "large.geojson"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(InputError, match="over 50 MB; expected a map of less"):
        read_map("large", [path], "area")


@pytest.mark.parametrize("path", ["", "nowhere.json", "nul\0"])
def test_a_file_that_cannot_be_read(tmp_path, path):
    with pytest.raises(InputError):
        read_map("bad", [tmp_path / path], "area")


@pytest.mark.parametrize(
    "options",
    [
        {"date": "2031-02-30"}, {"date": "6 May"}, {"date": "20310506"}, {"name": " "}, {"covers": ""},
        {"source": "two\nlines"}, {"held_by": "x" * 201},
    ],
)  # fmt: skip
def test_impossible_words_are_wrong_use(tmp_path, options):
    path = write(tmp_path / "held.geojson", HELD)
    with pytest.raises(UsageError):
        read_map(options.pop("name", "held"), [path], "area", **options)
