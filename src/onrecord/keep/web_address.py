"""Web address: by which a report on the web is known again."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

_FOR_COUNTING = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id")  # said by whoever links, no part of the page


def web_address(url: str) -> str:
    """`url` without what does not tell one page from another: scheme, capitals of the host, fragment, and
    the parameters by which visits are counted. What is no URL of the web stays as it is."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return url.strip()
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        return url.strip()
    host = parts.hostname if port in (None, 80, 443) else f"{parts.hostname}:{port}"
    asked = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(key, value) for key, value in asked if not _FOR_COUNTING.fullmatch(key)]
    query = parts.query if len(kept) == len(asked) else urlencode(kept)
    return f"//{host}{parts.path or '/'}" + (f"?{query}" if query else "")
