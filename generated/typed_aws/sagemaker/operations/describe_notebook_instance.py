"""DescribeNotebookInstance of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import list_of, or_none
from ..._runtime.shapes import Response, StatusRequest, wire
from ..shapes.direct_internet_access import DirectInternetAccess
from ..shapes.instance_type import InstanceType
from ..shapes.ip_address_type import IPAddressType
from ..shapes.notebook_instance_accelerator_type import NotebookInstanceAcceleratorType
from ..shapes.notebook_instance_status import NotebookInstanceStatus
from ..shapes.root_access import RootAccess

if TYPE_CHECKING:
    from ..shapes.instance_metadata_service_configuration import (
        InstanceMetadataServiceConfiguration,
    )


@frozen(kw_only=True, repr=False, eq=False)
class DescribeNotebookInstanceResponse(Response):
    """The response of `DescribeNotebookInstance`, with `notebook_instance_arn`,
    `notebook_instance_name`, `notebook_instance_status`, `failure_reason`, `url`,
    `instance_type`, `ip_address_type`, `subnet_id` and others.
    """

    notebook_instance_arn: str | None = None
    notebook_instance_name: str | None = None
    notebook_instance_status: NotebookInstanceStatus | None = field(
        default=None, converter=or_none(NotebookInstanceStatus)
    )
    failure_reason: str | None = None
    url: str | None = None
    instance_type: InstanceType | None = field(
        default=None, converter=or_none(InstanceType)
    )
    ip_address_type: IPAddressType | None = field(
        default=None, converter=or_none(IPAddressType)
    )
    subnet_id: str | None = None
    security_groups: Sequence[str] = ABSENT
    role_arn: str | None = None
    kms_key_id: str | None = None
    network_interface_id: str | None = None
    last_modified_time: datetime | None = None
    creation_time: datetime | None = None
    notebook_instance_lifecycle_config_name: str | None = None
    direct_internet_access: DirectInternetAccess | None = field(
        default=None, converter=or_none(DirectInternetAccess)
    )
    volume_size_in_gb: int | None = field(default=None, metadata=wire("VolumeSizeInGB"))
    accelerator_types: Sequence[NotebookInstanceAcceleratorType] = field(
        default=ABSENT, converter=list_of(NotebookInstanceAcceleratorType)
    )
    default_code_repository: str | None = None
    additional_code_repositories: Sequence[str] = ABSENT
    root_access: RootAccess | None = field(default=None, converter=or_none(RootAccess))
    platform_identifier: str | None = None
    instance_metadata_service_configuration: (
        InstanceMetadataServiceConfiguration | None
    ) = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeNotebookInstanceRequest(StatusRequest[DescribeNotebookInstanceResponse]):
    """Returns information about a notebook instance. Waiters:
    `NotebookInstanceDeletedWaiter`, `NotebookInstanceInServiceWaiter`,
    `NotebookInstanceStoppedWaiter`; `wait_for` waits for any other state.
    """

    __operation__: ClassVar = "DescribeNotebookInstance"
    __response__: ClassVar = DescribeNotebookInstanceResponse
    __status__: ClassVar = "notebook_instance_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "NotebookInstanceStatus"
    __states__: ClassVar = {
        "passing": (
            "Pending",
            "Stopping",
            "Updating",
            "PendingMaintenance",
            "InMaintenance",
        ),
        "leaving": ("Deleting",),
        "resting": ("InService", "Stopped"),
        "failed": ("Failed",),
    }

    notebook_instance_name: str
