"""ProcessingS3DataDistributionType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ProcessingS3DataDistributionType(OpenEnum):
    FULLY_REPLICATED = "FullyReplicated"
    SHARDED_BY_S3_KEY = "ShardedByS3Key"


ProcessingS3DataDistributionTypeLike: TypeAlias = (
    ProcessingS3DataDistributionType | Literal["FullyReplicated", "ShardedByS3Key"]
)


def processing_s3_data_distribution_type_or_none(
    value: ProcessingS3DataDistributionTypeLike | None, /
) -> ProcessingS3DataDistributionType | None:
    return None if value is None else converted(ProcessingS3DataDistributionType, value)
