"""What several rooms' tests share."""

import contextlib
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from onrecord.reader import Reader

# A run of the network on a busy machine is slow, not wrong.
settings.register_profile(
    "onrecord", max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("onrecord")


@pytest.fixture(scope="session")
def reader() -> Reader:
    """The reader with the weights of the package; loading them takes longer than most tests."""
    return Reader()


NOBODY = 65534


@pytest.fixture
def public_folder():
    """A folder that every user may look into, unlike `tmp_path`."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    for path in folder.iterdir():
        path.chmod(0o700)
    shutil.rmtree(folder)


@contextlib.contextmanager
def as_ordinary_user():
    """Root may read everything, so whoever tests as root is nobody meanwhile."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(user)


@pytest.fixture
def ordinary_user():
    return as_ordinary_user


@pytest.fixture
def site():
    """A site on loopback, closed behind the test."""
    from tests.site import Site

    site = Site()
    yield site
    site.close()
