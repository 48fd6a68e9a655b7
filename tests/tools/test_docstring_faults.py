"""The faults of docstrings that `make all-services` counts."""

from inspect import cleandoc

import pytest

from botosmith_tools.docstring_faults import docstrings, faults, placeholders

MODULE = """
class Thing:
    '''A thing.'''

    name: str
    '''Its name.'''

    size: int

    def call(self):
        '''Call it.

        Args:
            name: Its name.
        '''


Both: TypeAlias = Thing | str
'''Either.'''
"""


def test_docstrings_of_a_module() -> None:
    found = list(docstrings(f"'''A module.'''\n{MODULE}"))
    assert [(one.place, one.text) for one in found] == [
        ("", "A module."),
        ("Thing", "A thing."),
        ("Thing.name", "Its name."),
        ("Thing.call()", "Call it.\n\nArgs:\n    name: Its name."),
        ("Both", "Either."),
    ]
    assert not [fault for one in found for fault in faults(one)]


def kinds(text: str, header: str = "class Thing:") -> list[str]:
    """The kinds of faults in the docstring of a class or function."""
    body = cleandoc(text).replace("\n", "\n    ")
    (docstring,) = docstrings(f'{header}\n    """{body}"""\n')
    return [fault.kind for fault in faults(docstring)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A <b>word</b>.", ["HTML tag", "HTML tag"]),
        ("A <a href='x'>.", ["HTML tag"]),
        ("A <region>, `<b>` and AT&T.", []),
        ("```\n<b>&lt;\n```", []),
        ("a &lt; b", ["entity"]),
        ("a `&lt;` &nope; https://x.org/?a&lt;b", []),
        (">a", ["quotation"]),
        (">= 1", []),
        ("A `word and\nanother` one.", ["broken code span"] * 2),
        ("A `` word`and `` one.", []),
        ("word " * 25, ["long line"]),
        ("w" * 120, []),
        ("- https://x.org/" + "x" * 120, []),
        (f"`{'word ' * 25}`,", []),
        (f"See `{'word ' * 25}`", ["long line"]),
        ("word\n" * 900, ["long text"]),
        (" ", ["no text"]),
        ("Optional.", []),
    ],
)
def test_faults_of_a_docstring(text: str, found: list[str]) -> None:
    assert kinds(text) == found


@pytest.mark.parametrize(
    ("argument", "found"),
    [
        ("name: Optional.", ["says nothing"]),
        ("name: Not\n            Implemented.", ["says nothing"]),
        ("name: Optional. The name.", []),
        ("name: Optional.\n            The name.", []),
        ("optional: The name.", []),
    ],
)
def test_faults_of_an_argument(argument: str, found: list[str]) -> None:
    text = f"Call it.\n\nArgs:\n        {argument}\n        size: Its size."
    assert kinds(f"Call it.\n\nArgs:\n    {argument}", "def call():") == found, text


def test_placeholders_look_like_tags() -> None:
    (docstring,) = docstrings("'''<b> arn:<region>:<account id> `<x>` 1 < 2 > 1'''")
    assert placeholders(docstring) == ["<region>", "<account id>"]
