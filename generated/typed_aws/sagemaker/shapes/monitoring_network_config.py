"""MonitoringNetworkConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringNetworkConfig(Structure):
    """The networking configuration for the monitoring job."""

    enable_inter_container_traffic_encryption: bool | None = None
    """Whether to encrypt all communications between the instances used for the
    monitoring jobs. Choose `True` to encrypt communications. Encryption provides
    greater security for distributed jobs, but the processing might take longer.
    """

    enable_network_isolation: bool | None = None
    """Whether to allow inbound and outbound network calls to and from the containers
    used for the monitoring job.
    """

    vpc_config: VpcConfig | None = None
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to. You can control access to
    and from your resources by configuring a VPC. For more information, see [Give
    SageMaker Access to Resources in your Amazon
    VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).
    """
