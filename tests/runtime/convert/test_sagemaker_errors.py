"""Conversion errors of generated classes, and what they keep secret."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from typed_aws import ConversionError, from_dict, from_json, to_json
from typed_aws.sagemaker import (
    AssociationSummary,
    DescribeModelCardResponse,
    ListAssociationsResponse,
)

_PATH = "ListAssociationsResponse.association_summaries"


def _second(**members: Any) -> dict[str, Any]:
    """A response whose second record has these members."""
    return {"AssociationSummaries": [{}, members]}


# Documents, the end of the path in the error, and what the error says was expected.
_MISFITS: list[tuple[dict[str, Any], str, str]] = [
    (_second(CreationTime="yesterday"), "[1].creation_time", "a timestamp"),
    (_second(CreatedBy=[]), "[1].created_by", "members of UserContext"),
    (
        _second(CreatedBy={"IamIdentity": {"Arn": 5}}),
        "[1].created_by.iam_identity.arn",
        "text",
    ),
    (
        _second(AssociationType=7),
        "[1].association_type",
        "text for AssociationEdgeType",
    ),
    ({"AssociationSummaries": {}}, "", "a list"),
]


def _from_dict(document: dict[str, Any]) -> object:
    return from_dict(ListAssociationsResponse, document)


def _from_json(document: dict[str, Any]) -> object:
    return from_json(ListAssociationsResponse, json.dumps(document))


@pytest.mark.parametrize(("document", "place", "expected"), _MISFITS)
@pytest.mark.parametrize("read", [_from_dict, _from_json])
def test_conversion_error_names_the_path(
    read: Callable[[dict[str, Any]], object],
    document: dict[str, Any],
    place: str,
    expected: str,
) -> None:
    with pytest.raises(ConversionError) as caught:
        read(document)
    assert caught.value.path == _PATH + place
    assert caught.value.expected == expected
    assert str(caught.value).startswith(f"{_PATH}{place}: expected {expected}, got ")
    assert isinstance(caught.value, ValueError)


def test_from_json_refuses_what_to_json_passes_on_outside_requests() -> None:
    wrong: Any = "yesterday"
    text = to_json(AssociationSummary(creation_time=wrong))
    with pytest.raises(ConversionError, match=r"^AssociationSummary\.creation_time: "):
        from_json(AssociationSummary, text)


def test_repr_and_errors_do_not_show_sensitive_members() -> None:
    # Neither may leak into a log.
    card = from_dict(DescribeModelCardResponse, {"Content": "the secret"})
    assert card.content == "the secret"
    assert "***" in repr(card)
    assert "secret" not in repr(card)
    with pytest.raises(ConversionError, match=r"\*\*\*") as caught:
        from_dict(DescribeModelCardResponse, {"Content": ["the secret"]})
    assert caught.value.path == "DescribeModelCardResponse.content"
    assert "secret" not in str(caught.value)


def test_timestamps_are_converted_to_utc() -> None:
    instant = datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
    text = '{"CreationTime": "2024-01-02T04:04:05+01:00"}'
    read = from_json(AssociationSummary, text).creation_time
    assert read == instant
    assert read is not None
    assert read.tzinfo is UTC
