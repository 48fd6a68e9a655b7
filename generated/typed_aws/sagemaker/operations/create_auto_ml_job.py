"""CreateAutoMLJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response, wire
from ..shapes.problem_type import ProblemType

if TYPE_CHECKING:
    from ..shapes.auto_ml_channel import AutoMLChannel
    from ..shapes.auto_ml_job_config import AutoMLJobConfig
    from ..shapes.auto_ml_job_objective import AutoMLJobObjective
    from ..shapes.auto_ml_output_data_config import AutoMLOutputDataConfig
    from ..shapes.model_deploy_config import ModelDeployConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateAutoMLJobResponse(Response):
    """The response of `CreateAutoMLJob`, with `auto_ml_job_arn`."""

    auto_ml_job_arn: str = field(default=ABSENT, metadata=wire("AutoMLJobArn"))


@frozen(kw_only=True, repr=False, eq=False)
class CreateAutoMLJobRequest(Request[CreateAutoMLJobResponse]):
    """Creates an Autopilot job also referred to as Autopilot experiment or AutoML
    job.

    An AutoML job in SageMaker AI is a fully automated process that allows you to
    build machine learning models with minimal effort and machine learning
    expertise. When initiating an AutoML job, you provide your data and optionally
    specify parameters tailored to your use case. SageMaker AI then automates the
    entire model development lifecycle, including data preprocessing, model
    training, tuning, and evaluation. AutoML jobs are designed to simplify and
    accelerate the model building process by automating various tasks and
    exploring different combinations of machine learning algorithms, data
    preprocessing techniques, and hyperparameter values. The output of an AutoML
    job comprises one or more trained models ready for deployment and inference.
    Additionally, SageMaker AI AutoML jobs generate a candidate model leaderboard,
    allowing you to select the best-performing model for deployment.

    For more information about AutoML jobs, see
    https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-automate-model-development.html
    in the SageMaker AI developer guide.

    **Note:** We recommend using the new versions
    [CreateAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJobV2.html)
    and
    [DescribeAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAutoMLJobV2.html),
    which offer backward compatibility.

    `CreateAutoMLJobV2` can manage tabular problem types identical to those of its
    previous version `CreateAutoMLJob`, as well as time-series forecasting,
    non-tabular problem types such as image or text classification, and text
    generation (LLMs fine-tuning).

    Find guidelines about how to migrate a `CreateAutoMLJob` to
    `CreateAutoMLJobV2` in [Migrate a CreateAutoMLJob to
    CreateAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-automate-model-development-create-experiment.html#autopilot-create-experiment-api-migrate-v1-v2).

    You can find the best-performing model after you run an AutoML job by calling
    [DescribeAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAutoMLJobV2.html)
    (recommended) or
    [DescribeAutoMLJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAutoMLJob.html).
    """

    __operation__: ClassVar = "CreateAutoMLJob"
    __response__: ClassVar = CreateAutoMLJobResponse

    auto_ml_job_name: str = field(metadata=wire("AutoMLJobName"))
    input_data_config: Sequence[AutoMLChannel]
    output_data_config: AutoMLOutputDataConfig
    problem_type: ProblemType | None = field(
        default=None, converter=or_none(ProblemType)
    )
    auto_ml_job_objective: AutoMLJobObjective | None = field(
        default=None, metadata=wire("AutoMLJobObjective")
    )
    auto_ml_job_config: AutoMLJobConfig | None = field(
        default=None, metadata=wire("AutoMLJobConfig")
    )
    role_arn: str
    generate_candidate_definitions_only: bool | None = None
    tags: Sequence[Tag] | None = None
    model_deploy_config: ModelDeployConfig | None = None
