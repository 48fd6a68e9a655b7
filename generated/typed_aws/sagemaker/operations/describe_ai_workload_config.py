"""DescribeAIWorkloadConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.ai_dataset_config import AIDatasetConfig
    from ..shapes.ai_workload_configs import AIWorkloadConfigs
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAIWorkloadConfigResponse(Response):
    """The response of `DescribeAIWorkloadConfig`, with `ai_workload_config_name`,
    `ai_workload_config_arn`, `dataset_config`, `ai_workload_configs`, `tags` and
    `creation_time`.
    """

    ai_workload_config_name: str = field(
        default=ABSENT, metadata=wire("AIWorkloadConfigName")
    )
    ai_workload_config_arn: str = field(
        default=ABSENT, metadata=wire("AIWorkloadConfigArn")
    )
    dataset_config: AIDatasetConfig | None = None
    ai_workload_configs: AIWorkloadConfigs | None = field(
        default=None, metadata=wire("AIWorkloadConfigs")
    )
    tags: Sequence[Tag] = ABSENT
    creation_time: datetime = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAIWorkloadConfigRequest(Request[DescribeAIWorkloadConfigResponse]):
    """Returns details of an AI workload configuration, including the dataset
    configuration, benchmark tool settings, tags, and creation time.
    """

    __operation__: ClassVar = "DescribeAIWorkloadConfig"
    __response__: ClassVar = DescribeAIWorkloadConfigResponse

    ai_workload_config_name: str = field(metadata=wire("AIWorkloadConfigName"))
