"""UnifiedStudioSettings of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.feature_status import feature_status_or_none

if TYPE_CHECKING:
    from ..shapes.feature_status import FeatureStatus


@frozen(kw_only=True, repr=False, eq=False)
class UnifiedStudioSettings(Structure):
    """The settings that apply to an Amazon SageMaker AI domain when you use it in
    Amazon SageMaker Unified Studio.
    """

    studio_web_portal_access: FeatureStatus | None = field(
        default=None, converter=feature_status_or_none
    )
    """Sets whether you can access the domain in Amazon SageMaker Studio:

    - **ENABLED:** You can access the domain in Amazon SageMaker Studio. If you
      migrate the domain to Amazon SageMaker Unified Studio, you can access it in
      both studio interfaces.
    - **DISABLED:** You can't access the domain in Amazon SageMaker Studio. If you
      migrate the domain to Amazon SageMaker Unified Studio, you can access it
      only in that studio interface.

    To migrate a domain to Amazon SageMaker Unified Studio, you specify the
    UnifiedStudioSettings data type when you use the UpdateDomain action.
    """

    domain_account_id: str | None = None
    """The ID of the Amazon Web Services account that has the Amazon SageMaker
    Unified Studio domain. The default value, if you don't specify an ID, is the
    ID of the account that has the Amazon SageMaker AI domain.
    """

    domain_region: str | None = None
    """The Amazon Web Services Region where the domain is located in Amazon SageMaker
    Unified Studio. The default value, if you don't specify a Region, is the
    Region where the Amazon SageMaker AI domain is located.
    """

    domain_id: str | None = None
    """The ID of the Amazon SageMaker Unified Studio domain associated with this
    domain.
    """

    project_id: str | None = None
    """The ID of the Amazon SageMaker Unified Studio project that corresponds to the
    domain.
    """

    environment_id: str | None = None
    """The ID of the environment that Amazon SageMaker Unified Studio associates with
    the domain.
    """

    project_s3_path: str | None = None
    """The location where Amazon S3 stores temporary execution data and other
    artifacts for the project that corresponds to the domain.
    """

    single_sign_on_application_arn: str | None = None
    """The ARN of the Amazon DataZone application managed by Amazon SageMaker Unified
    Studio in the Amazon Web Services IAM Identity Center.
    """
