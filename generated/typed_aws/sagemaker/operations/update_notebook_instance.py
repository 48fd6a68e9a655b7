"""UpdateNotebookInstance of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.enums import list_of, or_none
from ..._runtime.shapes import Request, Response, wire
from ..shapes.instance_type import InstanceType
from ..shapes.ip_address_type import IPAddressType
from ..shapes.notebook_instance_accelerator_type import NotebookInstanceAcceleratorType
from ..shapes.root_access import RootAccess

if TYPE_CHECKING:
    from ..shapes.instance_metadata_service_configuration import (
        InstanceMetadataServiceConfiguration,
    )


@frozen(kw_only=True, repr=False, eq=False)
class UpdateNotebookInstanceResponse(Response):
    """The response of `UpdateNotebookInstance`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateNotebookInstanceRequest(Request[UpdateNotebookInstanceResponse]):
    """Updates a notebook instance. NotebookInstance updates include upgrading or
    downgrading the ML compute instance used for your notebook instance to
    accommodate changes in your workload requirements.

    **Note:** This API can attach lifecycle configurations to notebook instances.
    Lifecycle configuration scripts execute with root access and the notebook
    instance's IAM execution role privileges. Principals with this permission and
    access to lifecycle configurations can execute code with the execution role's
    credentials. See [Customize a Notebook Instance Using a Lifecycle
    Configuration
    Script](https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html)
    for security best practices.
    """

    __operation__: ClassVar = "UpdateNotebookInstance"
    __response__: ClassVar = UpdateNotebookInstanceResponse

    notebook_instance_name: str
    instance_type: InstanceType | None = field(
        default=None, converter=or_none(InstanceType)
    )
    ip_address_type: IPAddressType | None = field(
        default=None, converter=or_none(IPAddressType)
    )
    platform_identifier: str | None = None
    role_arn: str | None = None
    lifecycle_config_name: str | None = None
    disassociate_lifecycle_config: bool | None = None
    volume_size_in_gb: int | None = field(default=None, metadata=wire("VolumeSizeInGB"))
    default_code_repository: str | None = None
    additional_code_repositories: Sequence[str] | None = None
    accelerator_types: Sequence[NotebookInstanceAcceleratorType] | None = field(
        default=None, converter=or_none(list_of(NotebookInstanceAcceleratorType))
    )
    disassociate_accelerator_types: bool | None = None
    disassociate_default_code_repository: bool | None = None
    disassociate_additional_code_repositories: bool | None = None
    root_access: RootAccess | None = field(default=None, converter=or_none(RootAccess))
    instance_metadata_service_configuration: (
        InstanceMetadataServiceConfiguration | None
    ) = None
