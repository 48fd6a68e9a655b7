"""Files in S3: streams, paginators, waiters, errors, and events of a query."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import assert_type

from typed_aws import (
    EventStream,
    Pages,
    PresignedPost,
    StreamingBody,
    TransferConfig,
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
        print(error.code)
        return None
    except InvalidObjectState as error:
        assert_type(error.storage_class, StorageClass | None)
        raise
    return text(response.body)


def pages(bucket: str) -> Pages[ListObjectsV2Response, Object]:
    return client.paginators.list_objects_v2.paginate(bucket=bucket)


def transfer(path: Path, bucket: str, key: str) -> bytes:
    """Upload a file, copy it, and download the copy."""
    config = TransferConfig(multipart_threshold=10_000_000, max_concurrency=4)
    client.upload_file(path, bucket, key, {"ContentType": "text/plain"}, print, config)
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


# Responses that are not of calls may lack a body.
print(GetObjectResponse(content_length=5), GetObjectResponse(body=None))
