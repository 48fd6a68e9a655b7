"""NetworkConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True, repr=False, eq=False)
class NetworkConfig(Structure):
    """Networking options for a job, such as network traffic encryption between
    containers, whether to allow inbound and outbound network calls to and from
    containers, and the VPC subnets and security groups to use for VPC-enabled
    jobs.
    """

    enable_inter_container_traffic_encryption: bool | None = None
    enable_network_isolation: bool | None = None
    vpc_config: VpcConfig | None = None
