"""DeleteGlobalInferenceGateway of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteGlobalInferenceGatewayResponse(Response):
    """The response of `DeleteGlobalInferenceGateway`, with `arn`, `id` and `name`."""

    arn: str | None = None
    id: str | None = None
    name: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DeleteGlobalInferenceGatewayRequest(
    Request[DeleteGlobalInferenceGatewayResponse]
):
    """Delete a global inference gateway and its member inference gateways, which are
    then free to join another global inference gateway. Asynchronous: the global
    inference gateway is DELETING while its managed endpoint resources are torn
    down; poll DescribeGlobalInferenceGateway until it returns ResourceNotFound.
    Does not touch the customer's clusters. Idempotent: a Delete whose Identifier
    matches no global inference gateway succeeds and echoes what the Identifier
    says (Arn and Id for an ARN or Id, Name for a name).
    """

    __operation__: ClassVar = "DeleteGlobalInferenceGateway"
    __response__: ClassVar = DeleteGlobalInferenceGatewayResponse

    identifier: str
