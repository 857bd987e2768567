import pytest
from tests.maps.invented import collection, feature, square, write

from onrecord.errors import InputError, UsageError
from onrecord.maps import read_map, regions


@pytest.fixture
def named(tmp_path):
    """The names, other names and codes that units with the given properties get."""

    def of(*properties, **options):
        features = [feature(square(i, 0), **each) for i, each in enumerate(properties)]
        map_ = read_map("units", [write(tmp_path / "units.json", collection(*features))], "units", **options)
        return [(one.name, one.names, one.code) for one in regions(map_)], map_.notes

    return of


@pytest.mark.parametrize(
    "properties",
    [
        {"name": "Велл", "name:en": "Vell"},
        {"NAME": "Vell", "NAME_LEN": 4},
        {"shapeName": "Vell", "shapeISO": "TO-VE"},
        {"ADM0_EN": "Tolmar", "ADM1_EN": "Vell"},
        {"NAME_0": "Tolmar", "NAME_1": "Vell", "GID_1": "TOL.1"},
        {"NUTS_NAME": "Велл", "NAME_LATN": "Vell"},
    ],
)
def test_the_usual_properties_name_a_unit(named, properties):
    ((name, _, _),), _ = named(properties)
    assert name == "Vell"


def test_other_names_and_the_code_are_kept_also_from_properties_within(named):
    vell = {
        "name": "Vell", "iso2": "TO-VE", "country_name": "Tolmar",
        "osm": {"tags": {"alt_name:en": "Wells; Velle", "name:fr": "Velles", "wikidata": "Q1"}},
    }  # fmt: skip
    found, _ = named(vell, {"name": "Dast", "iso2": "TO-DA", "country_name": "Tolmar"})
    assert found == [("Vell", ("Wells", "Velle"), "TO-VE"), ("Dast", (), "TO-DA")]


def test_a_property_that_tells_units_apart_goes_before_one_that_does_not(named):
    found, _ = named({"name:en": "Tolmar", "name": "Vell"}, {"name:en": "Tolmar", "name": "Dast"})
    assert [name for name, *_ in found] == ["Vell", "Dast"]


def test_the_property_can_be_chosen(named):
    found, _ = named({"name": "1", "ort": "Vell"}, {"name": "2", "ort": "Dast"}, name_property="ort")
    assert [name for name, *_ in found] == ["Vell", "Dast"]


def test_one_name_for_two_is_refused_unless_the_property_was_chosen(named):
    twice = [{"name": "Vell", "id": "a"}, {"name": "Dast", "id": "b"}, {"name": "Vell", "id": "c"}]
    with pytest.raises(
        InputError, match=r"feature 3: 'Vell' by its 'name', like feature 1; .* choose .* from id"
    ):
        named(*twice)
    with pytest.raises(InputError, match="no property tells the units apart; --name-property name takes"):
        named({"name": "Vell"}, {"name": "Vell"})
    found, notes = named(*twice, name_property="name")
    assert [name for name, *_ in found] == ["Vell", "Dast"]
    assert notes == "Vell: 2 features taken as one unit"


def test_a_unit_without_a_name_is_refused(named):
    with pytest.raises(
        InputError, match=r"feature 2: no name; expected one for each unit; choose .* from ort"
    ):
        named({"name": "Vell"}, {"ort": "Dast"})
    with pytest.raises(UsageError, match=r"no feature has 'titel'; choose with --name-property from ort"):
        named({"ort": "Vell"}, {"ort": "Dast"}, name_property="titel")
