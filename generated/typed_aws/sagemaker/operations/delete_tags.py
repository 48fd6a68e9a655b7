"""DeleteTags of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteTagsResponse(Response):
    """The response of `DeleteTags`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteTagsRequest(Request[DeleteTagsResponse]):
    """Deletes the specified tags from an SageMaker resource.

    To list a resource's tags, use the `ListTags` API.

    **Note:** When you call this API to delete tags from a hyperparameter tuning
    job, the deleted tags are not removed from training jobs that the
    hyperparameter tuning job launched before you called this API.

    **Note:** When you call this API to delete tags from a SageMaker Domain or
    User Profile, the deleted tags are not removed from Apps that the SageMaker
    Domain or User Profile launched before you called this API.
    """

    __operation__: ClassVar = "DeleteTags"
    __response__: ClassVar = DeleteTagsResponse

    resource_arn: str
    tag_keys: Sequence[str]
