"""UpdateNotebookInstance of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire
from ..shapes.instance_type import instance_type_or_none
from ..shapes.ip_address_type import ip_address_type_or_none
from ..shapes.notebook_instance_accelerator_type import (
    notebook_instance_accelerator_type_list_or_none,
)
from ..shapes.root_access import root_access_or_none

if TYPE_CHECKING:
    from ..shapes.instance_metadata_service_configuration import (
        InstanceMetadataServiceConfiguration,
    )
    from ..shapes.instance_type import InstanceType
    from ..shapes.ip_address_type import IPAddressType
    from ..shapes.notebook_instance_accelerator_type import (
        NotebookInstanceAcceleratorType,
    )
    from ..shapes.root_access import RootAccess


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
    """The name of the notebook instance to update."""

    instance_type: InstanceType | None = field(
        default=None, converter=instance_type_or_none
    )
    """The Amazon ML compute instance type."""

    ip_address_type: IPAddressType | None = field(
        default=None, converter=ip_address_type_or_none
    )
    """The IP address type for the notebook instance. Specify `ipv4` for IPv4-only
    connectivity or `dualstack` for both IPv4 and IPv6 connectivity. The notebook
    instance must be stopped before updating this setting. When you specify
    `dualstack`, the subnet must support IPv6 addressing.
    """

    platform_identifier: str | None = None
    """The platform identifier of the notebook instance runtime environment."""

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the IAM role that SageMaker AI can assume to
    access the notebook instance. For more information, see [SageMaker AI
    Roles](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html).

    **Note:** To be able to pass this role to SageMaker AI, the caller of this API
    must have the `iam:PassRole` permission.
    """

    lifecycle_config_name: str | None = None
    """The name of a lifecycle configuration to associate with the notebook instance.
    For information about lifestyle configurations, see [Step 2.1: (Optional)
    Customize a Notebook
    Instance](https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html).
    """

    disassociate_lifecycle_config: bool | None = None
    """Set to `true` to remove the notebook instance lifecycle configuration
    currently associated with the notebook instance. This operation is idempotent.
    If you specify a lifecycle configuration that is not associated with the
    notebook instance when you call this method, it does not throw an error.
    """

    volume_size_in_gb: int | None = field(default=None, metadata=wire("VolumeSizeInGB"))
    """The size, in GB, of the ML storage volume to attach to the notebook instance.
    The default value is 5 GB. ML storage volumes are encrypted, so SageMaker AI
    can't determine the amount of available free space on the volume. Because of
    this, you can increase the volume size when you update a notebook instance,
    but you can't decrease the volume size. If you want to decrease the size of
    the ML storage volume in use, create a new notebook instance with the desired
    size.
    """

    default_code_repository: str | None = None
    """The Git repository to associate with the notebook instance as its default code
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
    """An array of up to three Git repositories to associate with the notebook
    instance. These can be either the names of Git repositories stored as
    resources in your account, or the URL of Git repositories in [Amazon Web
    Services
    CodeCommit](https://docs.aws.amazon.com/codecommit/latest/userguide/welcome.html)
    or in any other Git repository. These repositories are cloned at the same
    level as the default repository of your notebook instance. For more
    information, see [Associating Git Repositories with SageMaker AI Notebook
    Instances](https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-git-repo.html).
    """

    accelerator_types: Sequence[NotebookInstanceAcceleratorType] | None = field(
        default=None, converter=notebook_instance_accelerator_type_list_or_none
    )
    """This parameter is no longer supported. Elastic Inference (EI) is no longer
    available.

    This parameter was used to specify a list of the EI instance types to
    associate with this notebook instance.
    """

    disassociate_accelerator_types: bool | None = None
    """This parameter is no longer supported. Elastic Inference (EI) is no longer
    available.

    This parameter was used to specify a list of the EI instance types to remove
    from this notebook instance.
    """

    disassociate_default_code_repository: bool | None = None
    """The name or URL of the default Git repository to remove from this notebook
    instance. This operation is idempotent. If you specify a Git repository that
    is not associated with the notebook instance when you call this method, it
    does not throw an error.
    """

    disassociate_additional_code_repositories: bool | None = None
    """A list of names or URLs of the default Git repositories to remove from this
    notebook instance. This operation is idempotent. If you specify a Git
    repository that is not associated with the notebook instance when you call
    this method, it does not throw an error.
    """

    root_access: RootAccess | None = field(default=None, converter=root_access_or_none)
    """Whether root access is enabled or disabled for users of the notebook instance.
    The default value is `Enabled`.

    **Note:** If you set this to `Disabled`, users don't have root access on the
    notebook instance, but lifecycle configuration scripts still run with root
    permissions.
    """

    instance_metadata_service_configuration: (
        InstanceMetadataServiceConfiguration | None
    ) = None
    """Information on the IMDS configuration of the notebook instance"""
