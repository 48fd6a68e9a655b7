"""A repository with two SDKs, an application over both, and aiobotocore beside them."""

import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import botocore
import pytest

from tests.support.processes import import_path

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
# What mypy may read of a package: of its services, these, and none of the modules
# beside stubs.
USED = {"shop.aws": "sqs", "typed_audit": "sts"}


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """An environment with aiobotocore's metadata, where pip finds three botocores."""
    needed = f"Requires-Dist: botocore>=1.0,<={botocore.__version__}"
    info = tmp_path / "aio" / "aiobotocore-3.10.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: aiobotocore\nVersion: 3.10.0\n{needed}\n"
    )
    links = tmp_path / "links"
    links.mkdir()
    for version in ("0.9.0", botocore.__version__, "9999.0.0"):
        file = links / f"botocore-{version}-py3-none-any.whl"
        zipfile.ZipFile(file, "w").close()
    paths = import_path()["PYTHONPATH"]
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(info.parent), paths]),
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(links),
    }


@pytest.mark.slow
def test_every_step_works(tmp_path: Path, environment: dict[str, str]) -> None:
    root = tmp_path / "repository"
    shop, audit = root / "services" / "shop", root / "libraries" / "audit"
    (root / ".git").mkdir(parents=True)

    def run(folder: Path, *arguments: str) -> str:
        folder.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def botosmith(folder: Path, *arguments: str) -> str:
        return run(folder, "-m", "botosmith", *arguments)

    services = ("SQS", "dynamodb:GetItem")
    where = ("--output", "src", "--package", "shop.aws")
    botosmith(shop, "init", *services, *where, "--async", "--workflow")
    botosmith(audit, "init", "--package", "typed_audit", "--workflow")
    workflow = (root / ".github/workflows/update-sdk.yml").read_text()
    found = re.search(r"folder: (.+)", workflow)
    assert found is not None
    assert json.loads(found[1]) == ["services/shop", "libraries/audit"]
    assert (root / ".gitattributes").read_text().splitlines() == [
        "/services/shop/src/shop/aws/** linguist-generated",
        "/libraries/audit/typed_audit/** linguist-generated",
    ]
    for folder in (shop, audit):
        botosmith(folder, "generate", "-q")
        assert botosmith(folder, "check").endswith(": up to date\n")
    (shop / "src/shop/app.py").write_text(APPLICATION)

    # As in the guide, with the folders of both packages on the paths.
    environment["MYPYPATH"] = os.pathsep.join(["src", str(audit)])
    log = run_mypy(shop, environment)
    assert "Success: no issues found in 2 source files" in log
    for package, service in USED.items():
        read = re.findall(rf"Parsing (\S+) \({re.escape(package)}\.(\S+)\)", log)
        assert read
        for file, module in read:
            room, *_ = module.split(".")
            assert room in ("_runtime", service), module
            is_for_checkers = "/checkers/" in file or file.endswith("__init__.py")
            assert file.endswith(".pyi") or (room == "_runtime" and is_for_checkers)

    environment["PYTHONPATH"] = os.pathsep.join(
        [str(shop / "src"), str(audit), environment["PYTHONPATH"]]
    )
    assert run(shop, "-m", "shop.app").split(" ", 2)[:2] == [
        "SQSClient('eu-west-1')",
        "STSClient('us-east-1')",
    ]
    updated = botosmith(shop, "update", "--app", "src/shop")
    assert "the update causes no errors in the application" in updated
    assert "0 added, 0 changed, 0 removed" in updated
    assert "botocore" not in (shop / "pyproject.toml").read_text()


def run_mypy(folder: Path, environment: dict[str, str]) -> str:
    """Check what the settings of a project do not leave out, and return all output."""
    command = [sys.executable, "-m", "mypy", "--strict", "--verbose", "src"]
    done = subprocess.run(
        [*command, "--cache-dir=cache"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout + done.stderr
