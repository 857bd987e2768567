import json

from tests.show.command import run

TEXT = "Foreign Minister Ana Tolm said that the talks would go on."


def gold(tmp_path):
    path = tmp_path / "gold.jsonl"
    right = {"source": [[0, 25]], "cue": [[26, 30]], "content": [[31, 57]]}
    path.write_text(json.dumps({"id": "a", "text": TEXT, "attributions": [right]}) + "\n")
    return path


def test_the_figures_are_printed_as_a_table(tmp_path):
    done = run("eval", "attribution", gold(tmp_path))
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines[0] == "1 reports"
    assert lines[-1].split() == "attribution exact P 100.0 R 100.0 F1 100.0 gold 1 predicted 1".split()


def test_the_figures_come_as_json(tmp_path):
    figures = json.loads(run("eval", "attribution", gold(tmp_path), "--json").stdout)
    assert figures["cue exact"] == {"precision": 100, "recall": 100, "f1": 100, "gold": 1, "predicted": 1}


def test_gold_that_is_none_gets_one_line(tmp_path):
    for place in (tmp_path, tmp_path / "absent"):
        done = run("eval", "attribution", place)
        assert done.returncode == 1
        assert len(done.stderr.splitlines()) == 1
        assert str(place) in done.stderr


def test_a_bad_line_of_gold_is_named(tmp_path):
    path = gold(tmp_path)
    path.write_text(path.read_text() + '{"id": "b"}\n')
    done = run("eval", "attribution", path)
    assert done.returncode == 1
    assert "line 2" in done.stderr


def test_reliability_comes_after_the_figures_and_in_the_json(tmp_path):
    lines = run("eval", "attribution", gold(tmp_path), "--reliability").stdout.splitlines()
    assert lines[0] == "1 reports"
    assert lines[-1].endswith("over 1 statements")
    figures = json.loads(run("eval", "attribution", gold(tmp_path), "--reliability", "--json").stdout)
    (full,) = [b for b in figures["reliability"]["bins"] if b["count"]]
    assert (full["count"], full["right"]) == (1, 1)
    assert figures["reliability"]["error"] == round(1 - full["confidence"], 3)
    assert figures["cue exact"]["f1"] == 100


def test_errors_are_listed_with_examples_and_not_as_json(tmp_path):
    done = run("eval", "attribution", gold(tmp_path), "--errors")
    assert "right" in done.stdout
    assert "spurious" in done.stdout
    refused = run("eval", "attribution", gold(tmp_path), "--errors", "--json")
    assert refused.returncode == 2
    assert len(refused.stderr.splitlines()) == 1
