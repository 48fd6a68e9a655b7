"""Reading maps, by text and by the members of the enum that their keys belong to."""

from collections.abc import Mapping
from typing import assert_type

from tests.golden.expected.library import Book, Genre, Library
from typed_aws import required
from typed_aws.sagemaker import (
    ActiveClusterOperationName,
    ClusterInstanceGroupDetails,
    CreateTrialComponentRequest,
    DescribeTrialComponentResponse,
    TrialComponentArtifact,
)


def with_enum_keys(book: Book, group: ClusterInstanceGroupDetails) -> int:
    """Read maps whose keys belong to an enum."""
    assert_type(book.copies["CRIME"], int)
    assert_type(book.copies[Genre.CRIME], int)
    assert_type(book.copies.get("CRIME"), int | None)
    assert_type(book.copies.get(Genre.CRIME, 0), int)
    # ty does not know the type of {}.
    count: int | None = (book.copies or {}).get("CRIME", (book.copies or {})["CRIME"])
    print(count)
    # AWS may have new genres at any time.
    assert_type(book.copies.get("CRIMES"), int | None)
    # Keys are read as the enum, or as text, which their enum extends.
    for key in group.active_operations:
        if isinstance(key, ActiveClusterOperationName):
            assert_type(key.is_known, bool)
        print(key.lower(), ActiveClusterOperationName(key).is_known)
    for key, count in group.active_operations.items():
        assert_type(count, int)
        match key:
            case ActiveClusterOperationName.SCALING:
                return count
            case _:
                print(key.lower())
    return sum(group.active_operations.values())


def nested(library: Library) -> None:
    """Read a map of maps."""
    assert_type(library.stock["CRIME"][Genre.MRO], int)
    assert_type(library.stock["CRIME"].get("mro"), int | None)
    stock: dict[str, dict[Genre, int]] = {"CRIME": {Genre.MRO: 1}}
    Library(stock=stock)
    Library(stock=library.stock)


def with_text_keys(component: DescribeTrialComponentResponse) -> None:
    """Read maps with any text for their keys."""
    artifacts = component.input_artifacts
    assert_type(artifacts["data"], TrialComponentArtifact)
    assert_type(artifacts.get("data"), TrialComponentArtifact | None)
    for key, artifact in artifacts.items():
        assert_type(artifact, TrialComponentArtifact)
        print(key.lower())


def of_requests(request: CreateTrialComponentRequest) -> None:
    """Read maps that a request may lack."""
    artifacts = request.input_artifacts
    assert_type(required(artifacts)["data"], TrialComponentArtifact)
    assert_type((artifacts or {})["data"].value, str)  # the type of {}


def elsewhere(book: Book) -> tuple[Mapping[str, int], dict[str, int]]:
    """Pass on maps that were read, and accept maps of all kinds."""
    by_genre: dict[Genre, int] = {Genre.CRIME: 1}
    by_text: dict[str, int] = {"CRIME": 1}
    Book(isbn="1", copies=by_genre)
    Book(isbn="1", copies=by_text)
    Book(isbn="1", copies={"CRIME": 1, Genre.MRO: 2})
    Library(copies=book.copies)
    copies = book.copies
    return copies, {**copies, **dict(copies), **{key: copies[key] for key in copies}}
