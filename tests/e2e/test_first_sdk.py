"""The first commands of a user: in an empty folder, with nothing but pip."""

import os
import subprocess
import sys
import venv
from importlib.metadata import version
from pathlib import Path

import pytest

from botosmith_tools.moto_server import moto_server
from tests.docs.examples import python_examples
from tests.support.paths import ROOT

_README = ROOT / "README.md"
COMMANDS = _README.read_text("utf-8").split("```sh\n")[1].split("```")[0].splitlines()
(PROGRAM,) = python_examples(_README)
# With the versions of this environment, pip downloads what it has in its cache.
_PINNED = (
    "attrs",
    "botocore",
    "cattrs",
    "click",
    "jinja2",
    "jsonpatch",
    "mypy",
    "ruff",
)
_RECORDING = """
from importlib.util import find_spec
from botosmith.recording import ReplayServer
for name in ("botosmith_tools", "typed_aws"):
    assert find_spec(name) is None
"""


@pytest.mark.slow
def test_five_commands_lead_from_pip_to_a_checked_program(tmp_path: Path) -> None:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    wheels = tmp_path / "wheels"
    build = ["wheel", "--no-deps", "--wheel-dir", str(wheels), str(ROOT)]
    subprocess.run([*pip, *build], check=True)
    (wheel,) = wheels.glob("botosmith-*.whl")
    pins = [f"{name}=={version(name)}" for name in _PINNED]
    constraints = tmp_path / "constraints.txt"
    constraints.write_text("\n".join([f"botosmith @ {wheel.as_uri()}", *pins]))
    venv.create(tmp_path / "venv", with_pip=True)
    programs = tmp_path / "venv" / "bin"
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "app.py").write_text(PROGRAM.code)
    foreign = ("PYTHONPATH", "MYPYPATH", "VIRTUAL_ENV")
    environment = {
        **{name: value for name, value in os.environ.items() if name not in foreign},
        "PATH": os.pathsep.join([str(programs), os.environ["PATH"]]),
        "PIP_CONSTRAINT": str(constraints),
        "AWS_ACCESS_KEY_ID": "a",
        "AWS_SECRET_ACCESS_KEY": "s",
    }

    def run(*command: str) -> str:
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True
        )
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        return done.stdout

    assert len(COMMANDS) == 5
    with moto_server() as url:
        environment["AWS_ENDPOINT_URL"] = url
        outputs = [run("sh", "-c", command) for command in COMMANDS]
    aws = "https://sqs.us-east-1.amazonaws.com"
    assert outputs[3] == PROGRAM.output.replace(aws, url)
    assert outputs[4].startswith("Success: no issues found")
    assert run("python", "-m", "botosmith", "check") == ""
    run("python", "-P", "-c", _RECORDING)
