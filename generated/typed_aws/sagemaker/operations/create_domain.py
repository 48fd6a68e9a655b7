"""CreateDomain of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Request, Response
from ..shapes.app_network_access_type import AppNetworkAccessType
from ..shapes.app_security_group_management import AppSecurityGroupManagement
from ..shapes.auth_mode import AuthMode
from ..shapes.home_efs_file_system_creation import HomeEfsFileSystemCreation
from ..shapes.tag_propagation import TagPropagation

if TYPE_CHECKING:
    from ..shapes.default_space_settings import DefaultSpaceSettings
    from ..shapes.domain_settings import DomainSettings
    from ..shapes.tag import Tag
    from ..shapes.user_settings import UserSettings


@frozen(kw_only=True, repr=False, eq=False)
class CreateDomainResponse(Response):
    """The response of `CreateDomain`, with `domain_arn`, `domain_id` and `url`."""

    domain_arn: str | None = None
    domain_id: str | None = None
    url: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class CreateDomainRequest(Request[CreateDomainResponse]):
    """Creates a `Domain`. A domain consists of an associated Amazon Elastic File
    System volume, a list of authorized users, and a variety of security,
    application, policy, and Amazon Virtual Private Cloud (VPC) configurations.
    Users within a domain can share notebook files and other artifacts with each
    other.

    **EFS storage**

    When a domain is created, an EFS volume is created for use by all of the users
    within the domain. Each user receives a private home directory within the EFS
    volume for notebooks, Git repositories, and data files.

    SageMaker AI uses the Amazon Web Services Key Management Service (Amazon Web
    Services KMS) to encrypt the EFS volume attached to the domain with an Amazon
    Web Services managed key by default. For more control, you can specify a
    customer managed key. For more information, see [Protect Data at Rest Using
    Encryption](https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html).

    **VPC configuration**

    All traffic between the domain and the Amazon EFS volume is through the
    specified VPC and subnets. For other traffic, you can specify the
    `AppNetworkAccessType` parameter. `AppNetworkAccessType` corresponds to the
    network access type that you choose when you onboard to the domain. The
    following options are available:

    - `PublicInternetOnly` - Non-EFS traffic goes through a VPC managed by Amazon
      SageMaker AI, which allows internet access. This is the default value.
    - `VpcOnly` - All traffic is through the specified VPC and subnets. Internet
      access is disabled by default. To allow internet access, you must specify a
      NAT gateway.

      When internet access is disabled, you won't be able to run a Amazon
      SageMaker AI Studio notebook or to train or host models unless your VPC has
      an interface endpoint to the SageMaker AI API and runtime or a NAT gateway
      and your security groups allow outbound connections.

    **Important:** NFS traffic over TCP on port 2049 needs to be allowed in both
    inbound and outbound rules in order to launch a Amazon SageMaker AI Studio app
    successfully.

    For more information, see [Connect Amazon SageMaker AI Studio Notebooks to
    Resources in a
    VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/studio-notebooks-and-internet-access.html).
    """

    __operation__: ClassVar = "CreateDomain"
    __response__: ClassVar = CreateDomainResponse

    domain_name: str
    auth_mode: AuthMode = field(converter=as_enum(AuthMode))
    default_user_settings: UserSettings
    domain_settings: DomainSettings | None = None
    subnet_ids: Sequence[str] | None = None
    vpc_id: str | None = None
    tags: Sequence[Tag] | None = None
    app_network_access_type: AppNetworkAccessType | None = field(
        default=None, converter=or_none(AppNetworkAccessType)
    )
    home_efs_file_system_kms_key_id: str | None = None
    kms_key_id: str | None = None
    app_security_group_management: AppSecurityGroupManagement | None = field(
        default=None, converter=or_none(AppSecurityGroupManagement)
    )
    home_efs_file_system_creation: HomeEfsFileSystemCreation | None = field(
        default=None, converter=or_none(HomeEfsFileSystemCreation)
    )
    tag_propagation: TagPropagation | None = field(
        default=None, converter=or_none(TagPropagation)
    )
    default_space_settings: DefaultSpaceSettings | None = None
