"""OPML: a list of feeds, as feed readers write it."""

from lxml import etree

from onrecord.acquire.feed.markup import safe_xml
from onrecord.errors import InputError


def read_opml(data: bytes, where: str, charset: str | None = None) -> list[str]:
    """The URLs of its feeds, each once, in order. Raises InputError where it is none or lists none."""
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, recover=True)
    try:
        root = etree.fromstring(safe_xml(data, charset, where), parser)
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        raise InputError(where, "no OPML; expected a list of feeds")
    found = [each.get("xmlUrl") or each.get("xmlurl") for each in root.iter("outline")]
    urls = list(dict.fromkeys(url.strip() for url in found if url and url.strip()))
    if not urls:
        raise InputError(where, "lists no feed; expected outlines with xmlUrl")
    return urls
