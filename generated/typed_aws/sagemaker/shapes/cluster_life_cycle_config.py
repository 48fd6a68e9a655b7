"""ClusterLifeCycleConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ClusterLifeCycleConfig(Structure):
    """The lifecycle configuration for a SageMaker HyperPod cluster."""

    source_s3_uri: str | None = None
    """An Amazon S3 bucket path where your lifecycle scripts are stored.

    **Important:** Make sure that the S3 bucket path starts with
    `s3://sagemaker-`. The [IAM role for SageMaker
    HyperPod](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-prerequisites.html#sagemaker-hyperpod-prerequisites-iam-role-for-hyperpod)
    has the managed
    [`AmazonSageMakerClusterInstanceRolePolicy`](https://docs.aws.amazon.com/sagemaker/latest/dg/security-iam-awsmanpol-cluster.html)
    attached, which allows access to S3 buckets with the specific prefix
    `sagemaker-`.
    """

    on_create: str | None = None
    """The file name of the entrypoint script of lifecycle scripts under
    `SourceS3Uri`. This entrypoint script runs during cluster creation.
    """

    on_init_complete: str | None = None
    """The file name of the entrypoint script of lifecycle scripts under
    `SourceS3Uri`. This script runs on the node after the AMI-based initialization
    is complete.
    """
