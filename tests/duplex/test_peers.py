"""AWS's own packages make the vectors, and its SDK sees what the stories say.

`make test-duplex` runs these tests, in an environment of their own for AWS's packages.
"""

import asyncio
import json
import os
import subprocess
from contextlib import AsyncExitStack
from pathlib import Path
from subprocess import PIPE
from typing import Any

import pytest

from botosmith_tools import ROOT
from tests.asynchronous.connections.certificates import LOCAL
from tests.duplex.seeded import VECTORS
from tests.duplex.server import serving
from tests.duplex.stories import STORIES
from tests.support.boto import ACCESS_KEY, SECRET_KEY

# What AWS's SDK sees instead of what a story says, and why.
SWALLOWED = "it takes any end of the stream after the answer for the orderly one"
FOREVER = "it has no timeouts of its own"
DIFFERENCES = {
    "503 before an event": (
        ["ServiceUnavailableException"],
        "it does not retry operations with events that are sent",
    ),
    "a reset without an answer": (["hangs"], "it waits for the answer's headers"),
    "a reset": (["0 * 1", "end"], SWALLOWED),
    "GOAWAY, and the end": (["0 * 1", "end"], SWALLOWED),
    "no answer": (["hangs"], FOREVER),
    "a silent server": (["0 * 1", "hangs"], FOREVER),
}


def test_vectors_are_those_of_aws(peers: str, tmp_path: Path) -> None:
    _run(peers, "vectors", str(tmp_path))
    made = {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()}
    for name, text in made.items():
        assert text == (VECTORS / name).read_text("utf-8"), name
    kept = {path.name for path in VECTORS.iterdir()}
    assert kept == {*made, "inputs.json"}


@pytest.fixture(scope="module")
def seen(peers: str) -> dict[str, list[str]]:
    """What AWS's SDK sees in each story."""
    return asyncio.run(_play(peers))


async def _play(python: str) -> dict[str, list[str]]:
    async with AsyncExitStack() as stack:
        stories: list[Any] = []
        for story in STORIES.values():
            server = await stack.enter_async_context(serving(story.script))
            stories.append([server.url, story.steps])
        keys = {"aws_access_key_id": ACCESS_KEY, "aws_secret_access_key": SECRET_KEY}
        given = json.dumps({"keys": keys, "stories": stories})
        client = await asyncio.to_thread(_run, python, "client", given=given)
        return dict(zip(STORIES, json.loads(client), strict=True))


def _run(python: str, module: str, *arguments: str, given: str = "") -> str:
    """Run a program with AWS's packages; return what it prints."""
    return subprocess.run(
        [python, "-m", f"tests.duplex.aws.{module}", *arguments],
        input=given,
        stdout=PIPE,
        text=True,
        encoding="utf-8",
        check=True,
        cwd=ROOT,
        env={**os.environ, "SSL_CERT_FILE": LOCAL, "PYTHONPATH": str(ROOT)},
    ).stdout


@pytest.mark.parametrize("story", STORIES)
def test_client_of_aws(story: str, seen: dict[str, list[str]]) -> None:
    expected, reason = DIFFERENCES.get(story, (STORIES[story].sees, ""))
    assert seen[story] == expected, reason
    assert (seen[story] != STORIES[story].sees) == bool(reason)
