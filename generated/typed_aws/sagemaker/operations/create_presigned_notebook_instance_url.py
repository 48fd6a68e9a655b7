"""CreatePresignedNotebookInstanceUrl of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class CreatePresignedNotebookInstanceUrlResponse(Response):
    """The response of `CreatePresignedNotebookInstanceUrl`, with `authorized_url`."""

    authorized_url: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreatePresignedNotebookInstanceUrlRequest(
    Request[CreatePresignedNotebookInstanceUrlResponse]
):
    """Returns a URL that you can use to connect to the Jupyter server from a
    notebook instance. In the SageMaker AI console, when you choose `Open` next to
    a notebook instance, SageMaker AI opens a new tab showing the Jupyter server
    home page from the notebook instance. The console uses this API to get the URL
    and show the page.

    The IAM role or user used to call this API defines the permissions to access
    the notebook instance. Once the presigned URL is created, no additional
    permission is required to access this URL. IAM authorization policies for this
    API are also enforced for every HTTP request and WebSocket frame that attempts
    to connect to the notebook instance.

    You can restrict access to this API and to the URL that it returns to a list
    of IP addresses that you specify. Use the `NotIpAddress` condition operator
    and the `aws:SourceIP` condition context key to specify the list of IP
    addresses that you want to have access to the notebook instance. For more
    information, see [Limit Access to a Notebook Instance by IP
    Address](https://docs.aws.amazon.com/sagemaker/latest/dg/security_iam_id-based-policy-examples.html#nbi-ip-filter).

    **Note:** The URL that you get from a call to
    [CreatePresignedNotebookInstanceUrl](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreatePresignedNotebookInstanceUrl.html)
    is valid only for 5 minutes. If you try to use the URL after the 5-minute
    limit expires, you are directed to the Amazon Web Services console sign-in
    page.
    """

    __operation__: ClassVar = "CreatePresignedNotebookInstanceUrl"
    __response__: ClassVar = CreatePresignedNotebookInstanceUrlResponse

    notebook_instance_name: str
    session_expiration_duration_in_seconds: int | None = None
