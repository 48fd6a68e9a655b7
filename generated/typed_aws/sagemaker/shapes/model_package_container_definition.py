"""ModelPackageContainerDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.absent import ABSENT
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
    hub_content_version: str | None = None
    recipe_name: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ModelInput(Structure):
    """Input object for the model."""

    data_input_config: str


@frozen(kw_only=True, repr=False, eq=False)
class ModelPackageContainerDefinition(Structure):
    """Describes the Docker container for the model package."""

    container_hostname: str | None = None
    image: str | None = None
    image_digest: str | None = None
    model_data_url: str | None = None
    model_data_source: ModelDataSource | None = None
    product_id: str | None = None
    environment: Mapping[str, str] = ABSENT
    model_input: ModelInput | None = None
    framework: str | None = None
    framework_version: str | None = None
    nearest_model_name: str | None = None
    additional_model_data_sources: Sequence[AdditionalModelDataSource] = ABSENT
    additional_s3_data_source: AdditionalS3DataSource | None = None
    model_data_etag: str | None = field(default=None, metadata=wire("ModelDataETag"))
    is_checkpoint: bool | None = None
    base_model: BaseModel | None = None
