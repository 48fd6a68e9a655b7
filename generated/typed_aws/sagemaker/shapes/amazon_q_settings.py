"""AmazonQSettings of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.feature_status import feature_status_or_none

if TYPE_CHECKING:
    from ..shapes.feature_status import FeatureStatus


@frozen(kw_only=True, repr=False, eq=False)
class AmazonQSettings(Structure):
    """A collection of settings that configure the Amazon Q experience within the
    domain.
    """

    status: FeatureStatus | None = field(default=None, converter=feature_status_or_none)
    q_profile_arn: str | None = None
