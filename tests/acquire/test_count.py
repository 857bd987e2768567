from onrecord.acquire.count import count


def test_files_lines_and_folders_are_counted(tmp_path):
    (tmp_path / "a.txt").write_text("A report.")
    (tmp_path / "notes.pdf").write_bytes(b"%PDF")
    (tmp_path / "b.jsonl").write_text(
        '{"text": "one"}\n{"text": "two"}\n{"text": "three, without a line end"}'
    )
    assert count([str(tmp_path)]) == 4
    assert count([str(tmp_path / "b.jsonl"), str(tmp_path / "a.txt")]) == 4


def test_what_is_missing_counts_as_one_and_standard_input_cannot_be_counted(tmp_path):
    assert count([str(tmp_path / "absent.txt")]) == 1
    assert count([str(tmp_path), "-"]) is None


def test_an_archive_in_a_folder_cannot_be_counted(tmp_path):
    (tmp_path / "a.txt").write_text("A report.")
    (tmp_path / "news.warc.gz").write_bytes(b"")
    assert count([str(tmp_path)]) is None
