"""CreateAutoMLJobV2 of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.auto_ml_compute_config import AutoMLComputeConfig
    from ..shapes.auto_ml_data_split_config import AutoMLDataSplitConfig
    from ..shapes.auto_ml_job_channel import AutoMLJobChannel
    from ..shapes.auto_ml_job_objective import AutoMLJobObjective
    from ..shapes.auto_ml_output_data_config import AutoMLOutputDataConfig
    from ..shapes.auto_ml_problem_type_config import AutoMLProblemTypeConfig
    from ..shapes.auto_ml_security_config import AutoMLSecurityConfig
    from ..shapes.model_deploy_config import ModelDeployConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateAutoMLJobV2Response(Response):
    """The response of `CreateAutoMLJobV2`, with `auto_ml_job_arn`."""

    auto_ml_job_arn: str = field(default=ABSENT, metadata=wire("AutoMLJobArn"))


@frozen(kw_only=True, repr=False, eq=False)
class CreateAutoMLJobV2Request(Request[CreateAutoMLJobV2Response]):
    """Creates an Autopilot job also referred to as Autopilot experiment or AutoML
    job V2.

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

    AutoML jobs V2 support various problem types such as regression, binary, and
    multiclass classification with tabular data, text and image classification,
    time-series forecasting, and fine-tuning of large language models (LLMs) for
    text generation.

    **Note:**
    [CreateAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJobV2.html)
    and
    [DescribeAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAutoMLJobV2.html)
    are new versions of
    [CreateAutoMLJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJob.html)
    and
    [DescribeAutoMLJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAutoMLJob.html)
    which offer backward compatibility.

    `CreateAutoMLJobV2` can manage tabular problem types identical to those of its
    previous version `CreateAutoMLJob`, as well as time-series forecasting,
    non-tabular problem types such as image or text classification, and text
    generation (LLMs fine-tuning).

    Find guidelines about how to migrate a `CreateAutoMLJob` to
    `CreateAutoMLJobV2` in [Migrate a CreateAutoMLJob to
    CreateAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-automate-model-development-create-experiment.html#autopilot-create-experiment-api-migrate-v1-v2).

    For the list of available problem types supported by `CreateAutoMLJobV2`, see
    [AutoMLProblemTypeConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLProblemTypeConfig.html).

    You can find the best-performing model after you run an AutoML job V2 by
    calling
    [DescribeAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAutoMLJobV2.html).
    """

    __operation__: ClassVar = "CreateAutoMLJobV2"
    __response__: ClassVar = CreateAutoMLJobV2Response

    auto_ml_job_name: str = field(metadata=wire("AutoMLJobName"))
    auto_ml_job_input_data_config: Sequence[AutoMLJobChannel] = field(
        metadata=wire("AutoMLJobInputDataConfig")
    )
    output_data_config: AutoMLOutputDataConfig
    auto_ml_problem_type_config: AutoMLProblemTypeConfig = field(
        metadata=wire("AutoMLProblemTypeConfig")
    )
    role_arn: str
    tags: Sequence[Tag] | None = None
    security_config: AutoMLSecurityConfig | None = None
    auto_ml_job_objective: AutoMLJobObjective | None = field(
        default=None, metadata=wire("AutoMLJobObjective")
    )
    model_deploy_config: ModelDeployConfig | None = None
    data_split_config: AutoMLDataSplitConfig | None = None
    auto_ml_compute_config: AutoMLComputeConfig | None = field(
        default=None, metadata=wire("AutoMLComputeConfig")
    )
