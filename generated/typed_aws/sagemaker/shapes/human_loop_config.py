"""HumanLoopConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.public_workforce_task_price import PublicWorkforceTaskPrice


@frozen(kw_only=True, repr=False, eq=False)
class HumanLoopConfig(Structure):
    """Describes the work to be performed by human workers."""

    workteam_arn: str
    """Amazon Resource Name (ARN) of a team of workers. To learn more about the types
    of workforces and work teams you can create and use with Amazon A2I, see
    [Create and Manage
    Workforces](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-workforce-management.html).
    """

    human_task_ui_arn: str
    """The Amazon Resource Name (ARN) of the human task user interface.

    You can use standard HTML and Crowd HTML Elements to create a custom worker
    task template. You use this template to create a human task UI.

    To learn how to create a custom HTML template, see [Create Custom Worker Task
    Template](https://docs.aws.amazon.com/sagemaker/latest/dg/a2i-custom-templates.html).

    To learn how to create a human task UI, which is a worker task template that
    can be used in a flow definition, see [Create and Delete a Worker Task
    Templates](https://docs.aws.amazon.com/sagemaker/latest/dg/a2i-worker-template-console.html).
    """

    task_title: str
    """A title for the human worker task."""

    task_description: str
    """A description for the human worker task."""

    task_count: int
    """The number of distinct workers who will perform the same task on each object.
    For example, if `TaskCount` is set to `3` for an image classification labeling
    job, three workers will classify each input image. Increasing `TaskCount` can
    improve label accuracy.
    """

    task_availability_lifetime_in_seconds: int | None = None
    """The length of time that a task remains available for review by human workers."""

    task_time_limit_in_seconds: int | None = None
    """The amount of time that a worker has to complete a task. The default value is
    3,600 seconds (1 hour).
    """

    task_keywords: Sequence[str] | None = None
    """Keywords used to describe the task so that workers can discover the task."""

    public_workforce_task_price: PublicWorkforceTaskPrice | None = None
    """Defines the amount of money paid to an Amazon Mechanical Turk worker for each
    task performed.

    Use one of the following prices for bounding box tasks. Prices are in US
    dollars and should be based on the complexity of the task; the longer it takes
    in your initial testing, the more you should offer.

    - 0.036
    - 0.048
    - 0.060
    - 0.072
    - 0.120
    - 0.240
    - 0.360
    - 0.480
    - 0.600
    - 0.720
    - 0.840
    - 0.960
    - 1.080
    - 1.200

    Use one of the following prices for image classification, text classification,
    and custom tasks. Prices are in US dollars.

    - 0.012
    - 0.024
    - 0.036
    - 0.048
    - 0.060
    - 0.072
    - 0.120
    - 0.240
    - 0.360
    - 0.480
    - 0.600
    - 0.720
    - 0.840
    - 0.960
    - 1.080
    - 1.200

    Use one of the following prices for semantic segmentation tasks. Prices are in
    US dollars.

    - 0.840
    - 0.960
    - 1.080
    - 1.200

    Use one of the following prices for Textract AnalyzeDocument Important Form
    Key Amazon Augmented AI review tasks. Prices are in US dollars.

    - 2.400
    - 2.280
    - 2.160
    - 2.040
    - 1.920
    - 1.800
    - 1.680
    - 1.560
    - 1.440
    - 1.320
    - 1.200
    - 1.080
    - 0.960
    - 0.840
    - 0.720
    - 0.600
    - 0.480
    - 0.360
    - 0.240
    - 0.120
    - 0.072
    - 0.060
    - 0.048
    - 0.036
    - 0.024
    - 0.012

    Use one of the following prices for Rekognition DetectModerationLabels Amazon
    Augmented AI review tasks. Prices are in US dollars.

    - 1.200
    - 1.080
    - 0.960
    - 0.840
    - 0.720
    - 0.600
    - 0.480
    - 0.360
    - 0.240
    - 0.120
    - 0.072
    - 0.060
    - 0.048
    - 0.036
    - 0.024
    - 0.012

    Use one of the following prices for Amazon Augmented AI custom human review
    tasks. Prices are in US dollars.

    - 1.200
    - 1.080
    - 0.960
    - 0.840
    - 0.720
    - 0.600
    - 0.480
    - 0.360
    - 0.240
    - 0.120
    - 0.072
    - 0.060
    - 0.048
    - 0.036
    - 0.024
    - 0.012
    """
