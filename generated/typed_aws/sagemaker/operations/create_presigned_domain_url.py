"""CreatePresignedDomainUrl of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class CreatePresignedDomainUrlResponse(Response):
    """The response of `CreatePresignedDomainUrl`, with `authorized_url`."""

    authorized_url: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreatePresignedDomainUrlRequest(Request[CreatePresignedDomainUrlResponse]):
    """Creates a URL for a specified UserProfile in a Domain. When accessed in a web
    browser, the user will be automatically signed in to the domain, and granted
    access to all of the Apps and files associated with the Domain's Amazon
    Elastic File System volume. This operation can only be called when the
    authentication mode equals IAM.

    The IAM role or user passed to this API defines the permissions to access the
    app. Once the presigned URL is created, no additional permission is required
    to access this URL. IAM authorization policies for this API are also enforced
    for every HTTP request and WebSocket frame that attempts to connect to the
    app.

    You can restrict access to this API and to the URL that it returns to a list
    of IP addresses, Amazon VPCs or Amazon VPC Endpoints that you specify. For
    more information, see [Connect to Amazon SageMaker AI Studio Through an
    Interface VPC
    Endpoint](https://docs.aws.amazon.com/sagemaker/latest/dg/studio-interface-endpoint.html)
    .

    **Note:**

    - The URL that you get from a call to `CreatePresignedDomainUrl` has a default
      timeout of 5 minutes. You can configure this value using `ExpiresInSeconds`.
      If you try to use the URL after the timeout limit expires, you are directed
      to the Amazon Web Services console sign-in page.
    - The JupyterLab session default expiration time is 12 hours. You can
      configure this value using SessionExpirationDurationInSeconds.
    """

    __operation__: ClassVar = "CreatePresignedDomainUrl"
    __response__: ClassVar = CreatePresignedDomainUrlResponse

    domain_id: str
    user_profile_name: str
    session_expiration_duration_in_seconds: int | None = None
    expires_in_seconds: int | None = None
    space_name: str | None = None
    landing_uri: str | None = None
