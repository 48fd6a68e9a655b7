"""DeleteEndpointPolicy of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteEndpointPolicyResponse(Response):
    """The response of `DeleteEndpointPolicy`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteEndpointPolicyRequest(Request[DeleteEndpointPolicyResponse]):
    """Deletes the resource-based policy that is attached to an endpoint. After you
    delete the policy, other accounts can no longer send requests to the endpoint
    through an inference router. The endpoint continues to serve requests from
    your account. If the endpoint doesn't have a policy, the operation succeeds.

    The change typically takes effect within 30 seconds, and can take up to 5
    minutes. To revoke access for one account only, use
    [PutEndpointPolicy](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_PutEndpointPolicy.html)
    to replace the policy with one that doesn't include that account.
    """

    __operation__: ClassVar = "DeleteEndpointPolicy"
    __response__: ClassVar = DeleteEndpointPolicyResponse

    endpoint_name: str
