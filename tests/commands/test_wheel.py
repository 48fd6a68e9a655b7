"""The command `wheel`: what it builds, and what it leaves where it cannot."""

import sys
import tarfile
from importlib.metadata import requires
from pathlib import Path
from zipfile import ZipFile

import botocore
import pytest
from packaging.metadata import Metadata

import botosmith
from tests.commands.folders import Run, names, refused, tree
from tests.support.full_disk import limited_files
from tests.support.parrots import Model, add_model
from tests.support.paths import ROOT

VERSION = f"{botocore.__version__}.post2+botosmith.{botosmith.__version__}"
STEM = f"acme_aws-{VERSION}"
FILES = [f"{STEM}-py3-none-any.whl", f"{STEM}.tar.gz"]
# hatchling leaves out a folder `dist` of a project, but not this package.
OPTIONS = ("--package=dist.aws", "--async")


def test_files_have_what_generate_writes_and_valid_metadata(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / ".gitignore").write_text("*\n")
    (tmp_path / "built").mkdir()
    (tmp_path / "built" / FILES[0]).write_text("an earlier one")
    done = run("wheel", "--name=acme-aws", "--post=2", "--output=built", *OPTIONS)
    assert (done.exit_code, done.stderr) == (0, "building ...\n")
    assert done.stdout == "".join(f"wrote built/{name}\n" for name in FILES)
    assert names(tmp_path / "built") == FILES
    assert not (tmp_path / "out").exists()

    with ZipFile(tmp_path / "built" / FILES[0]) as archive:
        archive.extractall(tmp_path / "wheel")
    with tarfile.open(tmp_path / "built" / FILES[1]) as archive:
        archive.extractall(tmp_path / "sdist", filter="data")
    run("generate", *OPTIONS)
    package = tree(tmp_path / "out")
    wheel, sdist = tree(tmp_path / "wheel"), tree(tmp_path / "sdist" / STEM)
    license, metadata, _, _ = (
        wheel.pop(f"{STEM}.dist-info/{name}")
        for name in ("licenses/LICENSE", "METADATA", "RECORD", "WHEEL")
    )
    assert wheel == package
    assert license == sdist.pop("LICENSE") == (ROOT / "LICENSE").read_text()
    assert metadata == sdist.pop("PKG-INFO")
    assert sdist.pop("README.md").startswith("# acme-aws\n")
    assert "hatchling==" in sdist.pop("pyproject.toml")
    assert sdist == {f"src/{path}": text for path, text in package.items()}
    check_metadata(Metadata.from_email(metadata))


def check_metadata(metadata: Metadata) -> None:
    assert (metadata.name, str(metadata.version)) == ("acme-aws", VERSION)
    assert str(metadata.requires_python) == ">=3.11"
    assert metadata.description_content_type == "text/markdown"
    assert metadata.provides_extra == ["async", "fast"]
    of_botosmith = set(requires("botosmith") or ())
    needed = {str(one).replace('"', "'") for one in metadata.requires_dist or ()}
    assert needed <= of_botosmith
    assert {one.partition(">=")[0] for one in needed} == {
        *("attrs", "botocore", "cattrs"),
        *("httptools", "msgspec"),
    }


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--name=a b",), "'a b' is not a valid project name"),
        (("--package=_sdk",), "'-sdk' is not a valid project name"),
        (("--name=Botocore",), "cannot be 'Botocore', because there is another"),
        (("--name=botosmith",), "cannot be 'botosmith', because there is another"),
        (("--output=pyproject.toml",), "Directory 'pyproject.toml' is a file"),
        (("--output=pyproject.toml/a",), "cannot be written (Not a directory)"),
        (("--output=new/dist", "parots"), "unknown service 'parots'"),
        (("--post=0",), "Invalid value for '--post'"),
    ],
)
def test_wrong_arguments_write_nothing(
    run: Run, tmp_path: Path, arguments: tuple[str, ...], message: str
) -> None:
    error = refused(run, "wheel", *arguments)
    assert message in error
    assert error.lower().count("error: ") == 1
    assert names(tmp_path) == ["models", "pyproject.toml"]


def test_a_package_without_services_is_not_built(run: Run, tmp_path: Path) -> None:
    project = tmp_path / "pyproject.toml"
    project.write_text(project.read_text().replace("'parrots'", ""))
    assert refused(run, "wheel").startswith("error: SERVICE or --all is missing")
    assert names(tmp_path) == ["models", "pyproject.toml"]


def test_without_hatchling_the_error_names_the_extra(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "hatchling", None)
    assert "pip install 'botosmith[wheel]'" in refused(run, "wheel")
    assert names(tmp_path) == ["models", "pyproject.toml"]


@pytest.mark.parametrize(
    ("edited", "reason"),
    [
        (True, "1 file edited by hand\n"),
        (False, "the models of parrots have changed; run `botosmith generate`\n"),
    ],
)
def test_a_package_that_is_not_up_to_date_is_not_built(
    run: Run, tmp_path: Path, parrots: Model, edited: bool, reason: str
) -> None:
    run("generate")
    if edited:
        (tmp_path / "out/sdk/__init__.py").write_text("edited = 1\n")
    else:
        parrots["operations"]["HearParrot"] = parrots["operations"]["FeedParrot"]
        add_model(tmp_path / "models", "parrots", parrots, "service-2")
    start = "error: out/sdk: differs from what would be built: "
    assert refused(run, "wheel") == start + reason


# There is room for each file of the package, or for none.
@pytest.mark.parametrize(
    ("size", "message"),
    [
        (100_000, "error: sdk: hatchling cannot build it (OSError: [Errno 27] File"),
        (1_000, "error: "),
    ],
)
def test_a_full_disk_is_one_line_and_changes_nothing(
    run: Run, tmp_path: Path, size: int, message: str
) -> None:
    (tmp_path / "dist").mkdir()
    earlier = tmp_path / "dist" / FILES[0].replace("acme_aws", "sdk")
    earlier.write_text("an earlier one")
    with limited_files(size):
        *_, error = refused(run, "wheel", "--post=2").splitlines()
    assert error.startswith(message)
    assert "File too large" in error


def test_a_folder_with_the_name_of_a_file_changes_nothing(
    run: Run, tmp_path: Path
) -> None:
    name = FILES[1].replace("acme_aws", "sdk")
    (tmp_path / "dist" / name).mkdir(parents=True)
    assert refused(run, "wheel", "--post=2").endswith(f"{name}: is a folder\n")
    assert names(tmp_path / "dist") == [name]
