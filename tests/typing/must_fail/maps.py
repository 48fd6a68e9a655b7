"""Maps that are read or made wrongly."""

# ruff: noqa: B018

from tests.golden.expected.library import Book, Genre
from typed_aws.sagemaker import (
    CreateTrialComponentRequest,
    DescribeTrialComponentResponse,
)


def read(
    book: Book,
    component: DescribeTrialComponentResponse,
    request: CreateTrialComponentRequest,
) -> str:
    """Read maps wrongly."""
    # A map that a request may lack.
    # refused: mypy[index] pyright[reportOptionalSubscript]
    request.input_artifacts["data"]
    # Keys that are no text.
    # refused: mypy[index] pyright[reportArgumentType]
    book.copies[1]
    # refused: mypy[index] pyright[reportArgumentType]
    component.input_artifacts[None]
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    component.input_artifacts["data"].valeu
    # Maps that were read are not for changing.
    # refused: mypy[index] pyright[reportIndexIssue]
    book.copies[Genre.CRIME] = 1
    # refused: mypy[return-value] pyright[reportReturnType]
    return book.copies[Genre.CRIME]


# Keys and values of the wrong type.
# refused: mypy[arg-type] pyright[reportArgumentType]
Book(isbn="1", copies={1: 1})
# refused: mypy[arg-type] pyright[reportArgumentType]
Book(isbn="1", copies={Genre.CRIME: "one"})
