"""Digest: by which a text is known again."""

from hashlib import blake2b


def digest(text: str) -> str:
    """32 hexadecimal digits, of BLAKE2b."""
    return blake2b(text.encode("utf-8"), digest_size=16).hexdigest()
