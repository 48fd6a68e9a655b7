"""The command `diff`, and the changes that `generate` reports."""

import json
import re
import shutil
from pathlib import Path

import pytest

from botosmith.output.snapshot import snapshot_path
from tests.commands.folders import Run, botosmith, refused
from tests.support.shapes import Json
from tests.support.zoo import write, zoo

PLACES = ("--output", "out", "--package", "sdk", "--models", "models")


@pytest.fixture
def changed() -> Json:
    """The model of the zoo without `Place.Row`."""
    content = zoo()
    del content["service"]["shapes"]["Place"]["members"]["Row"]
    content["service"]["shapes"]["Place"]["documentation"] = "A place."
    return content


@pytest.fixture
def run(tmp_path: Path, changed: Json, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command in a folder with two versions of the zoo's model."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "old")
    write(tmp_path / "new", changed)
    write(tmp_path / "new", zoo(), "museum")

    return botosmith


def test_diff_exit_codes(run: Run) -> None:
    assert run("diff", "old", "new").exit_code == 0
    assert run("diff", "old", "new", "--fail-on", "breaking").exit_code == 1
    assert run("diff", "old", "old", "--fail-on", "safe").exit_code == 0
    museum = ("diff", "old", "new", "museum", "--fail-on")
    assert run(*museum, "caution").exit_code == 0
    assert run(*museum, "safe").exit_code == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("nowhere", "new"), "unknown side 'nowhere'"),
        (("old", "new", "zooo"), "the service 'zooo'; did you mean zoo?"),
        (("old", "new", "zoo:GetAnimals"), "did you mean GetAnimal"),
        (("old", "new", "zoo:Fly*"), "neither side has the operation 'Fly*'"),
        (("locked", "new"), "--output is missing"),
    ],
)
def test_bad_usage_of_diff(run: Run, arguments: tuple[str, ...], message: str) -> None:
    assert message in refused(run, "diff", *arguments)


def test_diff_formats(run: Run) -> None:
    plain = run("diff", "old", "new").stdout
    assert "Place.Row was removed" in plain
    assert "\x1b" not in plain
    report = json.loads(run("diff", "old", "new", "--format", "json").stdout)
    assert set(report["services"]) == {"museum", "zoo"}
    written = run("diff", "old", "new", "--format", "markdown").stdout
    assert written.startswith("## old → new\n")
    assert written.endswith("\n")


def test_diff_of_chosen_operations(run: Run) -> None:
    assert "Place.Row" in run("diff", "old", "new", "zoo:GetAnimal").stdout
    closing = run("diff", "old", "new", "zoo:CloseZoo", "--fail-on", "safe")
    assert (closing.exit_code, "no changes" in closing.stdout) == (0, True)
    details = run("diff", "old", "new", "zoo:Get*", "--details").stdout
    assert details.endswith("Place.row; in GetAnimal\n")


def _use_project(services: list[str]) -> None:
    Path("pyproject.toml").write_text(f"[tool.botosmith]\n{services = }\n")


def test_diff_in_a_project_compares_its_operations(run: Run, changed: Json) -> None:
    # The same shapes are the request and the response of another operation.
    before = zoo()
    for content in (before, changed):
        operations = content["service"]["operations"]
        operations["FindAnimal"] = {**operations["GetAnimal"], "name": "FindAnimal"}
    members = changed["service"]["shapes"]["GetAnimalInput"]["members"]
    members["Age"] = {"shape": "Integer"}
    write(Path("old"), before)
    write(Path("new"), changed)
    write(Path("old"), before, "circus")
    write(Path("new"), changed, "circus")
    _use_project(["zoo:Find*,CloseZoo", "circus"])

    report = json.loads(run("diff", "old", "new", "--format", "json").stdout)
    assert (report["compared"], set(report["services"])) == (2, {"zoo", "circus"})
    found = {
        change["where"]: (change["python"], change["operations"])
        for change in report["services"]["zoo"]["changes"]
    }
    assert found == {
        "Place.Row": (["Place.row"], ["FindAnimal"]),
        "GetAnimalInput.Age": (["FindAnimalRequest.age"], ["FindAnimal"]),
    }
    # All of its operations.
    assert "GetAnimalRequest.age" in json.dumps(report["services"]["circus"])

    _use_project(["zoo:Find*,CloseZoo"])
    for form in ("text", "markdown"):
        shown = run("diff", "old", "new", "--details", "--format", form).stdout
        assert "1 of 1 service changed" in shown
        assert "FindAnimal" in shown
        assert not re.search(r"\b(Get|List|Create)Animals?\b", shown)

    everything = run("diff", "old", "new", "--all", "--details").stdout
    assert "3 of 3 services changed" in everything
    assert "in CreateAnimal, FindAnimal, GetAnimal, ListAnimals" in everything
    error = refused(run, "diff", "old", "new", "--all", "zoo")
    assert "--all cannot be combined" in error


