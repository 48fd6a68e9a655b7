"""DeleteEndpoint of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteEndpointResponse(Response):
    """The response of `DeleteEndpoint`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteEndpointRequest(Request[DeleteEndpointResponse]):
    """Deletes an endpoint. SageMaker frees up all of the resources that were
    deployed when the endpoint was created.

    SageMaker retires any custom KMS key grants associated with the endpoint,
    meaning you don't need to use the
    [RevokeGrant](http://docs.aws.amazon.com/kms/latest/APIReference/API_RevokeGrant.html)
    API call.

    When you delete your endpoint, SageMaker asynchronously deletes associated
    endpoint resources such as KMS key grants. You might still see these resources
    in your account for a few minutes after deleting your endpoint. Do not delete
    or revoke the permissions for your `ExecutionRoleArn`, otherwise SageMaker
    cannot delete these resources.
    """

    __operation__: ClassVar = "DeleteEndpoint"
    __response__: ClassVar = DeleteEndpointResponse

    endpoint_name: str
