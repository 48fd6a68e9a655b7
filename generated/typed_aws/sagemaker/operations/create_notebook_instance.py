"""CreateNotebookInstance of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire
from ..shapes.direct_internet_access import direct_internet_access_or_none
from ..shapes.instance_type import as_instance_type
from ..shapes.ip_address_type import ip_address_type_or_none
from ..shapes.notebook_instance_accelerator_type import (
    notebook_instance_accelerator_type_list_or_none,
)
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
    from ..shapes.root_access import RootAccess
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateNotebookInstanceResponse(Response):
    """The response of `CreateNotebookInstance`, with `notebook_instance_arn`."""

    notebook_instance_arn: str | None = None
    """The Amazon Resource Name (ARN) of the notebook instance."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateNotebookInstanceRequest(Request[CreateNotebookInstanceResponse]):
    """Creates an SageMaker AI notebook instance. A notebook instance is a machine
    learning (ML) compute instance running on a Jupyter notebook.

    In a `CreateNotebookInstance` request, specify the type of ML compute instance
    that you want to run. SageMaker AI launches the instance, installs common
    libraries that you can use to explore datasets for model training, and
    attaches an ML storage volume to the notebook instance.

    SageMaker AI also provides a set of example notebooks. Each notebook
    demonstrates how to use SageMaker AI with a specific algorithm or with a
    machine learning framework.

    After receiving the request, SageMaker AI does the following:

    1. Creates a network interface in the SageMaker AI VPC.
    2. (Option) If you specified `SubnetId`, SageMaker AI creates a network
       interface in your own VPC, which is inferred from the subnet ID that you
       provide in the input. When creating this network interface, SageMaker AI
       attaches the security group that you specified in the request to the
       network interface that it creates in your VPC.
    3. Launches an EC2 instance of the type specified in the request in the
       SageMaker AI VPC. If you specified `SubnetId` of your VPC, SageMaker AI
       specifies both network interfaces when launching this instance. This
       enables inbound traffic from your own VPC to the notebook instance,
       assuming that the security groups allow it.

    After creating the notebook instance, SageMaker AI returns its Amazon Resource
    Name (ARN). You can't change the name of a notebook instance after you create
    it.

    After SageMaker AI creates the notebook instance, you can connect to the
    Jupyter server and work in Jupyter notebooks. For example, you can write code
    to explore a dataset that you can use for model training, train a model, host
    models by creating SageMaker AI endpoints, and validate hosted models.

    For more information, see [How It
    Works](https://docs.aws.amazon.com/sagemaker/latest/dg/how-it-works.html).
    """

    __operation__: ClassVar = "CreateNotebookInstance"
    __response__: ClassVar = CreateNotebookInstanceResponse

    notebook_instance_name: str
    """The name of the new notebook instance."""

    instance_type: InstanceType = field(converter=as_instance_type)
    """The type of ML compute instance to launch for the notebook instance."""

    subnet_id: str | None = None
    """The ID of the subnet in a VPC to which you would like to have a connectivity
    from your ML compute instance.
    """

    security_group_ids: Sequence[str] | None = None
    """The VPC security group IDs, in the form sg-xxxxxxxx. The security groups must
    be for the same VPC as specified in the subnet.
    """

    ip_address_type: IPAddressType | None = field(
        default=None, converter=ip_address_type_or_none
    )
    """The IP address type for the notebook instance. Specify `ipv4` for IPv4-only
    connectivity or `dualstack` for both IPv4 and IPv6 connectivity. When you
    specify `dualstack`, the subnet must support IPv6 CIDR blocks. If not
    specified, defaults to `ipv4`.
    """

    role_arn: str
    """When you send any requests to Amazon Web Services resources from the notebook
    instance, SageMaker AI assumes this role to perform tasks on your behalf. You
    must grant this role necessary permissions so SageMaker AI can perform these
    tasks. The policy must allow the SageMaker AI service principal
    (sagemaker.amazonaws.com) permissions to assume this role. For more
    information, see [SageMaker AI
    Roles](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html).

    **Note:** To be able to pass this role to SageMaker AI, the caller of this API
    must have the `iam:PassRole` permission.
    """

    kms_key_id: str | None = None
    """The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service
    key that SageMaker AI uses to encrypt data on the storage volume attached to
    your notebook instance. The KMS key you provide must be enabled. For
    information, see [Enabling and Disabling
    Keys](https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html)
    in the *Amazon Web Services Key Management Service Developer Guide*.
    """

    tags: Sequence[Tag] | None = None
    """An array of key-value pairs. You can use tags to categorize your Amazon Web
    Services resources in different ways, for example, by purpose, owner, or
    environment. For more information, see [Tagging Amazon Web Services
    Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
    """

    lifecycle_config_name: str | None = None
    """The name of a lifecycle configuration to associate with the notebook instance.
    For information about lifestyle configurations, see [Step 2.1: (Optional)
    Customize a Notebook
    Instance](https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html).
    """

    direct_internet_access: DirectInternetAccess | None = field(
        default=None, converter=direct_internet_access_or_none
    )
    """Sets whether SageMaker AI provides internet access to the notebook instance.
    If you set this to `Disabled` this notebook instance is able to access
    resources only in your VPC, and is not be able to connect to SageMaker AI
    training and endpoint services unless you configure a NAT Gateway in your VPC.

    For more information, see [Notebook Instances Are Internet-Enabled by
    Default](https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-additional-considerations.html#appendix-notebook-and-internet-access).
    You can set the value of this parameter to `Disabled` only if you set a value
    for the `SubnetId` parameter.
    """

    volume_size_in_gb: int | None = field(default=None, metadata=wire("VolumeSizeInGB"))
    """The size, in GB, of the ML storage volume to attach to the notebook instance.
    The default value is 5 GB.
    """

    accelerator_types: Sequence[NotebookInstanceAcceleratorType] | None = field(
        default=None, converter=notebook_instance_accelerator_type_list_or_none
    )
    """This parameter is no longer supported. Elastic Inference (EI) is no longer
    available.

    This parameter was used to specify a list of EI instance types to associate
    with this notebook instance.
    """

    default_code_repository: str | None = None
    """A Git repository to associate with the notebook instance as its default code
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

    root_access: RootAccess | None = field(default=None, converter=root_access_or_none)
    """Whether root access is enabled or disabled for users of the notebook instance.
    The default value is `Enabled`.

    **Note:** Lifecycle configurations need root access to be able to set up a
    notebook instance. Because of this, lifecycle configurations associated with a
    notebook instance always run with root access even if you disable root access
    for users.
    """

    platform_identifier: str | None = None
    """The platform identifier of the notebook instance runtime environment. The
    default value is `notebook-al2023-v1`.
    """

    instance_metadata_service_configuration: (
        InstanceMetadataServiceConfiguration | None
    ) = None
    """Information on the IMDS configuration of the notebook instance"""
