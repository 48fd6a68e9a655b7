"""The commands `generate` and `list`, from arguments to exit code."""

import json
import os
import shutil
import tomllib
import types
from pathlib import Path, PurePosixPath

import pytest
from botocore.loaders import Loader
from click.testing import CliRunner

from botosmith import __version__
from botosmith.commands import cli
from botosmith.models.fetch import cache_folder
from botosmith.output.runtime import RUNTIME
from botosmith_tools.update_golden import MODELS
from tests.commands.folders import Run, botosmith, failure, refused, tree
from tests.support.parrots import Model, add_model
from tests.support.paths import ROOT
from tests.support.shapes import (
    SCALARS,
    enum,
    error,
    list_of,
    operation,
    operations,
    structure,
)

OPTIONAL_ROOMS = {"asynchronous", "batches", "duplex", "extensions"}


def test_generate_writes_package_runtime_and_lock(run: Run) -> None:
    done = run("generate")
    assert (done.exit_code, done.stderr) == (0, "")
    files = tree(Path("out"))
    added = f"{len(files):,}"
    assert f": 1 service, {added} files; {added} added, 0 changed" in done.stdout
    assert files["sdk/__init__.py"] == 'x = "the package"\n'
    assert files["sdk/parrots/operations/listparrots.py"] == 'NAME = "ListParrots"\n'
    assert files["sdk/parrots/operations/feedparrot.py"] == 'NAME = "FeedParrot"\n'
    assert files["sdk/py.typed"] == ""
    runtime = {
        file.relative_to(RUNTIME).as_posix(): file.read_text()
        for file in RUNTIME.rglob("*.py")
        if OPTIONAL_ROOMS.isdisjoint(file.relative_to(RUNTIME).parts)
        and not file.name.startswith("xml_")
    }
    assert runtime
    assert {f"sdk/_runtime/{path}": text for path, text in runtime.items()}.items() <= (
        files.items()
    )
    lock = json.loads(files["sdk/botosmith.lock"])
    assert lock["botosmith"] == __version__
    assert lock["services"]["parrots"]["operations"] is None
    locked = {
        str(PurePosixPath("sdk", folder, name))
        for folder, names in lock["files"].items()
        for name in names
    }
    assert locked == files.keys() - {"sdk/botosmith.lock"}


def test_lock_has_a_line_for_each_folder_and_service(run: Run) -> None:
    run("generate", "parrots:ListParrots", "--only")
    text = Path("out/sdk/botosmith.lock").read_text()
    lines = [line.strip() for line in text.splitlines()]
    for folder, digests in json.loads(text)["files"].items():
        line = f'"{folder}": {json.dumps(digests)}'
        assert line in {line.rstrip(",") for line in lines}
    assert any(
        line.startswith('"parrots": {') and '["ListParrots"]' in line for line in lines
    )


def test_folders_that_git_and_ruff_ignore_are_formatted(
    run: Run, simple_printer: types.ModuleType
) -> None:
    paths = [f"parrots/{name}/a.py" for name in ("lib", "node_modules", "venv")]

    def files(*_: object, **__: bool) -> tuple[dict[str, str], list[str]]:
        return dict.fromkeys(paths, "a  =  1\n"), []

    vars(simple_printer)["print_service"] = files
    Path(".git").mkdir()
    Path(".gitignore").write_text("out/\nlib/\n")
    assert run("generate").exit_code == 0
    assert {Path("out/sdk", path).read_text() for path in paths} == {"a = 1\n"}


def test_files_of_removed_operations_are_deleted(run: Run) -> None:
    run("generate")
    done = run("generate", "parrots:ListParrots", "--only")
    assert "0 added, 1 changed, 1 removed" in done.stdout
    assert not Path("out/sdk/parrots/operations/feedparrot.py").exists()


@pytest.mark.parametrize(
    ("arguments", "dropped"),
    [
        (("budgies",), "parrots"),
        (("parrots:ListParrots",), "other operations of parrots"),
        (("budgies", "parrots:Feed*"), "other operations of parrots"),
        (("budgies", "--async", "--force"), "parrots"),
    ],
)
def test_configured_services_are_not_dropped_by_accident(
    run: Run, parrots: Model, arguments: tuple[str, ...], dropped: str
) -> None:
    add_model(Path("models"), "budgies", parrots, "service-2")
    assert refused(run, "generate", *arguments).startswith(
        f"error: this would drop {dropped}, which [tool.botosmith] configures; "
        f"`botosmith add {arguments[0]}"
    )


def test_configured_services_are_dropped_on_purpose(run: Run, parrots: Model) -> None:
    add_model(Path("models"), "budgies", parrots, "service-2")
    assert run("generate", "--jobs=1", "parrots", "budgies").exit_code == 0
    assert run("generate", "budgies", "--only").exit_code == 0
    assert not Path("out/sdk/parrots").exists()


