import pytest

from onrecord.errors import UsageError
from onrecord.show.cli.output import open_output


def test_a_file_that_may_not_be_written_is_named_and_left_alone(public_folder, ordinary_user):
    path = public_folder / "kept.txt"
    path.write_text("kept")
    path.chmod(0o444)
    with ordinary_user(), pytest.raises(UsageError, match=r"cannot write to .*kept\.txt: Permission denied"):
        open_output(str(path))
    assert path.read_text() == "kept"


def test_an_input_is_never_written_over(tmp_path):
    path = tmp_path / "talks.txt"
    path.write_text("kept")
    (tmp_path / "link.txt").symlink_to(path)
    with pytest.raises(UsageError, match="also to be read"):
        open_output(str(tmp_path / "link.txt"), ["absent.txt", str(path)])
    assert path.read_text() == "kept"


def test_a_folder_that_is_read_takes_no_output_that_would_be_read_with_it(tmp_path):
    with pytest.raises(UsageError, match="also to be read"):
        open_output(str(tmp_path / "records.jsonl"), [str(tmp_path)])
    open_output(str(tmp_path / "records.json"), [str(tmp_path)]).close()
