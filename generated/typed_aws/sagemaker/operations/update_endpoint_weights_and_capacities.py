"""UpdateEndpointWeightsAndCapacities of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response, Structure


@frozen(kw_only=True, repr=False, eq=False)
class DesiredWeightAndCapacity(Structure):
    """Specifies weight and capacity values for a production variant."""

    variant_name: str
    desired_weight: float | None = None
    desired_instance_count: int | None = None
    serverless_update_config: ProductionVariantServerlessUpdateConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariantServerlessUpdateConfig(Structure):
    """Specifies the serverless update concurrency configuration for an endpoint
    variant.
    """

    max_concurrency: int | None = None
    provisioned_concurrency: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class UpdateEndpointWeightsAndCapacitiesResponse(Response):
    """The response of `UpdateEndpointWeightsAndCapacities`, with `endpoint_arn`."""

    endpoint_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateEndpointWeightsAndCapacitiesRequest(
    Request[UpdateEndpointWeightsAndCapacitiesResponse]
):
    """Updates variant weight of one or more variants associated with an existing
    endpoint, or capacity of one variant associated with an existing endpoint.
    When it receives the request, SageMaker sets the endpoint status to
    `Updating`. After updating the endpoint, it sets the status to `InService`. To
    check the status of an endpoint, use the
    [DescribeEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpoint.html)
    API.
    """

    __operation__: ClassVar = "UpdateEndpointWeightsAndCapacities"
    __response__: ClassVar = UpdateEndpointWeightsAndCapacitiesResponse

    endpoint_name: str
    desired_weights_and_capacities: Sequence[DesiredWeightAndCapacity]