def test_unchanged_files_keep_their_modification_time(run: Run) -> None:
    run("generate")
    kept = Path("out/sdk/parrots/operations/listparrots.py")
    os.utime(kept, (1, 1))
    folder = Path("out/sdk").stat().st_ino
    run("generate")
    assert Path("out/sdk").stat().st_ino == folder, "replaced without need"
    run("generate", "parrots:ListParrots", "--only")
    assert Path("out/sdk").stat().st_ino != folder
    assert kept.stat().st_mtime == 1


@pytest.mark.parametrize(
    "path", ["parrots/operations/listparrots.py", "mine.py", "parrots/link.py"]
)
def test_generate_keeps_files_that_it_did_not_write(run: Run, path: str) -> None:
    run("generate")
    file = Path("out/sdk") / path
    if file.name == "link.py":
        file.symlink_to(Path("pyproject.toml").resolve())
    else:
        file.write_text("mine = 1\n")
    _, last = refused(run, "generate").splitlines()
    assert last == f"  {path}"
    assert run("generate", "--force").exit_code == 0
    assert run("check").exit_code == 0
    assert Path("pyproject.toml").exists()


def test_generate_keeps_a_folder_that_it_did_not_write(run: Run) -> None:
    Path("out/sdk").mkdir(parents=True)
    Path("out/sdk/precious.py").write_text("")
    assert "botosmith did not write this folder" in refused(run, "generate")
    assert list(tree(Path("out"))) == ["sdk/precious.py"]
    assert run("generate", "--force").exit_code == 0
    assert not Path("out/sdk/precious.py").exists()


def test_pycache_folders_are_ignored(run: Run) -> None:
    cache = Path("out/sdk/__pycache__")
    cache.mkdir(parents=True)
    (cache / "x.pyc").write_text("")
    assert run("generate").exit_code == 0
    cache.mkdir(exist_ok=True)
    (cache / "x.pyc").write_text("")
    assert run("check").exit_code == 0


def test_line_ends_of_windows_are_no_edits(run: Run) -> None:
    """git writes them into a working tree on Windows."""
    run("generate")
    package = Path("out/sdk")
    for file in (*package.rglob("*.py"), package / "botosmith.lock"):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert run("check").exit_code == 0
    assert run("generate").exit_code == 0
    model = package / "_models" / "parrots.json.bz2"
    model.write_bytes(model.read_bytes() + b"\r\n")
    assert "1 file edited by hand" in run("check").stdout


@pytest.mark.parametrize(
    "text",
    ["[]", '{"format": 99}', '{"format": 1}', "{\n<<<<<<< HEAD\n}"],
)
def test_broken_lock_is_reported(run: Run, text: str) -> None:
    run("generate")
    lock = Path("out/sdk/botosmith.lock")
    lock.write_text(text)
    assert refused(run, "generate").endswith(
        "botosmith.lock: is not a lock file that this botosmith can read, perhaps "
        "after a merge; `botosmith generate --force` writes the package again\n"
    )
    assert run("check").exit_code == 1
    assert run("generate", "--force").exit_code == 0
    assert run("check").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["parots"], "error: unknown service 'parots'; did you mean parrots or"),
        (["parrots:"], "error: 'parrots:' does not name a service"),
        (["--all", "parrots"], "--all cannot be combined with SERVICE"),
        (["--only"], "--only needs SERVICE"),
        (["--models", "nowhere"], "nowhere: the models folder does not exist"),
        (["--templates", "nowhere"], "nowhere: the templates folder does not exist"),
        (["--package", "a-b"], "'a-b' is not a valid package name"),
        (["--output", "pyproject.toml"], "pyproject.toml"),
        (["--jobs", "0"], "--jobs"),
    ],
)
def test_bad_usage_of_generate(run: Run, arguments: list[str], message: str) -> None:
    assert message in refused(run, "generate", *arguments)


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"../../evil.py": ""}, "unsafe path '../../evil.py'"),
        (
            {"_runtime/__init__.py": ""},
            "two files have the path '_runtime/__init__.py'",
        ),
        ({"parrots/a.py": "def"}, "ruff cannot format the output"),
    ],
)
def test_invalid_output_leaves_the_package_unchanged(
    run: Run, simple_printer: types.ModuleType, files: dict[str, str], message: str
) -> None:
    run("generate")
    shutil.rmtree(cache_folder())

    def hostile(*_: object, **__: bool) -> tuple[dict[str, str], list[str]]:
        return files, []

    vars(simple_printer)["print_service"] = hostile
    assert message in refused(run, "generate")


