"""The waiters of Amazon SageMaker Service, for type checkers."""

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

class EndpointDeletedWaiter(Waiter):
    """Repeats `describe_endpoint` until it reports `EndpointDeleted`."""

    def wait(
        self, *, endpoint_name: str, waiter_config: WaiterConfig | None = None
    ) -> DescribeEndpointResponse | None:
        """Repeat `describe_endpoint` until the state is reached.

        Returns the last response.

        Args:
            endpoint_name: The name of the endpoint.
            waiter_config: How long to wait.

        Raises:
            botocore.exceptions.WaiterError: The state is not reached within the
                attempts allowed, or cannot be reached any more.
        """

class EndpointInServiceWaiter(Waiter):
    """Repeats `describe_endpoint` until it reports `EndpointInService`."""

    def wait(
        self, *, endpoint_name: str, waiter_config: WaiterConfig | None = None
    ) -> DescribeEndpointResponse:
        """Repeat `describe_endpoint` until the state is reached.

        Returns the last response.

        Args:
            endpoint_name: The name of the endpoint.
            waiter_config: How long to wait.

        Raises:
            botocore.exceptions.WaiterError: The state is not reached within the
                attempts allowed, or cannot be reached any more.
        """

class ImageCreatedWaiter(Waiter):
    """Repeats `describe_image` until it reports `ImageCreated`."""

    def wait(
        self, *, image_name: str, waiter_config: WaiterConfig | None = None
    ) -> DescribeImageResponse:
        """Repeat `describe_image` until the state is reached.

        Returns the last response.

        Args:
            image_name: The name of the image to describe.
            waiter_config: How long to wait.

        Raises:
            botocore.exceptions.WaiterError: The state is not reached within the
                attempts allowed, or cannot be reached any more.
        """

class ImageDeletedWaiter(Waiter):
    """Repeats `describe_image` until it reports `ImageDeleted`."""

    def wait(
        self, *, image_name: str, waiter_config: WaiterConfig | None = None
    ) -> DescribeImageResponse | None:
        """Repeat `describe_image` until the state is reached.

        Returns the last response.

        Args:
            image_name: The name of the image to describe.
            waiter_config: How long to wait.

        Raises:
            botocore.exceptions.WaiterError: The state is not reached within the
                attempts allowed, or cannot be reached any more.
        """

class ImageUpdatedWaiter(Waiter):
    """Repeats `describe_image` until it reports `ImageUpdated`."""

    def wait(
        self, *, image_name: str, waiter_config: WaiterConfig | None = None
    ) -> DescribeImageResponse:
        """Repeat `describe_image` until the state is reached.

        Returns the last response.

        Args:
            image_name: The name of the image to describe.
            waiter_config: How long to wait.

        Raises:
            botocore.exceptions.WaiterError: The state is not reached within the
                attempts allowed, or cannot be reached any more.
        """

class ImageVersionCreatedWaiter(Waiter):
    """Repeats `describe_image_version` until it reports `ImageVersionCreated`."""

    def wait(
        self,
        *,
        image_name: str,
        version: int | None = None,
        alias: str | None = None,
        waiter_config: WaiterConfig | None = None,
    ) -> DescribeImageVersionResponse:
        """Repeat `describe_image_version` until the state is reached.

        Returns the last response.

        Args:
            image_name: The name of the image.
            version: The version of the image.
            alias: The alias of the image version.
            waiter_config: How long to wait.

        Raises:
            botocore.exceptions.WaiterError: The state is not reached within the
                attempts allowed, or cannot be reached any more.
        """

class ImageVersionDeletedWaiter(Waiter):
    """Repeats `describe_image_version` until it reports `ImageVersionDeleted`."""

    def wait(
        self,
        *,
        image_name: str,
        version: int | None = None,
        alias: str | None = None,
        waiter_config: WaiterConfig | None = None,
    ) -> DescribeImageVersionResponse | None:
        """Repeat `describe_image_version` until the state is reached.

        Returns the last response.

        Args:
            image_name: The name of the image.
            version: The version of the image.
            alias: The alias of the image version.
            waiter_config: How long to wait.

        Raises:
            botocore.exceptions.WaiterError: The state is not reached within the
                attempts allowed, or cannot be reached any more.
        """

