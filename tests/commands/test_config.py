"""Settings come from the command line and from pyproject.toml."""

from pathlib import Path

import pytest

from botosmith.config import Application, Settings, merge
from botosmith.errors import BotosmithError
from botosmith.services import matching

FULL = """
[tool.botosmith]
output = "generated"
package = "typed_aws"
services = ["s3", "sagemaker:ListAssociations,ListActions"]
async = true
infer-paginators = false
infer-waits = false
botocore = "1.43.0"
models = "../models"
templates = "templates"
apps = ["src", {path = "../jobs", python = "../jobs/bin/python"}]
jobs = 3
"""


def configured(folder: Path, text: str, given: Settings | None = None) -> Settings:
    (folder / "pyproject.toml").write_text(text)
    return merge(given or Settings(), folder)


def test_all_settings_are_read_and_paths_are_relative_to_the_file(
    tmp_path: Path,
) -> None:
    settings = configured(tmp_path, FULL)
    assert settings == Settings(
        output=tmp_path / "generated",
        package="typed_aws",
        services=("s3", "sagemaker:ListAssociations,ListActions"),
        asynchronous=True,
        infer_paginators=False,
        infer_waits=False,
        botocore="1.43.0",
        models=tmp_path / "../models",
        templates=tmp_path / "templates",
        apps=(
            Application("src", tmp_path / "src"),
            Application(
                "../jobs", tmp_path / "../jobs", str(tmp_path / "../jobs/bin/python")
            ),
        ),
        jobs=3,
    )
    assert settings.target() == tmp_path / "generated" / "typed_aws"


def test_pyproject_in_a_parent_folder_is_found(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(FULL)
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    assert merge(Settings(), below).output == tmp_path / "generated"


def test_command_line_has_precedence(tmp_path: Path) -> None:
    given = Settings(
        output=Path("elsewhere"),
        services=("sqs",),
        asynchronous=False,
        jobs=1,
        force=True,
    )
    settings = configured(tmp_path, FULL, given)
    assert settings.output == Path("elsewhere")
    assert settings.services == ("sqs",)
    assert settings.asynchronous is False
    assert settings.jobs == 1
    assert settings.force
    assert settings.package == "typed_aws"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (Settings(), False),
        (Settings(services=("sqs",)), True),
        (Settings(services=("sqs",), botocore="1.43.0"), True),
        (Settings(services=("sqs",), output=Path(), package="generated.aws"), True),
        (Settings(services=("sqs",), output=Path("elsewhere")), False),
        (Settings(services=("sqs",), package="other"), False),
    ],
)
def test_services_of_the_configured_package_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: Settings, kept: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    file = (
        "[tool.botosmith]\noutput = 'generated'\npackage = 'aws'\nservices = ['s3']\n"
    )
    settings = configured(tmp_path, file, given)
    assert settings.kept == (("s3",) if kept else ())


def test_services_without_a_configured_package_are_kept(tmp_path: Path) -> None:
    given = Settings(services=("sqs",), output=Path("any"), package="other")
    text = "[tool.botosmith]\nservices = ['s3']\n"
    assert configured(tmp_path, text, given).kept == ("s3",)
    assert configured(tmp_path, f"{text}output = '/x'\n", given).kept == ()
    assert configured(tmp_path, f"{text}package = 'other'\n", given).kept == ("s3",)


def test_an_empty_option_is_not_an_unset_one(tmp_path: Path) -> None:
    """A shell passes "" for a variable that is empty."""
    settings = configured(tmp_path, FULL, Settings(package="", botocore=""))
    assert (settings.package, settings.botocore) == ("", "")
    with pytest.raises(BotosmithError, match="'' is not a valid package name"):
        settings.target()
    settings = configured(tmp_path, "[tool.botosmith]\nbotocore = ''\n")
    assert settings.botocore == ""


def test_an_interpreter_is_a_path_or_the_name_of_a_command(tmp_path: Path) -> None:
    text = "[tool.botosmith]\napps = [{path = 'a', python = 'python3.13'}]\n"
    (app,) = configured(tmp_path, text).apps
    assert app.python == "python3.13"


