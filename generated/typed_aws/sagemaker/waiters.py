"""Waiters of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from .. import sagemaker as _sagemaker
from .._runtime.calls.waiter import Waiter, WaiterConfig


class EndpointDeletedWaiter(Waiter):
    """Waits with DescribeEndpoint for EndpointDeleted."""

    __waiter__: ClassVar = "EndpointDeleted"

    def wait(
        self, *, endpoint_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeEndpointResponse | None:
        """Wait until the state is reached; returns the last response.

        Raises:
            botocore.exceptions.WaiterError: It is not reached within the attempts
                allowed, or cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeEndpointRequest(
                endpoint_name=endpoint_name,
            ),
            waiter_config,
        )


class EndpointInServiceWaiter(Waiter):
    """Waits with DescribeEndpoint for EndpointInService."""

    __waiter__: ClassVar = "EndpointInService"

    def wait(
        self, *, endpoint_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeEndpointResponse:
        """Wait until the state is reached; returns the last response.

        Raises:
            botocore.exceptions.WaiterError: It is not reached within the attempts
                allowed, or cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeEndpointRequest(
                endpoint_name=endpoint_name,
            ),
            waiter_config,
        )


class ImageCreatedWaiter(Waiter):
    """Waits with DescribeImage for ImageCreated."""

    __waiter__: ClassVar = "ImageCreated"

    def wait(
        self, *, image_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeImageResponse:
        """Wait until the state is reached; returns the last response.

        Raises:
            botocore.exceptions.WaiterError: It is not reached within the attempts
                allowed, or cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeImageRequest(
                image_name=image_name,
            ),
            waiter_config,
        )


class ImageDeletedWaiter(Waiter):
    """Waits with DescribeImage for ImageDeleted."""

    __waiter__: ClassVar = "ImageDeleted"

    def wait(
        self, *, image_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeImageResponse | None:
        """Wait until the state is reached; returns the last response.

        Raises:
            botocore.exceptions.WaiterError: It is not reached within the attempts
                allowed, or cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeImageRequest(
                image_name=image_name,
            ),
            waiter_config,
        )


class ImageUpdatedWaiter(Waiter):
    """Waits with DescribeImage for ImageUpdated."""

    __waiter__: ClassVar = "ImageUpdated"

    def wait(
        self, *, image_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeImageResponse:
        """Wait until the state is reached; returns the last response.

        Raises:
            botocore.exceptions.WaiterError: It is not reached within the attempts
                allowed, or cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeImageRequest(
                image_name=image_name,
            ),
            waiter_config,
        )


class ImageVersionCreatedWaiter(Waiter):
    """Waits with DescribeImageVersion for ImageVersionCreated."""

    __waiter__: ClassVar = "ImageVersionCreated"

    def wait(
        self,
        *,
        image_name: str,
        version: int | None = None,
        alias: str | None = None,
        waiter_config: WaiterConfig | None = None,
    ) -> _sagemaker.DescribeImageVersionResponse:
        """Wait until the state is reached; returns the last response.

        Raises:
            botocore.exceptions.WaiterError: It is not reached within the attempts
                allowed, or cannot be reached any more.
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
    """Waits with DescribeImageVersion for ImageVersionDeleted."""

    __waiter__: ClassVar = "ImageVersionDeleted"

    def wait(
        self,
        *,
        image_name: str,
        version: int | None = None,
        alias: str | None = None,
        waiter_config: WaiterConfig | None = None,
    ) -> _sagemaker.DescribeImageVersionResponse | None:
        """Wait until the state is reached; returns the last response.

        Raises:
            botocore.exceptions.WaiterError: It is not reached within the attempts
                allowed, or cannot be reached any more.
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
    """Waits with DescribeNotebookInstance for NotebookInstanceDeleted."""

    __waiter__: ClassVar = "NotebookInstanceDeleted"

    def wait(
        self, *, notebook_instance_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeNotebookInstanceResponse | None:
        """Wait until the state is reached; returns the last response.

        Raises:
            botocore.exceptions.WaiterError: It is not reached within the attempts
                allowed, or cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeNotebookInstanceRequest(
                notebook_instance_name=notebook_instance_name,
            ),
            waiter_config,
        )


class NotebookInstanceInServiceWaiter(Waiter):
    """Waits with DescribeNotebookInstance for NotebookInstanceInService."""

    __waiter__: ClassVar = "NotebookInstanceInService"

    def wait(
        self, *, notebook_instance_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeNotebookInstanceResponse:
        """Wait until the state is reached; returns the last response.

        Raises:
            botocore.exceptions.WaiterError: It is not reached within the attempts
                allowed, or cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeNotebookInstanceRequest(
                notebook_instance_name=notebook_instance_name,
            ),
            waiter_config,
        )


class NotebookInstanceStoppedWaiter(Waiter):
    """Waits with DescribeNotebookInstance for NotebookInstanceStopped."""

    __waiter__: ClassVar = "NotebookInstanceStopped"

    def wait(
        self, *, notebook_instance_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeNotebookInstanceResponse:
        """Wait until the state is reached; returns the last response.

        Raises:
            botocore.exceptions.WaiterError: It is not reached within the attempts
                allowed, or cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeNotebookInstanceRequest(
                notebook_instance_name=notebook_instance_name,
            ),
            waiter_config,
        )


class ProcessingJobCompletedOrStoppedWaiter(Waiter):
    """Waits with DescribeProcessingJob for ProcessingJobCompletedOrStopped."""

    __waiter__: ClassVar = "ProcessingJobCompletedOrStopped"

    def wait(
        self, *, processing_job_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeProcessingJobResponse:
        """Wait until the state is reached; returns the last response.

        Raises:
            botocore.exceptions.WaiterError: It is not reached within the attempts
                allowed, or cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeProcessingJobRequest(
                processing_job_name=processing_job_name,
            ),
            waiter_config,
        )


class TrainingJobCompletedOrStoppedWaiter(Waiter):
    """Waits with DescribeTrainingJob for TrainingJobCompletedOrStopped."""

    __waiter__: ClassVar = "TrainingJobCompletedOrStopped"

    def wait(
        self, *, training_job_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeTrainingJobResponse:
        """Wait until the state is reached; returns the last response.

        Raises:
            botocore.exceptions.WaiterError: It is not reached within the attempts
                allowed, or cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeTrainingJobRequest(
                training_job_name=training_job_name,
            ),
            waiter_config,
        )


class TransformJobCompletedOrStoppedWaiter(Waiter):
    """Waits with DescribeTransformJob for TransformJobCompletedOrStopped."""

    __waiter__: ClassVar = "TransformJobCompletedOrStopped"

    def wait(
        self, *, transform_job_name: str, waiter_config: WaiterConfig | None = None
    ) -> _sagemaker.DescribeTransformJobResponse:
        """Wait until the state is reached; returns the last response.

        Raises:
            botocore.exceptions.WaiterError: It is not reached within the attempts
                allowed, or cannot be reached any more.
        """
        return self.run(
            _sagemaker.DescribeTransformJobRequest(
                transform_job_name=transform_job_name,
            ),
            waiter_config,
        )
