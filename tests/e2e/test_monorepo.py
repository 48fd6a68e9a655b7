"""A repository with two SDKs, and an application over both."""

import json
import os
import re
import zipfile
from pathlib import Path

import botocore
import pytest

from tests.support.modules_read import assert_used, modules_read
from tests.support.processes import import_path, run_python

pytestmark = pytest.mark.slow

APPLICATION = """\
from shop.aws.sqs import AsyncSQSClient, SQSClient
from typed_audit.sts import STSClient


async def send(client: AsyncSQSClient, text: str) -> str | None:
    sent = await client.send_message(queue_url="letters", message_body=text)
    return sent.message_id


def main() -> None:
    with (
        SQSClient.create(region_name="eu-west-1") as sqs,
        STSClient.create(region_name="us-east-1") as sts,
    ):
        print(sqs, sts, sqs.paginators.list_queues.paginate())


if __name__ == "__main__":
    main()
"""
# The services that it uses, by package.
USED = {"shop.aws": "sqs", "typed_audit": "sts"}


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """An environment where pip finds the installed botocore and an older one."""
    links = tmp_path / "links"
    links.mkdir()
    for version in ("0.9.0", botocore.__version__):
        file = links / f"botocore-{version}-py3-none-any.whl"
        zipfile.ZipFile(file, "w").close()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(links))
    return import_path()


def _botosmith(folder: Path, environment: dict[str, str], *arguments: str) -> str:
    folder.mkdir(parents=True, exist_ok=True)
    command = ("-m", "botosmith", *arguments)
    return run_python(*command, folder=folder, environment=environment)


def test_every_step_works(tmp_path: Path, environment: dict[str, str]) -> None:
    root = tmp_path / "repository"
    shop, audit = root / "services" / "shop", root / "libraries" / "audit"
    (root / ".git").mkdir(parents=True)
    services = ("SQS", "dynamodb:GetItem")
    where = ("--output", "src", "--package", "shop.aws")
    _botosmith(shop, environment, "init", *services, *where, "--async", "--workflow")
    _botosmith(audit, environment, "init", "--package", "typed_audit", "--workflow")
    workflow = (root / ".github/workflows/update-sdk.yml").read_text()
    found = re.search(r"folder: (.+)", workflow)
    assert found is not None
    assert json.loads(found[1]) == ["services/shop", "libraries/audit"]
    assert (root / ".gitattributes").read_text().splitlines() == [
        "/services/shop/src/shop/aws/** linguist-generated",
        "/libraries/audit/typed_audit/** linguist-generated",
    ]
    for folder in (shop, audit):
        _botosmith(folder, environment, "generate", "-q")
        assert _botosmith(folder, environment, "check").endswith(": up to date\n")
    (shop / "src/shop/app.py").write_text(APPLICATION)

    # As in the guide, with the folders of both packages on the paths.
    environment["MYPYPATH"] = os.pathsep.join(["src", str(audit)])
    said, read = modules_read(["--strict", "src"], shop, environment)
    assert "Success: no issues found in 2 source files" in said
    for package, service in USED.items():
        assert_used(read, package, {service})

    environment["PYTHONPATH"] = os.pathsep.join(
        [str(shop / "src"), str(audit), environment["PYTHONPATH"]]
    )
    run = ("-m", "shop.app")
    printed = run_python(*run, folder=shop, environment=environment)
    assert printed.split(" ", 2)[:2] == [
        "SQSClient('eu-west-1')",
        "STSClient('us-east-1')",
    ]
    updated = _botosmith(shop, environment, "update", "--app", "src/shop")
    assert "the update causes no errors in the application" in updated
    assert "0 added, 0 changed, 0 removed" in updated
    assert "botocore" not in (shop / "pyproject.toml").read_text()
