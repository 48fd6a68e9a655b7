"""CreateAutoMLJobV2 of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

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

    auto_ml_job_arn: str | None = field(default=None, metadata=wire("AutoMLJobArn"))
    """The unique ARN assigned to the AutoMLJob when it is created."""


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
    """Identifies an Autopilot job. The name must be unique to your account and is
    case insensitive.
    """

    auto_ml_job_input_data_config: Sequence[AutoMLJobChannel] = field(
        metadata=wire("AutoMLJobInputDataConfig")
    )
    """An array of channel objects describing the input data and their location. Each
    channel is a named input source. Similar to the
    [InputDataConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJob.html#sagemaker-CreateAutoMLJob-request-InputDataConfig)
    attribute in the `CreateAutoMLJob` input parameters. The supported formats
    depend on the problem type:

    - For tabular problem types: `S3Prefix`, `ManifestFile`.
    - For image classification: `S3Prefix`, `ManifestFile`,
      `AugmentedManifestFile`.
    - For text classification: `S3Prefix`.
    - For time-series forecasting: `S3Prefix`.
    - For text generation (LLMs fine-tuning): `S3Prefix`.
    """

    output_data_config: AutoMLOutputDataConfig
    """Provides information about encryption and the Amazon S3 output path needed to
    store artifacts from an AutoML job.
    """

    auto_ml_problem_type_config: AutoMLProblemTypeConfig = field(
        metadata=wire("AutoMLProblemTypeConfig")
    )
    """Defines the configuration settings of one of the supported problem types."""

    role_arn: str
    """The ARN of the role that is used to access the data."""

    tags: Sequence[Tag] | None = None
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, such as by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web
    ServicesResources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
    Tag keys must be unique per resource.
    """

    security_config: AutoMLSecurityConfig | None = None
    """The security configuration for traffic encryption or Amazon VPC settings."""

    auto_ml_job_objective: AutoMLJobObjective | None = field(
        default=None, metadata=wire("AutoMLJobObjective")
    )
    """Specifies a metric to minimize or maximize as the objective of a job. If not
    specified, the default objective metric depends on the problem type. For the
    list of default values per problem type, see
    [AutoMLJobObjective](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLJobObjective.html).

    **Note:**

    - For tabular problem types: You must either provide both the
      `AutoMLJobObjective` and indicate the type of supervised learning problem in
      `AutoMLProblemTypeConfig` (`TabularJobConfig.ProblemType`), or none at all.
    - For text generation problem types (LLMs fine-tuning): Fine-tuning language
      models in Autopilot does not require setting the `AutoMLJobObjective` field.
      Autopilot fine-tunes LLMs without requiring multiple candidates to be
      trained and evaluated. Instead, using your dataset, Autopilot directly
      fine-tunes your target model to enhance a default objective metric, the
      cross-entropy loss. After fine-tuning a language model, you can evaluate the
      quality of its generated text using different metrics. For a list of the
      available metrics, see [Metrics for fine-tuning LLMs in
      Autopilot](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-llms-finetuning-metrics.html).
    """

    model_deploy_config: ModelDeployConfig | None = None
    """Specifies how to generate the endpoint name for an automatic one-click
    Autopilot model deployment.
    """

    data_split_config: AutoMLDataSplitConfig | None = None
    """This structure specifies how to split the data into train and validation
    datasets.

    The validation and training datasets must contain the same headers. For jobs
    created by calling `CreateAutoMLJob`, the validation dataset must be less than
    2 GB in size.

    **Note:** This attribute must not be set for the time-series forecasting
    problem type, as Autopilot automatically splits the input dataset into
    training and validation sets.
    """

    auto_ml_compute_config: AutoMLComputeConfig | None = field(
        default=None, metadata=wire("AutoMLComputeConfig")
    )
    """Specifies the compute configuration for the AutoML job V2."""
