"""ProductionVariantServerlessConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import Structure, wire


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariantServerlessConfig(Structure):
    """Specifies the serverless configuration for an endpoint variant."""

    memory_size_in_mb: int = field(metadata=wire("MemorySizeInMB"))
    """The memory size of your serverless endpoint. Valid values are in 1 GB
    increments: 1024 MB, 2048 MB, 3072 MB, 4096 MB, 5120 MB, or 6144 MB.
    """

    max_concurrency: int
    """The maximum number of concurrent invocations your serverless endpoint can
    process.
    """

    provisioned_concurrency: int | None = None
    """The amount of provisioned concurrency to allocate for the serverless endpoint.
    Should be less than or equal to `MaxConcurrency`.

    **Note:** This field is not supported for serverless endpoint recommendations
    for Inference Recommender jobs. For more information about creating an
    Inference Recommender job, see
    [CreateInferenceRecommendationsJobs](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceRecommendationsJob.html).
    """
