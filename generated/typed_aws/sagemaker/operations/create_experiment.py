"""CreateExperiment of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateExperimentResponse(Response):
    """The response of `CreateExperiment`, with `experiment_arn`."""

    experiment_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateExperimentRequest(Request[CreateExperimentResponse]):
    """Creates a SageMaker *experiment*. An experiment is a collection of *trials*
    that are observed, compared and evaluated as a group. A trial is a set of
    steps, called *trial components*, that produce a machine learning model.

    **Note:** In the Studio UI, trials are referred to as *run groups* and trial
    components are referred to as *runs*.

    The goal of an experiment is to determine the components that produce the best
    model. Multiple trials are performed, each one isolating and measuring the
    impact of a change to one or more inputs, while keeping the remaining inputs
    constant.

    When you use SageMaker Studio or the SageMaker Python SDK, all experiments,
    trials, and trial components are automatically tracked, logged, and indexed.
    When you use the Amazon Web Services SDK for Python (Boto), you must use the
    logging APIs provided by the SDK.

    You can add tags to experiments, trials, trial components and then use the
    [Search](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html)
    API to search for the tags.

    To add a description to an experiment, specify the optional `Description`
    parameter. To add a description later, or to change the description, call the
    [UpdateExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateExperiment.html)
    API.

    To get a list of all your experiments, call the
    [ListExperiments](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListExperiments.html)
    API. To view an experiment's properties, call the
    [DescribeExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeExperiment.html)
    API. To get a list of all the trials associated with an experiment, call the
    [ListTrials](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTrials.html)
    API. To create a trial call the
    [CreateTrial](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrial.html)
    API.
    """

    __operation__: ClassVar = "CreateExperiment"
    __response__: ClassVar = CreateExperimentResponse

    experiment_name: str
    display_name: str | None = None
    description: str | None = None
    tags: Sequence[Tag] | None = None
