"""The mixins of the guide, with the clients of a service whose responses stream."""

from typing import assert_type

from typed_aws import AsyncStreamingBody
from typed_aws.s3 import AsyncS3Client, GetObjectRequest, GetObjectResponse, S3Client

from . import around_calls as guide


class S3(
    guide.Logged,
    guide.Cached,
    guide.Punctual,
    guide.Limited,
    guide.Measured,
    guide.ReadOnly,
    guide.Traced,
    S3Client,
):
    """A synchronous client."""


class AsyncS3(
    guide.AsyncLogged,
    guide.AsyncCached,
    guide.AsyncPunctual,
    guide.AsyncLimited,
    guide.AsyncMeasured,
    guide.AsyncReadOnly,
    guide.AsyncTraced,
    AsyncS3Client,
):
    """An asynchronous client."""


async def read(request: GetObjectRequest, s3: S3, async_s3: AsyncS3) -> bytes:
    """Read a file with both kinds of clients."""
    assert_type(s3.send(request), GetObjectResponse)
    response = await async_s3.send(request)
    assert_type(response, GetObjectResponse[AsyncStreamingBody])
    return s3.send(request).body.read() + await response.body.read()
