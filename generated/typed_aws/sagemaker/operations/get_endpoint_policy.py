"""GetEndpointPolicy of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class GetEndpointPolicyResponse(Response):
    """The response of `GetEndpointPolicy`, with `endpoint_name`, `endpoint_arn` and
    `resource_policy`.
    """

    endpoint_name: str | None = None
    endpoint_arn: str | None = None
    resource_policy: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class GetEndpointPolicyRequest(Request[GetEndpointPolicyResponse]):
    """Returns the resource-based policy that is attached to an endpoint. If the
    endpoint doesn't have a policy, you get a `ValidationException`.
    """

    __operation__: ClassVar = "GetEndpointPolicy"
    __response__: ClassVar = GetEndpointPolicyResponse

    endpoint_name: str
