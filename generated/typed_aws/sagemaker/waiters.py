"""Waiters of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from .. import sagemaker as _sagemaker
from .._runtime.calls.waiter import Waiter, WaiterConfig


class EndpointDeletedWaiter(Waiter):
    """Repeats `describe_endpoint` until it reports `EndpointDeleted`.
    `wait_for(DescribeEndpointRequest(...))` waits for any other state.
    """

    __waiter__: ClassVar = "EndpointDeleted"

    def wait(
        self, *, endpoint_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeEndpointResponse | None:
        """Repeat `describe_endpoint` until the state is reached, and return the last
        response.

        Args:
            endpoint_name: The name of the endpoint. At most 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeEndpointRequest(
                endpoint_name=endpoint_name,
            ),
            waiter_config,
        )


class EndpointInServiceWaiter(Waiter):
    """Repeats `describe_endpoint` until it reports `EndpointInService`.
    `wait_for(DescribeEndpointRequest(...))` waits for any other state.
    """

    __waiter__: ClassVar = "EndpointInService"

    def wait(
        self, *, endpoint_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeEndpointResponse:
        """Repeat `describe_endpoint` until the state is reached, and return the last
        response.

        Args:
            endpoint_name: The name of the endpoint. At most 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeEndpointRequest(
                endpoint_name=endpoint_name,
            ),
            waiter_config,
        )


class ImageCreatedWaiter(Waiter):
    """Repeats `describe_image` until it reports `ImageCreated`.
    `wait_for(DescribeImageRequest(...))` waits for any other state.
    """

    __waiter__: ClassVar = "ImageCreated"

    def wait(
        self, *, image_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeImageResponse:
        """Repeat `describe_image` until the state is reached, and return the last
        response.

        Args:
            image_name: The name of the image to describe. 1 to 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeImageRequest(
                image_name=image_name,
            ),
            waiter_config,
        )


class ImageDeletedWaiter(Waiter):
    """Repeats `describe_image` until it reports `ImageDeleted`.
    `wait_for(DescribeImageRequest(...))` waits for any other state.
    """

    __waiter__: ClassVar = "ImageDeleted"

    def wait(
        self, *, image_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeImageResponse | None:
        """Repeat `describe_image` until the state is reached, and return the last
        response.

        Args:
            image_name: The name of the image to describe. 1 to 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeImageRequest(
                image_name=image_name,
            ),
            waiter_config,
        )


class ImageUpdatedWaiter(Waiter):
    """Repeats `describe_image` until it reports `ImageUpdated`.
    `wait_for(DescribeImageRequest(...))` waits for any other state.
    """

    __waiter__: ClassVar = "ImageUpdated"

    def wait(
        self, *, image_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeImageResponse:
        """Repeat `describe_image` until the state is reached, and return the last
        response.

        Args:
            image_name: The name of the image to describe. 1 to 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeImageRequest(
                image_name=image_name,
            ),
            waiter_config,
        )


class ImageVersionCreatedWaiter(Waiter):
    """Repeats `describe_image_version` until it reports `ImageVersionCreated`.
    `wait_for(DescribeImageVersionRequest(...))` waits for any other state.
    """

    __waiter__: ClassVar = "ImageVersionCreated"

    def wait(
        self,
        *,
        image_name: str,
        version: int | None = None,
        alias: str | None = None,
        waiter_config: WaiterConfig | None = None,
    ) -> _sagemaker.DescribeImageVersionResponse:
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
        return self.run(
            _sagemaker.DescribeImageVersionRequest(
                image_name=image_name,
                version=version,
                alias=alias,
            ),
            waiter_config,
        )


class ImageVersionDeletedWaiter(Waiter):
    """Repeats `describe_image_version` until it reports `ImageVersionDeleted`.
    `wait_for(DescribeImageVersionRequest(...))` waits for any other state.
    """

    __waiter__: ClassVar = "ImageVersionDeleted"

    def wait(
        self,
        *,
        image_name: str,
        version: int | None = None,
        alias: str | None = None,
        waiter_config: WaiterConfig | None = None,
    ) -> _sagemaker.DescribeImageVersionResponse | None:
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
        return self.run(
            _sagemaker.DescribeImageVersionRequest(
                image_name=image_name,
                version=version,
                alias=alias,
            ),
            waiter_config,
        )


