"""`preview` reports the type errors that an update causes in an application."""

import copy
from collections.abc import Sequence
from pathlib import Path

import botocore
import pytest
from click.testing import Result

from botosmith.config import Settings
from botosmith.generate import generate
from botosmith.output.drift import digests
from botosmith.preview.checker import MypyRun, Problem
from tests.commands.folders import botosmith, refused
from tests.support.parrots import PARROTS, Model, add_model
from tests.support.shapes import (
    SCALARS,
    enum,
    list_of,
    operation,
    operations,
    structure,
)

pytestmark = pytest.mark.usefixtures("warm_previews")


# Written for these tests.
BEFORE: Model = {
    "metadata": PARROTS["metadata"],
    "operations": operations(
        *(
            operation(name, f"{name}Input", f"{name}Output")
            for name in ("FeedParrot", "ListParrots", "SellParrot")
        )
    ),
    "shapes": {
        **SCALARS,
        "FeedParrotInput": structure("Name", Name="String", Food="Food"),
        "FeedParrotOutput": structure(Grams="Integer"),
        "ListParrotsInput": structure(Colour="Colour"),
        "ListParrotsOutput": structure(Parrots="Parrots"),
        "SellParrotInput": structure(Parrot="Parrot"),
        "SellParrotOutput": structure(Price="Integer"),
        "Parrots": list_of("Parrot"),
        "Parrot": structure("Name", Name="String", Cage="String"),
        "Food": enum("nut", "seed"),
        "Colour": enum("green", "red"),
    },
}
APPLICATION = '''
"""Written for these tests."""

from {package}.parrots import Parrot, ParrotsClient


def run(client: ParrotsClient) -> float:
    wrong: int = "as it was before"
    client.feed_parrot(
        name="Polly",
        food="nut",
    )
    for parrot in client.list_parrots(colour="red").parrots or ():
        print(parrot.name, parrot.cage)
    price: int | None = client.sell_parrot(parrot=Parrot(name="Polly")).price
    return price or wrong
'''


