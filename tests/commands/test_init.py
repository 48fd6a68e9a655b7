"""The command `init`: settings, and a workflow, in the user's project."""

import re
import subprocess
import sys
import tomllib
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.commands.folders import Run, botosmith, names, refused, tree
from tests.support.full_disk import limited_files
from tests.support.paths import ROOT

WORKFLOW = ".github/workflows/update-sdk.yml"


@pytest.fixture
def init(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `botosmith init` in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return partial(botosmith, "init")


def configured() -> dict[str, Any]:
    content = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))
    table: dict[str, Any] = content["tool"]["botosmith"]
    return table


def test_init_creates_pyproject(init: Run) -> None:
    done = init("sqs:SendMessage", "s3", "--output", "src", "--package", "shop.aws")
    assert (done.exit_code, done.output) == (
        0,
        "wrote pyproject.toml\nwrote src/shop/__init__.py\nnext: botosmith generate\n",
    )
    assert configured() == {
        "output": "src",
        "package": "shop.aws",
        "services": ["sqs:SendMessage", "s3"],
    }
    assert list(tree(Path())) == ["pyproject.toml", "src/shop/__init__.py"]


def test_init_configures_asynchronous_clients(init: Run) -> None:
    # Other packages do not have this operation.
    stream = "polly:StartSpeechSynthesisStream"
    assert init("sqs", stream).exit_code == 2
    assert init("sqs", stream, "--async").exit_code == 0
    assert configured()["async"] is True


def test_init_finds_services_in_programs(init: Run) -> None:
    Path("src").mkdir()
    Path("src/app.py").write_text(
        "sqs = boto3.client('sqs')\nsqs.send_message()\nsqs.create_queue()\n"
        "boto3.client(name)\n"
    )
    Path("src/bad.py").write_text("x = = 1")
    Path("job.py").write_text("boto3.client('kms').sign()\nS3.x = 1\n")
    done = init("--from", "src", "SQS:Send*", "--from", "job.py", "s3")
    assert (done.exit_code, done.stderr) == (
        0,
        "warning: src/bad.py:1: not Python (invalid syntax)\n"
        "warning: src/app.py:4: the service is not a constant: name\n",
    )
    assert configured()["services"] == ["sqs:Send*,CreateQueue", "s3", "kms:Sign"]
    assert configured()["apps"] == ["src", "job.py"]
    assert "`botosmith add` adds" in refused(init, "--from", "src")


@pytest.mark.parametrize(
    ("path", "message"),
    [
        (".", "error: .: no call of a client of AWS is found\n"),
        ("none", "error: none: does not exist\n"),
    ],
)
def test_init_refuses_programs_without_calls(
    init: Run, path: str, message: str
) -> None:
    Path("app.py").write_text("print('Hello')")
    assert refused(init, "--from", path, "sts") == message
    assert names(Path()) == ["app.py"]


def test_init_alone_configures_something_that_can_be_generated(init: Run) -> None:
    assert init().exit_code == 0
    services = configured()["services"]
    assert services
    for name in services:
        done = botosmith("list", name)
        assert done.exit_code == 0
        assert done.stdout


@pytest.mark.parametrize(
    "before",
    [
        "",
        '[project]\nname = "shop"  # a comment',
        "[project]\r\nname = 'shop'\r\n\r\n[tool.ruff]\r\nline-length = 100\r\n",
        "tool.mypy.strict = true\n",
        "[[tool.mypy.overrides]]\nmodule = 'ä.*'\n",
    ],
)
def test_init_keeps_what_is_in_pyproject(init: Run, before: str) -> None:
    file = Path("pyproject.toml")
    file.write_bytes(before.encode())
    assert init("sts").exit_code == 0
    after = file.read_bytes().decode()
    kept = iter(after.splitlines())
    assert all(line in kept for line in before.splitlines())
    assert after.count("\n") - after.count("\r\n") in (0, after.count("\n"))
    assert configured()["services"] == ["sts"]


@pytest.mark.parametrize(
    ("before", "message"),
    [
        ("[tool.botosmith]\n", "already has a section [tool.botosmith]"),
        ("tool.botosmith.output = 'x'\n", "already has a section [tool.botosmith]"),
        ("[tool\n", "not TOML"),
        (f"a = {'[' * 3000}", "nested too deeply"),
        ("tool = {}\n", "add this yourself:\n[tool.botosmith]\n"),
        ("\xff", "is not text"),
    ],
)
def test_init_refuses_a_file_that_it_cannot_extend(
    init: Run, before: str, message: str
) -> None:
    Path("pyproject.toml").write_bytes(before.encode("latin-1"))
    error = refused(init, "sts", "--workflow")
    assert error.startswith("error: ")
    assert message in error
    assert Path("pyproject.toml").read_bytes() == before.encode("latin-1")
    assert not Path(".github").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["stss"], "unknown service 'stss'; did you mean"),
        (["sts:Nope*"], "botocore's clients have no operation like 'Nope*'"),
        (["sts:GetCallerIdentify"], "no operation 'GetCallerIdentify'; did you mean"),
    ],
)
def test_init_checks_its_arguments(
    init: Run, arguments: list[str], message: str
) -> None:
    assert message in refused(init, *arguments)
    assert not tree(Path())


