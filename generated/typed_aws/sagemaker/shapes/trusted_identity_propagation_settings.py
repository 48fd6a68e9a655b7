"""TrustedIdentityPropagationSettings of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.enums import as_enum
from ..._runtime.shapes import Structure
from ..shapes.feature_status import FeatureStatus


@frozen(kw_only=True, repr=False, eq=False)
class TrustedIdentityPropagationSettings(Structure):
    """The Trusted Identity Propagation (TIP) settings for the SageMaker domain.
    These settings determine how user identities from IAM Identity Center are
    propagated through the domain to TIP enabled Amazon Web Services services.
    """

    status: FeatureStatus = field(converter=as_enum(FeatureStatus))
