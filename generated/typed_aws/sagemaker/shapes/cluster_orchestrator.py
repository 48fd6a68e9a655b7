"""ClusterOrchestrator of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class ClusterSlurmConfigStrategy(OpenEnum):
    OVERWRITE = "Overwrite"
    MANAGED = "Managed"
    MERGE = "Merge"


ClusterSlurmConfigStrategyLike: TypeAlias = (
    ClusterSlurmConfigStrategy
    | Literal[
        "Overwrite",
        "Managed",
        "Merge",
    ]
)


def cluster_slurm_config_strategy_or_none(
    value: ClusterSlurmConfigStrategyLike | None, /
) -> ClusterSlurmConfigStrategy | None:
    return None if value is None else converted(ClusterSlurmConfigStrategy, value)


@frozen(kw_only=True, repr=False, eq=False)
class ClusterAccountingDatabase(Structure):
    """The external MySQL-compatible database that the Slurm accounting daemon
    (`slurmdbd`) connects to for a SageMaker HyperPod cluster. You provide the
    database credentials in an Amazon Web Services Secrets Manager secret instead
    of in the request.
    """

    endpoint: str
    """The hostname or endpoint of the accounting database, such as the endpoint of
    an Amazon RDS for MySQL or Aurora MySQL database. The database must be
    reachable from the subnets and security groups that you configure for the
    cluster.
    """

    port: int | None = None
    """The port that the accounting database listens on. The default is `3306`."""

    name: str | None = None
    """The name of the database schema that stores the Slurm accounting data. The
    default is `slurm_acct_db_` followed by the cluster ID from the cluster ARN,
    for example `slurm_acct_db_a1b2c3d4e5f6`.
    """

    secret_arn: str
    """The Amazon Resource Name (ARN) of the Amazon Web Services Secrets Manager
    secret that contains the user name and password for the accounting database.
    The database user must be able to create the schema and to read from and write
    to it.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ClusterOrchestrator(Structure):
    """The type of orchestrator used for the SageMaker HyperPod cluster."""

    eks: ClusterOrchestratorEksConfig | None = None
    """The Amazon EKS cluster used as the orchestrator for the SageMaker HyperPod
    cluster.
    """

    slurm: ClusterOrchestratorSlurmConfig | None = None
    """The Slurm orchestrator configuration for the SageMaker HyperPod cluster."""


@frozen(kw_only=True, repr=False, eq=False)
class ClusterOrchestratorEksConfig(Structure):
    """The configuration settings for the Amazon EKS cluster used as the orchestrator
    for the SageMaker HyperPod cluster.
    """

    cluster_arn: str
    """The Amazon Resource Name (ARN) of the Amazon EKS cluster associated with the
    SageMaker HyperPod cluster.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ClusterOrchestratorSlurmConfig(Structure):
    """The configuration settings for the Slurm orchestrator used with the SageMaker
    HyperPod cluster.
    """

    slurm_config_strategy: ClusterSlurmConfigStrategy | None = field(
        default=None, converter=cluster_slurm_config_strategy_or_none
    )
    """The strategy for managing partitions for the Slurm configuration. Valid values
    are `Managed`, `Overwrite`, and `Merge`.
    """

    accounting_database: ClusterAccountingDatabase | None = None
    """The external database that stores the Slurm accounting data for the cluster,
    such as job history, associations, and usage. When you omit this field, Slurm
    accounting uses a database on the cluster's controller node.

    **Note:** This field is only supported for clusters using `Continuous` as the
    `NodeProvisioningMode`.
    """
