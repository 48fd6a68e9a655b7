"""ClusterOrchestrator of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Structure


class ClusterSlurmConfigStrategy(OpenEnum):
    OVERWRITE = "Overwrite"
    MANAGED = "Managed"
    MERGE = "Merge"


ClusterSlurmConfigStrategyLike: TypeAlias = (
    ClusterSlurmConfigStrategy | Literal["Overwrite", "Managed", "Merge"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ClusterAccountingDatabase(Structure):
    """The external MySQL-compatible database that the Slurm accounting daemon
    (`slurmdbd`) connects to for a SageMaker HyperPod cluster. You provide the
    database credentials in an Amazon Web Services Secrets Manager secret instead
    of in the request.
    """

    endpoint: str
    port: int | None = None
    name: str | None = None
    secret_arn: str


@frozen(kw_only=True, repr=False, eq=False)
class ClusterOrchestrator(Structure):
    """The type of orchestrator used for the SageMaker HyperPod cluster."""

    eks: ClusterOrchestratorEksConfig | None = None
    slurm: ClusterOrchestratorSlurmConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ClusterOrchestratorEksConfig(Structure):
    """The configuration settings for the Amazon EKS cluster used as the orchestrator
    for the SageMaker HyperPod cluster.
    """

    cluster_arn: str


@frozen(kw_only=True, repr=False, eq=False)
class ClusterOrchestratorSlurmConfig(Structure):
    """The configuration settings for the Slurm orchestrator used with the SageMaker
    HyperPod cluster.
    """

    slurm_config_strategy: ClusterSlurmConfigStrategy | None = field(
        default=None, converter=or_none(ClusterSlurmConfigStrategy)
    )
    accounting_database: ClusterAccountingDatabase | None = None
