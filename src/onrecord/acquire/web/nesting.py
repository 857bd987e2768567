"""Nesting: elements in elements, deeper than any feed is written."""

from contextlib import suppress

from lxml import etree

from onrecord.acquire.web.refused import RefusedError


def check_nesting(data: bytes, where: str) -> None:
    """Raises RefusedError where libxml2, which reads to a depth of 255, would leave out what lies deeper."""
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, recover=True)
    with suppress(etree.XMLSyntaxError):  # what is no XML at all is for others to say
        etree.fromstring(data, parser)
    if any("xcessive depth" in error.message for error in parser.error_log):
        raise RefusedError(where, "elements nested more than 255 deep", "nested too deeply")