def test_missing_file_or_table_changes_no_settings(tmp_path: Path) -> None:
    given = Settings(package="x")
    assert configured(tmp_path, "", given) == given
    assert configured(tmp_path, "[tool.other]\na = 1\n", given) == given


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "[tool.botosmith]\noutptu = 'x'\n",
            "unknown key 'outptu'; did you mean output?",
        ),
        ("[tool.botosmith]\nzzz = 'x'\n", "unknown key 'zzz'$"),
        ("[tool.botosmith]\nbotocore = 1.43\n", "botocore must be a version such as"),
        ("[tool.botosmith]\noutput = 1\n", "output must be a string"),
        ("[tool.botosmith]\nservices = 's3'\n", "services must be a list"),
        ("[tool.botosmith]\nservices = ['s3', 1]\n", "services must be a list"),
        ("[tool.botosmith]\nasync = 'yes'\n", "async must be true or false"),
        ("[tool.botosmith]\njobs = true\n", "jobs must be a number"),
        ("[tool.botosmith]\njobs = 0\n", "jobs must be 1 or more"),
        ("[tool.botosmith]\napps = 'src'\n", "apps must be a list"),
        ("[tool.botosmith]\napps = [1]\n", "apps must be a list"),
        ("[tool.botosmith]\napps = [{python = 'x'}]\n", "apps must be a list"),
        ("[tool.botosmith]\napps = [{path = 'x', pyton = 'x'}]\n", "apps must be a"),
        ("[tool.botosmith]\napps = [{path = 'x', python = 3}]\n", "apps must be a"),
        ('[tool.botosmith]\napps = ["\\u0000"]\n', "apps must be a list"),
        ("[tool]\nbotosmith = 1\n", "must be a table"),
        ("tool = 1\n", None),
        ("[tool\n", "not TOML"),
    ],
)
def test_invalid_settings_are_reported(
    tmp_path: Path, text: str, message: str | None
) -> None:
    if message is None:
        assert configured(tmp_path, text) == Settings()
        return
    with pytest.raises(BotosmithError, match=message) as caught:
        configured(tmp_path, text)
    assert str(tmp_path / "pyproject.toml") in str(caught.value)


def test_services_named_twice_are_merged() -> None:
    services = ("s3:A,B", "sqs", "s3:C", "sqs:A", "ec2:A", "ec2")
    assert Settings(services=services).selection() == {
        "s3": frozenset({"A", "B", "C"}),
        "sqs": None,
        "ec2": None,
    }


def test_case_matters_in_patterns() -> None:
    known = ["ListActions", "CreateAction", "ListImages"]
    assert matching("List*", known) == ["ListActions", "ListImages"]
    assert matching("list*", known) == []


def test_star_selects_every_service() -> None:
    assert Settings(services=("*",)).selection() is None
    with pytest.raises(BotosmithError, match="cannot be combined"):
        Settings(services=("*", "s3")).selection()


@pytest.mark.parametrize("text", ["", ":", ":A", "s3:", "s3:A,", "s3:,A"])
def test_incomplete_selections_are_refused(text: str) -> None:
    with pytest.raises(BotosmithError, match="does not name a service"):
        Settings(services=(text,)).selection()


def test_missing_settings_are_named() -> None:
    with pytest.raises(BotosmithError, match="SERVICE or --all is missing"):
        Settings().selection()
    with pytest.raises(BotosmithError, match=r"`botosmith init` writes$"):
        Settings().target()
    with pytest.raises(BotosmithError, match="--output is missing"):
        Settings(package="x").target()
    with pytest.raises(BotosmithError, match="--package is missing"):
        Settings(output=Path("x")).target()


def test_package_may_be_nested(tmp_path: Path) -> None:
    settings = Settings(output=tmp_path, package="myapp.aws")
    assert settings.target() == tmp_path / "myapp" / "aws"


@pytest.mark.parametrize(
    "name", ["", ".", "a..b", "../x", "a/b", "a-b", "class", "1a", "é"]
)
def test_invalid_package_names_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BotosmithError, match="is not a valid package name"):
        Settings(output=tmp_path, package=name).target()
