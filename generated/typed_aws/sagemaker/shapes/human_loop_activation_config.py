"""HumanLoopActivationConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class HumanLoopActivationConditionsConfig(Structure):
    """Defines under what conditions SageMaker creates a human loop. Used within
    [CreateFlowDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateFlowDefinition.html).
    See
    [HumanLoopActivationConditionsConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HumanLoopActivationConditionsConfig.html)
    for the required format of activation conditions.
    """

    human_loop_activation_conditions: str


@frozen(kw_only=True, repr=False, eq=False)
class HumanLoopActivationConfig(Structure):
    """Provides information about how and under what conditions SageMaker creates a
    human loop. If `HumanLoopActivationConfig` is not given, then all requests go
    to humans.
    """

    human_loop_activation_conditions_config: HumanLoopActivationConditionsConfig
