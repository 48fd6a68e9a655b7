"""DataQualityJobInput of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import wire

if TYPE_CHECKING:
    from ..shapes.batch_transform_input import BatchTransformInput
    from ..shapes.endpoint_input import EndpointInput


@frozen(kw_only=True)
class DataQualityJobInput:
    """The input for the data quality monitoring job. Currently endpoints are
    supported for input.
    """

    endpoint_input: EndpointInput | None = field(
        default=None, metadata=wire("EndpointInput")
    )
    """Input object for the endpoint"""

    batch_transform_input: BatchTransformInput | None = field(
        default=None, metadata=wire("BatchTransformInput")
    )
    """Input object for the batch transform job."""