def _after() -> Model:
    """The model after the update, with four changes that break the application."""
    model = copy.deepcopy(BEFORE)
    shapes = model["shapes"]
    shapes["FeedParrotInput"]["members"]["Amount"] = {"shape": "Integer"}
    shapes["FeedParrotInput"]["required"] = ["Name", "Amount"]
    shapes["Colour"]["enum"] = ["green"]
    del shapes["Parrot"]["members"]["Cage"]
    shapes["SellParrotOutput"]["members"]["Price"] = {"shape": "String"}
    # These changes do not break it.
    shapes["Food"]["enum"].append("fruit")
    shapes["Parrot"]["members"]["Age"] = {"shape": "Integer"}
    shapes["ListParrotsInput"]["members"]["Age"] = {"shape": "Integer"}
    return model


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project folder, beside models of before and after the update."""
    folder = tmp_path / "project"
    folder.mkdir()
    add_model(tmp_path / "before", "parrots", BEFORE, "service-2")
    add_model(tmp_path / "after", "parrots", _after(), "service-2")
    monkeypatch.chdir(folder)
    return folder


def _set_up(
    project: Path,
    output: str,
    package: str,
    application: str,
    services: tuple[str, ...] = ("parrots",),
) -> None:
    """Generate the SDK of before the update, and write the application."""
    (project / "pyproject.toml").write_text(
        f'[tool.botosmith]\noutput = "{output}"\npackage = "{package}"\n'
        f"services = {[*services]}\njobs = 1\n[tool.mypy]\nstrict = true\n"
    )
    file = project / application
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(APPLICATION.format(package=package))
    generate(
        Settings(
            output=project / output,
            package=package,
            services=services,
            models=project.parent / "before",
            jobs=1,
        )
    )


def _preview(*arguments: str) -> Result:
    return botosmith("preview", "--to", "../after", *arguments)


# Lines of the application, and the cause of the error in each.
EXPECTED = {
    9: "parrots: FeedParrotInput.Amount is new and required",
    13: "parrots: Colour.red was removed",
    14: "parrots: Parrot.Cage was removed",
    15: "parrots: SellParrotOutput.Price changed its type",
}


@pytest.mark.parametrize(
    ("output", "package", "application"),
    [
        pytest.param("generated", "typed_parrots", "app/main.py", id="beside"),
        pytest.param(
            "src",
            "myapp.aws",
            "src/myapp/main.py",
            marks=pytest.mark.slow,
            id="inside",
        ),
        pytest.param(
            ".", "typed_parrots", "main.py", marks=pytest.mark.slow, id="here"
        ),
    ],
)
def test_preview_reports_new_type_errors_with_their_cause(
    project: Path, output: str, package: str, application: str
) -> None:
    _set_up(project, output, package, application)
    if package == "myapp.aws":
        (project / "src/myapp/__init__.py").touch()
    before = digests(project)
    done = _preview("--app", str(Path(application).parts[0]))
    assert done.exit_code == 1, done.output
    assert digests(project) == before
    blocks = [b for b in done.stdout.split("\n\n") if application in b]
    found: dict[int, str] = {}
    for block in blocks:
        first, _, *causes = block.strip().splitlines()
        line = int(first.split(":")[1])
        assert len(causes) == 1
        found[line] = causes[0].strip()
    assert found.keys() == EXPECTED.keys(), done.output
    for line, cause in EXPECTED.items():
        assert found[line].startswith(cause)
    assert "the update causes 4 errors" in done.output
    assert "1 existing error not counted" in done.output


def _promising(grams: Sequence[str], price: Sequence[str]) -> Model:
    """The model of before the update, with other required members of responses."""
    model = copy.deepcopy(BEFORE)
    model["shapes"]["FeedParrotOutput"]["required"] = [*grams]
    model["shapes"]["SellParrotOutput"]["required"] = [*price]
    return model


def test_preview_finds_what_becomes_none_and_what_no_longer_is(project: Path) -> None:
    for folder, model in (
        ("before", _promising([], ["Price"])),
        ("after", _promising(["Grams"], [])),
    ):
        add_model(project.parent / folder, "parrots", model, "service-2")
    _set_up(project, "generated", "typed_parrots", "app/main.py")
    (project / "app/main.py").write_text(
        "from typed_parrots.parrots import Parrot, ParrotsClient\n\n"
        "def sell(client: ParrotsClient) -> int:\n"
        "    if client.feed_parrot(name='Coco').grams is None:\n"
        "        return 0\n"
        "    return client.sell_parrot(parrot=Parrot(name='Coco')).price\n"
    )
    done = _preview("--app", "app")
    assert done.exit_code == 1, done.output
    assert "the update causes 2 errors" in done.output
    causes = [line.strip() for line in done.stdout.splitlines() if ": " in line]
    assert (
        "parrots: FeedParrotOutput.Grams is now always present "
        "(FeedParrotResponse.grams), in FeedParrot"
    ) in causes
    assert (
        "parrots: SellParrotOutput.Price may now be absent "
        "(SellParrotResponse.price), in SellParrot"
    ) in causes


def test_preview_of_an_update_without_new_errors(project: Path) -> None:
    _set_up(project, "generated", "typed_parrots", "app/main.py")
    done = botosmith("preview", "--to", "../before", "--app", "app")
    assert done.exit_code == 0, done.output
    assert "the update causes no errors" in done.output


def test_preview_of_other_settings_with_the_present_models(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _set_up(project, "generated", "typed_parrots", "app/main.py")
    pyproject = project / "pyproject.toml"
    services = "['parrots']", "['parrots:ListParrots,SellParrot']"
    pyproject.write_text(pyproject.read_text().replace(*services))
    problem = Problem("app/main.py", 9, 0, 'no attribute "feed_parrot"', "attr-defined")

    def find(run: MypyRun, paths: Sequence[str]) -> set[Problem]:
        """What mypy would."""
        client = (run.target / "parrots/client.pyi").read_text()
        return set() if "def feed_parrot" in client else {problem}

    monkeypatch.setattr("botosmith.preview.run.check", find)
    preview = ("preview", "--to", "locked", "--app", "app")
    done = botosmith(*preview)
    assert done.exit_code == 1, done.output
    assert 'app/main.py:9: no attribute "feed_parrot"' in done.stdout
    sides = " → ".join([f"locked (botocore {botocore.__version__})"] * 2)
    assert f"{sides}: the update causes 1 error" in done.stdout

    pyproject.write_text(pyproject.read_text().replace(services[1], "['parots']"))
    error = refused(botosmith, *preview)
    assert "the package does not have 'parots'; did you mean parrots?" in error


def _find_nothing(run: MypyRun, paths: Sequence[str]) -> set[Problem]:
    return set()


def test_an_update_that_breaks_nothing_is_checked_once_and_not_explained(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _set_up(project, "generated", "typed_parrots", "app/main.py")
    monkeypatch.setattr("botosmith.preview.run.check", _find_nothing)
    done = _preview("--app", "app")
    assert done.exit_code == 0, done.output
    assert done.stderr.splitlines() == [
        "generating the new SDK ...",
        "checking the application with the new SDK ...",
    ]


def _preview_with_error(
    monkeypatch: pytest.MonkeyPatch, project: Path, line: int
) -> str:
    """Preview an update with which alone mypy finds an error in a line."""
    message = 'Missing named argument "amount" for "feed_parrot" of "ParrotsClient"'
    problem = Problem("app/feeding.py", line, 0, message, "call-arg")

    def find(run: MypyRun, paths: Sequence[str]) -> set[Problem]:
        return set() if run.folder == project else {problem}

    monkeypatch.setattr("botosmith.preview.run.check", find)
    done = _preview("--app", "app")
    assert done.exit_code == 1, done.output
    return done.stdout


def test_services_that_the_file_at_fault_does_not_name_are_compared_too(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _set_up(project, "generated", "typed_parrots", "app/main.py")
    (project / "app/feeding.py").write_text("store.client.feed_parrot(name='Coco')\n")
    said = _preview_with_error(monkeypatch, project, 1)
    assert "FeedParrotInput.Amount is new and required" in said


def test_of_equal_changes_the_one_in_the_service_of_the_class_is_the_cause(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder, model in (("before", BEFORE), ("after", _after())):
        add_model(project.parent / folder, "budgies", model, "service-2")
    services = ("budgies", "parrots")
    _set_up(project, "generated", "typed_birds", "app/main.py", services)
    (project / "app/feeding.py").write_text(
        "from typed_birds.budgies import Parrot as Budgie\n"
        "from typed_birds.parrots import ParrotsClient\n\n"
        "def feed(client: ParrotsClient) -> None:\n"
        "    client.feed_parrot(name='Coco')\n"
    )
    said = _preview_with_error(monkeypatch, project, 5)
    assert "parrots: FeedParrotInput.Amount is new and required" in said
    assert "budgies" not in said.partition("\n")[2]


def test_other_models_are_read_instead_of_the_chosen_botocore(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _set_up(project, "generated", "typed_parrots", "app/main.py")
    pyproject = project / "pyproject.toml"
    pyproject.write_text(
        pyproject.read_text().replace(
            "jobs = 1", 'jobs = 1\nbotocore = "1.0.1"\ncommit = false'
        )
    )
    # A version that does not exist, and mypy, which others test.
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("XDG_CACHE_HOME", str(project.parent / "cache"))
    monkeypatch.setattr("botosmith.preview.run.check", _find_nothing)
    done = _preview("--app", "app")
    assert done.exit_code == 0, done.output
    assert "→ ../after: the update causes no errors" in done.output
    models = ("--models", "../after")
    done = botosmith("preview", "--to", "installed", *models, "--app", "app")
    assert done.exit_code == 0, done.output
    assert f"→ botocore {botocore.__version__}: the update causes no" in done.output
    assert not Path("botosmith.lock").exists()


def test_preview_without_an_sdk_is_an_error(project: Path) -> None:
    (project / "main.py").touch()
    given = ("--app", "main.py", "--output", ".", "--package", "sdk", "parrots")
    assert "nothing has been generated here yet" in refused(_preview, *given)


def test_preview_of_an_application_that_mypy_cannot_parse_is_an_error(
    project: Path,
) -> None:
    _set_up(project, "generated", "typed_parrots", "app/main.py")
    (project / "app/broken.py").write_text("def")
    assert "mypy cannot check it" in refused(_preview, "--app", "app")
