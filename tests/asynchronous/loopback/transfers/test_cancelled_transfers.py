"""Transfers of asynchronous clients that are cancelled leave nothing behind."""

from pathlib import Path

import pytest

from tests.asynchronous.event_loop import in_event_loop
from tests.asynchronous.loopback.clients import settled
from tests.asynchronous.loopback.conftest import Serve
from tests.asynchronous.loopback.steps import Steps
from tests.asynchronous.loopback.transfers.running import CONTENT, in_parts, opened
from tests.asynchronous.loopback.transfers.store import Store
from tests.support.sdk import Sdk

pytestmark = pytest.mark.usefixtures("small_parts")


@in_event_loop
async def test_cancelled_anywhere_an_upload_leaves_no_parts(
    sdk: Sdk, serve: Serve, store: Store, tmp_path: Path
) -> None:
    server = serve(store.answer)
    (tmp_path / "f").write_bytes(CONTENT[:2500])
    async with opened(sdk, server.url) as client:
        two = in_parts(sdk, max_concurrency=2)

        async def use() -> None:
            await client.upload_file(tmp_path / "f", "b", "k", config=two)

        await use()
        point = 0
        while await Steps(point := point + 1, times=2).cancelled(use):
            assert (await settled(client))[1] == set()
            assert store.uploads == {}, point
    assert point > 10
    assert store.objects == {"k": CONTENT[:2500]}


@in_event_loop
async def test_cancelled_anywhere_a_download_leaves_no_file(
    sdk: Sdk, serve: Serve, store: Store, tmp_path: Path
) -> None:
    store.objects["k"] = CONTENT[:2500]
    server = serve(store.answer)
    async with opened(sdk, server.url) as client:
        two = in_parts(sdk, max_concurrency=2)

        async def use() -> None:
            await client.download_file("b", "k", tmp_path / "k", config=two)

        point = 0
        while await Steps(point := point + 1, times=2).cancelled(use):
            assert (await settled(client))[1] == set()
            left = [path for path in tmp_path.iterdir() if path.name != "k"]
            assert left == [], point
            # The last moment is after the file has been renamed.
            if (tmp_path / "k").exists():
                assert (tmp_path / "k").read_bytes() == CONTENT[:2500]
                (tmp_path / "k").unlink()
    assert point > 10
    assert (tmp_path / "k").read_bytes() == CONTENT[:2500]
