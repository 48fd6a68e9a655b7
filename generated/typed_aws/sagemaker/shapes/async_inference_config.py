"""AsyncInferenceConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, each
from ..._runtime.shapes import Structure


class AsyncNotificationTopicTypes(OpenEnum):
    SUCCESS_NOTIFICATION_TOPIC = "SUCCESS_NOTIFICATION_TOPIC"
    ERROR_NOTIFICATION_TOPIC = "ERROR_NOTIFICATION_TOPIC"


AsyncNotificationTopicTypesLike: TypeAlias = (
    AsyncNotificationTopicTypes
    | Literal[
        "SUCCESS_NOTIFICATION_TOPIC",
        "ERROR_NOTIFICATION_TOPIC",
    ]
)


def async_notification_topic_types_list_or_none(
    value: Sequence[AsyncNotificationTopicTypesLike] | None, /
) -> Sequence[AsyncNotificationTopicTypes] | None:
    return None if value is None else each(AsyncNotificationTopicTypes, value)


@frozen(kw_only=True, repr=False, eq=False)
class AsyncInferenceClientConfig(Structure):
    """Configures the behavior of the client used by SageMaker to interact with the
    model container during asynchronous inference.
    """

    max_concurrent_invocations_per_instance: int | None = None
    """The maximum number of concurrent requests sent by the SageMaker client to the
    model container. If no value is provided, SageMaker chooses an optimal value.
    """


@frozen(kw_only=True, repr=False, eq=False)
class AsyncInferenceConfig(Structure):
    """Specifies configuration for how an endpoint performs asynchronous inference."""

    client_config: AsyncInferenceClientConfig | None = None
    """Configures the behavior of the client used by SageMaker to interact with the
    model container during asynchronous inference.
    """

    output_config: AsyncInferenceOutputConfig
    """Specifies the configuration for asynchronous inference invocation outputs."""


@frozen(kw_only=True, repr=False, eq=False)
class AsyncInferenceNotificationConfig(Structure):
    """Specifies the configuration for notifications of inference results for
    asynchronous inference.
    """

    success_topic: str | None = None
    """Amazon SNS topic to post a notification to when inference completes
    successfully. If no topic is provided, no notification is sent on success.
    """

    error_topic: str | None = None
    """Amazon SNS topic to post a notification to when inference fails. If no topic
    is provided, no notification is sent on failure.
    """

    include_inference_response_in: Sequence[AsyncNotificationTopicTypes] | None = field(
        default=None, converter=async_notification_topic_types_list_or_none
    )
    """The Amazon SNS topics where you want the inference response to be included.

    **Note:** The inference response is included only if the response size is less
    than or equal to 128 KB.
    """


@frozen(kw_only=True, repr=False, eq=False)
class AsyncInferenceOutputConfig(Structure):
    """Specifies the configuration for asynchronous inference invocation outputs."""

    kms_key_id: str | None = None
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that SageMaker uses to encrypt the asynchronous inference output in Amazon S3.
    """

    s3_output_path: str | None = None
    """The Amazon S3 location to upload inference responses to."""

    notification_config: AsyncInferenceNotificationConfig | None = None
    """Specifies the configuration for notifications of inference results for
    asynchronous inference.
    """

    s3_failure_path: str | None = None
    """The Amazon S3 location to upload failure inference responses to."""
