import tomllib

from hypothesis import given
from hypothesis import strategies as st

from planner.schedule.study_file import shipped_study_text
from planner.schedule.toml_lines import TomlLines

TEXT = '''# a comment with [brackets] and = signs
a = 1
"quoted key" = "a # that is no comment" # one that is
long = """
[not.a.table]
b = 2
"""

[one.two]
list = [
    1, # first
    { x = 1, y = [
        2,
    ] },
]
dotted.key = 3

[[rows]]
n = 1

[[rows]]
n = 2
[rows.inner]
m = 4
[[rows.deep]]
k = 'it''s'
'''.replace("'it''s'", "'x'")


def line(*path):
    return TomlLines(TEXT).line(path)


def test_keys_stand_where_they_stand():
    assert line("a") == 2
    assert line("quoted key") == 3
    assert line("long") == 4
    assert line("one", "two") == 9
    assert line("one", "two", "list") == 10
    assert line("one", "two", "list", 0) == 11
    assert line("one", "two", "list", 1, "x") == 12
    assert line("one", "two", "list", 1, "y", 0) == 13
    assert line("one", "two", "dotted", "key") == 16


def test_rows_are_counted():
    assert line("rows") == 18
    assert line("rows", 0, "n") == 19
    assert line("rows", 1) == 21
    assert line("rows", 1, "n") == 22
    assert line("rows", 1, "inner", "m") == 24
    assert line("rows", 1, "deep", 0, "k") == 26


def test_what_is_not_there_is_where_it_would_belong():
    assert line("rows", 1, "missing") == 21
    assert line("nowhere") == 1


def leaves(value, path=()):
    if isinstance(value, dict):
        for key, below in value.items():
            yield from leaves(below, (*path, key))
    elif isinstance(value, list) and value and all(isinstance(row, dict) for row in value):
        for number, row in enumerate(value):
            yield from leaves(row, (*path, number))
    else:
        yield path


def test_every_leaf_of_the_shipped_study_is_found_on_a_line_that_names_it():
    _, text = shipped_study_text()
    lines, rows = TomlLines(text), text.split("\n")

    for path in leaves(tomllib.loads(text)):
        assert str(path[-1]) in rows[lines.line(path) - 1]


keys = st.text("abcdef_-0123456789", min_size=1, max_size=6)
values = st.one_of(
    st.integers(-9, 9).map(str),
    st.text("ab#[]{}=, ", max_size=8).map(lambda text: f'"{text}"'),
    st.lists(st.integers(0, 9), max_size=3).map(lambda items: "[\n" + ",\n".join(map(str, items)) + "\n]"),
)


@given(st.lists(st.tuples(keys, values), unique_by=lambda pair: pair[0], max_size=6))
def test_any_flat_file_is_followed(pairs):
    text, expected = "", {}
    for key, value in pairs:
        expected[key] = text.count("\n") + 1
        text += f"{key} = {value}\n"
    lines = TomlLines(text)

    assert set(tomllib.loads(text)) == set(expected)
    assert {key: lines.line((key,)) for key in expected} == expected
