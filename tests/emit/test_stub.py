"""The stubs that type checkers read agree with the modules that programs run."""

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

import typed_aws.sagemaker
from botosmith_tools.compare_stub import differences, read_stub
from botosmith_tools.docstring_faults import docstrings
from botosmith_tools.stub_imports import unexported_imports
from botosmith_tools.update_golden import EXPECTED, SERVICE
from tests.golden.expected import library
from tests.support.paths import GENERATED

SAGEMAKER = GENERATED / "typed_aws" / "sagemaker"
ARGUMENTS = re.compile(r"^ *Args:\n(.+?)(?:\n\n|\Z)", re.MULTILINE | re.DOTALL)


def test_stubs_agree_with_modules() -> None:
    assert differences(library, read_stub(library)) == []
    assert differences(typed_aws.sagemaker, read_stub(typed_aws.sagemaker)) == []


@pytest.mark.parametrize(
    ("said", "instead", "found"),
    [
        ("class Chapter(", "class Section(", "Chapter: only in one"),
        ("class BookMissing(ServiceError)", "class BookMissing(Book)", "bases"),
        ('CRIME = "CRIME"', 'CRIME = "Crime"', "Genre: values"),
        ("    _OTHER = ...\n", "", "Genre: no _OTHER"),
        ('Literal["CRIME", ', "Literal[", "GenreLike"),
        ("PlaceShelf | PlaceRoom", "PlaceRoom", "Place: the stub"),
        ('    isbn: str\n    """', '    """', "Book: attributes"),
        ("status: int | None = ...", "status: int | None", "GetBookResponse: defaults"),
        ("rating: float | None = ...", "rating: float", "Book: constructor"),
        (
            "@frozen(order=False)\nclass PlaceRoom",
            "@frozen(kw_only=True)\nclass PlaceRoom",
            "keyw",
        ),
        ("list_books: ListBooksPaginator", "...", ".paginators: the stub"),
        ("book_returned: BookReturnedWaiter", "book: None", ".waiters: the stub"),
        ('Literal["list_books"]', 'Literal["books"]', ".get_paginator"),
        ("-> _ListBooksPaginator_co", "-> None", "Paginator.paginate"),
        ("default=StreamingBody", "default=IO", "ReadBookResponse: attributes"),
        (" | AsyncStreamingBody,", " | None,", "AsyncLibraryClient.read_book"),
        ("async def list_books(", "def list_books(", "asynchronous in only one"),
        ("list_books: ListBooksPaginator[", "x: list[", "AsyncLibraryClient.pagi"),
        ("    async def get_book(", "    async def got(", "get_book: not in the stub"),
    ],
)
def test_compare_stub_finds_each_difference(
    said: str, instead: str, found: str
) -> None:
    stub = read_stub(library)
    assert said in stub
    told = differences(library, stub.replace(said, instead))
    assert any(found in one for one in told), told


def _about_arguments(file: Path) -> Mapping[str, str]:
    """The texts of arguments in a file, by what takes them."""
    return {
        one.place: section[1]
        for one in docstrings(file.read_text())
        if (section := ARGUMENTS.search(one.text))
    }


@pytest.mark.parametrize("stub", ["client", "paginators", "structures", "waiters"])
def test_the_text_of_an_argument_is_one_line_in_stubs(stub: str) -> None:
    """pyright shows only its first line."""
    found = _about_arguments(SAGEMAKER / f"{stub}.pyi")
    lines = "\n".join(found.values()).splitlines()
    assert len(lines) > 20
    assert [line for line in lines if not re.match(r"    \w+: \S", line)] == []


def test_the_texts_of_arguments_are_wrapped_in_modules() -> None:
    """`help` shows them as they are."""
    of_module, of_stub = (
        _about_arguments(SAGEMAKER / name) for name in ("client.py", "client.pyi")
    )
    assert of_module != of_stub
    joined = {place: re.sub(r"\n {8}", " ", text) for place, text in of_module.items()}
    assert joined == of_stub


def test_stubs_export_what_other_files_import_from_them() -> None:
    assert [*unexported_imports(EXPECTED / SERVICE, EXPECTED)] == []


@pytest.mark.parametrize(
    ("file", "said", "instead", "found"),
    [
        # Classes of errors, and of another kind in the module of the errors.
        (
            "errors.pyi",
            "class BookMissing(",
            "class Lost(",
            "BookMissing of errors.pyi",
        ),
        (
            "errors.pyi",
            "RefusalReason as RefusalReason",
            "RefusalReason",
            "structures.py:.*: RefusalReason of errors.pyi",
        ),
        ("enums.pyi", "GenreLike: ", "Like: ", "requests.pyi:.*: GenreLike of enums"),
        ("client.pyi", "class LibraryClient(", "class C(", "__init__.pyi:.* of client"),
    ],
)
def test_names_that_stubs_do_not_export_are_found(
    tmp_path: Path, file: str, said: str, instead: str, found: str
) -> None:
    package = shutil.copytree(EXPECTED, tmp_path / "expected")
    stub = package / SERVICE / file
    text = stub.read_text()
    assert said in text
    stub.write_text(text.replace(said, instead))
    told = "\n".join(unexported_imports(package / SERVICE, package))
    assert re.search(found, told), told
