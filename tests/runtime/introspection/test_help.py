"""What `help` shows of the public names."""

import pydoc
import re
from importlib import import_module

import attrs
import pytest

from tests.golden.expected import library
from typed_aws.sagemaker import AssociationSummary, ListAssociationsResponse

MEMBERS = {
    "source_name": "The name of the source.",
    "association_type": "The type of the association.",
}


def _help(thing: object) -> str:
    return pydoc.plain(pydoc.render_doc(thing))


def test_help_shows_the_texts_of_members() -> None:
    shown = _help(AssociationSummary)
    assert "Lists a summary of the properties of an association." in shown
    for name, text in MEMBERS.items():
        assert f" |  {name}\n |      {text}\n" in shown


def test_help_shows_the_constructor_and_the_members_before_what_attrs_adds() -> None:
    own, _, rest = _help(AssociationSummary).partition("Data and other attributes")
    shown = re.findall(r"^ \|  (\w+)", own.partition("Methods defined here")[2], re.M)
    members = sorted(field.name for field in attrs.fields(AssociationSummary))
    assert [name for name in shown if name != "Data"] == ["__init__", *members]
    assert "inherited from typed_aws._runtime.values.Value" in rest


@pytest.mark.parametrize(
    ("cls", "member", "text"),
    [
        (library.ListBooksRequest, "genre", "Only books about this."),
        (library.ListBooksRequest, "next_token", ""),
        (library.Lent, "to", "Who has the book."),
        (library.Lent, "isbn", ""),
        (
            ListAssociationsResponse,
            "next_token",
            "A token for getting the next set of associations, if there are any.",
        ),
    ],
)
def test_texts_of_members_are_those_of_the_stubs(
    cls: type, member: str, text: str
) -> None:
    assert vars(cls)["__slots__"][member] == text


def test_help_of_a_class_without_stubs_shows_its_members(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def no_file(_package: str, _name: str) -> bytes:
        raise FileNotFoundError

    monkeypatch.setattr("pkgutil.get_data", no_file)
    shown = _help(library.Lender)
    assert "|  name\n" in shown


def test_help_of_a_package_lists_what_it_exports() -> None:
    shown = _help(library)
    assert "A library, written for the tests of the generator." in shown
    for name in import_module(library.__name__).__all__:
        assert name in shown
