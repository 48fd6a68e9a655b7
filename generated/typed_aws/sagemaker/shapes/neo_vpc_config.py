"""NeoVpcConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class NeoVpcConfig(Structure):
    """The
    [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html)
    configuration object that specifies the VPC that you want the compilation jobs
    to connect to. For more information on controlling access to your Amazon S3
    buckets used for compilation job, see [Give Amazon SageMaker AI Compilation
    Jobs Access to Resources in Your Amazon
    VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/neo-vpc.html).
    """

    security_group_ids: Sequence[str]
    subnets: Sequence[str]
