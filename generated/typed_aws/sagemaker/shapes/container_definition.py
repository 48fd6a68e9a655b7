"""ContainerDefinition of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.additional_model_data_source import AdditionalModelDataSource
    from ..shapes.container_metrics_config import ContainerMetricsConfig
    from ..shapes.model_data_source import ModelDataSource


class ContainerMode(OpenEnum):
    SINGLE_MODEL = "SingleModel"
    MULTI_MODEL = "MultiModel"


ContainerModeLike: TypeAlias = ContainerMode | Literal["SingleModel", "MultiModel"]


class ModelCacheSetting(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"


ModelCacheSettingLike: TypeAlias = ModelCacheSetting | Literal["Enabled", "Disabled"]


class RepositoryAccessMode(OpenEnum):
    PLATFORM = "Platform"
    VPC = "Vpc"


RepositoryAccessModeLike: TypeAlias = RepositoryAccessMode | Literal["Platform", "Vpc"]


@frozen(kw_only=True, repr=False, eq=False)
class ContainerDefinition(Structure):
    """Describes the container, as part of model definition."""

    container_hostname: str | None = None
    image: str | None = None
    image_config: ImageConfig | None = None
    mode: ContainerMode | None = field(default=None, converter=or_none(ContainerMode))
    model_data_url: str | None = None
    model_data_source: ModelDataSource | None = None
    additional_model_data_sources: Sequence[AdditionalModelDataSource] = ABSENT
    environment: Mapping[str, str] = ABSENT
    model_package_name: str | None = None
    inference_specification_name: str | None = None
    multi_model_config: MultiModelConfig | None = None
    container_metrics_config: ContainerMetricsConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ImageConfig(Structure):
    """Specifies whether the model container is in Amazon ECR or a private Docker
    registry accessible from your Amazon Virtual Private Cloud (VPC).
    """

    repository_access_mode: RepositoryAccessMode = field(
        converter=as_enum(RepositoryAccessMode)
    )
    repository_auth_config: RepositoryAuthConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class MultiModelConfig(Structure):
    """Specifies additional configuration for hosting multi-model endpoints."""

    model_cache_setting: ModelCacheSetting | None = field(
        default=None, converter=or_none(ModelCacheSetting)
    )


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
