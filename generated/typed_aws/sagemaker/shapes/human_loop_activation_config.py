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
    """JSON expressing use-case specific conditions declaratively. If any condition
    is matched, atomic tasks are created against the configured work team. The set
    of conditions is different for Rekognition and Textract. For more information
    about how to structure the JSON, see [JSON Schema for Human Loop Activation
    Conditions in Amazon Augmented
    AI](https://docs.aws.amazon.com/sagemaker/latest/dg/a2i-human-fallback-conditions-json-schema.html)
    in the *Amazon SageMaker Developer Guide*.
    """


@frozen(kw_only=True, repr=False, eq=False)
class HumanLoopActivationConfig(Structure):
    """Provides information about how and under what conditions SageMaker creates a
    human loop. If `HumanLoopActivationConfig` is not given, then all requests go
    to humans.
    """

    human_loop_activation_conditions_config: HumanLoopActivationConditionsConfig
    """Container structure for defining under what conditions SageMaker creates a
    human loop.
    """
