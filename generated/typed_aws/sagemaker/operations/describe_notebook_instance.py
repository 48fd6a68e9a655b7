"""DescribeNotebookInstance of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire
from ..shapes.direct_internet_access import direct_internet_access_or_none
from ..shapes.instance_type import instance_type_or_none
from ..shapes.ip_address_type import ip_address_type_or_none
from ..shapes.notebook_instance_accelerator_type import (
    notebook_instance_accelerator_type_list_or_none,
)
from ..shapes.notebook_instance_status import notebook_instance_status_or_none
from ..shapes.root_access import root_access_or_none

if TYPE_CHECKING:
    from ..shapes.direct_internet_access import DirectInternetAccess
    from ..shapes.instance_metadata_service_configuration import (
        InstanceMetadataServiceConfiguration,
    )
    from ..shapes.instance_type import InstanceType
    from ..shapes.ip_address_type import IPAddressType
    from ..shapes.notebook_instance_accelerator_type import (
        NotebookInstanceAcceleratorType,
    )
    from ..shapes.notebook_instance_status import NotebookInstanceStatus
    from ..shapes.root_access import RootAccess


@frozen(kw_only=True, repr=False, eq=False)
class DescribeNotebookInstanceResponse(Response):
    """The response of `DescribeNotebookInstance`, with `notebook_instance_arn`,
    `notebook_instance_name`, `notebook_instance_status`, `failure_reason`, `url`,
    `instance_type`, `ip_address_type`, `subnet_id` and others.
    """

    notebook_instance_arn: str | None = None
    """The Amazon Resource Name (ARN) of the notebook instance."""

    notebook_instance_name: str | None = None
    """The name of the SageMaker AI notebook instance."""

    notebook_instance_status: NotebookInstanceStatus | None = field(
        default=None, converter=notebook_instance_status_or_none
    )
    """The status of the notebook instance."""

    failure_reason: str | None = None
    """If status is `Failed`, the reason it failed."""

    url: str | None = None
    """The URL that you use to connect to the Jupyter notebook that is running in
    your notebook instance.
    """

    instance_type: InstanceType | None = field(
        default=None, converter=instance_type_or_none
    )
    """The type of ML compute instance running on the notebook instance."""

    ip_address_type: IPAddressType | None = field(
        default=None, converter=ip_address_type_or_none
    )
    """The IP address type configured for the notebook instance. Returns `ipv4` for
    IPv4-only connectivity or `dualstack` for both IPv4 and IPv6 connectivity.
    """

    subnet_id: str | None = None
    """The ID of the VPC subnet."""

    security_groups: Sequence[str] | None = None
    """The IDs of the VPC security groups."""

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the IAM role associated with the instance."""

    kms_key_id: str | None = None
    """The Amazon Web Services KMS key ID SageMaker AI uses to encrypt data when
    storing it on the ML storage volume attached to the instance.
    """

    network_interface_id: str | None = None
    """The network interface IDs that SageMaker AI created at the time of creating
    the instance.
    """

    last_modified_time: datetime | None = None
    """A timestamp. Use this parameter to retrieve the time when the notebook
    instance was last modified.
    """

    creation_time: datetime | None = None
    """A timestamp. Use this parameter to return the time when the notebook instance
    was created
    """

    notebook_instance_lifecycle_config_name: str | None = None
    """Returns the name of a notebook instance lifecycle configuration.

    For information about notebook instance lifestyle configurations, see [Step
    2.1: (Optional) Customize a Notebook
    Instance](https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html)
    """

    direct_internet_access: DirectInternetAccess | None = field(
        default=None, converter=direct_internet_access_or_none
    )
    """Describes whether SageMaker AI provides internet access to the notebook
    instance. If this value is set to *Disabled*, the notebook instance does not
    have internet access, and cannot connect to SageMaker AI training and endpoint
    services.

    For more information, see [Notebook Instances Are Internet-Enabled by
    Default](https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-additional-considerations.html#appendix-notebook-and-internet-access).
    """

    volume_size_in_gb: int | None = field(default=None, metadata=wire("VolumeSizeInGB"))
    """The size, in GB, of the ML storage volume attached to the notebook instance."""

    accelerator_types: Sequence[NotebookInstanceAcceleratorType] | None = field(
        default=None, converter=notebook_instance_accelerator_type_list_or_none
    )
    """This parameter is no longer supported. Elastic Inference (EI) is no longer
    available.

    This parameter was used to specify a list of the EI instance types associated
    with this notebook instance.
    """

    default_code_repository: str | None = None
    """The Git repository associated with the notebook instance as its default code
    repository. This can be either the name of a Git repository stored as a
    resource in your account, or the URL of a Git repository in [Amazon Web
    Services
    CodeCommit](https://docs.aws.amazon.com/codecommit/latest/userguide/welcome.html)
    or in any other Git repository. When you open a notebook instance, it opens in
    the directory that contains this repository. For more information, see
    [Associating Git Repositories with SageMaker AI Notebook
    Instances](https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-git-repo.html).
    """

    additional_code_repositories: Sequence[str] | None = None
    """An array of up to three Git repositories associated with the notebook
    instance. These can be either the names of Git repositories stored as
    resources in your account, or the URL of Git repositories in [Amazon Web
    Services
    CodeCommit](https://docs.aws.amazon.com/codecommit/latest/userguide/welcome.html)
    or in any other Git repository. These repositories are cloned at the same
    level as the default repository of your notebook instance. For more
    information, see [Associating Git Repositories with SageMaker AI Notebook
    Instances](https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-git-repo.html).
    """

    root_access: RootAccess | None = field(default=None, converter=root_access_or_none)
    """Whether root access is enabled or disabled for users of the notebook instance.

    **Note:** Lifecycle configurations need root access to be able to set up a
    notebook instance. Because of this, lifecycle configurations associated with a
    notebook instance always run with root access even if you disable root access
    for users.
    """

    platform_identifier: str | None = None
    """The platform identifier of the notebook instance runtime environment."""

    instance_metadata_service_configuration: (
        InstanceMetadataServiceConfiguration | None
    ) = None
    """Information on the IMDS configuration of the notebook instance"""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeNotebookInstanceRequest(Request[DescribeNotebookInstanceResponse]):
    """Returns information about a notebook instance."""

    __operation__: ClassVar = "DescribeNotebookInstance"
    __response__: ClassVar = DescribeNotebookInstanceResponse

    notebook_instance_name: str
    """The name of the notebook instance that you want information about."""
