"""UpdateEndpoint of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Request, Response, Structure

if TYPE_CHECKING:
    from ..shapes.deployment_config import DeploymentConfig


class VariantPropertyType(OpenEnum):
    DESIRED_INSTANCE_COUNT = "DesiredInstanceCount"
    DESIRED_WEIGHT = "DesiredWeight"
    DATA_CAPTURE_CONFIG = "DataCaptureConfig"


VariantPropertyTypeLike: TypeAlias = (
    VariantPropertyType
    | Literal["DesiredInstanceCount", "DesiredWeight", "DataCaptureConfig"]
)


@frozen(kw_only=True, repr=False, eq=False)
class VariantProperty(Structure):
    """Specifies a production variant property type for an Endpoint.

    If you are updating an endpoint with the `RetainAllVariantProperties` option
    of
    [UpdateEndpointInput](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpoint.html)
    set to `true`, the `VariantProperty` objects listed in the
    `ExcludeRetainedVariantProperties` parameter of
    [UpdateEndpointInput](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpoint.html)
    override the existing variant properties of the endpoint.
    """

    variant_property_type: VariantPropertyType = field(
        converter=as_enum(VariantPropertyType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class UpdateEndpointResponse(Response):
    """The response of `UpdateEndpoint`, with `endpoint_arn`."""

    endpoint_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateEndpointRequest(Request[UpdateEndpointResponse]):
    """Deploys the `EndpointConfig` specified in the request to a new fleet of
    instances. SageMaker shifts endpoint traffic to the new instances with the
    updated endpoint configuration and then deletes the old instances using the
    previous `EndpointConfig` (there is no availability loss). For more
    information about how to control the update and traffic shifting process, see
    [Update models in
    production](https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails.html).

    When SageMaker receives the request, it sets the endpoint status to
    `Updating`. After updating the endpoint, it sets the status to `InService`. To
    check the status of an endpoint, use the
    [DescribeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpoint.html)
    API.

    **Note:** You must not delete an `EndpointConfig` in use by an endpoint that
    is live or while the `UpdateEndpoint` or `CreateEndpoint` operations are being
    performed on the endpoint. To update an endpoint, you must create a new
    `EndpointConfig`.

    If you delete the `EndpointConfig` of an endpoint that is active or being
    created or updated you may lose visibility into the instance type the endpoint
    is using. The endpoint must be deleted in order to stop incurring charges.
    """

    __operation__: ClassVar = "UpdateEndpoint"
    __response__: ClassVar = UpdateEndpointResponse

    endpoint_name: str
    endpoint_config_name: str
    retain_all_variant_properties: bool | None = None
    exclude_retained_variant_properties: Sequence[VariantProperty] | None = None
    deployment_config: DeploymentConfig | None = None
    retain_deployment_config: bool | None = None
