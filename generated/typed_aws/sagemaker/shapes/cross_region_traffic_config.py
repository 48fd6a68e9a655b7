"""CrossRegionTrafficConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class CrossRegionTrafficConfig(Structure):
    """The cross-Region traffic cap for an endpoint. The cap limits the requests per
    second that the endpoint accepts from inference routers in other Amazon Web
    Services Regions. The cap is `MaxCrossRegionPercentPerEndpoint` percent of
    `MaxInvocationsPerSecondPerInstance` multiplied by the number of `InService`
    instances, rounded up. All production variants and inference components of the
    endpoint share it. Requests that you send to the endpoint directly aren't
    counted. A request over the cap fails with a `ThrottlingException`.
    """

    max_invocations_per_second_per_instance: int
    max_cross_region_percent_per_endpoint: int
