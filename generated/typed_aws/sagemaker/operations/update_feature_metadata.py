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
    """The name or Amazon Resource Name (ARN) of the feature group containing the
    feature that you're updating.
    """

    feature_name: str
    """The name of the feature that you're updating."""

    description: str | None = None
    """A description that you can write to better describe the feature."""

    parameter_additions: Sequence[FeatureParameter] | None = None
    """A list of key-value pairs that you can add to better describe the feature."""

    parameter_removals: Sequence[str] | None = None
    """A list of parameter keys that you can specify to remove parameters that
    describe your feature.
    """
