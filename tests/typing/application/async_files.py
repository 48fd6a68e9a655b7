"""Files in S3 for a web service: an asynchronous client, its streams and its waits."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from typing import Any, assert_type

from typed_aws import AsyncPages, AsyncStreamingBody
from typed_aws.s3 import (
    AsyncS3Client,
    GetObjectRequest,
    GetObjectResponse,
    HeadObjectResponse,
    ListObjectsV2Response,
    NoSuchKey,
    Object,
    ObjectExistsWaiter,
)


async def read(client: AsyncS3Client, bucket: str, key: str) -> bytes | None:
    """Read a file; `None` if there is none."""
    try:
        response = await client.get_object(bucket=bucket, key=key)
    except NoSuchKey as error:
        print(error.message)
        return None
    assert_type(response, GetObjectResponse[AsyncStreamingBody])
    async with response.body as body:
        return await body.read()


async def chunks(
    response: GetObjectResponse[AsyncStreamingBody],
) -> AsyncIterator[bytes]:
    """Yield a file in chunks."""
    async for chunk in response.body.iter_chunks():
        yield chunk


def pages(
    client: AsyncS3Client, bucket: str
) -> AsyncPages[ListObjectsV2Response, Object]:
    return client.paginators.list_objects_v2.paginate(bucket=bucket, prefetch=True)


def waiter(
    client: AsyncS3Client,
) -> ObjectExistsWaiter[Coroutine[Any, Any, HeadObjectResponse]]:
    return ObjectExistsWaiter(client)


async def main(bucket: str) -> None:
    """Read all files at the same time."""
    async with AsyncS3Client.create(region_name="eu-central-1") as client:
        found = await waiter(client).wait(bucket=bucket, key="first")
        assert_type(found.content_length, int)
        keys = [item.key or "" async for item in pages(client, bucket).items()]
        files = await asyncio.gather(*(read(client, bucket, key) for key in keys))
        assert_type(files, list[bytes | None])
        response = await client.send(GetObjectRequest(bucket=bucket, key="first"))
        async for chunk in chunks(response):
            print(len(chunk))


asyncio.run(main("files"))
