"""ProcessingS3DataDistributionType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ProcessingS3DataDistributionType(OpenEnum):
    FULLY_REPLICATED = "FullyReplicated"
    SHARDED_BY_S3_KEY = "ShardedByS3Key"


ProcessingS3DataDistributionTypeLike: TypeAlias = (
    ProcessingS3DataDistributionType | Literal["FullyReplicated", "ShardedByS3Key"]
)
