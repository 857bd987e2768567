import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.relate.wording import CONSISTENT


@pytest.mark.parametrize(
    "text",
    [
        "They hold about 113,000 sq km (44,000 sq miles) of it.",
        "They drew back 12 km (7.5 miles) from the water.",
        "It lies 80 miles (130 kilometers) west of Orrin.",
        "It is nearly 5 feet (1.5 metres) tall.",
        "It weighs 500 tons (508 tonnes).",
        "It weighs 500 tons (454 tonnes).",
        "They advanced 10 to 12 km (6 to 7.5 miles) in a day.",
        "They burned 600 acres [240 hectares] of wood.",
        "The wall is 5 feet 10 inches (179 cm) high.",
        "It weighs 5 lb 3 oz (2.35 kg).",
        "It was 20 degrees Celsius (68 degrees Fahrenheit).",
        "It was 30C (86F) in the shade.",
        "It was -10 °C (14 °F) by night.",
        "It was 86F (30C) in the shade.",
        "It was 20 to 25C (68 to 77F) in the shade.",
    ],
)
def test_units_that_say_the_same(found, text):
    assert [(check.kind, check.verdict) for check in found(text)] == [("conversion", CONSISTENT)]


def test_a_difference_has_number_unit_and_percent(found):
    (check,) = found("A strip of 950 sq km (320 sq miles) was cleared.")
    assert check.verdict == "differs by 47 mi2 (13 %)"
    assert check.computed == "950 km2 = 366.8 mi2"
    assert check.inputs == [
        "“950 sq km” [11, 20]",
        "“320 sq miles” [22, 34]",
        "1 km2 = 0.3861022 mi2 (NIST SP 811, B.8)",
    ]


def test_the_end_of_a_range_that_differs_is_told(found):
    (check,) = found("They advanced 10 to 12 km (6 to 9 miles) in a day.")
    assert (check.computed, check.verdict) == ("10 to 12 km = 6.214 to 7.456 mi", "differs by 1.5 mi (21 %)")


def test_currencies_are_not_converted(found):
    (check,) = found("They paid $60 million (€55 million) for it.")
    assert check.verdict.startswith("cannot be checked: ")


@pytest.mark.parametrize(
    "text",
    [
        "They weigh between 60 pounds and 70 pounds (27 kilograms and 32 kilograms).",
        "It was 12 km (7 in all) away.",
        "It was 12 km (60 hectares) away.",
        "They hold 950 sq km, 320 sq miles of it wood.",
        "It was warmer by 3 degrees Celsius (8 degrees Fahrenheit).",
        "They went 12 km. (7.5 miles were cleared.)",
    ],
)
def test_what_is_no_conversion(found, text):
    assert found(text) == []


def test_a_temperature_that_differs_is_told_in_degrees(found):
    (check,) = found("It was 45 degrees Celsius (104 degrees Fahrenheit) inland.")
    assert (check.computed, check.verdict) == ("45 °C = 113 °F", "differs by 9 °F")


def test_a_difference_of_temperatures_is_computed_as_one(found):
    (check,) = found("The air warmed by 1.5C (2.7F) in that time.")
    assert (check.computed, check.verdict) == ("as a difference 1.5 °C = 2.7 °F", CONSISTENT)


@given(st.integers(-60, 60))
def test_a_right_temperature_is_consistent(found, celsius):
    (check,) = found(f"It was {celsius} °C ({round(1.8 * celsius + 32)} °F) in Orrin.")
    assert check.verdict == CONSISTENT


@given(st.integers(1, 999), st.integers(0, 4), st.integers(2, 4))
def test_a_right_conversion_is_consistent_however_it_is_rounded(found, digits, zeros, kept):
    kilometres = digits * 10**zeros
    miles = float(f"{kilometres / 1.609344:.{kept}g}")
    (check,) = found(f"They drew back {kilometres:,} km ({miles:,.12g} miles) from the water.")
    assert check.verdict == CONSISTENT


@given(st.integers(101, 9999), st.floats(1.3, 1.9))
def test_a_conversion_that_is_far_off_differs(found, kilometres, off):
    miles = round(kilometres * off / 1.609344)
    (check,) = found(f"They drew back {kilometres:,} km ({miles:,} miles) from the water.")
    assert check.verdict.startswith("differs by ")
