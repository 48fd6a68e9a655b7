"""The waiters of Amazon SageMaker Service, for type checkers."""

from collections.abc import Coroutine
from typing import Any, Generic, overload

from typing_extensions import TypeVar

from .._runtime.asynchronous.client import AsyncClient
from .._runtime.calls.client import Client
from .._runtime.calls.waiter import Waiter, WaiterConfig
from .responses import (
    DescribeEndpointResponse,
    DescribeImageResponse,
    DescribeImageVersionResponse,
    DescribeNotebookInstanceResponse,
    DescribeProcessingJobResponse,
    DescribeTrainingJobResponse,
    DescribeTransformJobResponse,
)

_EndpointDeletedWaiter_co = TypeVar(
    "_EndpointDeletedWaiter_co",
    bound=DescribeEndpointResponse
    | None
    | Coroutine[Any, Any, DescribeEndpointResponse | None],
    default=DescribeEndpointResponse | None,
    covariant=True,
)

class EndpointDeletedWaiter(Waiter, Generic[_EndpointDeletedWaiter_co]):
    """Repeats `describe_endpoint` until it reports `EndpointDeleted`.
    `wait_for(DescribeEndpointRequest(...))` waits for any other state.
    """

    @overload
    def __init__(
        self: EndpointDeletedWaiter[DescribeEndpointResponse | None], client: Client
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: EndpointDeletedWaiter[
            Coroutine[Any, Any, DescribeEndpointResponse | None]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def wait(
        self, *, endpoint_name: str, waiter_config: WaiterConfig | None = None
    ) -> _EndpointDeletedWaiter_co:
        """Repeat `describe_endpoint` until the state is reached, and return the last
        response.

        Args:
            endpoint_name: The name of the endpoint. At most 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """

_EndpointInServiceWaiter_co = TypeVar(
    "_EndpointInServiceWaiter_co",
    bound=DescribeEndpointResponse | Coroutine[Any, Any, DescribeEndpointResponse],
    default=DescribeEndpointResponse,
    covariant=True,
)

class EndpointInServiceWaiter(Waiter, Generic[_EndpointInServiceWaiter_co]):
    """Repeats `describe_endpoint` until it reports `EndpointInService`.
    `wait_for(DescribeEndpointRequest(...))` waits for any other state.
    """

    @overload
    def __init__(
        self: EndpointInServiceWaiter[DescribeEndpointResponse], client: Client
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: EndpointInServiceWaiter[Coroutine[Any, Any, DescribeEndpointResponse]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def wait(
        self, *, endpoint_name: str, waiter_config: WaiterConfig | None = None
    ) -> _EndpointInServiceWaiter_co:
        """Repeat `describe_endpoint` until the state is reached, and return the last
        response.

        Args:
            endpoint_name: The name of the endpoint. At most 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """

_ImageCreatedWaiter_co = TypeVar(
    "_ImageCreatedWaiter_co",
    bound=DescribeImageResponse | Coroutine[Any, Any, DescribeImageResponse],
    default=DescribeImageResponse,
    covariant=True,
)

class ImageCreatedWaiter(Waiter, Generic[_ImageCreatedWaiter_co]):
    """Repeats `describe_image` until it reports `ImageCreated`.
    `wait_for(DescribeImageRequest(...))` waits for any other state.
    """

    @overload
    def __init__(
        self: ImageCreatedWaiter[DescribeImageResponse], client: Client
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ImageCreatedWaiter[Coroutine[Any, Any, DescribeImageResponse]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def wait(
        self, *, image_name: str, waiter_config: WaiterConfig | None = None
    ) -> _ImageCreatedWaiter_co:
        """Repeat `describe_image` until the state is reached, and return the last
        response.

        Args:
            image_name: The name of the image to describe. 1 to 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """

_ImageDeletedWaiter_co = TypeVar(
    "_ImageDeletedWaiter_co",
    bound=DescribeImageResponse
    | None
    | Coroutine[Any, Any, DescribeImageResponse | None],
    default=DescribeImageResponse | None,
    covariant=True,
)

class ImageDeletedWaiter(Waiter, Generic[_ImageDeletedWaiter_co]):
    """Repeats `describe_image` until it reports `ImageDeleted`.
    `wait_for(DescribeImageRequest(...))` waits for any other state.
    """

    @overload
    def __init__(
        self: ImageDeletedWaiter[DescribeImageResponse | None], client: Client
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ImageDeletedWaiter[Coroutine[Any, Any, DescribeImageResponse | None]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def wait(
        self, *, image_name: str, waiter_config: WaiterConfig | None = None
    ) -> _ImageDeletedWaiter_co:
        """Repeat `describe_image` until the state is reached, and return the last
        response.

        Args:
            image_name: The name of the image to describe. 1 to 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """

_ImageUpdatedWaiter_co = TypeVar(
    "_ImageUpdatedWaiter_co",
    bound=DescribeImageResponse | Coroutine[Any, Any, DescribeImageResponse],
    default=DescribeImageResponse,
    covariant=True,
)

class ImageUpdatedWaiter(Waiter, Generic[_ImageUpdatedWaiter_co]):
    """Repeats `describe_image` until it reports `ImageUpdated`.
    `wait_for(DescribeImageRequest(...))` waits for any other state.
    """

    @overload
    def __init__(
        self: ImageUpdatedWaiter[DescribeImageResponse], client: Client
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ImageUpdatedWaiter[Coroutine[Any, Any, DescribeImageResponse]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def wait(
        self, *, image_name: str, waiter_config: WaiterConfig | None = None
    ) -> _ImageUpdatedWaiter_co:
        """Repeat `describe_image` until the state is reached, and return the last
        response.

        Args:
            image_name: The name of the image to describe. 1 to 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """

_ImageVersionCreatedWaiter_co = TypeVar(
    "_ImageVersionCreatedWaiter_co",
    bound=DescribeImageVersionResponse
    | Coroutine[Any, Any, DescribeImageVersionResponse],
    default=DescribeImageVersionResponse,
    covariant=True,
)

class ImageVersionCreatedWaiter(Waiter, Generic[_ImageVersionCreatedWaiter_co]):
    """Repeats `describe_image_version` until it reports `ImageVersionCreated`.
    `wait_for(DescribeImageVersionRequest(...))` waits for any other state.
    """

    @overload
    def __init__(
        self: ImageVersionCreatedWaiter[DescribeImageVersionResponse], client: Client
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ImageVersionCreatedWaiter[
            Coroutine[Any, Any, DescribeImageVersionResponse]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def wait(
        self,
        *,
        image_name: str,
        version: int | None = None,
        alias: str | None = None,
        waiter_config: WaiterConfig | None = None,
    ) -> _ImageVersionCreatedWaiter_co:
        """Repeat `describe_image_version` until the state is reached, and return the
        last response.

        Args:
            image_name: The name of the image. 1 to 63 characters.
            version: The version of the image. At least 0.
            alias: The alias of the image version. 1 to 128 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """

_ImageVersionDeletedWaiter_co = TypeVar(
    "_ImageVersionDeletedWaiter_co",
    bound=DescribeImageVersionResponse
    | None
    | Coroutine[Any, Any, DescribeImageVersionResponse | None],
    default=DescribeImageVersionResponse | None,
    covariant=True,
)

class ImageVersionDeletedWaiter(Waiter, Generic[_ImageVersionDeletedWaiter_co]):
    """Repeats `describe_image_version` until it reports `ImageVersionDeleted`.
    `wait_for(DescribeImageVersionRequest(...))` waits for any other state.
    """

    @overload
    def __init__(
        self: ImageVersionDeletedWaiter[DescribeImageVersionResponse | None],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ImageVersionDeletedWaiter[
            Coroutine[Any, Any, DescribeImageVersionResponse | None]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def wait(
        self,
        *,
        image_name: str,
        version: int | None = None,
        alias: str | None = None,
        waiter_config: WaiterConfig | None = None,
    ) -> _ImageVersionDeletedWaiter_co:
        """Repeat `describe_image_version` until the state is reached, and return the
        last response.

        Args:
            image_name: The name of the image. 1 to 63 characters.
            version: The version of the image. At least 0.
            alias: The alias of the image version. 1 to 128 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """

_NotebookInstanceDeletedWaiter_co = TypeVar(
    "_NotebookInstanceDeletedWaiter_co",
    bound=DescribeNotebookInstanceResponse
    | None
    | Coroutine[Any, Any, DescribeNotebookInstanceResponse | None],
    default=DescribeNotebookInstanceResponse | None,
    covariant=True,
)

class NotebookInstanceDeletedWaiter(Waiter, Generic[_NotebookInstanceDeletedWaiter_co]):
    """Repeats `describe_notebook_instance` until it reports
    `NotebookInstanceDeleted`. `wait_for(DescribeNotebookInstanceRequest(...))`
    waits for any other state.
    """

    @overload
    def __init__(
        self: NotebookInstanceDeletedWaiter[DescribeNotebookInstanceResponse | None],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: NotebookInstanceDeletedWaiter[
            Coroutine[Any, Any, DescribeNotebookInstanceResponse | None]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def wait(
        self, *, notebook_instance_name: str, waiter_config: WaiterConfig | None = None
    ) -> _NotebookInstanceDeletedWaiter_co:
        """Repeat `describe_notebook_instance` until the state is reached, and return
        the last response.

        Args:
            notebook_instance_name: The name of the notebook instance that you want information about. At most 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """

_NotebookInstanceInServiceWaiter_co = TypeVar(
    "_NotebookInstanceInServiceWaiter_co",
    bound=DescribeNotebookInstanceResponse
    | Coroutine[Any, Any, DescribeNotebookInstanceResponse],
    default=DescribeNotebookInstanceResponse,
    covariant=True,
)

class NotebookInstanceInServiceWaiter(
    Waiter, Generic[_NotebookInstanceInServiceWaiter_co]
):
    """Repeats `describe_notebook_instance` until it reports
    `NotebookInstanceInService`. `wait_for(DescribeNotebookInstanceRequest(...))`
    waits for any other state.
    """

    @overload
    def __init__(
        self: NotebookInstanceInServiceWaiter[DescribeNotebookInstanceResponse],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: NotebookInstanceInServiceWaiter[
            Coroutine[Any, Any, DescribeNotebookInstanceResponse]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def wait(
        self, *, notebook_instance_name: str, waiter_config: WaiterConfig | None = None
    ) -> _NotebookInstanceInServiceWaiter_co:
        """Repeat `describe_notebook_instance` until the state is reached, and return
        the last response.

        Args:
            notebook_instance_name: The name of the notebook instance that you want information about. At most 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """

_NotebookInstanceStoppedWaiter_co = TypeVar(
    "_NotebookInstanceStoppedWaiter_co",
    bound=DescribeNotebookInstanceResponse
    | Coroutine[Any, Any, DescribeNotebookInstanceResponse],
    default=DescribeNotebookInstanceResponse,
    covariant=True,
)

class NotebookInstanceStoppedWaiter(Waiter, Generic[_NotebookInstanceStoppedWaiter_co]):
    """Repeats `describe_notebook_instance` until it reports
    `NotebookInstanceStopped`. `wait_for(DescribeNotebookInstanceRequest(...))`
    waits for any other state.
    """

    @overload
    def __init__(
        self: NotebookInstanceStoppedWaiter[DescribeNotebookInstanceResponse],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: NotebookInstanceStoppedWaiter[
            Coroutine[Any, Any, DescribeNotebookInstanceResponse]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def wait(
        self, *, notebook_instance_name: str, waiter_config: WaiterConfig | None = None
    ) -> _NotebookInstanceStoppedWaiter_co:
        """Repeat `describe_notebook_instance` until the state is reached, and return
        the last response.

        Args:
            notebook_instance_name: The name of the notebook instance that you want information about. At most 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """

_ProcessingJobCompletedOrStoppedWaiter_co = TypeVar(
    "_ProcessingJobCompletedOrStoppedWaiter_co",
    bound=DescribeProcessingJobResponse
    | Coroutine[Any, Any, DescribeProcessingJobResponse],
    default=DescribeProcessingJobResponse,
    covariant=True,
)

class ProcessingJobCompletedOrStoppedWaiter(
    Waiter, Generic[_ProcessingJobCompletedOrStoppedWaiter_co]
):
    """Repeats `describe_processing_job` until it reports
    `ProcessingJobCompletedOrStopped`.
    `wait_for(DescribeProcessingJobRequest(...))` waits for any other state.
    """

    @overload
    def __init__(
        self: ProcessingJobCompletedOrStoppedWaiter[DescribeProcessingJobResponse],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ProcessingJobCompletedOrStoppedWaiter[
            Coroutine[Any, Any, DescribeProcessingJobResponse]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def wait(
        self, *, processing_job_name: str, waiter_config: WaiterConfig | None = None
    ) -> _ProcessingJobCompletedOrStoppedWaiter_co:
        """Repeat `describe_processing_job` until the state is reached, and return the
        last response.

        Args:
            processing_job_name: The name of the processing job. 1 to 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """

_TrainingJobCompletedOrStoppedWaiter_co = TypeVar(
    "_TrainingJobCompletedOrStoppedWaiter_co",
    bound=DescribeTrainingJobResponse
    | Coroutine[Any, Any, DescribeTrainingJobResponse],
    default=DescribeTrainingJobResponse,
    covariant=True,
)

class TrainingJobCompletedOrStoppedWaiter(
    Waiter, Generic[_TrainingJobCompletedOrStoppedWaiter_co]
):
    """Repeats `describe_training_job` until it reports
    `TrainingJobCompletedOrStopped`. `wait_for(DescribeTrainingJobRequest(...))`
    waits for any other state.
    """

    @overload
    def __init__(
        self: TrainingJobCompletedOrStoppedWaiter[DescribeTrainingJobResponse],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: TrainingJobCompletedOrStoppedWaiter[
            Coroutine[Any, Any, DescribeTrainingJobResponse]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def wait(
        self, *, training_job_name: str, waiter_config: WaiterConfig | None = None
    ) -> _TrainingJobCompletedOrStoppedWaiter_co:
        """Repeat `describe_training_job` until the state is reached, and return the
        last response.

        Args:
            training_job_name: The name of the training job. 1 to 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """

_TransformJobCompletedOrStoppedWaiter_co = TypeVar(
    "_TransformJobCompletedOrStoppedWaiter_co",
    bound=DescribeTransformJobResponse
    | Coroutine[Any, Any, DescribeTransformJobResponse],
    default=DescribeTransformJobResponse,
    covariant=True,
)

class TransformJobCompletedOrStoppedWaiter(
    Waiter, Generic[_TransformJobCompletedOrStoppedWaiter_co]
):
    """Repeats `describe_transform_job` until it reports
    `TransformJobCompletedOrStopped`. `wait_for(DescribeTransformJobRequest(...))`
    waits for any other state.
    """

    @overload
    def __init__(
        self: TransformJobCompletedOrStoppedWaiter[DescribeTransformJobResponse],
        client: Client,
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: TransformJobCompletedOrStoppedWaiter[
            Coroutine[Any, Any, DescribeTransformJobResponse]
        ],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def wait(
        self, *, transform_job_name: str, waiter_config: WaiterConfig | None = None
    ) -> _TransformJobCompletedOrStoppedWaiter_co:
        """Repeat `describe_transform_job` until the state is reached, and return the
        last response.

        Args:
            transform_job_name: The name of the transform job that you want to view details of. 1 to 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """
