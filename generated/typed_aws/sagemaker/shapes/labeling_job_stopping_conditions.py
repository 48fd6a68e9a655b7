"""LabelingJobStoppingConditions of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class LabelingJobStoppingConditions(Structure):
    """A set of conditions for stopping a labeling job. If any of the conditions are
    met, the job is automatically stopped. You can use these conditions to control
    the cost of data labeling.

    **Note:** Labeling jobs fail after 30 days with an appropriate client error
    message.
    """

    max_human_labeled_object_count: int | None = None
    max_percentage_of_input_dataset_labeled: int | None = None
