"""ClusterRestrictedInstanceGroupSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure, wire
from ..shapes.cluster_instance_type import as_cluster_instance_type
from ..shapes.deep_health_check_type import deep_health_check_type_list_or_none

if TYPE_CHECKING:
    from ..shapes.cluster_instance_storage_config import ClusterInstanceStorageConfig
    from ..shapes.cluster_instance_type import ClusterInstanceType
    from ..shapes.deep_health_check_type import DeepHealthCheckType
    from ..shapes.fsx_lustre_config import FSxLustreConfig
    from ..shapes.scheduled_update_config import ScheduledUpdateConfig
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True, repr=False, eq=False)
class ClusterRestrictedInstanceGroupSpecification(Structure):
    """The specifications of a restricted instance group that you need to define."""

    instance_count: int
    """Specifies the number of instances to add to the restricted instance group of a
    SageMaker HyperPod cluster.
    """

    instance_group_name: str
    """Specifies the name of the restricted instance group."""

    instance_type: ClusterInstanceType = field(converter=as_cluster_instance_type)
    """Specifies the instance type of the restricted instance group."""

    execution_role: str
    """Specifies an IAM execution role to be assumed by the restricted instance
    group.
    """

    threads_per_core: int | None = None
    """The number you specified to `TreadsPerCore` in `CreateCluster` for enabling or
    disabling multithreading. For instance types that support multithreading, you
    can specify 1 for disabling multithreading and 2 for enabling multithreading.
    For more information, see the reference table of [CPU cores and threads per
    CPU core per instance
    type](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/cpu-options-supported-instances-values.html)
    in the *Amazon Elastic Compute Cloud User Guide*.
    """

    instance_storage_configs: Sequence[ClusterInstanceStorageConfig] | None = None
    """Specifies the additional storage configurations for the instances in the
    SageMaker HyperPod cluster restricted instance group.
    """

    on_start_deep_health_checks: Sequence[DeepHealthCheckType] | None = field(
        default=None, converter=deep_health_check_type_list_or_none
    )
    """A flag indicating whether deep health checks should be performed when the
    cluster restricted instance group is created or updated.
    """

    training_plan_arn: str | None = None
    """The Amazon Resource Name (ARN) of the training plan to filter clusters by. For
    more information about reserving GPU capacity for your SageMaker HyperPod
    clusters using Amazon SageMaker Training Plan, see `CreateTrainingPlan`.
    """

    override_vpc_config: VpcConfig | None = None
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to. You can control access to
    and from your resources by configuring a VPC. For more information, see [Give
    SageMaker Access to Resources in your Amazon
    VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).
    """

    scheduled_update_config: ScheduledUpdateConfig | None = None
    """The configuration object of the schedule that SageMaker follows when updating
    the AMI.
    """

    environment_config: EnvironmentConfig | None = None
    """The configuration for the restricted instance groups (RIG) environment."""


@frozen(kw_only=True, repr=False, eq=False)
class EnvironmentConfig(Structure):
    """The configuration for the restricted instance groups (RIG) environment."""

    fsx_lustre_config: FSxLustreConfig | None = field(
        default=None, metadata=wire("FSxLustreConfig")
    )
    """Configuration settings for an Amazon FSx for Lustre file system to be used
    with the cluster.
    """