def test_diff_in_a_project_names_what_neither_side_has(run: Run) -> None:
    _use_project(["zoo:GetAnimal,FlyAway,Hunt*", "circus"])
    done = run("diff", "old", "new")
    assert done.exit_code == 0
    assert done.stderr == "note: neither side has circus, zoo:FlyAway, zoo:Hunt*\n"
    assert "1 of 1 service changed" in done.stdout
    assert run("diff", "old", "new", "circus").exit_code == 2
    _use_project(["circus"])
    assert refused(run, "diff", "old", "new") == (
        "error: neither side has a service of the project (circus); name some, or "
        "--all\n"
    )


def test_diff_in_a_project_without_services_compares_all(run: Run) -> None:
    for services in (["*"], list[str]()):
        _use_project(services)
        assert "2 of 2 services changed" in run("diff", "old", "new").stdout


def test_diff_of_chosen_operations_has_changes_of_the_service(
    run: Run, changed: Json
) -> None:
    changed["service"]["metadata"]["endpointPrefix"] = "elsewhere"
    write(Path("new"), changed)
    report = run("diff", "old", "new", "zoo:CloseZoo", "--details").stdout
    assert "metadata changed its endpointPrefix" in report
    assert "Place.Row" not in report


def test_diff_is_the_same_with_several_processes(run: Run) -> None:
    for number in range(10):
        write(Path("old"), zoo(), f"zoo{number}")
    many = [run("diff", "old", "new", "--jobs", jobs).stdout for jobs in ("1", "2")]
    assert many[0] == many[1]
    assert many[0].count("  breaking zoo") == 10


def test_generate_reports_changes_since_the_last_run(run: Run, changed: Json) -> None:
    write(Path("models"))
    generate = ("generate", "zoo", *PLACES, "--changelog", "CHANGES.md")
    first = run(*generate)
    assert first.exit_code == 0, first.output
    assert "models:" not in first.stdout
    again = run(*generate)
    assert "models:" not in again.stdout
    assert not Path("CHANGES.md").exists()
    assert "no changes" in run("diff", "locked", "configured", *PLACES).stdout

    write(Path("models"), changed)
    assert "Place.Row was removed" in run("diff", "locked", "models", *PLACES).stdout
    done = run(*generate)
    assert "1 of 1 service changed, 1 with breaking changes" in done.stdout
    assert "Place.Row was removed" in done.stdout
    assert "`Place.Row` was removed" in Path("CHANGES.md").read_text()
    assert "no changes" in run("diff", "locked", "configured", *PLACES).stdout


def test_generate_counts_services_as_diff_does(run: Run, changed: Json) -> None:
    places = (*PLACES, "--jobs", "1")
    write(Path("models"))
    write(Path("models"), zoo(), "circus")
    write(Path("models"), zoo(), "museum")
    assert run("generate", "zoo", "circus", "museum", *places).exit_code == 0
    write(Path("models"), changed)
    shutil.rmtree("models/museum")  # AWS ends it.
    summary = run("diff", "locked", "configured", *places).stdout.splitlines()[1]
    assert summary.startswith("2 of 3 services changed, 2 with breaking changes: ")
    assert summary in run("generate", "zoo", "circus", *places).stdout


def test_members_with_names_of_documentation_are_stored(
    run: Run, changed: Json
) -> None:
    members = changed["service"]["shapes"]["Place"]["members"]
    members["description"] = members["documentation"] = {"shape": "String"}
    write(Path("models"), changed)
    assert run("generate", "zoo", *PLACES).exit_code == 0
    members["Shade"] = {"shape": "String"}
    write(Path("models"), changed)
    report = run("diff", "locked", "configured", *PLACES, "--details").stdout
    assert "0 breaking, 0 caution, 1 safe" in report
    assert "Place.Shade is new" in report


def test_generate_reports_only_changes_that_affect_the_subset(
    run: Run, changed: Json
) -> None:
    write(Path("models"))
    run("generate", "zoo:CloseZoo", *PLACES)
    write(Path("models"), changed)
    assert "no changes" in run("diff", "locked", "configured", *PLACES).stdout
    done = run("generate", "zoo:CloseZoo", *PLACES)
    assert (done.exit_code, "Place.Row" in done.stdout) == (0, False)


def test_package_without_stored_models_can_be_generated(
    run: Run, changed: Json
) -> None:
    write(Path("models"))
    run("generate", "zoo", *PLACES)
    kept = Path("out/sdk", snapshot_path("zoo"))
    kept.unlink()
    write(Path("models"), changed)
    error = refused(run, "diff", "locked", "configured", *PLACES)
    assert "`botosmith generate` writes it" in error
    done = run("generate", "zoo", *PLACES)
    assert (done.exit_code, "models:" in done.stdout) == (0, False)
    assert kept.is_file()
