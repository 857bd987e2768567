import pytest

from onrecord.errors import DeskFileError
from onrecord.known.deskfile import known_with, read_desk_file
from onrecord.known.issue import DeskIssue, DeskIssues

HEAD = '[desk]\nname = "The Ambry shelf talks"\n'  # two lines


@pytest.fixture
def path(tmp_path):
    return tmp_path / "desk.toml"


@pytest.fixture
def mistakes(path):
    """The mistakes of a desk file as (line, message)."""

    def found(text):
        path.write_text(text, "utf-8")
        with pytest.raises(DeskFileError) as caught:
            read_desk_file(path)
        return [(int(one.where.rpartition(":")[2]), one.what) for one in caught.value.mistakes]

    return found


def issue(**values):
    return HEAD + "[[issue]]\n" + "".join(f"{key} = {value}\n" for key, value in values.items())


def test_issues_are_read_in_order_and_known_with_the_actors(path):
    path.write_text(
        HEAD
        + """without_issues = ["sanctions", "weapons"]
[[issue]]
name = "quotas"
words = ["quota", "allowable  catch", "quota"]
examples = ["Lanthe wants a fifth"]
[[issue]]
name = "sanctions"
words = ["embargo"]
[[party]]
name = "Lanthe"
""",
        "utf-8",
    )
    issues = DeskIssues(
        (
            DeskIssue("quotas", ("quota", "allowable catch"), ("Lanthe wants a fifth",)),
            DeskIssue("sanctions", ("embargo",)),
        ),
        frozenset(("sanctions", "weapons")),
    )
    assert read_desk_file(path).issues == issues
    assert known_with(path).issues == issues
    assert known_with(path).one("Lanthe").id == "party:lanthe"


def test_a_file_without_issues_changes_none(path):
    path.write_text(HEAD, "utf-8")
    assert not known_with(path).issues


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        (issue(words='["cod"]'), 3, '[[issue]] without a name; expected name = "..."'),
        (issue(name='""', words='["cod"]'), 4, "'name' holds an empty text; expected words"),
        (issue(name='"—"', words='["cod"]'), 4, "the name '—' has no letter or digit; expected one"),
        (issue(name='"cod; herring"', words='["cod"]'), 4, "has a comma or semicolon"),
        (issue(name='"cod"'), 3, '[[issue]] without words; expected words = ["...", "..."]'),
        (issue(name='"cod"', examples='["No cod"]'), 3, "[[issue]] without words; expected"),
        (issue(name='"cod"', words="[]"), 3, "[[issue]] without words; expected"),
        (issue(name='"cod"', words='"cod"'), 5, "'words' is a text; expected a list"),
        (issue(name='"cod"', words='[\n"cod",\n1]'), 7, "'words' holds a number; expected a text"),
        (issue(name='"cod"', words='["cod",\n"—"]'), 6, "'—' has no letter or digit; expected a word"),
        (issue(name='"cod"', words='["c*"]'), 5, "'c*' has a '*' where none can be; expected it behind"),
        (issue(name='"cod"', words='["c*d fish"]'), 5, "'c*d fish' has a '*' where none can be"),
        (issue(name='"cod"', words='["cod"]', example='["No cod"]'), 6, "did you mean 'examples'?"),
        (issue(name='"Sanctions"', words='["cod"]'), 4, 'expected another name, or without_issues = ["sanct'),
        (issue(name='"other"', words='["cod"]'), 4, "'other' is a built-in issue; expected another name"),
        (HEAD + '[issue]\nname = "cod"', 3, "expected [[issue]], in two brackets, before each"),
        (HEAD + 'without_issues = ["weapon"]', 3, "'weapon' is no built-in issue; did you mean 'weapons'?"),
        (HEAD + 'without_issues = [\n"weapons",\n"other"]', 5, "'other' is for what no issue fits; expected"),
        (HEAD + "without_issues = true", 3, "'without_issues' is true or false; expected a list"),
    ],
)
def test_a_wrong_entry_is_named_with_its_line(mistakes, text, line, says):
    ((at, what),) = mistakes(text)
    assert at == line
    assert says in what


def test_a_name_stands_once(mistakes):
    again = '[[issue]]\nname = "Cod"\nwords = ["cod"]\n'
    ((line, what),) = mistakes(issue(name='"cod"', words='["cod"]') + again)
    assert line == 7
    assert what == "a second issue 'Cod', the first is on line 4; expected one"


def test_phrases_open_words_and_hyphens_are_right(path):
    path.write_text(issue(name='"cod"', words='["cod*", "sea cod*", "Sollan\'s cod", "by-catch"]'), "utf-8")
    assert len(read_desk_file(path).issues.own[0].words) == 4
