"""DataProcessing of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Structure


class JoinSource(OpenEnum):
    INPUT = "Input"
    NONE = "None"


JoinSourceLike: TypeAlias = JoinSource | Literal["Input", "None"]


@frozen(kw_only=True, repr=False, eq=False)
class DataProcessing(Structure):
    """The data structure used to specify the data to be used for inference in a
    batch transform job and to associate the data that is relevant to the
    prediction results in the output. The input filter provided allows you to
    exclude input data that is not needed for inference in a batch transform job.
    The output filter provided allows you to include input data relevant to
    interpreting the predictions in the output from the job. For more information,
    see [Associate Prediction Results with their Corresponding Input
    Records](https://docs.aws.amazon.com/sagemaker/latest/dg/batch-transform-data-processing.html).
    """

    input_filter: str | None = None
    output_filter: str | None = None
    join_source: JoinSource | None = field(default=None, converter=or_none(JoinSource))
