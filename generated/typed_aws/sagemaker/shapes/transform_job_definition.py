"""TransformJobDefinition of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure, wire
from ..shapes.batch_strategy import BatchStrategy

if TYPE_CHECKING:
    from ..shapes.transform_input import TransformInput
    from ..shapes.transform_output import TransformOutput
    from ..shapes.transform_resources import TransformResources


@frozen(kw_only=True, repr=False, eq=False)
class TransformJobDefinition(Structure):
    """Defines the input needed to run a transform job using the inference
    specification specified in the algorithm.
    """

    max_concurrent_transforms: int | None = None
    max_payload_in_mb: int | None = field(default=None, metadata=wire("MaxPayloadInMB"))
    batch_strategy: BatchStrategy | None = field(
        default=None, converter=or_none(BatchStrategy)
    )
    environment: Mapping[str, str] = ABSENT
    transform_input: TransformInput
    transform_output: TransformOutput
    transform_resources: TransformResources
