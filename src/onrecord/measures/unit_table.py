"""Unit table: the units that news uses, with dimension and factor.

Factors are to the SI unit of the dimension, exact where the unit is defined so (NIST SP 811, appendix B.8;
the barrel is of 42 US gallons, the gallon the United States', the ton the short ton of 2,000 pounds, where
"metric" or a "tonne" does not say otherwise). A calendar unit has the mean length of the Gregorian calendar.
"""

from typing import NamedTuple


class Unit(NamedTuple):
    """A unit: its symbol or else its singular name, what it measures, and how many SI units of that it is."""

    name: str
    dimension: str
    factor: float


# dimension: name = factor: the ways to write it; "_" is a space. Short signs count as they stand.
_WRITTEN = """
length: km = 1000: kilometre kilometer kilometers kilometres km kms klick klicks
length: m = 1: metre meter meters metres m
length: cm = 0.01: centimetre centimeter centimeters centimetres cm
length: mm = 0.001: millimetre millimeter millimeters millimetres mm
length: dm = 0.1: decimetre decimeter decimeters decimetres dm
length: µm = 1e-6: micrometre micrometer micrometers micrometres micron microns
length: nm = 1e-9: nanometre nanometer nanometers nanometres nm
length: mi = 1609.344: mile miles mi
length: nmi = 1852: nautical_mile nautical_miles nmi
length: yd = 0.9144: yard yards yd yds
length: ft = 0.3048: foot feet ft
length: in = 0.0254: inch inches
length: fathom = 1.8288: fathom fathoms
length: light-year = 9.4607304725808e15: light_year light_years
area: ha = 10000: hectare hectares ha
area: acre = 4046.8564224: acre acres
area: dunam = 1000: dunam dunams dunum dunums
volume: l = 0.001: litre liter liters litres ltr ltrs l L
volume: cl = 1e-5: centilitre centiliter centiliters centilitres cl
volume: ml = 1e-6: millilitre milliliter milliliters millilitres ml mL cc
volume: gallon = 0.003785411784: gallon gallons gal gals US_gallon US_gallons U.S._gallon U.S._gallons
volume: imperial_gallon = 0.00454609: imperial_gallon imperial_gallons
volume: quart = 0.000946352946: quart quarts
volume: pint = 0.000473176473: pint pints
volume: fl_oz = 2.95735295625e-05: fluid_ounce fluid_ounces fl_oz fl._oz
volume: tablespoon = 1.478676478125e-05: tablespoon tablespoons tbsp
volume: teaspoon = 4.92892159375e-06: teaspoon teaspoons tsp
volume: barrel = 0.158987294928: barrel barrels bbl bbls
volume: bushel = 0.03523907016688: bushel bushels
volume: cup = 0.0002365882365: cup cups
mass: kg = 1: kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs
mass: g = 0.001: gram grams gramme grammes g gm gms
mass: mg = 1e-6: milligram milligrams milligramme milligrammes mg
mass: µg = 1e-9: microgram micrograms microgramme microgrammes mcg µg μg
mass: t = 1000: tonne tonnes metric_ton metric_tons metric_tonne metric_tonnes t
mass: ton = 907.18474: ton tons short_ton short_tons
mass: long_ton = 1016.0469088: long_ton long_tons
mass: kt = 1e6: kilotonne kilotonnes
mass: Mt = 1e9: megatonne megatonnes
mass: lb = 0.45359237: pound pounds lb lbs
mass: oz = 0.028349523125: ounce ounces oz
mass: troy_oz = 0.0311034768: troy_ounce troy_ounces
mass: stone = 6.35029318: stone
mass: carat = 0.0002: carat carats
power: W = 1: watt watts W
power: kW = 1e3: kilowatt kilowatts kW
power: MW = 1e6: megawatt megawatts MW
power: GW = 1e9: gigawatt gigawatts GW
power: TW = 1e12: terawatt terawatts TW
power: horsepower = 745.69987158227022: horsepower hp
energy: J = 1: joule joules
energy: kJ = 1e3: kilojoule kilojoules kJ
energy: MJ = 1e6: megajoule megajoules MJ
energy: kcal = 4184: kilocalorie kilocalories kcal
energy: BTU = 1055.05585262: BTU BTUs Btu british_thermal_units British_thermal_unit
energy: kWh = 3.6e6: kilowatt_hour kilowatt_hours kWh kwh KWh
energy: MWh = 3.6e9: megawatt_hour megawatt_hours MWh
energy: GWh = 3.6e12: gigawatt_hour gigawatt_hours GWh
energy: TWh = 3.6e15: terawatt_hour terawatt_hours TWh
energy: Wh = 3600: watt_hour watt_hours Wh
energy: kiloton = 4.184e12: kiloton kilotons kt
energy: megaton = 4.184e15: megaton megatons
energy: calorie = 4.184: calorie calories
voltage: V = 1: volt volts V
voltage: kV = 1000: kilovolt kilovolts kV
current: A = 1: ampere amperes amp amps
frequency: Hz = 1: hertz Hz
frequency: kHz = 1e3: kilohertz kHz
frequency: MHz = 1e6: megahertz MHz
frequency: GHz = 1e9: gigahertz GHz
pressure: hPa = 100: hectopascal hectopascals hPa millibar millibars mbar
pressure: kPa = 1000: kilopascal kilopascals kPa
pressure: psi = 6894.757: psi pounds_per_square_inch
speed: km/h = 0.2777777777777778: kilometre_per_hour kph kmh kmph k.p.h
speed: mi/h = 0.44704: mile_per_hour mph m.p.h
speed: knot = 0.5144444444444445: knot knots
flow: barrel/day = 1.8401307283333e-06: barrel_per_day bpd b/d bbl/d
temperature: degree = 1: degree degrees ° deg
temperature: °C = 1: degree_Celsius degrees_Celsius degrees_centigrade degree_centigrade °C ℃ °_C degrees_C
temperature: °C = 1: deg_C deg_Celsius Celsius centigrade C
temperature: °F = 0.5555555555555556: degree_Fahrenheit degrees_Fahrenheit °F ℉ °_F degrees_F
temperature: °F = 0.5555555555555556: deg_F deg_Fahrenheit Fahrenheit F
temperature: K = 1: kelvin kelvins
information: byte = 8: byte bytes
information: kB = 8e3: kilobyte kilobytes KB kB
information: MB = 8e6: megabyte megabytes MB
information: GB = 8e9: gigabyte gigabytes GB
information: TB = 8e12: terabyte terabytes TB
information: PB = 8e15: petabyte petabytes
information: EB = 8e18: exabyte exabytes
information: bit = 1: bit bits
information: kilobit = 1e3: kilobit kilobits
information: megabit = 1e6: megabit megabits
information: gigabit = 1e9: gigabit gigabits
throughput: megabit/second = 1e6: Mbps Mbit/s Mb/s
throughput: gigabit/second = 1e9: Gbps Gbit/s Gb/s
sound: dB = 1: decibel decibels dB
radiation: Sv = 1: sievert sieverts Sv
radiation: Bq = 1: becquerel becquerels Bq
radiation: mSv = 1e-3: millisievert millisieverts mSv
share: percent = 0.01: percent % pct per_cent percents
share: percentage_point = 0.01: percentage_point percentage_points percent_points pct_pts pct_points pp ppts
share: basis_point = 0.0001: basis_point basis_points bps bp
share: per_mille = 0.001: per_mille ‰
share: ppm = 1e-6: ppm parts_per_million
share: ppb = 1e-9: ppb parts_per_billion
time: millisecond = 0.001: millisecond milliseconds ms
time: second = 1: second seconds sec secs
time: minute = 60: minute minutes min mins
time: hour = 3600: hour hours hrs hr h
time: day = 86400: day days
time: week = 604800: week weeks wk wks
time: fortnight = 1209600: fortnight fortnights
time: month = 2629746: month months mth mths
time: year = 31556952: year years yrs yr
time: decade = 315569520: decade decades
time: century = 3155695200: century centuries
time: millennium = 31556952000: millennium millennia millenniums
"""
LONGEST_SIGN = 4
"""Letters; what is longer is a word and means the same in small letters ("degrees celsius")."""

