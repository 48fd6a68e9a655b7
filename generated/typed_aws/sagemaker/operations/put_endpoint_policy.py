"""PutEndpointPolicy of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class PutEndpointPolicyResponse(Response):
    """The response of `PutEndpointPolicy`, with `endpoint_arn`."""

    endpoint_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class PutEndpointPolicyRequest(Request[PutEndpointPolicyResponse]):
    """Attaches a resource-based policy to an endpoint. With an endpoint policy, you
    can allow other Amazon Web Services accounts to send requests to your
    endpoint, or to inference components on it, through an inference router. The
    policy that you specify replaces the endpoint's existing policy, if it has
    one.

    You can't attach a policy to an endpoint whose status is `Deleting` or
    `Failed`. SageMaker AI rejects a policy that doesn't follow the endpoint
    policy rules. For information about the policy rules, see [Use destinations in
    other
    accounts](https://docs.aws.amazon.com/sagemaker/latest/dg/inference-router-cross-account.html).

    Policy changes typically take effect within 30 seconds, and can take up to 5
    minutes. If you delete the endpoint, its policy is also deleted, and a new
    endpoint with the same name has no policy.
    """

    __operation__: ClassVar = "PutEndpointPolicy"
    __response__: ClassVar = PutEndpointPolicyResponse

    endpoint_name: str
    resource_policy: str
