"""CreateAIWorkloadConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.ai_dataset_config import AIDatasetConfig
    from ..shapes.ai_workload_configs import AIWorkloadConfigs
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateAIWorkloadConfigResponse(Response):
    """The response of `CreateAIWorkloadConfig`, with `ai_workload_config_arn`."""

    ai_workload_config_arn: str = field(
        default=ABSENT, metadata=wire("AIWorkloadConfigArn")
    )


@frozen(kw_only=True, repr=False, eq=False)
class CreateAIWorkloadConfigRequest(Request[CreateAIWorkloadConfigResponse]):
    """Creates a reusable AI workload configuration that defines datasets, data
    sources, and benchmark tool settings for consistent performance testing of
    generative AI inference deployments on Amazon SageMaker AI.
    """

    __operation__: ClassVar = "CreateAIWorkloadConfig"
    __response__: ClassVar = CreateAIWorkloadConfigResponse

    ai_workload_config_name: str = field(metadata=wire("AIWorkloadConfigName"))
    dataset_config: AIDatasetConfig | None = None
    ai_workload_configs: AIWorkloadConfigs | None = field(
        default=None, metadata=wire("AIWorkloadConfigs")
    )
    tags: Sequence[Tag] | None = None
