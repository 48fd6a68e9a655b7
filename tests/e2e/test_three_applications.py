"""A repository with three applications, a library and an SDK of its own: the commands
of the workflow say which application an update breaks."""

import copy
import os
import re
import shlex
import zipfile
from pathlib import Path

import pytest

from botosmith.config import read_settings
from tests.support.parrots import PARROTS, add_model
from tests.support.processes import import_path, run_python

pytestmark = pytest.mark.slow

OLD, NEW = "98.0.0", "99.0.0"
SDK = f"""\
[tool.botosmith]
output = "."
package = "parrot_sdk"
services = ["parrots"]
botocore = "{OLD}"
"""
LIBRARY = """\
from parrot_sdk.parrots import ParrotsClient


def connect(region: str) -> ParrotsClient:
    return ParrotsClient.create(region_name=region)
"""
# Their files have the same name and size.
APPLICATION = """\
from connect import connect
from parrot_sdk.parrots import Parrot

parrots: "{kind}" = connect("eu-west-1").{call}
print(Parrot, parrots)
"""
CALLS = {
    "shop": ("object", "feed_parrot()             "),
    "blog": ("object", 'list_parrots(colour="red")'),
    "wiki": ("string", 'list_parrots(colour="red")'),
}
MYPY = "[mypy]\nstrict = true\nmypy_path = ../../libraries/birds, ../../sdk\n"


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """An environment where pip finds two botocores, the newer without an operation."""
    newer = copy.deepcopy(PARROTS)
    del newer["operations"]["FeedParrot"]
    links = tmp_path / "links"
    links.mkdir()
    for version, model in ((OLD, PARROTS), (NEW, newer)):
        zipfile.ZipFile(links / f"botocore-{version}-py3-none-any.whl", "w").close()
        data = tmp_path / f"cache/botosmith/botocore-data-{version}"
        add_model(data, "parrots", model, "service-2")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(links))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("RUNNER_TEMP", str(tmp_path))
    return import_path()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The repository, before there is an SDK in it."""
    root = tmp_path / "repository"
    files = {
        "sdk/pyproject.toml": SDK,
        "libraries/birds/pyproject.toml": "",
        "libraries/birds/connect.py": LIBRARY,
        "libraries/birds/mypy.ini": MYPY,
    }
    for name, (kind, call) in CALLS.items():
        files[f"services/{name}/pyproject.toml"] = ""
        files[f"services/{name}/main.py"] = APPLICATION.format(kind=kind, call=call)
        files[f"services/{name}/mypy.ini"] = MYPY
    for name, text in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        os.utime(file, (0, 0))  # As after a checkout, all have one time.
    (root / ".git").mkdir()
    return root


def test_the_workflow_says_which_application_an_update_breaks(
    root: Path, environment: dict[str, str]
) -> None:
    sdk, report = root / "sdk", root.parent / "changes.md"

    def run(*arguments: str) -> str:
        command = ("-m", "botosmith", *arguments)
        return run_python(*command, folder=sdk, environment=environment)

    run("generate", "-q")
    run("init", "--workflow")
    pyproject = sdk / "pyproject.toml"
    apps = ["libraries/birds", *(f"services/{name}" for name in sorted(CALLS))]
    settings = read_settings(pyproject.read_bytes(), pyproject)
    assert [one.name for one in settings.apps] == [f"../{name}" for name in apps]

    workflow = (root / ".github/workflows/update-sdk.yml").read_text()
    commands = re.findall(r"- run: botosmith (.+)", workflow)
    update, check = (shlex.split(os.path.expandvars(one)) for one in commands)
    said = run(*update)
    assert run(*check) == "parrot_sdk: up to date\n"
    assert f'botocore = "{NEW}"' in pyproject.read_text()
    error = '"ParrotsClient" has no attribute "feed_parrot"'
    for text in (said, report.read_text("utf-8")):
        assert f"In ../services/shop:\n\n../services/shop/main.py:4: {error}" in text
        assert "    parrots: FeedParrot was removed (" in text
        assert (
            "the update causes 1 error in 1 of 4 applications.\n"
            "../libraries/birds: no errors\n"
            "../services/blog: no errors\n"
            "../services/shop: 1 error\n"
            "../services/wiki: no errors; 1 existing error not counted\n"
        ) in text
    assert report.read_text("utf-8").startswith(f"Models of botocore {NEW}.\n")
