"""ModelPackageContainerDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure, wire

if TYPE_CHECKING:
    from ..shapes.additional_model_data_source import AdditionalModelDataSource
    from ..shapes.additional_s3_data_source import AdditionalS3DataSource
    from ..shapes.model_data_source import ModelDataSource


@frozen(kw_only=True, repr=False, eq=False)
class BaseModel(Structure):
    """Identifies the foundation model that was used as the starting point for model
    customization.
    """

    hub_content_name: str | None = None
    """The hub content name of the base model."""

    hub_content_version: str | None = None
    """The hub content version of the base model."""

    recipe_name: str | None = None
    """The recipe name of the base model."""


@frozen(kw_only=True, repr=False, eq=False)
class ModelInput(Structure):
    """Input object for the model."""

    data_input_config: str
    """The input configuration object for the model."""


@frozen(kw_only=True, repr=False, eq=False)
class ModelPackageContainerDefinition(Structure):
    """Describes the Docker container for the model package."""

    container_hostname: str | None = None
    """The DNS host name for the Docker container."""

    image: str | None = None
    """The Amazon Elastic Container Registry (Amazon ECR) path where inference code
    is stored.

    If you are using your own custom algorithm instead of an algorithm provided by
    SageMaker, the inference code must meet SageMaker requirements. SageMaker
    supports both `registry/repository[:tag]` and `registry/repository[@digest]`
    image path formats. For more information, see [Using Your Own Algorithms with
    Amazon
    SageMaker](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms.html).
    """

    image_digest: str | None = None
    """An MD5 hash of the training algorithm that identifies the Docker image used
    for training.
    """

    model_data_url: str | None = None
    """The Amazon S3 path where the model artifacts, which result from model
    training, are stored. This path must point to a single `gzip` compressed tar
    archive (`.tar.gz` suffix).

    **Note:** The model artifacts must be in an S3 bucket that is in the same
    region as the model package.
    """

    model_data_source: ModelDataSource | None = None
    """Specifies the location of ML model data to deploy during endpoint creation."""

    product_id: str | None = None
    """The Amazon Web Services Marketplace product ID of the model package."""

    environment: Mapping[str, str] | None = None
    """The environment variables to set in the Docker container. Each key and value
    in the `Environment` string to string map can have length of up to 1024. We
    support up to 16 entries in the map.
    """

    model_input: ModelInput | None = None
    """A structure with Model Input details."""

    framework: str | None = None
    """The machine learning framework of the model package container image."""

    framework_version: str | None = None
    """The framework version of the Model Package Container Image."""

    nearest_model_name: str | None = None
    """The name of a pre-trained machine learning benchmarked by Amazon SageMaker
    Inference Recommender model that matches your model. You can find a list of
    benchmarked models by calling `ListModelMetadata`.
    """

    additional_model_data_sources: Sequence[AdditionalModelDataSource] | None = None
    """Data sources that are available to your model in addition to the one that you
    specify for `ModelDataSource` when you use the `CreateModelPackage` action.
    """

    additional_s3_data_source: AdditionalS3DataSource | None = None
    """The additional data source that is used during inference in the Docker
    container for your model package.
    """

    model_data_etag: str | None = field(default=None, metadata=wire("ModelDataETag"))
    """The ETag associated with Model Data URL."""

    is_checkpoint: bool | None = None
    """Specifies whether the model data is a training checkpoint."""

    base_model: BaseModel | None = None
    """Identifies the foundation model that was used as the starting point for model
    customization.
    """
