"""Our client sees what the stories say, which AWS's own sees, too.

What AWS's sees otherwise is in `test_peers`.
"""

import pytest
from botocore.config import Config

from tests.asynchronous.connections.scripted import scripted, tunneling
from tests.duplex.client import play
from tests.duplex.server import serving
from tests.duplex.stories import STORIES
from tests.support.sdk import Sdk
from tests.support.sweeps import mostly_slow

pytestmark = pytest.mark.anyio


QUICK = [
    "interleaved",
    "the answer comes after an event",
    "an unknown event",
    "an exception",
    "503 before an event",
    "a reset",
    "1,000 events",
    "a wrong checksum",
    "the client leaves",
]


@pytest.mark.parametrize("name", mostly_slow(STORIES, QUICK))
async def test_client(name: str, sdk: Sdk) -> None:
    story = STORIES[name]
    config = Config(read_timeout=story.read_timeout)
    async with serving(story.script) as server:
        seen = await play(sdk, server.url, story.steps, config)
        assert seen == [*story.sees]
        await server.settled()


@pytest.mark.parametrize("name", ["1,000 events", "a reset"])
async def test_client_without_tls(name: str, sdk: Sdk) -> None:
    story = STORIES[name]
    async with serving(story.script, tls=False) as server:
        assert await play(sdk, server.url, story.steps, Config()) == [*story.sees]


@pytest.mark.parametrize("name", ["1,000 events", "a reset"])
async def test_client_behind_a_proxy(name: str, sdk: Sdk) -> None:
    story = STORIES[name]
    with scripted(tunneling()) as proxy:
        config = Config(proxies={"https": proxy.url})
        async with serving(story.script) as server:
            assert await play(sdk, server.url, story.steps, config) == [*story.sees]
        assert len(proxy.peers) == 1
