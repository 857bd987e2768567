import os
import shutil
import tempfile
from pathlib import Path

import pytest

NOBODY = 65534


@pytest.fixture
def forbidding():
    """A folder in which permissions hold: who runs the tests as root is somebody else meanwhile."""
    # Not tmp_path, into which only its owner may look.
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    user = os.geteuid()
    if user == 0:
        folder.joinpath("reachable").touch()
        os.seteuid(NOBODY)
    try:
        if user == 0 and not os.access(folder / "reachable", os.R_OK, effective_ids=True):
            pytest.skip("nobody may not look into the folder for temporary files")
        yield Forbidding(folder, user)
    finally:
        os.seteuid(user)
        for inside in folder.rglob("*"):
            inside.chmod(0o700)
        shutil.rmtree(folder)


class Forbidding:
    """Writes as the user who runs the tests; afterwards nobody may read what was forbidden."""

    def __init__(self, folder, user):
        self.folder = folder
        self._user = user

    def write(self, name, text, forbidden=False):
        with self._as_user():
            path = self.folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)
            path.chmod(0o000 if forbidden else 0o644)
        return path

    def forbid(self, name):
        with self._as_user():
            (self.folder / name).chmod(0o000)

    def _as_user(self):
        raise NotImplementedError
