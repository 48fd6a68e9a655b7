"""`init` finds the applications of a repository, and writes them into the settings."""

import subprocess
import tomllib
from pathlib import Path

import pytest

from tests.commands.folders import botosmith, edit, refused

IMPORTS = "from typed_aws.sts import STSClient\n"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with an empty project in it, which is the current folder."""
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    write(tmp_path / "libraries/sdk/pyproject.toml", "")
    monkeypatch.chdir(tmp_path / "libraries/sdk")
    return tmp_path


def write(file: Path, text: str = IMPORTS) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)


def apps() -> object:
    tool = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))["tool"]
    return tool["botosmith"].get("apps")


def test_applications_that_import_the_package_are_found(root: Path) -> None:
    write(root / "pyproject.toml", "")
    for name in ("shop", "blog", "wiki"):
        write(root / "services" / name / "pyproject.toml", "")
    write(root / "services/shop/src/shop/main.py")
    write(root / "services/shop/src/shop/other.py", "import typed_aws.sqs as sqs\n")
    write(root / "services/blog/main.py", "import typed_aws_of_others\n")
    write(root / "services/wiki/main.py", "from typed_aws import sqs\n")
    write(root / "services/jobs/run.py")  # It is no project.
    write(root / "libraries/sdk/tests/test_sdk.py")
    write(root / "scripts/deploy/run.py")
    # These are not searched.
    write(root / "services/blog/.venv/run.py")
    write(root / ".gitignore", "build/\n")
    write(root / "services/blog/build/run.py")
    write(root / "services/blog/old.py", "print 'typed_aws'\n")
    done = botosmith("init", "sts", "--workflow")
    assert done.exit_code == 0, done.output
    assert apps() == [
        "tests",
        "../../scripts",
        "../../services/jobs",
        "../../services/shop",
        "../../services/wiki",
    ]
    assert done.stderr.startswith("warning: ")
    assert "old.py:1: not Python" in done.stderr


def test_a_package_inside_an_application_may_be_imported_relatively(
    root: Path,
) -> None:
    write(Path("src/shop/api/views.py"), "from ..aws.sts import STSClient\n")
    write(Path("src/blog/views.py"), "from .aws.sts import STSClient\n")
    write(Path("tools/run.py"), "from .......... import aws\n")
    place = ("--output", "src", "--package", "shop.aws")
    assert botosmith("init", "sts", *place, "--workflow").exit_code == 0
    assert apps() == ["src"]


def test_what_imports_another_package_of_the_same_name_is_left_out(root: Path) -> None:
    other = root / "services/shop"
    settings = "[tool.botosmith]\npackage = 'typed_aws'\n"
    write(other / "pyproject.toml", settings)
    write(other / "main.py")
    write(root / "services/blog/pyproject.toml", settings.replace("typed", "other"))
    write(root / "services/blog/main.py")
    write(Path("run.py"))
    assert botosmith("init", "sts", "--workflow").exit_code == 0
    assert apps() == ["run.py", "../../services/blog"]


def test_applications_that_are_named_are_not_searched_for(root: Path) -> None:
    write(root / "services/shop/main.py")
    write(Path("run.py"))
    hint = "nothing imports typed_aws yet; name applications to check with"
    given = ("--app", "../../services", "--app", ".")
    done = botosmith("init", "sts", "--workflow", *given)
    assert (done.exit_code, hint in done.stdout) == (0, False)
    assert apps() == ["../../services", "."]
    # They are added to a configured project once, whatever they are called there.
    edit("pyproject.toml", '"../../services"', '"../.././services/"')
    done = botosmith("init", "--app", "run.py", "--app", "../../services")
    assert done.stdout.startswith("wrote pyproject.toml\n")
    assert botosmith("init", "--workflow").stdout == "next: botosmith generate\n"
    assert apps() == ["../.././services/", ".", "run.py"]
    assert "does not exist" in refused(botosmith, "init", "--app", "gone")


def test_settings_that_cannot_be_edited_get_advice(root: Path) -> None:
    text = '[tool.botosmith]\npackage = "a"\n[[tool.botosmith.apps]]\npath = "a"\n'
    Path("pyproject.toml").write_text(text)
    done = botosmith("init", "--app", ".")
    assert apps() == [{"path": "a"}]
    assert 'add yourself to pyproject.toml: apps = ["."]' in done.stdout