def test_list_prints_services_and_operations(
    parrot_models: Path, parrots: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As the only models, since all of botocore's take seconds.
    monkeypatch.setattr(Loader, "BUILTIN_DATA_PATH", str(parrot_models))
    add_model(parrot_models, "more-parrots", parrots, "service-2")
    done = botosmith("list")
    assert done.exit_code == 0
    assert done.stdout == "more-parrots     2\nparrots          2\n"
    done = botosmith("list", "parrots", "--models", parrot_models)
    assert done.stdout.split() == ["FeedParrot", "ListParrots"]
    error = failure(botosmith, "list", "parots", "--models", parrot_models)
    assert error.startswith("error: unknown service 'parots'")


def test_list_says_which_operations_not_all_clients_have(tmp_path: Path) -> None:
    file = MODELS / "library" / "2024-02-29" / "service-2.json"
    model = json.loads(file.read_text())
    add_model(tmp_path, "books", model, "service-2")
    # botocore has no other protocol than JSON for events that are sent.
    model["metadata"] |= {"protocol": "rest-xml", "protocols": ["rest-xml"]}
    add_model(tmp_path, "papers", model, "service-2")
    for service, note in (
        ("books", "(asynchronous clients only)"),
        ("papers", "(omitted)"),
    ):
        done = botosmith("list", service, "--models", tmp_path)
        assert done.stdout.splitlines()[:3] == [
            "DescribeLibrary",
            f"DiscussBook {note}",
            "GetBook",
        ]


def test_list_shows_paginators_and_why_there_are_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = structure(NextToken="String", Names="Names")
    model = {
        "metadata": {"apiVersion": "2026-01-02", "protocol": "json"},
        "operations": operations(
            *(operation(name, "Page", "Page") for name in ("ListEggs", "ListNests")),
            operation("SellEggs", "Page", "Page"),
            operation("ListChicks", "Page", "Hatching"),
        ),
        "shapes": {
            **SCALARS,
            "Page": page,
            "Hatching": structure(
                NextToken="String", Names="Names", HatchingStatus="String"
            ),
            "Names": list_of("String"),
        },
    }
    rules = {"input_token": "NextToken", "output_token": ["NextToken"]}
    paginators = {"pagination": {"ListNests": {**rules, "result_key": "Names"}}}
    add_model(tmp_path, "birds", model, "service-2")
    add_model(tmp_path, "birds", paginators, "paginators-1")
    monkeypatch.chdir(tmp_path)
    listing = ("list", "birds", "--models", tmp_path, "--paginators")
    assert botosmith(*listing).output.splitlines() == [
        "ListChicks (inferred): NextToken → NextToken; limit -; "
        "items - (the response also has HatchingStatus)",
        "ListEggs (inferred): NextToken → NextToken; limit -; items Names",
        "ListNests: NextToken → NextToken; limit -; items Names",
        "SellEggs (undecided): it may do more than read",
    ]
    Path("pyproject.toml").write_text("[tool.botosmith]\ninfer-paginators = false\n")
    assert botosmith(*listing).output.splitlines() == [
        "ListNests: NextToken → NextToken; limit -; items Names"
    ]
    assert "--paginators needs SERVICE" in refused(botosmith, "list", "--paginators")


def test_list_shows_waits_and_why_there_are_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shapes = {
        **SCALARS,
        "Egg": structure(Status="State", StatusReason="String"),
        "Nest": structure(Status="String"),
        "State": enum("LAYING", "LAID", "BROKEN_ERROR"),
        "NestNotFound": error(),
    }
    model = {
        "metadata": {"apiVersion": "2026-01-02", "protocol": "json"},
        "operations": operations(
            operation("GetNest", None, "Nest", "NestNotFound"),
            operation("GetEgg", None, "Egg", "NestNotFound"),
            operation("SellEgg", None, "Egg"),
        ),
        "shapes": shapes,
    }
    add_model(tmp_path, "birds", model, "service-2")
    monkeypatch.chdir(tmp_path)
    listing = ("list", "birds", "--models", tmp_path, "--waits")
    assert botosmith(*listing).output.splitlines() == [
        "GetEgg: Status; passing LAYING; resting LAID; failed BROKEN_ERROR; "
        "reason StatusReason; not found NestNotFound",
        "GetNest (undecided): text: Status",
    ]
    Path("pyproject.toml").write_text("[tool.botosmith]\ninfer-waits = false\n")
    assert "since infer-waits is false" in refused(botosmith, *listing)
    assert "--waits needs SERVICE" in refused(botosmith, "list", "--waits")
    message = "--paginators cannot be combined with --waits"
    assert message in refused(botosmith, *listing, "--paginators")


def test_quiet_generate_prints_errors_only(run: Run) -> None:
    done = run("generate", "-q")
    assert (done.exit_code, done.output) == (0, "")
    assert Path("out/sdk/py.typed").exists()
    assert run("generate", "-q", "parots").stderr.startswith("error: unknown service")


def test_shells_can_complete_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_BOTOSMITH_COMPLETE", "fish_source")
    done = CliRunner().invoke(cli.main, prog_name="botosmith")
    assert (done.exit_code, done.stderr) == (0, "")
    assert "_BOTOSMITH_COMPLETE" in done.stdout


def test_the_version_has_one_place() -> None:
    assert botosmith("--version").stdout == f"botosmith, version {__version__}\n"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["dynamic"] == ["version"]
    file = ROOT / project["tool"]["hatch"]["version"]["path"]
    assert f'\n__version__ = "{__version__}"\n' in file.read_text("utf-8")
