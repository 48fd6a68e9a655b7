"""The commands `add` and `remove` edit pyproject.toml and generate, or do neither."""

import json
import sys
import types
from collections.abc import Callable
from pathlib import Path

import pytest

from botosmith.output import write
from tests.commands.folders import Run, names, refused, tree
from tests.support.parrots import Model, add_model
from tests.support.paths import CODEGEN
from tests.support.patience import PATIENCE
from tests.support.processes import import_path, try_python
from tests.support.sweeps import mostly_slow

PYPROJECT = """\
# The zoo.
[tool.botosmith]
output = 'out'
package = 'sdk'
models = 'models'
jobs = 1
services = [
    'parrots:ListParrots',  # green ones
]
"""
LIST = "sdk/parrots/operations/listparrots.py"
FEED = "sdk/parrots/operations/feedparrot.py"


@pytest.fixture
def zoo(run: Run, parrots: Model) -> Run:
    """Runs the command in a folder with models of two services."""
    add_model(Path("models"), "budgies", parrots, "service-2")
    Path("pyproject.toml").write_text(PYPROJECT)
    return run


def services(folder: Path = Path()) -> dict[str, list[str] | None]:
    """The services and operations in the package."""
    lock = json.loads((folder / "out" / "sdk" / "botosmith.lock").read_text())
    return {name: one["operations"] for name, one in lock["services"].items()}


def test_add_and_remove_edit_pyproject_and_generate(zoo: Run) -> None:
    assert zoo("generate").exit_code == 0
    done = zoo("add", "parrots:FeedParrot", "budgies")
    assert (done.exit_code, done.stderr) == (0, "")
    generated, wrote = done.stdout.splitlines()
    assert generated.startswith("out/sdk: 2 services, ")
    assert wrote == "wrote pyproject.toml"
    assert Path("pyproject.toml").read_text() == PYPROJECT.replace(
        "'parrots:ListParrots',  # green ones\n",
        "'parrots:ListParrots,FeedParrot',  # green ones\n    'budgies',\n",
    )
    assert services() == {"budgies": None, "parrots": ["FeedParrot", "ListParrots"]}
    assert {LIST, FEED} <= tree(Path("out")).keys()

    assert zoo("add", "-q", "parrots").output == ""
    assert "    'parrots',  # green ones\n" in Path("pyproject.toml").read_text()
    assert services() == {"budgies": None, "parrots": None}

    Path("pyproject.toml").write_text(PYPROJECT.replace("List", "FeedParrot,List"))
    done = zoo("remove", "parrots:Feed*")
    assert "1 service," in done.stdout
    assert Path("pyproject.toml").read_text() == PYPROJECT
    assert services() == {"parrots": ["ListParrots"]}
    assert FEED not in tree(Path("out"))
    assert zoo("check").exit_code == 0


def test_add_finds_operations_in_programs(zoo: Run) -> None:
    Path("app.py").write_text(
        "from sdk.parrots import FeedParrotRequest\n"
        "boto3.client('parrots').list_parrots()\nboto3.client(name)\n"
    )
    done = zoo("add", "--from", "app.py")
    told = "warning: app.py:3: the service is not a constant: name\n"
    assert (done.exit_code, done.stderr) == (0, told)
    assert services() == {"parrots": ["FeedParrot", "ListParrots"]}
    done = zoo("add", "-q", "--from", "app.py")
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert "already has parrots:FeedParrot,ListParrots; " in done.stderr
    done = zoo("add")
    assert (done.exit_code, "name a SERVICE, or" in done.stderr) == (2, True)


def test_add_finds_services_as_aws_writes_them(zoo: Run) -> None:
    assert zoo("add", "Budgies:FeedParrot", "-q").exit_code == 0
    assert services() == {"budgies": ["FeedParrot"], "parrots": ["ListParrots"]}
    assert "'budgies:FeedParrot'," in Path("pyproject.toml").read_text()


def test_an_operation_that_botocore_has_no_more_can_be_removed(zoo: Run) -> None:
    file = Path("pyproject.toml")
    file.write_text(PYPROJECT.replace("ListParrots", "HearParrot,ListParrots"))
    done = zoo("remove", "parrots:HearParrot")
    assert (done.exit_code, done.stderr) == (0, "")
    assert file.read_text() == PYPROJECT


def test_pyproject_in_a_parent_folder_is_edited(
    zoo: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path("src", "zoo")
    folder.mkdir(parents=True)
    project = Path.cwd()
    monkeypatch.chdir(folder)
    done = zoo("add", "budgies")
    assert done.stdout.splitlines()[1:] == [f"wrote {project / 'pyproject.toml'}"]
    assert services(project) == {"budgies": None, "parrots": ["ListParrots"]}
    assert names(Path()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_links_and_modes_of_pyproject_are_kept(zoo: Run) -> None:
    Path("shared").mkdir()
    file = Path("pyproject.toml").rename("shared/zoo.toml")
    file.chmod(0o640)
    Path("pyproject.toml").symlink_to(file)
    assert zoo("add", "budgies").exit_code == 0
    assert Path("pyproject.toml").readlink() == file
    assert (file.stat().st_mode & 0o777, "budgies" in file.read_text()) == (0o640, True)
    assert names(Path("shared")) == ["zoo.toml"]


def test_configured_services_may_be_generated_already(zoo: Run) -> None:
    zoo("generate", "parrots", "--only")
    done = zoo("add", "parrots")
    assert "0 added, 0 changed, 0 removed" in done.stdout
    assert "'parrots',  # green" in Path("pyproject.toml").read_text()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("add", "parots"), "unknown service 'parots'; did you mean parrots"),
        (("add", "budgies:Fly*"), "no operation like 'Fly*'"),
        (("add", "parrots:ListParrots"), "already has parrots:ListParrots"),
        (("add", "*"), "'*' cannot be added"),
        (("remove", "budgies"), "[tool.botosmith] does not have 'budgies'"),
        (("remove", "parrots:ListParrots"), "this would leave no operation of parrots"),
    ],
)
def test_an_error_changes_nothing(
    zoo: Run, arguments: tuple[str, ...], message: str
) -> None:
    error = refused(zoo, *arguments)
    assert error.startswith("error: ")
    assert message in error
    assert len(error.splitlines()) == 1


