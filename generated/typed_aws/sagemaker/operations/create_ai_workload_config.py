"""CreateAIWorkloadConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.ai_dataset_config import AIDatasetConfig
    from ..shapes.ai_workload_configs import AIWorkloadConfigs
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateAIWorkloadConfigResponse(Response):
    """The response of `CreateAIWorkloadConfig`, with `ai_workload_config_arn`."""

    ai_workload_config_arn: str | None = field(
        default=None, metadata=wire("AIWorkloadConfigArn")
    )
    """The Amazon Resource Name (ARN) of the created AI workload configuration."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateAIWorkloadConfigRequest(Request[CreateAIWorkloadConfigResponse]):
    """Creates a reusable AI workload configuration that defines datasets, data
    sources, and benchmark tool settings for consistent performance testing of
    generative AI inference deployments on Amazon SageMaker AI.
    """

    __operation__: ClassVar = "CreateAIWorkloadConfig"
    __response__: ClassVar = CreateAIWorkloadConfigResponse

    ai_workload_config_name: str = field(metadata=wire("AIWorkloadConfigName"))
    """The name of the AI workload configuration. The name must be unique within your
    Amazon Web Services account in the current Amazon Web Services Region.
    """

    dataset_config: AIDatasetConfig | None = None
    """The dataset configuration for the workload. Specify input data channels with
    their data sources for benchmark workloads.
    """

    ai_workload_configs: AIWorkloadConfigs | None = field(
        default=None, metadata=wire("AIWorkloadConfigs")
    )
    """The benchmark tool configuration and workload specification. Provide the
    specification as an inline YAML or JSON string.
    """

    tags: Sequence[Tag] | None = None
    """The metadata that you apply to Amazon Web Services resources to help you
    categorize and organize them. Each tag consists of a key and a value, both of
    which you define. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in
    the Amazon Web Services General Reference.
    """
