"""A package that is not committed: the project lock, and what is generated from it."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from importlib import metadata
from importlib.metadata import version
from pathlib import Path

import botocore
import pytest

import botosmith
from botosmith.output.drift import digest
from tests.commands.folders import Run, edit, names, refused, tree
from tests.support.parrots import PARROTS, Model, add_model
from tests.support.paths import CODEGEN, GENERATED
from tests.support.processes import import_path, run_python

LOCK = Path("botosmith.lock")
PACKAGE = Path("src", "shop", "aws")


def git(*arguments: str) -> str:
    done = subprocess.run(
        ["git", *arguments], capture_output=True, text=True, check=True
    )
    return done.stdout


@pytest.fixture
def in_new_folder(project: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command in an empty folder."""
    (tmp_path / "new").mkdir()
    monkeypatch.chdir(tmp_path / "new")
    return project


def test_package_is_not_committed(in_new_folder: Run) -> None:
    git("init", "--quiet")
    done = in_new_folder(
        "init", "sts:GetCallerIdentity", "--no-commit", "--package=a.aws"
    )
    assert done.stdout.splitlines() == [
        "wrote pyproject.toml",
        "wrote a/__init__.py",
        "wrote .gitignore",
        "next: botosmith generate",
    ]
    done = in_new_folder("generate")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.splitlines()[1:] == ["wrote botosmith.lock"]
    # What a killed run leaves is ignored, too.
    Path("a", ".aws.botosmith-0a1b2c3d").mkdir()
    Path("a", ".aws.botosmith-0a1b2c3d", "py.typed").touch()
    committed = [".gitignore", "a/__init__.py", "botosmith.lock", "pyproject.toml"]
    status = git("status", "-uall", "--porcelain")
    assert status.splitlines() == [f"?? {name}" for name in committed]


@pytest.mark.parametrize("before", ["*.pyc", "# mine\r\n*.pyc\r\n"])
def test_init_extends_gitignore(in_new_folder: Run, before: str) -> None:
    Path(".gitignore").write_bytes(before.encode())
    assert in_new_folder("init", "--no-commit", "--output=a[1]").exit_code == 0
    after = Path(".gitignore").read_bytes().decode()
    assert after.startswith(before)
    assert after.split()[-4:] == [
        r"/a\[1]/typed_aws/",
        r"/a\[1]/.typed_aws.botosmith-*",
        "/dist/",
        "/build/",
    ]
    assert after.count("\n") - after.count("\r\n") in (0, after.count("\n"))


def test_init_refuses_a_package_outside_the_project(in_new_folder: Run) -> None:
    error = refused(in_new_folder, "init", "--no-commit", "--output=..")
    assert "typed_aws: is not inside the project" in error
    assert names(Path()) == []


def test_lock_is_small_and_sorted(made: Path) -> None:
    text = (made / LOCK).read_text()
    values = dict(line.split(" = ", 1) for line in text.splitlines() if " = " in line)
    assert [*values] == [
        *("format", "botosmith", "botocore", "ruff", "package", "async"),
        *("infer-paginators", "infer-waits", "services"),
        *("models", "patches", "templates", "output"),
    ]
    assert values["botosmith"] == f'"{botosmith.__version__}"'
    assert values["botocore"] == f'"{botocore.__version__}"'
    assert values["ruff"] == f'"{version("ruff")}"'
    assert values["output"] == f'"{digest(made / PACKAGE / "botosmith.lock")}"'
    assert 'services = [\n    "parrots:FeedParrot",\n]\n' in text


def test_add_and_remove_write_the_lock(project: Run) -> None:
    before = LOCK.read_text()
    done = project("add", "parrots:ListParrots")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-2:] == [
        "wrote botosmith.lock",
        "wrote pyproject.toml",
    ]
    assert '    "parrots:FeedParrot",\n    "parrots:ListParrots",\n' in LOCK.read_text()
    assert project("generate", "--locked").stdout == f"{PACKAGE}: up to date\n"
    assert project("remove", "parrots:ListParrots").exit_code == 0
    assert LOCK.read_text() == before
    assert "wrote" not in project("generate").stdout


@pytest.mark.parametrize("exists", [True, False])
def test_lock_is_written_with_the_package_or_not_at_all(
    project: Run, monkeypatch: pytest.MonkeyPatch, exists: bool
) -> None:
    if not exists:
        LOCK.unlink()

    def fail(*_: object) -> None:
        # Both files have their new content by now.
        assert "ListParrots" in LOCK.read_text()
        assert "ListParrots" in Path("pyproject.toml").read_text()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("botosmith.generate.publish", fail)
    error = refused(project, "add", "parrots:ListParrots")
    assert "No space left on device" in error


def test_other_packages_have_no_project_lock(project: Run) -> None:
    before = LOCK.read_text()
    Path("elsewhere").mkdir()
    done = project("generate", "parrots", "--output=elsewhere")
    assert (done.exit_code, LOCK.read_text()) == (0, before)
    assert "wrote" not in done.stdout
    error = refused(project, "generate", "--locked", "--output=elsewhere")
    assert "with `commit = false` in [tool.botosmith]" in error