@pytest.mark.parametrize("configured", ["['parrots', 'budgies']", "['*']"])
@pytest.mark.parametrize(
    "new", [("parrots:FedParrot",), ("budgies:FeedParrot", "Parrots:FedParrot")]
)
def test_an_unknown_operation_of_a_configured_service_is_an_error(
    zoo: Run, configured: str, new: tuple[str, ...]
) -> None:
    file = Path("pyproject.toml")
    file.write_text(f"{PYPROJECT.partition('services')[0]}services = {configured}\n")
    assert refused(zoo, "add", *new) == (
        "error: parrots: botocore's clients have no operation 'FedParrot'; did you "
        "mean FeedParrot or ListParrots?\n"
    )


@pytest.mark.parametrize("command", ["add", "remove", "update"])
@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "there is no pyproject.toml; `botosmith init` writes it"),
        ("[tool.ruff]\n", "has no section [tool.botosmith]; `botosmith init` adds it"),
        ("tool = 1", "has no section"),
        ("[[tool]]\nbotosmith = {}", "has no section"),
        ("[tool", "pyproject.toml: not TOML"),
    ],
)
def test_a_project_that_is_not_configured_stays_as_it_is(
    run: Run, command: str, content: str | None, message: str
) -> None:
    file = Path("pyproject.toml")
    file.unlink()
    if content is not None:
        file.write_text(content, "utf-8")
    error = refused(run, command, *["parrots:ListParrots"] * (command != "update"))
    assert message in error
    assert len(error.splitlines()) == 1


def break_model(_: pytest.MonkeyPatch) -> str:
    Path("models/budgies/2026-01-02/service-2.json").write_text("{")
    return "not JSON"


def fill_disk(patch: pytest.MonkeyPatch) -> str:
    def no_exchange(one: Path, other: Path) -> bool:
        return False

    def full(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device", str(target))

    patch.setattr(write, "_exchange", no_exchange)
    patch.setattr(Path, "rename", full)
    return "cannot be written (No space left on device)"


def lock_pyproject(patch: pytest.MonkeyPatch) -> str:
    def locked(self: Path, target: Path) -> None:
        raise PermissionError(13, "Permission denied", str(target))

    patch.setattr(Path, "replace", locked)
    return "pyproject.toml: cannot be written (Permission denied)"


@pytest.mark.parametrize("fail", [break_model, fill_disk, lock_pyproject])
def test_a_failed_generation_changes_nothing(
    zoo: Run, monkeypatch: pytest.MonkeyPatch, fail: Callable[[pytest.MonkeyPatch], str]
) -> None:
    zoo("generate")
    message = fail(monkeypatch)
    assert message in refused(zoo, "add", "budgies")
    assert names(Path("out")) == ["sdk"]


def test_a_pyproject_that_is_edited_meanwhile_is_kept(
    zoo: Run, simple_printer: types.ModuleType
) -> None:
    edited = f"{PYPROJECT}async = true\n"

    def files(*_: object, **__: bool) -> tuple[dict[str, str], list[str]]:
        Path("pyproject.toml").write_text(edited)
        return {}, []

    vars(simple_printer)["print_service"] = files
    before = tree(Path())
    done = zoo("add", "budgies")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "pyproject.toml: was changed in the meantime; try again" in done.stderr
    assert tree(Path()) == {**before, "pyproject.toml": edited}


PLACES = (
    *("botosmith.output.write publish", "botosmith.output.write replaced_file"),
    *("botosmith.output.write _exchange", "botosmith.output.write _recover"),
    *("botosmith.output.write keep_cached_files", "click.core Context.exit"),
    *("multiprocessing.connection wait", "multiprocessing.process BaseProcess.start"),
)


@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows cannot send Ctrl-C to one process"
)
@pytest.mark.parametrize("place", mostly_slow(PLACES, PLACES[:1]))
def test_ctrl_c_leaves_old_or_new_files(zoo: Run, place: str) -> None:
    # The real printer replaces what the simple one has written.
    zoo("generate")
    program = str(Path(__file__).with_name("interrupted.py"))
    command = ("add", "-q", "--force", "--jobs=2", "budgies")
    environment = import_path([CODEGEN])
    done = try_python(
        program, place, *command, environment=environment, timeout=PATIENCE
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
    new = "budgies" in Path("pyproject.toml").read_text()
    assert ("budgies" in services()) == new
    assert names(Path("out")) == ["sdk"]
    assert names(Path()) == ["models", "out", "pyproject.toml"]
