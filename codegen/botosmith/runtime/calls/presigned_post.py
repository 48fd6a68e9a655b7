"""Signed forms, with which others can upload files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from ..checkers.botocore_types import AnyBotoClient


@frozen
class PresignedPost:
    """A form that uploads a file without further credentials."""

    url: str
    """Where to send the form with `POST`, as multipart/form-data."""

    fields: Mapping[str, str]
    """The fields of the form; `file` follows as the last one."""


def presigned_post(
    boto: AnyBotoClient,
    bucket: str,
    key: str,
    fields: Mapping[str, str] | None,
    conditions: Sequence[Mapping[str, str] | Sequence[str | int]] | None,
    *,
    expires_in: int,
) -> PresignedPost:
    """Sign a form, without sending anything.

    Args:
        boto: The client whose credentials sign.
        bucket: The bucket.
        key: The key of the object.
        fields: More fields of the form.
        conditions: Conditions that the form must meet.
        expires_in: How long the form is valid, in seconds.
    """
    # botocore adds the method to its clients at run time, and changes its arguments.
    client: Any = boto
    made: Mapping[str, Any] = client.generate_presigned_post(
        bucket,
        key,
        Fields=dict(fields or {}),
        Conditions=list(conditions or ()),
        ExpiresIn=expires_in,
    )
    return PresignedPost(made["url"], made["fields"])
