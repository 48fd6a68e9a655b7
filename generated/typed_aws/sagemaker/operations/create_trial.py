"""CreateTrial of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.metadata_properties import MetadataProperties
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateTrialResponse(Response):
    """The response of `CreateTrial`, with `trial_arn`."""

    trial_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateTrialRequest(Request[CreateTrialResponse]):
    """Creates an SageMaker *trial*. A trial is a set of steps called *trial
    components* that produce a machine learning model. A trial is part of a single
    SageMaker *experiment*.

    When you use SageMaker Studio or the SageMaker Python SDK, all experiments,
    trials, and trial components are automatically tracked, logged, and indexed.
    When you use the Amazon Web Services SDK for Python (Boto), you must use the
    logging APIs provided by the SDK.

    You can add tags to a trial and then use the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API to search for the tags.

    To get a list of all your trials, call the
    [ListTrials](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTrials.html)
    API. To view a trial's properties, call the
    [DescribeTrial](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeTrial.html)
    API. To create a trial component, call the
    [CreateTrialComponent](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrialComponent.html)
    API.
    """

    __operation__: ClassVar = "CreateTrial"
    __response__: ClassVar = CreateTrialResponse

    trial_name: str
    display_name: str | None = None
    experiment_name: str
    metadata_properties: MetadataProperties | None = None
    tags: Sequence[Tag] | None = None
