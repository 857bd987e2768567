"""Words for ends: the words that speak of the end of a thing, and those that speak of keeping it."""

from onrecord.relate.stem import bare, stem


def _stems(*rows: str) -> frozenset[str]:
    return frozenset(stem(word) for row in rows for word in row.split())


def _pairs(*rows: tuple[str, str]) -> frozenset[tuple[str, str]]:
    return frozenset((verb, particle) for verbs, particle in rows for verb in verbs.split())


ENDS = _stems(
    # leaving
    "abandon quit withdraw exit ditch renounce repudiate disavow forsake forgo relinquish",
    # scrapping
    "scrap cancel annul nullify rescind revoke repeal void undo unravel dismantle terminate discard reverse",
    "overturn jettison axe shelve drop derail scuttle torpedo sabotage undermine eliminate destroy disarm",
    "tear rip",
    # stopping
    "stop halt end suspend discontinue desist pause freeze postpone delay interrupt close lose",
    # lessening
    "lift ease relax loosen remove waive limit curb reduce relief",
    # keeping from
    "ban prevent avoid refrain prohibit forbid outlaw thwart avert condemn oppose against",
)
BARS = _stems("prevent avoid refrain prohibit forbid ban thwart avert oppose against stop delay keep")
"""Before another end, these speak of keeping: "avoid scrapping the deal", "keep him from scrapping it"."""

KEEPS = _stems(
    # staying
    "keep remain stay continue maintain retain preserve sustain persist proceed pursue extend prolong",
    # fulfilling
    "uphold honor honour abide adhere comply fulfil fulfill implement",
    # doing again
    "resume reimpose restore reinstate revive renew rejoin restart reopen salvage",
    # doing more
    "impose additional more further fresh tougher tighten toughen deploy increase expand strengthen",
    "reinforce escalate intensify accelerate bolster broaden widen",
)
END_PAIRS = _pairs(
    ("give giving gives", "up"), ("hold holding call called calling cut cutting break breaking", "off"),
    ("back shut shutting wind winding crack cracking", "down"), ("walk walking walks", "away"),
    ("roll rolling scale scaling", "back"), ("phase phasing opt opting", "out"),
)  # fmt: skip
KEEP_PAIRS = _pairs(
    ("stick sticking", "with"), ("stick sticking right", "to"), ("stand standing", "by"),
    ("carry carrying", "on"), ("go going move moving", "ahead"),
    ("step stepping ramp ramping", "up"), ("snap", "back"),
)  # fmt: skip
PULL = frozenset(("pull", "pulls", "pulled", "pulling"))
AWAY = frozenset(("out", "back"))
"""To pull a thing so is an end."""

SAVE = frozenset(map(bare, "protect defend safeguard save rescue".split()))
SAVED = _stems(
    "deal talk process interest business trade program programme right tie treaty investment ceasefire",
    "commitment relationship alliance",
)
"""To save these is to keep them; to protect a town is another thing."""

HOSTILE = _stems(
    "sanction attack action war force measure campaign operation military charge case violence threat",
    "accusation fight battle struggle aggression retaliation blockade tariff weapon fire incitement",
)
"""What is against somebody ends nothing: "more sanctions against Karsk"."""
