"""Files in S3: streams, paginators, waiters, errors, and events of a query."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import assert_type

from attrs import evolve

from typed_aws import (
    EventStream,
    Pages,
    PresignedPost,
    StreamingBody,
    TransferConfig,
    Waiter,
)
from typed_aws.s3 import (
    CopySource,
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
    return client.paginators.list_objects_v2.paginate(bucket=bucket)


def transfer(path: Path, bucket: str, key: str) -> bytes:
    """Upload a file, copy it, and download the copy."""
    config = TransferConfig(multipart_threshold=10_000_000, max_concurrency=4)
    client.upload_file(path, bucket, key, {"ContentType": "text/plain"}, print, config)
    client.copy({"Bucket": bucket, "Key": key}, bucket, f"{key}.copy")
    source = CopySource(bucket=bucket, key=key)
    client.copy(source, bucket, f"{key}.copy", source_client=client)
    client.download_file(bucket, f"{key}.copy", str(path), config=config)
    with path.open("rb") as file:
        client.upload_fileobj(file, bucket, key)
    body = client.get_object(bucket=bucket, key=key).body
    client.upload_fileobj(body, bucket, key)
    target = BytesIO()
    client.download_fileobj(bucket, key, target, callback=print)
    return target.getvalue()


def form(bucket: str, key: str) -> tuple[str, dict[str, str]]:
    """Sign a form."""
    post = client.presign_post(
        bucket, key, conditions=[["content-length-range", 1, 10], {"acl": "private"}]
    )
    assert_type(post, PresignedPost)
    return post.url, {**post.fields}


def wait(bucket: str, key: str) -> Waiter:
    """Wait for a file."""
    waiter = client.waiters.object_exists
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
