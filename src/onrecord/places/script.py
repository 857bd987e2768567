"""Script: the countries that write names in other letters, which ours spell in several ways."""

TRANSCRIBED = frozenset(
    "AE AF AM AZ BD BG BY CY DZ EG EH ER ET GE GR IL IN IQ IR JO KG KP KR KW KZ LA LB LK LY MA MD MK MM NP"
    " OM PK PS QA RS RU SA SD SS SY TJ TN UA UZ XK YE".split()
)