def test_check_compares_the_lock(project: Run) -> None:
    def assert_stale(problem: str) -> None:
        done = project("check")
        assert (done.exit_code, done.output) == (1, f"botosmith.lock: {problem}\n")

    assert project("check").output == f"{PACKAGE}: up to date\n"
    PACKAGE.rename("elsewhere")
    done = project("check")
    assert done.exit_code == 1
    assert done.output.endswith("generated yet; run `botosmith generate --locked`\n")
    Path("elsewhere").rename(PACKAGE)
    edit(LOCK, botocore.__version__, "1.40.0")
    assert_stale("stale in botocore; run `botosmith generate`")
    edit(LOCK, "ruff", "<<<<<<< HEAD\nruff")
    assert_stale(UNREADABLE)
    LOCK.unlink()
    assert_stale("missing; run `botosmith generate`")
    assert not LOCK.exists()


def test_another_clone_generates_the_same_bytes(project: Run, made: Path) -> None:
    shutil.rmtree("src")
    # As git writes files on Windows.
    for file in (LOCK, *Path("patches").rglob("*.*"), *Path("templates").rglob("*.*")):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    before = LOCK.read_bytes()
    done = project("generate", "--locked")
    assert (done.exit_code, done.stderr) == (0, "")
    assert "added" in done.stdout
    assert "wrote" not in done.stdout
    assert tree(PACKAGE) == tree(made / PACKAGE)
    assert LOCK.read_bytes() == before
    assert project("generate", "--locked", "-q").output == ""


