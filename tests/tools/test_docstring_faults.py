"""The faults of docstrings that `make all-services` counts."""

from inspect import cleandoc

import pytest

from botosmith_tools.docstring_faults import docstrings, faults

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
        ("A <region>, `<b>` and AT&T.", []),
        ("a &lt; b", ["entity"]),
        ("a `&lt;` &nope; https://x.org/?a&lt;b", []),
        (">a", ["quotation"]),
        ("A `word and\nanother` one.", ["broken code span"] * 2),
        ("A `` word`and `` one.", []),
        ("word " * 25, ["long line"]),
        (f"`{'word ' * 25}`,", []),
        ("word\n" * 900, ["long text"]),
        (" ", ["no text"]),
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
    ],
)
def test_faults_of_an_argument(argument: str, found: list[str]) -> None:
    text = f"Call it.\n\nArgs:\n        {argument}\n        size: Its size."
    assert kinds(f"Call it.\n\nArgs:\n    {argument}", "def call():") == found, text
