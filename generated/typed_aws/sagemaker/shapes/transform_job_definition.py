"""TransformJobDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure, wire
from ..shapes.batch_strategy import batch_strategy_or_none

if TYPE_CHECKING:
    from ..shapes.batch_strategy import BatchStrategy
    from ..shapes.transform_input import TransformInput
    from ..shapes.transform_output import TransformOutput
    from ..shapes.transform_resources import TransformResources


@frozen(kw_only=True, repr=False, eq=False)
class TransformJobDefinition(Structure):
    """Defines the input needed to run a transform job using the inference
    specification specified in the algorithm.
    """

    max_concurrent_transforms: int | None = None
    """The maximum number of parallel requests that can be sent to each instance in a
    transform job. The default value is 1.
    """

    max_payload_in_mb: int | None = field(default=None, metadata=wire("MaxPayloadInMB"))
    """The maximum payload size allowed, in MB. A payload is the data portion of a
    record (without metadata).
    """

    batch_strategy: BatchStrategy | None = field(
        default=None, converter=batch_strategy_or_none
    )
    """A string that determines the number of records included in a single
    mini-batch.

    `SingleRecord` means only one record is used per mini-batch. `MultiRecord`
    means a mini-batch is set to contain as many records that can fit within the
    `MaxPayloadInMB` limit.
    """

    environment: Mapping[str, str] | None = None
    """The environment variables to set in the Docker container. We support up to 16
    key and values entries in the map.
    """

    transform_input: TransformInput
    """A description of the input source and the way the transform job consumes it."""

    transform_output: TransformOutput
    """Identifies the Amazon S3 location where you want Amazon SageMaker to save the
    results from the transform job.
    """

    transform_resources: TransformResources
    """Identifies the ML compute instances for the transform job."""
