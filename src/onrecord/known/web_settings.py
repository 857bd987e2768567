"""Web settings: what a desk file says of fetching, under [fetch]."""

import msgspec

from onrecord.known.deskfile_table import Table


class WebSettings(msgspec.Struct, frozen=True, kw_only=True):
    """What a desk allows. `private_hosts` are names that may be on a private network or this machine.

    `contact` tells the sites that are read whom to write to.
    """

    private_hosts: tuple[str, ...] = ()
    contact: str | None = None


def read_web_settings(root: Table) -> WebSettings:
    """The table [fetch] of a desk file, if it has one; mistakes are noted in its sheet."""
    table = root.optional("fetch")
    if table is None:
        return WebSettings()
    hosts = table.texts("private_hosts")
    contact = table.text("contact")
    for host in hosts:
        if "/" in host.text or " " in host.text:
            table.wrong(
                "private_hosts", f'{host.text!r} is no name of a host; expected one as "wire.example"'
            )
    if contact and not contact.text.isascii():
        table.wrong("contact", "holds letters beyond ASCII; expected an address of mail or the web")
    table.finish()
    return WebSettings(
        private_hosts=tuple(host.text for host in hosts), contact=contact.text if contact else None
    )