class NotebookInstanceDeletedWaiter(Waiter):
    """Repeats `describe_notebook_instance` until it reports
    `NotebookInstanceDeleted`.
    """

    def wait(
        self, *, notebook_instance_name: str, waiter_config: WaiterConfig | None = None
    ) -> DescribeNotebookInstanceResponse | None:
        """Repeat `describe_notebook_instance` until the state is reached.

        Returns the last response.

        Args:
            notebook_instance_name: The name of the notebook instance that you want
                information about.
            waiter_config: How long to wait.

        Raises:
            botocore.exceptions.WaiterError: The state is not reached within the
                attempts allowed, or cannot be reached any more.
        """

class NotebookInstanceInServiceWaiter(Waiter):
    """Repeats `describe_notebook_instance` until it reports
    `NotebookInstanceInService`.
    """

    def wait(
        self, *, notebook_instance_name: str, waiter_config: WaiterConfig | None = None
    ) -> DescribeNotebookInstanceResponse:
        """Repeat `describe_notebook_instance` until the state is reached.

        Returns the last response.

        Args:
            notebook_instance_name: The name of the notebook instance that you want
                information about.
            waiter_config: How long to wait.

        Raises:
            botocore.exceptions.WaiterError: The state is not reached within the
                attempts allowed, or cannot be reached any more.
        """

class NotebookInstanceStoppedWaiter(Waiter):
    """Repeats `describe_notebook_instance` until it reports
    `NotebookInstanceStopped`.
    """

    def wait(
        self, *, notebook_instance_name: str, waiter_config: WaiterConfig | None = None
    ) -> DescribeNotebookInstanceResponse:
        """Repeat `describe_notebook_instance` until the state is reached.

        Returns the last response.

        Args:
            notebook_instance_name: The name of the notebook instance that you want
                information about.
            waiter_config: How long to wait.

        Raises:
            botocore.exceptions.WaiterError: The state is not reached within the
                attempts allowed, or cannot be reached any more.
        """

class ProcessingJobCompletedOrStoppedWaiter(Waiter):
    """Repeats `describe_processing_job` until it reports
    `ProcessingJobCompletedOrStopped`.
    """

    def wait(
        self, *, processing_job_name: str, waiter_config: WaiterConfig | None = None
    ) -> DescribeProcessingJobResponse:
        """Repeat `describe_processing_job` until the state is reached.

        Returns the last response.

        Args:
            processing_job_name: The name of the processing job.
            waiter_config: How long to wait.

        Raises:
            botocore.exceptions.WaiterError: The state is not reached within the
                attempts allowed, or cannot be reached any more.
        """

class TrainingJobCompletedOrStoppedWaiter(Waiter):
    """Repeats `describe_training_job` until it reports
    `TrainingJobCompletedOrStopped`.
    """

    def wait(
        self, *, training_job_name: str, waiter_config: WaiterConfig | None = None
    ) -> DescribeTrainingJobResponse:
        """Repeat `describe_training_job` until the state is reached.

        Returns the last response.

        Args:
            training_job_name: The name of the training job.
            waiter_config: How long to wait.

        Raises:
            botocore.exceptions.WaiterError: The state is not reached within the
                attempts allowed, or cannot be reached any more.
        """

class TransformJobCompletedOrStoppedWaiter(Waiter):
    """Repeats `describe_transform_job` until it reports
    `TransformJobCompletedOrStopped`.
    """

    def wait(
        self, *, transform_job_name: str, waiter_config: WaiterConfig | None = None
    ) -> DescribeTransformJobResponse:
        """Repeat `describe_transform_job` until the state is reached.

        Returns the last response.

        Args:
            transform_job_name: The name of the transform job that you want to view
                details of.
            waiter_config: How long to wait.

        Raises:
            botocore.exceptions.WaiterError: The state is not reached within the
                attempts allowed, or cannot be reached any more.
        """
