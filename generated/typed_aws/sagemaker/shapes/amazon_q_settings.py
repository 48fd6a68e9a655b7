"""AmazonQSettings of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
from ..shapes.feature_status import FeatureStatus


@frozen(kw_only=True, repr=False, eq=False)
class AmazonQSettings(Structure):
    """A collection of settings that configure the Amazon Q experience within the
    domain.
    """

    status: FeatureStatus | None = field(default=None, converter=or_none(FeatureStatus))
    q_profile_arn: str | None = None