def test_full_disk_leaves_pyproject_unchanged(init: Run) -> None:
    with limited_files(20):
        refused(init, "sts")
        assert tree(Path()) == {}
        Path("pyproject.toml").write_text("[project]\n")
        error = refused(init, "sts")
    assert error.endswith("pyproject.toml: cannot be written (File too large)\n")


def test_workflow_is_written_on_request(
    init: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "services" / "shop").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "services" / "shop")
    done = init("sts", "--workflow")
    assert done.stdout.splitlines() == [
        "wrote pyproject.toml",
        f"wrote {tmp_path / '.gitattributes'}",
        "wrote .gitignore",
        f"wrote {tmp_path / WORKFLOW}",
        "nothing imports typed_aws yet; name applications to check with `botosmith "
        "init --app PATH`",
        "next: botosmith generate",
    ]
    text = (tmp_path / WORKFLOW).read_text()
    assert 'folder: ["services/shop"]\n' in text
    install = text.partition("- name: Install\n")[2].partition("- run:")[0]
    assert re.search(r"^ *# pip install -r requirements.txt$", install, re.MULTILINE)


def test_written_workflow_passes_zizmor(init: Run) -> None:
    assert init("sts", "--workflow").exit_code == 0
    zizmor = str(Path(sys.executable).with_name("zizmor"))
    command = [zizmor, "--offline", "--color=never", "--persona=pedantic", WORKFLOW]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "No findings to report. Good job!\n")


def test_written_workflow_uses_the_actions_of_this_repository(init: Run) -> None:
    """dependabot raises these, and a person has to raise the others."""
    assert init("sts", "--workflow").exit_code == 0
    actions = re.compile(r"uses: (.+@[0-9a-f]{40} # v[\d.]+)\n")
    workflows = [
        file.read_text("utf-8") for file in (ROOT / ".github" / "workflows").iterdir()
    ]
    ours = {action for text in workflows for action in actions.findall(text)}
    theirs = actions.findall(Path(WORKFLOW).read_text("utf-8"))
    assert len(theirs) == 2
    assert set(theirs) <= ours


@pytest.mark.parametrize(
    ("services", "written"),
    [
        (["s3", "sns", "sqs"], 'services = ["s3", "sns", "sqs"]\n'),
        (
            ["s3", "sns", "sqs:Send*,CreateQueue", "sts"],
            'services = [\n    "s3",\n    "sns",\n    "sqs:Send*,CreateQueue",\n'
            '    "sts",\n]\n',
        ),
    ],
)
def test_more_than_three_services_have_a_line_each(
    init: Run, services: list[str], written: str
) -> None:
    assert init(*services).exit_code == 0
    assert written in Path("pyproject.toml").read_text()
    assert configured()["services"] == services


@pytest.mark.parametrize(
    ("files", "paths", "output"),
    [
        (["src/prog.py", "src/jobs/night.py", "tests/test_prog.py"], ["src"], "src"),
        (["src/shop/__init__.py", "src/shop/aws.py"], ["src", "tests"], "src"),
        (["src/shop/__init__.py", "src/shop/aws.py"], ["src/shop/aws.py"], "src"),
        (["src/shop/__init__.py", "setup.py", "docs/conf.py"], ["."], "src"),
        (["shop/__init__.py", "shop/aws/__init__.py"], ["shop/aws"], "."),
        (["prog.py", "src/shop/__init__.py"], ["prog.py"], "."),
        (["a/app.py", "b/app.py"], ["a", "b"], "set `output` in pyproject.toml; mo"),
        (["../a/app.py"], ["../a"], "set `output` in pyproject.toml; modules are"),
    ],
)
def test_init_puts_the_package_beside_modules(
    init: Run, files: list[str], paths: list[str], output: str
) -> None:
    for file in [*files, "tests/test_aws.py"]:
        Path(file).parent.mkdir(parents=True, exist_ok=True)
        Path(file).write_text("boto3.client('kms').sign()\n")
    done = init(*(f"--from={path}" for path in paths))
    assert done.exit_code == 0
    assert configured()["output"] == (output if "set" not in output else ".")
    assert output in done.output or "set" not in output
    Path("pyproject.toml").unlink()
    assert init(*(f"--from={path}" for path in paths), "--output", "x").exit_code == 0
    assert configured()["output"] == "x"


@pytest.mark.parametrize(
    ("backend", "setting", "advice"),
    [
        ("hatchling.build", "", "src/typed_aws in `packages` of [tool.hatch.build.t"),
        ("hatchling.build", "hatch.build.targets.wheel.packages=['src/typed_aws']", ""),
        ("setuptools.build_meta", "", ""),
        ("setuptools.build_meta", "setuptools.packages.find.where=['src']", ""),
        ("setuptools.build_meta", "setuptools.packages=['shop']", "of [tool.setup"),
        ("uv_build", "", "src/typed_aws in `module-name` of [tool.uv.build-backend]"),
    ],
)
def test_init_says_what_to_set_for_a_package_that_is_not_built(
    init: Run, backend: str, setting: str, advice: str
) -> None:
    tool = f"[tool]\n{setting}\n"
    Path("pyproject.toml").write_text(
        f"[build-system]\nbuild-backend = '{backend}'\n{tool}"
    )
    done = init("sts", "--output", "src")
    assert done.exit_code == 0
    assert ("add yourself to pyproject.toml: " in done.output) == bool(advice)
    assert advice in done.output
