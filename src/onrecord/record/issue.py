"""Issues: what a statement can be about."""

from typing import Literal, get_args

Issue = Literal[
    "ceasefire", "peace deal", "talks", "territory", "security guarantees", "alliance membership",
    "sanctions", "military aid", "intelligence sharing", "troops", "weapons", "hostilities",
    "prisoners and hostages", "humanitarian access", "governance", "recognition",
    "borders and crossings", "money", "monitoring", "refugees", "other",
]  # fmt: skip
ISSUES: tuple[Issue, ...] = get_args(Issue)  # the built-in ones; a desk may have its own
