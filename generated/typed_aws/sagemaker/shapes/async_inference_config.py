"""AsyncInferenceConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, list_of, or_none
from ..._runtime.shapes import Structure


class AsyncNotificationTopicTypes(OpenEnum):
    SUCCESS_NOTIFICATION_TOPIC = "SUCCESS_NOTIFICATION_TOPIC"
    ERROR_NOTIFICATION_TOPIC = "ERROR_NOTIFICATION_TOPIC"


AsyncNotificationTopicTypesLike: TypeAlias = (
    AsyncNotificationTopicTypes
    | Literal["SUCCESS_NOTIFICATION_TOPIC", "ERROR_NOTIFICATION_TOPIC"]
)


@frozen(kw_only=True, repr=False, eq=False)
class AsyncInferenceClientConfig(Structure):
    """Configures the behavior of the client used by SageMaker to interact with the
    model container during asynchronous inference.
    """

    max_concurrent_invocations_per_instance: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class AsyncInferenceConfig(Structure):
    """Specifies configuration for how an endpoint performs asynchronous inference."""

    client_config: AsyncInferenceClientConfig | None = None
    output_config: AsyncInferenceOutputConfig


@frozen(kw_only=True, repr=False, eq=False)
class AsyncInferenceNotificationConfig(Structure):
    """Specifies the configuration for notifications of inference results for
    asynchronous inference.
    """

    success_topic: str | None = None
    error_topic: str | None = None
    include_inference_response_in: Sequence[AsyncNotificationTopicTypes] = field(
        default=ABSENT, converter=or_none(list_of(AsyncNotificationTopicTypes))
    )


@frozen(kw_only=True, repr=False, eq=False)
class AsyncInferenceOutputConfig(Structure):
    """Specifies the configuration for asynchronous inference invocation outputs."""

    kms_key_id: str | None = None
    s3_output_path: str | None = None
    notification_config: AsyncInferenceNotificationConfig | None = None
    s3_failure_path: str | None = None
