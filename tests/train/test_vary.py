import random

from hypothesis import given
from hypothesis import strategies as st

from onrecord.train.vary import vary

TEXT = "Talks go on\n\n“We stay,” she said. 'No one' asked \"why\".\n"


@given(st.integers(0, 10_000), st.text(max_size=80))
def test_a_variant_keeps_every_offset(seed, text):
    assert len(vary(text, random.Random(seed))) == len(text)


def test_variants_differ_in_marks_capitals_and_breaks_only():
    variants = {vary(TEXT, random.Random(seed)) for seed in range(400)}
    assert any('"We stay,"' in v for v in variants)
    assert any("‘We stay,’" in v for v in variants)
    assert any(v == v.lower() for v in variants)
    assert any("\n" not in v for v in variants)
    bare = {"".join(c for c in v.lower() if c.isalnum()) for v in variants}
    assert len(bare) == 1
