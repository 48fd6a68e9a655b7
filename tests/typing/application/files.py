"""Files in S3: streams, paginators, waiters, errors, and events of a query."""

from collections.abc import Iterator
from typing import assert_type

from attrs import evolve

from typed_aws import EventStream, Pages, StreamingBody, Waiter
from typed_aws.s3 import (
    CSVInput,
    CSVOutput,
    GetObjectResponse,
    InputSerialization,
    InvalidObjectState,
    ListObjectsV2Response,
    NoSuchKey,
    Object,
    OutputSerialization,
    S3Client,
    SelectObjectContentEventStream,
    SelectObjectContentEventStreamRecords,
    StorageClass,
)

client = S3Client.create(region_name="eu-central-1")


def text(body: StreamingBody) -> str:
    """Read a body, in each of the ways that there are."""
    with body as raw:
        start = raw.read(10)
    rest = b"".join(body.iter_chunks()) + b"".join(body.iter_lines())
    return (start + body.read(5) + body.read() + rest + b"".join(body)).decode()


def read(bucket: str, key: str) -> str | None:
    """Read a file; `None` if there is none."""
    try:
        response = client.get_object(bucket=bucket, key=key)
    except NoSuchKey as error:
        print(error.code, error.message, error.request_id, error.operation_name)
        return None
    except InvalidObjectState as error:
        assert_type(error.storage_class, StorageClass | None)
        raise
    return text(response.body)


def pages(bucket: str) -> Pages[ListObjectsV2Response, Object]:
    """List files."""
    return client.get_paginator("list_objects_v2").paginate(bucket=bucket)


def wait(bucket: str, key: str) -> Waiter:
    """Wait for a file."""
    waiter = client.get_waiter("object_exists")
    print(waiter.wait(bucket=bucket, key=key).content_length)
    return waiter


def chosen(bucket: str, key: str) -> Iterator[bytes]:
    """Query a file."""
    response = client.select_object_content(
        bucket=bucket,
        key=key,
        expression="SELECT * FROM s3object",
        expression_type="SQL",
        input_serialization=InputSerialization(csv=CSVInput()),
        output_serialization=OutputSerialization(csv=CSVOutput()),
    )
    stream: EventStream[SelectObjectContentEventStream] = response.payload
    for event in stream:
        if isinstance(event, SelectObjectContentEventStreamRecords):
            yield event.value.payload or b""


class FakeBody:
    """A body for tests."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def read(self, amt: int | None = None) -> bytes:
        """Return it all, or a part of it."""
        content = self._content if amt is None else self._content[:amt]
        self._content = self._content[len(content) :]
        return content

    def iter_chunks(self, chunk_size: int = 1024) -> Iterator[bytes]:
        """Yield it in chunks."""
        while chunk := self.read(chunk_size):
            yield chunk

    def iter_lines(
        self, chunk_size: int = 1024, keepends: bool = False
    ) -> Iterator[bytes]:
        """Yield it line by line."""
        yield from self.read().splitlines(keepends)

    def __iter__(self) -> Iterator[bytes]:
        return self.iter_chunks()

    def readable(self) -> bool:
        """Return whether there is something to read."""
        return bool(self._content)

    def tell(self) -> int:
        """Return the position."""
        return 0

    def close(self) -> None:
        """Forget it."""
        self._content = b""

    def __enter__(self) -> "FakeBody":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


print(text(FakeBody(b"text")), GetObjectResponse(body=FakeBody(b"text")))
# Responses that are not of calls may lack a body.
print(GetObjectResponse(content_length=5), GetObjectResponse(body=None))
evolve(GetObjectResponse(), body=FakeBody(b"text"))
