"""The mixins of the guide, with the clients of a service whose responses stream."""
# ruff: noqa: F403, F405

from typing import assert_type

from typed_aws import AsyncStreamingBody
from typed_aws.s3 import AsyncS3Client, GetObjectRequest, GetObjectResponse, S3Client

from .around_calls import *


class S3(Logged, Cached, Punctual, Limited, Measured, ReadOnly, Traced, S3Client):
    """A synchronous client."""


class AsyncQuick(AsyncCached, AsyncPunctual, AsyncLimited, AsyncTraced):
    """Mixins together."""


class AsyncS3(AsyncLogged, AsyncQuick, AsyncMeasured, AsyncReadOnly, AsyncS3Client):
    """An asynchronous client."""


async def read(request: GetObjectRequest, s3: S3, async_s3: AsyncS3) -> bytes:
    """Read a file with both kinds of clients."""
    assert_type(s3.send(request), GetObjectResponse)
    response = await async_s3.send(request)
    assert_type(response, GetObjectResponse[AsyncStreamingBody])
    return s3.send(request).body.read() + await response.body.read()
