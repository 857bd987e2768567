import zlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.acquire.web.decoding import decoded
from onrecord.acquire.web.refused import FetchError, RefusedError

LIMIT = 1 << 20
WINDOWS = {"gzip": 31, "zlib": 15, "raw": -15}


def packed(data, window):
    stream = zlib.compressobj(9, zlib.DEFLATED, WINDOWS[window])
    return stream.compress(data) + stream.flush()


@given(st.sampled_from(sorted(WINDOWS)), st.integers(1, 1 << 18), st.integers(1, 5000))
@example("raw", 1 << 16, 5000)
@example("raw", (1 << 16) + 2, 1)
def test_what_was_packed_comes_out_whole(window, length, step):
    data = b"<" + b"a" * length
    sent = packed(data, window)
    chunks = [sent[at : at + step] for at in range(0, len(sent), step)]
    assert decoded(chunks, "gzip" if window == "gzip" else "deflate", "page", LIMIT) == data


@pytest.mark.parametrize("window", WINDOWS)
def test_what_is_cut_off_or_too_large_is_said(window):
    coding = "gzip" if window == "gzip" else "deflate"
    sent = packed(b"<p>" * LIMIT, window)
    with pytest.raises(RefusedError, match="larger than 1 MiB when decompressed"):
        decoded([sent], coding, "page", LIMIT)
    with pytest.raises(FetchError, match="cut short"):
        decoded([packed(b"<p>words", window)[:-1]], coding, "page", LIMIT)
