"""Two SDKs in a repository, and an application over both that calls aiobotocore."""

import os
from pathlib import Path

import pytest

from botosmith_tools.moto_server import moto_server
from tests.support.boto import ACCESS_KEY, SECRET_KEY
from tests.support.processes import import_path, run_python

APPLICATION = """\
import asyncio

from shop.aws.sqs import AsyncSQSClient
from typed_audit import required
from typed_audit.sts import AsyncSTSClient, STSClient


async def main() -> None:
    async with (
        AsyncSQSClient.create(region_name="us-east-1") as sqs,
        AsyncSTSClient.create(region_name="us-east-1") as sts,
    ):
        created = await sqs.create_queue(queue_name="letters")
        await sqs.send_message(queue_url=required(created.queue_url), message_body="Hi")
        async for url in sqs.paginators.list_queues.paginate().items():
            print(url.rpartition("/")[2])
        first = await sts.get_caller_identity()
    with STSClient.create(region_name="us-east-1") as client:
        print(client.get_caller_identity().account == first.account)


asyncio.run(main())
"""


@pytest.mark.slow
def test_an_application_calls_with_both_sdks(tmp_path: Path) -> None:
    root = tmp_path / "repository"
    shop, audit = root / "services" / "shop", root / "libraries" / "audit"
    for folder in (root / ".git", shop, audit):
        folder.mkdir(parents=True)
    where = ("--output", "src", "--package", "shop.aws")
    steps: list[tuple[Path, tuple[str, ...]]] = [
        (shop, ("init", "sqs", *where, "--async")),
        (audit, ("init", "sts", "--package", "typed_audit", "--async")),
        *((folder, ("generate", "--quiet")) for folder in (shop, audit)),
        *((folder, ("check",)) for folder in (shop, audit)),
    ]
    for folder, command in steps:
        run_python("-m", "botosmith", *command, folder=folder)
    (shop / "src" / "shop" / "app.py").write_text(APPLICATION)
    environment = import_path()
    paths = [str(shop / "src"), str(audit), environment["PYTHONPATH"]]
    with moto_server() as url:
        printed = run_python(
            *("-W", "error", "-m", "shop.app"),
            environment={
                **environment,
                "PYTHONPATH": os.pathsep.join(paths),
                "AWS_ENDPOINT_URL": url,
                "AWS_ACCESS_KEY_ID": ACCESS_KEY,
                "AWS_SECRET_ACCESS_KEY": SECRET_KEY,
            },
        )
    assert printed.splitlines() == ["letters", "True"]
