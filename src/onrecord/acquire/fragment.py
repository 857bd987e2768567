"""Fragment: HTML that is all article, as feeds, wires and letters send it -> its text."""

import re

_SPACE = re.compile(r"\s+")
_BLOCKS = frozenset(
    (
        "address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header "
        "hr li main nav ol p pre section table tbody td tfoot th thead tr ul"
    ).split()
)
_SILENT = frozenset(("script", "style", "head", "title", "noscript", "template"))


def fragment_text(html: str) -> str:
    """The text of `html`, blocks parted by empty lines. What libxml2 cannot read gives no text.

    Raises ValueError, for a person, where elements are nested deeper than it reads.
    """
    from lxml import etree

    parser = etree.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        root = etree.fromstring(html.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        root = None
    if any("xcessive depth" in error.message for error in parser.error_log):
        raise ValueError("elements nested more than 255 deep")
    if root is None:
        return ""
    blocks: list[list[str]] = [[]]
    silent = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        begins = event == "start"
        if element.tag in _SILENT:
            silent += 1 if begins else -1
        if element.tag in _BLOCKS:
            blocks.append([])
        if not silent:
            blocks[-1].append((element.text if begins else element.tail) or "")
    texts = [_SPACE.sub(" ", "".join(block)).strip() for block in blocks]
    return "\n\n".join(text for text in texts if text)