_RAISED_SIGNS = frozenset(("km", "m", "cm", "mi", "ft"))
_POWERS = {2: ("area", "square", "sq", ("²", "2", "^2")), 3: ("volume", "cubic", "cu", ("³", "3", "^3"))}


def _read() -> dict[str, Unit]:
    """The units by each way of writing them, words apart by a space."""
    out: dict[str, Unit] = {}
    for line in _WRITTEN.strip().splitlines():
        dimension, _, rest = line.partition(": ")
        name, _, rest = rest.partition(" = ")
        factor, _, written = rest.partition(":")
        unit = Unit(name.replace("_", " "), dimension, float(factor))
        out.update({way.replace("_", " "): unit for way in written.split()})
    lengths = [(way, unit) for way, unit in out.items() if unit.dimension == "length"]
    for power, (dimension, word, short, signs) in _POWERS.items():
        for way, unit in lengths:
            raised = Unit(f"{unit.name}{power}", dimension, unit.factor**power)
            out[f"{word} {way}"] = out[f"{way} {'squared' if power == 2 else 'cubed'}"] = raised
            out[f"{short} {way}"] = out[f"{short}. {way}"] = raised
            if way in _RAISED_SIGNS:
                out.update({way + sign: raised for sign in signs})
                out[f"{short}{way}"] = out[f"{short}.{way}"] = raised
    out["bcm"] = out["cubic metres"]
    return out | {way.lower(): unit for way, unit in out.items() if len(way) > LONGEST_SIGN}


UNITS = _read()
