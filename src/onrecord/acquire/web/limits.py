"""Limits of what is fetched."""

import msgspec


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """Seconds and bytes. `seconds` is for everything, redirects included; `silence` for one wait within it.

    `received` are the bytes as sent, `decoded` those after decompression.
    """

    seconds: float = 60.0
    silence: float = 20.0
    redirects: int = 5
    received: int = 16 << 20
    decoded: int = 32 << 20