def test_models_of_the_locked_botocore_are_read(
    project: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The cache of downloads holds a botocore that does not exist."""
    data = Path("cache", "botosmith", "botocore-data-1.0.1").resolve()
    data.parent.mkdir(parents=True)
    Path("models").rename(data)
    monkeypatch.setenv("XDG_CACHE_HOME", str(Path("cache").resolve()))
    edit("pyproject.toml", 'models = "models"\n', "")
    assert project("generate", "--botocore=1.0.1").exit_code == 0
    assert 'botocore = "1.0.1"' in LOCK.read_text()
    before = tree(PACKAGE)
    shutil.rmtree("src")
    done = project("generate", "--locked")
    assert (done.exit_code, done.stderr) == (0, "")
    assert tree(PACKAGE) == before


def test_models_that_other_machines_do_not_have_are_not_read(
    project: Run, made: Path, parrots: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_model(Path("mine"), "budgies", parrots, "service-2")
    monkeypatch.setenv("AWS_DATA_PATH", str(Path("mine").resolve()))
    assert "unknown service 'budgies'" in project("list", "budgies").stderr
    assert "unknown service 'budgies'" in refused(project, "add", "budgies")
    assert LOCK.read_text() == (made / LOCK).read_text()
    edit("pyproject.toml", "commit = false", "commit = true")
    assert project("list", "budgies").stdout == "FeedParrot\nListParrots\n"


def change_models_and_patches() -> None:
    model = json.loads(json.dumps(PARROTS))
    model["operations"]["FeedParrot"]["documentation"] = "Feeds a parrot."
    add_model(Path("models"), "parrots", model, "service-2")
    Path("patches", "parrots.json").unlink()


def replace_lock_by_folder() -> None:
    LOCK.unlink()
    LOCK.mkdir()


def make_lock_newer() -> None:
    edit(LOCK, OURS, NEWER)
    edit(LOCK, "format = 1", "format = 2")


NEWER = 'botosmith = "99.1"'
OURS = f'botosmith = "{botosmith.__version__}"'
CONFIGURATION = "does not fit the configuration in "
UNREADABLE = (
    "is not a project lock that this botosmith can read, perhaps after a merge; "
    "`botosmith generate` writes it again"
)
# What is wrong, and what the message says.
FAULTS: Mapping[str, tuple[Callable[[], object], str]] = {
    "no lock": (LOCK.unlink, "botosmith.lock: does not exist; `botosmith generate`"),
    "a merge": (lambda: edit(LOCK, "ruff", "<<<<<<< HEAD\nruff"), UNREADABLE),
    "other types": (lambda: edit(LOCK, "async = false", "async = 0"), UNREADABLE),
    "another format": (lambda: edit(LOCK, "format = 1", "format = 2"), UNREADABLE),
    "not UTF-8": (lambda: LOCK.write_bytes(b"\xff"), UNREADABLE),
    "a folder": (replace_lock_by_folder, "cannot be read (Is a dir"),
    "a newer botosmith": (
        make_lock_newer,
        f"was written by botosmith 99.1, which is newer than this, "
        f"{botosmith.__version__}; `pip install botosmith==99.1 ruff==",
    ),
    "an older botosmith": (
        lambda: edit(LOCK, OURS, 'botosmith = "0.0.1"'),
        "needs botosmith 0.0.1 and ruff ",
    ),
    "another ruff": (
        lambda: edit(LOCK, f'ruff = "{version("ruff")}"', 'ruff = "0.17.0"'),
        f"`pip install botosmith=={botosmith.__version__} ruff==0.17.0`",
    ),
    "another service": (
        lambda: edit("pyproject.toml", '["parrots:', '["sts", "parrots:'),
        f"{CONFIGURATION}services; `botosmith generate` writes",
    ),
    "another package": (
        lambda: edit("pyproject.toml", "shop", "store"),
        f"{CONFIGURATION}package;",
    ),
    "another botocore": (
        lambda: edit("pyproject.toml", "jobs", 'botocore = "1.40.0"\njobs'),
        f"{CONFIGURATION}botocore;",
    ),
    "asynchronous clients": (
        lambda: edit("pyproject.toml", "jobs", "async = true\njobs"),
        f"{CONFIGURATION}async;",
    ),
    "no inferred paginators": (
        lambda: edit("pyproject.toml", "jobs", "infer-paginators = false\njobs"),
        f"{CONFIGURATION}infer-paginators;",
    ),
    "no inferred waits": (
        lambda: edit("pyproject.toml", "jobs", "infer-waits = false\njobs"),
        f"{CONFIGURATION}infer-waits;",
    ),
    "an older lock": (
        lambda: edit(LOCK, "infer-waits = true\n", ""),
        f"{CONFIGURATION}infer-waits;",
    ),
    "models and patches": (
        change_models_and_patches,
        f"{CONFIGURATION}models, patches;",
    ),
    "rules for batches": (
        lambda: Path("patches", "batches.toml").write_text("# None.\n"),
        f"{CONFIGURATION}patches;",
    ),
    "no templates": (
        lambda: edit("pyproject.toml", 'templates = "templates"\n', ""),
        f"{CONFIGURATION}templates;",
    ),
    "a missing folder": (
        lambda: shutil.rmtree("models"),
        "the models folder does not exist",
    ),
    "an edited package": (
        lambda: edit(PACKAGE / "__init__.py", '"""', '"""Mine. '),
        "these files were added or edited after generation; --force",
    ),
    "another output": (
        lambda: edit(LOCK, 'output = "', 'output = "0'),
        "names another package than its versions generate here",
    ),
    "a committed package": (
        lambda: edit("pyproject.toml", "commit = false", "commit = true"),
        "only a package that pyproject.toml configures with `commit = false`",
    ),
}


@pytest.mark.parametrize(("spoil", "message"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_one_error_and_changes_nothing(
    project: Run, spoil: Callable[[], object], message: str
) -> None:
    spoil()
    error = refused(project, "generate", "--locked")
    assert error.count("error: ") == 1
    assert message in error


def test_without_ruff_the_error_names_it(
    project: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find_nothing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", find_nothing)
    error = refused(project, "generate", "--locked")
    assert error.startswith("error: ruff is not installed")


@pytest.mark.parametrize(
    "arguments", [("generate",), ("remove", "sts"), ("check", "-q")]
)
def test_the_lock_of_a_newer_botosmith_is_kept(
    project: Run, arguments: tuple[str, ...]
) -> None:
    edit("pyproject.toml", '["parrots:', '["sts", "parrots:')
    edit(LOCK, OURS, NEWER)
    assert "which is newer than this" in refused(project, *arguments)


def test_generate_replaces_a_lock_that_git_could_not_merge(
    project: Run, made: Path
) -> None:
    edit(LOCK, "ruff", "<<<<<<< HEAD\nruff")
    assert project("generate").stdout.endswith("\nwrote botosmith.lock\n")
    assert LOCK.read_text() == (made / LOCK).read_text()


_IMPORTS = """
import sys
from botosmith.commands.cli import main
main(["generate", "--locked"], standalone_mode=False)
print(*sorted({"botocore", "jinja2", "ruff", "tomlkit"} & sys.modules.keys()))
"""


def test_nothing_large_is_imported_if_all_is_in_place(project: Run) -> None:
    printed = run_python("-c", _IMPORTS, environment=import_path([CODEGEN]))
    assert printed == f"{PACKAGE}: up to date\n\n"


@pytest.mark.timing
def test_a_package_in_place_takes_less_than_half_a_second(project: Run) -> None:
    """With as many files as twelve services have: those of the committed SDK."""
    shutil.rmtree(PACKAGE)
    shutil.copytree(GENERATED / "typed_aws", PACKAGE)
    output = f'output = "{digest(PACKAGE / LOCK)}"'
    LOCK.write_text(re.sub("output = .*", output, LOCK.read_text()))
    command = [sys.executable, "-m", "botosmith", "generate", "--locked"]
    environment = {**os.environ, "PYTHONPATH": str(CODEGEN)}
    started = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, check=True)
    assert time.perf_counter() - started < 0.5
    assert done.stdout.endswith(b": up to date\n")
