"""Asynchronous clients transfer as s3transfer does for synchronous ones."""

import asyncio
import io
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from inspect import isawaitable
from typing import Any, TypeAlias

import pytest
import time_machine
from botocore.config import Config
from s3transfer.manager import TransferManager

from tests.asynchronous.loopback.clients import boto_client, config, typed_class
from tests.asynchronous.loopback.conftest import Serve
from tests.asynchronous.loopback.transfers.store import Store
from tests.support.botocore_versions import needs_botocore
from tests.support.sdk import Sdk, client_class

pytestmark = needs_botocore("1.43.117", "s3transfer has other checksums")

MEGABYTE = 1024 * 1024

# Of arguments that are not just any text.
VALUES: Mapping[str, object] = {
    "ChecksumAlgorithm": "sha256",
    "Expires": datetime(2030, 1, 2, tzinfo=UTC),
    "Metadata": {"author": "mina"},
    "ObjectLockRetainUntilDate": datetime(2030, 1, 2, tzinfo=UTC),
    "SSECustomerKey": b"k" * 32,
}

Transfer: TypeAlias = Callable[[Any], Awaitable[None] | None]
"""Calls a method of a client of either kind."""


def in_both_ways(
    sdk: Sdk, urls: tuple[str, str], transfers: list[Transfer], **settings: Any
) -> list[list[list[Any]]]:
    """Transfer with a synchronous client and an asynchronous one.

    Returns:
        For each kind, the calls of each transfer: the operation and its arguments.
    """
    settings["s3"] = {"addressing_style": "path"}
    calls: list[list[list[Any]]] = [[], []]

    def watch(boto: Any, kind: int) -> None:
        def note(params: dict[str, Any], model: Any, **_: object) -> None:
            # s3transfer does not say where the last range ends, and has no condition
            # if there is only one.
            left_out = ("Body", "Range", "IfMatch")
            given = {k: v for k, v in params.items() if k not in left_out}
            calls[kind][-1].append((model.name, given))

        boto.meta.events.register_first("provide-client-params.s3", note)

    async def main() -> None:
        synchronous = client_class(sdk("s3")).create(
            endpoint_url=urls[0], config=Config(**settings)
        )
        watch(synchronous.boto, 0)
        async with boto_client("s3", urls[1], config(**settings)) as boto:
            watch(boto, 1)
            clients = synchronous, typed_class(sdk, "s3")(boto)
            for transfer in transfers:
                for kind, client in enumerate(clients):
                    calls[kind].append([])
                    try:
                        result = transfer(client)
                        if isawaitable(result):
                            await result
                    except Exception as error:
                        calls[kind][-1].append((type(error), str(error)))
        synchronous.close()

    asyncio.run(main())
    return calls


@pytest.mark.parametrize("computed", ["when_supported", "when_required"])
def test_calls_have_the_same_arguments(sdk: Sdk, serve: Serve, computed: str) -> None:
    stores = Store(), Store()
    first, second = (serve(store.answer).url for store in stores)
    parts = sdk().TransferConfig(multipart_threshold=1000, multipart_chunksize=1000)

    def upload(size: int, name: str) -> Transfer:
        values = {**VALUES, "MpuObjectSize": size}
        extra = {name: values.get(name, "value")} if name else {}
        return lambda client: client.upload_fileobj(
            io.BytesIO(bytes(size)), "b", f"{size}", extra, config=parts
        )

    def download(size: int, name: str) -> Transfer:
        extra = {name: VALUES.get(name, "value")} if name else {}
        return lambda client: client.download_fileobj(
            "b", f"{size}", io.BytesIO(), extra, config=parts
        )

    allowed = TransferManager
    transfers = [
        *(upload(1001, name) for name in ("", *allowed.ALLOWED_UPLOAD_ARGS)),
        *(upload(999, name) for name in ("", *allowed.ALLOWED_UPLOAD_ARGS)),
        *(download(1001, name) for name in ("", *allowed.ALLOWED_DOWNLOAD_ARGS)),
        *(download(999, name) for name in ("", *allowed.ALLOWED_DOWNLOAD_ARGS)),
    ]
    theirs, ours = in_both_ways(
        sdk,
        (first, second),
        transfers,
        request_checksum_calculation=computed,
        response_checksum_validation="when_supported",
    )
    assert len(theirs) == len(transfers) > 80
    for expected, found in zip(theirs, ours, strict=True):
        assert found == expected
    assert stores[0].objects == stores[1].objects


def test_presigned_posts_are_equal(sdk: Sdk) -> None:
    posts: list[Any] = []
    url = "http://localhost:1"

    def sign(client: Any) -> Any:
        result = client.presign_post(
            "b", "k", fields={"acl": "private"}, conditions=[{"acl": "private"}]
        )

        async def keep() -> None:
            posts.append(await result)

        return keep() if isawaitable(result) else posts.append(result)

    with time_machine.travel(datetime(2026, 1, 2, tzinfo=UTC), tick=False):
        in_both_ways(sdk, (url, url), [sign])
    assert posts[0] == posts[1]
    assert posts[0].fields["acl"] == "private"
