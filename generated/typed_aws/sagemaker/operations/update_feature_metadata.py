"""UpdateFeatureMetadata of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.feature_parameter import FeatureParameter


@frozen(kw_only=True, repr=False, eq=False)
class UpdateFeatureMetadataResponse(Response):
    """The response of `UpdateFeatureMetadata`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateFeatureMetadataRequest(Request[UpdateFeatureMetadataResponse]):
    """Updates the description and parameters of the feature group."""

    __operation__: ClassVar = "UpdateFeatureMetadata"
    __response__: ClassVar = UpdateFeatureMetadataResponse

    feature_group_name: str
    feature_name: str
    description: str | None = None
    parameter_additions: Sequence[FeatureParameter] | None = None
    parameter_removals: Sequence[str] | None = None
