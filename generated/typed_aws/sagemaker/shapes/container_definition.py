"""ContainerDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.additional_model_data_source import AdditionalModelDataSource
    from ..shapes.container_metrics_config import ContainerMetricsConfig
    from ..shapes.model_data_source import ModelDataSource


class ContainerMode(OpenEnum):
    SINGLE_MODEL = "SingleModel"
    MULTI_MODEL = "MultiModel"


ContainerModeLike: TypeAlias = (
    ContainerMode
    | Literal[
        "SingleModel",
        "MultiModel",
    ]
)


def container_mode_or_none(value: ContainerModeLike | None, /) -> ContainerMode | None:
    return None if value is None else converted(ContainerMode, value)


class ModelCacheSetting(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"


ModelCacheSettingLike: TypeAlias = (
    ModelCacheSetting
    | Literal[
        "Enabled",
        "Disabled",
    ]
)


def model_cache_setting_or_none(
    value: ModelCacheSettingLike | None, /
) -> ModelCacheSetting | None:
    return None if value is None else converted(ModelCacheSetting, value)


class RepositoryAccessMode(OpenEnum):
    PLATFORM = "Platform"
    VPC = "Vpc"


RepositoryAccessModeLike: TypeAlias = (
    RepositoryAccessMode
    | Literal[
        "Platform",
        "Vpc",
    ]
)


def as_repository_access_mode(
    value: RepositoryAccessModeLike, /
) -> RepositoryAccessMode:
    return converted(RepositoryAccessMode, value)


@frozen(kw_only=True, repr=False, eq=False)
class ContainerDefinition(Structure):
    """Describes the container, as part of model definition."""

    container_hostname: str | None = None
    """This parameter is ignored for models that contain only a `PrimaryContainer`.

    When a `ContainerDefinition` is part of an inference pipeline, the value of
    the parameter uniquely identifies the container for the purposes of logging
    and metrics. For information, see [Use Logs and Metrics to Monitor an
    Inference
    Pipeline](https://docs.aws.amazon.com/sagemaker/latest/dg/inference-pipeline-logs-metrics.html).
    If you don't specify a value for this parameter for a `ContainerDefinition`
    that is part of an inference pipeline, a unique name is automatically assigned
    based on the position of the `ContainerDefinition` in the pipeline. If you
    specify a value for the `ContainerHostName` for any `ContainerDefinition` that
    is part of an inference pipeline, you must specify a value for the
    `ContainerHostName` parameter of every `ContainerDefinition` in that pipeline.
    """

    image: str | None = None
    """The path where inference code is stored. This can be either in Amazon EC2
    Container Registry or in a Docker registry that is accessible from the same
    VPC that you configure for your endpoint. If you are using your own custom
    algorithm instead of an algorithm provided by SageMaker, the inference code
    must meet SageMaker requirements. SageMaker supports both
    `registry/repository[:tag]` and `registry/repository[@digest]` image path
    formats. For more information, see [Using Your Own Algorithms with Amazon
    SageMaker](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms.html).

    **Note:** The model artifacts in an Amazon S3 bucket and the Docker image for
    inference container in Amazon EC2 Container Registry must be in the same
    region as the model or endpoint you are creating.
    """

    image_config: ImageConfig | None = None
    """Specifies whether the model container is in Amazon ECR or a private Docker
    registry accessible from your Amazon Virtual Private Cloud (VPC). For
    information about storing containers in a private Docker registry, see [Use a
    Private Docker Registry for Real-Time Inference
    Containers](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-containers-inference-private.html).

    **Note:** The model artifacts in an Amazon S3 bucket and the Docker image for
    inference container in Amazon EC2 Container Registry must be in the same
    region as the model or endpoint you are creating.
    """

    mode: ContainerMode | None = field(default=None, converter=container_mode_or_none)
    """Whether the container hosts a single model or multiple models."""

    model_data_url: str | None = None
    """The S3 path where the model artifacts, which result from model training, are
    stored. This path must point to a single gzip compressed tar archive (.tar.gz
    suffix). The S3 path is required for SageMaker built-in algorithms, but not if
    you use your own algorithms. For more information on built-in algorithms, see
    [Common
    Parameters](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-algo-docker-registry-paths.html).

    **Note:** The model artifacts must be in an S3 bucket that is in the same
    region as the model or endpoint you are creating.

    If you provide a value for this parameter, SageMaker uses Amazon Web Services
    Security Token Service to download model artifacts from the S3 path you
    provide. Amazon Web Services STS is activated in your Amazon Web Services
    account by default. If you previously deactivated Amazon Web Services STS for
    a region, you need to reactivate Amazon Web Services STS for that region. For
    more information, see [Activating and Deactivating Amazon Web Services STS in
    an Amazon Web Services
    Region](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html)
    in the *Amazon Web Services Identity and Access Management User Guide*.

    **Important:** If you use a built-in algorithm to create a model, SageMaker
    requires that you provide a S3 path to the model artifacts in `ModelDataUrl`.
    """

    model_data_source: ModelDataSource | None = None
    """Specifies the location of ML model data to deploy.

    **Note:** Currently you cannot use `ModelDataSource` in conjunction with
    SageMaker batch transform, SageMaker serverless endpoints, SageMaker
    multi-model endpoints, and SageMaker Marketplace.
    """

    additional_model_data_sources: Sequence[AdditionalModelDataSource] | None = None
    """Data sources that are available to your model in addition to the one that you
    specify for `ModelDataSource` when you use the `CreateModel` action.
    """

    environment: Mapping[str, str] | None = None
    """The environment variables to set in the Docker container. Don't include any
    sensitive data in your environment variables.

    The maximum length of each key and value in the `Environment` map is 1024
    bytes. The maximum length of all keys and values in the map, combined, is 32
    KB. If you pass multiple containers to a `CreateModel` request, then the
    maximum length of all of their maps, combined, is also 32 KB.
    """

    model_package_name: str | None = None
    """The name or Amazon Resource Name (ARN) of the model package to use to create
    the model.
    """

    inference_specification_name: str | None = None
    """The inference specification name in the model package version."""

    multi_model_config: MultiModelConfig | None = None
    """Specifies additional configuration for multi-model endpoints."""

    container_metrics_config: ContainerMetricsConfig | None = None
    """The configuration for container metrics scraping. Specifies the metrics
    endpoint path and publishing frequency. If not specified when
    `EnableDetailedObservability` is `True`, the default path `/metrics` on port
    `8080` is used. For first-party and Deep Learning Containers (DLC), the
    endpoint path is determined automatically and this configuration is optional.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ImageConfig(Structure):
    """Specifies whether the model container is in Amazon ECR or a private Docker
    registry accessible from your Amazon Virtual Private Cloud (VPC).
    """

    repository_access_mode: RepositoryAccessMode = field(
        converter=as_repository_access_mode
    )
    """Set this to one of the following values:

    - `Platform` - The model image is hosted in Amazon ECR.
    - `Vpc` - The model image is hosted in a private Docker registry in your VPC.
    """

    repository_auth_config: RepositoryAuthConfig | None = None
    """(Optional) Specifies an authentication configuration for the private docker
    registry where your model image is hosted. Specify a value for this property
    only if you specified `Vpc` as the value for the `RepositoryAccessMode` field,
    and the private Docker registry where the model image is hosted requires
    authentication.
    """


@frozen(kw_only=True, repr=False, eq=False)
class MultiModelConfig(Structure):
    """Specifies additional configuration for hosting multi-model endpoints."""

    model_cache_setting: ModelCacheSetting | None = field(
        default=None, converter=model_cache_setting_or_none
    )
    """Whether to cache models for a multi-model endpoint. By default, multi-model
    endpoints cache models so that a model does not have to be loaded into memory
    each time it is invoked. Some use cases do not benefit from model caching. For
    example, if an endpoint hosts a large number of models that are each invoked
    infrequently, the endpoint might perform better if you disable model caching.
    To disable model caching, set the value of this parameter to `Disabled`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class RepositoryAuthConfig(Structure):
    """Specifies an authentication configuration for the private docker registry
    where your model image is hosted. Specify a value for this property only if
    you specified `Vpc` as the value for the `RepositoryAccessMode` field of the
    `ImageConfig` object that you passed to a call to `CreateModel` and the
    private Docker registry where the model image is hosted requires
    authentication.
    """

    repository_credentials_provider_arn: str
    """The Amazon Resource Name (ARN) of an Amazon Web Services Lambda function that
    provides credentials to authenticate to the private Docker registry where your
    model image is hosted. For information about how to create an Amazon Web
    Services Lambda function, see [Create a Lambda function with the
    console](https://docs.aws.amazon.com/lambda/latest/dg/getting-started-create-function.html)
    in the *Amazon Web Services Lambda Developer Guide*.
    """
