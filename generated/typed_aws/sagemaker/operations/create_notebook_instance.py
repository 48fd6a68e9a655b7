"""CreateNotebookInstance of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, list_of, or_none
from ..._runtime.shapes import Request, Response, wire
from ..shapes.direct_internet_access import DirectInternetAccess
from ..shapes.instance_type import InstanceType
from ..shapes.ip_address_type import IPAddressType
from ..shapes.notebook_instance_accelerator_type import NotebookInstanceAcceleratorType
from ..shapes.root_access import RootAccess

if TYPE_CHECKING:
    from ..shapes.instance_metadata_service_configuration import (
        InstanceMetadataServiceConfiguration,
    )
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateNotebookInstanceResponse(Response):
    """The response of `CreateNotebookInstance`, with `notebook_instance_arn`."""

    notebook_instance_arn: str = ABSENT


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
    instance_type: InstanceType = field(converter=as_enum(InstanceType))
    subnet_id: str | None = None
    security_group_ids: Sequence[str] | None = None
    ip_address_type: IPAddressType | None = field(
        default=None, converter=or_none(IPAddressType)
    )
    role_arn: str
    kms_key_id: str | None = None
    tags: Sequence[Tag] | None = None
    lifecycle_config_name: str | None = None
    direct_internet_access: DirectInternetAccess | None = field(
        default=None, converter=or_none(DirectInternetAccess)
    )
    volume_size_in_gb: int | None = field(default=None, metadata=wire("VolumeSizeInGB"))
    accelerator_types: Sequence[NotebookInstanceAcceleratorType] | None = field(
        default=None, converter=or_none(list_of(NotebookInstanceAcceleratorType))
    )
    default_code_repository: str | None = None
    additional_code_repositories: Sequence[str] | None = None
    root_access: RootAccess | None = field(default=None, converter=or_none(RootAccess))
    platform_identifier: str | None = None
    instance_metadata_service_configuration: (
        InstanceMetadataServiceConfiguration | None
    ) = None
