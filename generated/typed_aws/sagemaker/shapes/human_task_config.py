"""HumanTaskConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.public_workforce_task_price import PublicWorkforceTaskPrice


@frozen(kw_only=True, repr=False, eq=False)
class AnnotationConsolidationConfig(Structure):
    """Configures how labels are consolidated across human workers and processes
    output data.
    """

    annotation_consolidation_lambda_arn: str


@frozen(kw_only=True, repr=False, eq=False)
class HumanTaskConfig(Structure):
    """Information required for human workers to complete a labeling task."""

    workteam_arn: str
    ui_config: UiConfig
    pre_human_task_lambda_arn: str | None = None
    task_keywords: Sequence[str] = ABSENT
    task_title: str
    task_description: str
    number_of_human_workers_per_data_object: int
    task_time_limit_in_seconds: int
    task_availability_lifetime_in_seconds: int | None = None
    max_concurrent_task_count: int | None = None
    annotation_consolidation_config: AnnotationConsolidationConfig | None = None
    public_workforce_task_price: PublicWorkforceTaskPrice | None = None


@frozen(kw_only=True, repr=False, eq=False)
class UiConfig(Structure):
    """Provided configuration information for the worker UI for a labeling job.
    Provide either `HumanTaskUiArn` or `UiTemplateS3Uri`.

    For named entity recognition, 3D point cloud and video frame labeling jobs,
    use `HumanTaskUiArn`.

    For all other Ground Truth built-in task types and custom task types, use
    `UiTemplateS3Uri` to specify the location of a worker task template in Amazon
    S3.
    """

    ui_template_s3_uri: str | None = None
    human_task_ui_arn: str | None = None
