"""ModelExplainabilityJobInput of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.batch_transform_input import BatchTransformInput
    from ..shapes.endpoint_input import EndpointInput


@frozen(kw_only=True, repr=False, eq=False)
class ModelExplainabilityJobInput(Structure):
    """Inputs for the model explainability job."""

    endpoint_input: EndpointInput | None = None
    batch_transform_input: BatchTransformInput | None = None