class NotebookInstanceDeletedWaiter(Waiter):
    """Repeats `describe_notebook_instance` until it reports
    `NotebookInstanceDeleted`. `wait_for(DescribeNotebookInstanceRequest(...))`
    waits for any other state.
    """

    __waiter__: ClassVar = "NotebookInstanceDeleted"

    def wait(
        self, *, notebook_instance_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeNotebookInstanceResponse | None:
        """Repeat `describe_notebook_instance` until the state is reached, and return
        the last response.

        Args:
            notebook_instance_name: The name of the notebook instance that you want
                information about. At most 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeNotebookInstanceRequest(
                notebook_instance_name=notebook_instance_name,
            ),
            waiter_config,
        )


class NotebookInstanceInServiceWaiter(Waiter):
    """Repeats `describe_notebook_instance` until it reports
    `NotebookInstanceInService`. `wait_for(DescribeNotebookInstanceRequest(...))`
    waits for any other state.
    """

    __waiter__: ClassVar = "NotebookInstanceInService"

    def wait(
        self, *, notebook_instance_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeNotebookInstanceResponse:
        """Repeat `describe_notebook_instance` until the state is reached, and return
        the last response.

        Args:
            notebook_instance_name: The name of the notebook instance that you want
                information about. At most 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeNotebookInstanceRequest(
                notebook_instance_name=notebook_instance_name,
            ),
            waiter_config,
        )


class NotebookInstanceStoppedWaiter(Waiter):
    """Repeats `describe_notebook_instance` until it reports
    `NotebookInstanceStopped`. `wait_for(DescribeNotebookInstanceRequest(...))`
    waits for any other state.
    """

    __waiter__: ClassVar = "NotebookInstanceStopped"

    def wait(
        self, *, notebook_instance_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeNotebookInstanceResponse:
        """Repeat `describe_notebook_instance` until the state is reached, and return
        the last response.

        Args:
            notebook_instance_name: The name of the notebook instance that you want
                information about. At most 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeNotebookInstanceRequest(
                notebook_instance_name=notebook_instance_name,
            ),
            waiter_config,
        )


class ProcessingJobCompletedOrStoppedWaiter(Waiter):
    """Repeats `describe_processing_job` until it reports
    `ProcessingJobCompletedOrStopped`.
    `wait_for(DescribeProcessingJobRequest(...))` waits for any other state.
    """

    __waiter__: ClassVar = "ProcessingJobCompletedOrStopped"

    def wait(
        self, *, processing_job_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeProcessingJobResponse:
        """Repeat `describe_processing_job` until the state is reached, and return the
        last response.

        Args:
            processing_job_name: The name of the processing job. 1 to 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeProcessingJobRequest(
                processing_job_name=processing_job_name,
            ),
            waiter_config,
        )


class TrainingJobCompletedOrStoppedWaiter(Waiter):
    """Repeats `describe_training_job` until it reports
    `TrainingJobCompletedOrStopped`. `wait_for(DescribeTrainingJobRequest(...))`
    waits for any other state.
    """

    __waiter__: ClassVar = "TrainingJobCompletedOrStopped"

    def wait(
        self, *, training_job_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeTrainingJobResponse:
        """Repeat `describe_training_job` until the state is reached, and return the
        last response.

        Args:
            training_job_name: The name of the training job. 1 to 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeTrainingJobRequest(
                training_job_name=training_job_name,
            ),
            waiter_config,
        )


class TransformJobCompletedOrStoppedWaiter(Waiter):
    """Repeats `describe_transform_job` until it reports
    `TransformJobCompletedOrStopped`. `wait_for(DescribeTransformJobRequest(...))`
    waits for any other state.
    """

    __waiter__: ClassVar = "TransformJobCompletedOrStopped"

    def wait(
        self, *, transform_job_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeTransformJobResponse:
        """Repeat `describe_transform_job` until the state is reached, and return the
        last response.

        Args:
            transform_job_name: The name of the transform job that you want to view
                details of. 1 to 63 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeTransformJobRequest(
                transform_job_name=transform_job_name,
            ),
            waiter_config,
        )
