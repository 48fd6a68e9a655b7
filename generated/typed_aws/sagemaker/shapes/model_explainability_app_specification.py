"""ModelExplainabilityAppSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ModelExplainabilityAppSpecification(Structure):
    """Docker container image configuration object for the model explainability job."""

    image_uri: str
    config_uri: str
    environment: Mapping[str, str] = ABSENT
