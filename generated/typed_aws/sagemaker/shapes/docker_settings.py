"""DockerSettings of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
from ..shapes.feature_status import FeatureStatus


@frozen(kw_only=True, repr=False, eq=False)
class DockerSettings(Structure):
    """A collection of settings that configure the domain's Docker interaction."""

    enable_docker_access: FeatureStatus | None = field(
        default=None, converter=or_none(FeatureStatus)
    )
    vpc_only_trusted_accounts: Sequence[str] = ABSENT
    rootless_docker: FeatureStatus | None = field(
        default=None, converter=or_none(FeatureStatus)
    )
