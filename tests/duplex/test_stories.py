"""Our client sees what the stories say."""

import pytest
from botocore.config import Config

from tests.duplex.client import play
from tests.duplex.server import serving
from tests.duplex.stories import STORIES
from tests.support.sdk import Sdk

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("name", STORIES)
async def test_client(name: str, sdk: Sdk) -> None:
    story = STORIES[name]
    config = Config(read_timeout=story.read_timeout)
    async with serving(story.script) as server:
        seen = await play(sdk, server.url, story.steps, config)
        assert seen == [*story.sees]
        await server.settled()
