"""`onrecord map`: maps at a desk, with which the numbers of reports are compared."""

import sys
from pathlib import Path

import click

from onrecord.errors import UsageError, printable, quoted
from onrecord.record.map import Map, MapKind
from onrecord.show.cli.desk_option import desk_option, open_desk


@click.group("map")
def command() -> None:
    """Put maps at a desk: areas that are held on a day, and units, the regions with names that they lie in.

    `onrecord check REPORT --desk PATH` compares what reports say to be held with them. Borders, names and who
    holds an area are those of the maps that you add; every check names them.
    """


@command.command("add")
@click.argument("name")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--kind", required=True, type=click.Choice(["area", "units"]), help="What it shows.")
@click.option("--date", metavar="DATE", help="The day whose state it shows, YYYY-MM-DD.")
@click.option(
    "--covers",
    metavar="PLACE",
    help="The country or region in which an area lies, or that the units make up.",
)
@click.option("--held-by", metavar="PARTY", help="Who holds the area, as the map has it.")
@click.option("--source", metavar="TEXT", help="Whose map it is; checks and pictures say so.")
@click.option("--name-property", metavar="PROPERTY", help="The property of the features that names a unit.")
@desk_option
def add(
    name: str,
    files: tuple[str, ...],
    kind: MapKind,
    desk: str,
    name_property: str | None,
    **words: str | None,
) -> None:
    """Add the map NAME from GeoJSON files (RFC 7946: polygons, longitude and latitude in WGS 84).

    An "area" is what the map shows as held on --date; "units" are regions with names. Rings that cross
    themselves are repaired, and what was done is printed. Nothing is stored of a file with a mistake.
    """
    from onrecord.desk.place import DeskPlace
    from onrecord.maps import read_map
    from onrecord.show.cli.maptable import print_added

    if kind == "units" and words["held_by"] is not None:
        raise UsageError("--held-by: units are held by nobody; expected it with --kind area")
    if kind == "area" and name_property is not None:
        raise UsageError("--name-property: an area needs no names; expected it with --kind units")
    store = DeskPlace.of(desk).store
    beside = [] if "://" not in store and not Path(store).exists() else _maps(desk)
    given = read_map(name, files, kind, **words, name_property=name_property, beside=beside)
    with open_desk(desk, create=True) as opened:
        opened.add_map(given)
    print_added(given, sys.stdout)


@command.command("list")
@desk_option
def list_(desk: str) -> None:
    """List the maps of the desk."""
    from onrecord.show.cli.maptable import print_maps

    print_maps(_maps(desk), sys.stdout)


@command.command("show")
@click.argument("name", required=False)
@click.option("--units", metavar="NAME", help="The map of units to show an area on, where there are several.")
@click.option(
    "-o", "--output", metavar="PATH", help="Draw it into PATH, an .svg or a .png, instead of the table."
)
@desk_option
def show(name: str | None, units: str | None, output: str | None, desk: str) -> None:
    """Show how much of each unit the area NAME takes up, as a table or a picture.

    Without NAME it is the area of the latest date. The units are those of the map that covers the same.
    """
    from onrecord.show.cli.maptable import print_map

    area, on = _chosen(_maps(desk), name, units)
    if output is None:
        print_map(area, on, sys.stdout)
        return
    from onrecord.show.picture import map_picture, png

    if Path(output).suffix.lower() not in (".svg", ".png"):
        raise UsageError(
            f"--output: {printable(output)} is no picture; expected a path that ends in .svg or .png"
        )
    svg = map_picture(area, on)
    try:
        Path(output).write_bytes(png(svg) if output.lower().endswith(".png") else svg.encode())
    except (OSError, ValueError) as error:  # a path with NUL in it is a ValueError
        reason = getattr(error, "strerror", None) or "no path"
        raise UsageError(f"--output: cannot write to {printable(output)}: {reason}") from error


@command.command("remove")
@click.argument("name")
@desk_option
def remove(name: str, desk: str) -> None:
    """Take the map NAME out of the desk."""
    with open_desk(desk) as opened:
        opened.remove_map(name)
    click.echo(f"{quoted(name)} is removed")


def _maps(desk: str) -> list[Map]:
    with open_desk(desk) as opened:
        return opened.maps()


def _chosen(maps: list[Map], name: str | None, units: str | None) -> tuple[Map | None, Map | None]:
    """The area and the units that are meant; with the name of units, those alone."""
    areas = [one for one in maps if one.kind == "area"]
    if name is None and areas:
        area: Map | None = max(areas, key=lambda one: one.date or "")
    else:
        area = _named(maps, name)
    if area is not None and area.kind == "units":
        return None, area
    if units is not None:
        return area, _named([one for one in maps if one.kind == "units"], units)
    fitting = [one for one in maps if one.kind == "units" and area and one.covers == area.covers]
    return area, max(fitting, key=lambda one: one.date or "", default=None)


def _named(maps: list[Map], name: str | None) -> Map:
    found = next((one for one in maps if one.name == name or name is None), None)
    if found is not None:
        return found
    if not maps:
        raise UsageError("no maps in this desk; `onrecord map add` puts one there")
    names = ", ".join(quoted(one.name) for one in maps[:8])
    raise UsageError(f"no map {quoted(name or '')} in this desk; expected one of {names}")
