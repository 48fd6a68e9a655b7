"""UnifiedStudioSettings of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
from ..shapes.feature_status import FeatureStatus


@frozen(kw_only=True, repr=False, eq=False)
class UnifiedStudioSettings(Structure):
    """The settings that apply to an Amazon SageMaker AI domain when you use it in
    Amazon SageMaker Unified Studio.
    """

    studio_web_portal_access: FeatureStatus | None = field(
        default=None, converter=or_none(FeatureStatus)
    )
    domain_account_id: str | None = None
    domain_region: str | None = None
    domain_id: str | None = None
    project_id: str | None = None
    environment_id: str | None = None
    project_s3_path: str | None = None
    single_sign_on_application_arn: str | None = None
