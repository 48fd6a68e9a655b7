"""DeleteEndpointConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteEndpointConfigResponse(Response):
    """The response of `DeleteEndpointConfig`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteEndpointConfigRequest(Request[DeleteEndpointConfigResponse]):
    """Deletes an endpoint configuration. The `DeleteEndpointConfig` API deletes only
    the specified configuration. It does not delete endpoints created using the
    configuration.

    You must not delete an `EndpointConfig` in use by an endpoint that is live or
    while the `UpdateEndpoint` or `CreateEndpoint` operations are being performed
    on the endpoint. If you delete the `EndpointConfig` of an endpoint that is
    active or being created or updated you may lose visibility into the instance
    type the endpoint is using. The endpoint must be deleted in order to stop
    incurring charges.
    """

    __operation__: ClassVar = "DeleteEndpointConfig"
    __response__: ClassVar = DeleteEndpointConfigResponse

    endpoint_config_name: str
