"""Unit table: the units that news uses, with dimension and factor.

Factors are to the SI unit of the dimension, exact where the unit is defined so (NIST SP 811, appendix B.8;
the barrel is of 42 US gallons, the gallon the United States', the ton the short ton of 2,000 pounds, where
"metric" or a "tonne" does not say otherwise). A calendar unit has the mean length of the Gregorian calendar.
"""

from typing import NamedTuple


class Unit(NamedTuple):
    """A unit: its singular name, what it measures, and how many SI units of that it is."""

    name: str
    dimension: str
    factor: float


# dimension: name = factor: other ways to write it; signs with capitals, and of one or two letters, count as they
# stand
_WRITTEN = """
length: kilometre = 1000: kilometer kilometers kilometres km kms klick klicks
length: metre = 1: meter meters metres m
length: centimetre = 0.01: centimeter centimeters centimetres cm
length: millimetre = 0.001: millimeter millimeters millimetres mm
length: nanometre = 1e-9: nanometer nanometers nanometres nm
length: mile = 1609.344: miles mi
length: nautical_mile = 1852: nautical_miles nmi
length: yard = 0.9144: yards yd yds
length: foot = 0.3048: feet ft
length: inch = 0.0254: inches
area: hectare = 10000: hectares ha
area: acre = 4046.8564224: acres
area: dunam = 1000: dunams dunum dunums
volume: litre = 0.001: liter liters litres L
volume: centilitre = 1e-5: centiliter centiliters centilitres cl
volume: millilitre = 1e-6: milliliter milliliters millilitres ml
volume: gallon = 0.003785411784: gallons
volume: barrel = 0.158987294928: barrels bbl
volume: bushel = 0.03523907016688: bushels
volume: cup = 0.0002365882365: cups
mass: kilogram = 1: kilograms kilogramme kilogrammes kilo kilos kg kgs
mass: gram = 0.001: grams gramme grammes g
mass: milligram = 1e-6: milligrams mg
mass: tonne = 1000: tonnes metric_ton metric_tons metric_tonne metric_tonnes t
mass: ton = 907.18474: tons short_ton short_tons
mass: long_ton = 1016.0469088: long_tons
mass: kilotonne = 1e6: kilotonnes
mass: megatonne = 1e9: megatonnes
mass: pound = 0.45359237: pounds lb lbs
mass: ounce = 0.028349523125: ounces oz
mass: stone = 6.35029318:
mass: carat = 0.0002: carats
power: watt = 1: watts W
power: kilowatt = 1e3: kilowatts kW
power: megawatt = 1e6: megawatts MW
power: gigawatt = 1e9: gigawatts GW
power: horsepower = 745.69987158227022: hp
energy: joule = 1: joules
energy: kilowatt_hour = 3.6e6: kilowatt_hours kWh
energy: megawatt_hour = 3.6e9: megawatt_hours MWh
energy: gigawatt_hour = 3.6e12: gigawatt_hours GWh
energy: terawatt_hour = 3.6e15: terawatt_hours TWh
energy: watt_hour = 3600: watt_hours Wh
energy: kiloton = 4.184e12: kilotons kt
energy: megaton = 4.184e15: megatons
energy: calorie = 4.184: calories
voltage: volt = 1: volts
voltage: kilovolt = 1000: kilovolts kV
speed: kilometre_per_hour = 0.2777777777777778: kph kmh kmph
speed: mile_per_hour = 0.44704: mph
speed: knot = 0.5144444444444445: knots
flow: barrel_per_day = 1.8401307283333e-06: bpd
temperature: degree = 1: degrees
temperature: degree_Celsius = 1: degrees_Celsius degrees_centigrade degree_centigrade °C ℃ °_C degrees_C
temperature: degree_Fahrenheit = 0.5555555555555556: degrees_Fahrenheit °F ℉ °_F degrees_F
information: byte = 8: bytes
information: kilobyte = 8e3: kilobytes KB
information: megabyte = 8e6: megabytes MB
information: gigabyte = 8e9: gigabytes GB
information: terabyte = 8e12: terabytes TB
information: petabyte = 8e15: petabytes
information: exabyte = 8e18: exabytes
information: bit = 1: bits
sound: decibel = 1: decibels dB
radiation: sievert = 1: sieverts Sv
radiation: millisievert = 1e-3: millisieverts mSv
share: percent = 0.01: % pct per_cent percents
share: percentage_point = 0.01: percentage_points percent_points
share: basis_point = 0.0001: basis_points
share: per_mille = 0.001: ‰
time: second = 1: seconds sec secs
time: minute = 60: minutes min mins
time: hour = 3600: hours hrs hr
time: day = 86400: days
time: week = 604800: weeks
time: month = 2629746: months
time: year = 31556952: years yrs yr
time: decade = 315569520: decades
time: century = 3155695200: centuries
"""
_SHORT = {"km": "kilometre", "m": "metre", "cm": "centimetre", "mi": "mile", "ft": "foot"}
_POWERS = {2: ("area", "square", ("²", "2", "^2")), 3: ("volume", "cubic", ("³", "3", "^3"))}


def _read() -> dict[str, Unit]:
    """The units by each way of writing them, words apart by a space."""
    out: dict[str, Unit] = {}
    for line in _WRITTEN.strip().splitlines():
        dimension, _, rest = line.partition(": ")
        name, _, rest = rest.partition(" = ")
        factor, _, written = rest.partition(":")
        unit = Unit(name.replace("_", " "), dimension, float(factor))
        out.update({way.replace("_", " "): unit for way in [name, *written.split()]})
    lengths = [(way, unit) for way, unit in out.items() if unit.dimension == "length"]
    for power, (dimension, word, signs) in _POWERS.items():
        for way, unit in lengths:
            raised = Unit(f"{word} {unit.name}", dimension, unit.factor**power)
            out[f"{word} {way}"] = out[f"{way} {'squared' if power == 2 else 'cubed'}"] = raised
            if power == 2:
                out[f"sq {way}"] = out[f"sq. {way}"] = raised
            if way in _SHORT:
                out.update({way + sign: raised for sign in signs})
    out["bcm"] = out["cubic metres"]
    return out


UNITS = _read()
