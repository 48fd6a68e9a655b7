"""Model files in S3."""

from collections.abc import Iterator
from pathlib import Path

from releases.aws import required
from releases.aws.s3 import CompletedMultipartUpload, CompletedPart, S3Client

PART = 5 * 1024 * 1024


def upload(client: S3Client, bucket: str, key: str, file: Path) -> None:
    """Upload a file, in several parts and threads where it is large."""
    client.upload_file(filename=str(file), bucket=bucket, key=key)


def download(client: S3Client, bucket: str, key: str, file: Path) -> None:
    """Download a file, in several parts and threads where it is large."""
    client.download_file(bucket=bucket, key=key, filename=str(file))


def upload_stream(
    client: S3Client, bucket: str, key: str, chunks: Iterator[bytes]
) -> str:
    """Upload data of unknown length, a part of 5 MiB at a time.

    Returns:
        The ETag of the object.
    """
    started = client.create_multipart_upload(bucket=bucket, key=key)
    upload_id = started.upload_id
    try:
        parts: list[CompletedPart] = []
        for number, data in enumerate(in_parts(chunks), 1):
            part = client.upload_part(
                bucket=bucket,
                key=key,
                upload_id=upload_id,
                part_number=number,
                body=data,
            )
            parts.append(CompletedPart(etag=part.etag, part_number=number))
        done = client.complete_multipart_upload(
            bucket=bucket,
            key=key,
            upload_id=upload_id,
            multipart_upload=CompletedMultipartUpload(parts=parts),
        )
    except BaseException:
        client.abort_multipart_upload(bucket=bucket, key=key, upload_id=upload_id)
        raise
    return required(done.etag)


def in_parts(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Join chunks into parts of at least 5 MiB; only the last may be smaller."""
    part = bytearray()
    for chunk in chunks:
        part += chunk
        if len(part) >= PART:
            yield bytes(part)
            part.clear()
    yield bytes(part)


def read(client: S3Client, bucket: str, key: str) -> bytes:
    """The content of a small object."""
    with client.get_object(bucket=bucket, key=key).body as body:
        return body.read()


def total_size(client: S3Client, bucket: str, prefix: str) -> int:
    """The number of bytes under a prefix."""
    pages = client.paginators.list_objects_v2.paginate(bucket=bucket, prefix=prefix)
    return sum(item.size for item in pages.items())
