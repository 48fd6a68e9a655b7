"""DeleteWorkforce of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteWorkforceResponse(Response):
    """The response of `DeleteWorkforce`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteWorkforceRequest(Request[DeleteWorkforceResponse]):
    """Use this operation to delete a workforce.

    If you want to create a new workforce in an Amazon Web Services Region where a
    workforce already exists, use this operation to delete the existing workforce
    and then use
    [CreateWorkforce](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateWorkforce.html)
    to create a new workforce.

    **Important:** If a private workforce contains one or more work teams, you
    must use the
    [DeleteWorkteam](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteWorkteam.html)
    operation to delete all work teams before you delete the workforce. If you try
    to delete a workforce that contains one or more work teams, you will receive a
    `ResourceInUse` error.
    """

    __operation__: ClassVar = "DeleteWorkforce"
    __response__: ClassVar = DeleteWorkforceResponse

    workforce_name: str
