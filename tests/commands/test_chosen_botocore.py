"""The version of botocore that is chosen in pyproject.toml or by `--botocore`.

The cache of downloads holds the data of a botocore that does not exist, so that nothing
is downloaded.
"""

import json
import os
import shutil
from pathlib import Path

import botocore
import pytest

from tests.commands.folders import Run, names
from tests.support.parrots import Model, add_model

VERSION = "1.0.1"


@pytest.fixture
def chosen(run: Run, parrots: Model, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A project that chooses a botocore in which parrots cannot be fed."""
    shutil.rmtree("models")
    data = Path("cache", "botosmith", f"botocore-data-{VERSION}").resolve()
    del parrots["operations"]["FeedParrot"]
    add_model(data, "parrots", parrots, "service-2")
    monkeypatch.setenv("XDG_CACHE_HOME", str(Path("cache").resolve()))
    Path("pyproject.toml").write_text(
        "[tool.botosmith]\noutput = 'out'\npackage = 'sdk'\nservices = ['parrots']\n"
        f"botocore = '{VERSION}'\n"
    )
    return run


def locked() -> str:
    text: str = json.loads(Path("out/sdk/botosmith.lock").read_text())["botocore"]
    return text


def test_models_of_the_chosen_botocore_are_generated(chosen: Run) -> None:
    done = chosen("generate")
    assert (done.exit_code, locked()) == (0, VERSION), done.output
    assert Path("out/sdk/parrots/operations/listparrots.py").exists()
    assert not Path("out/sdk/parrots/operations/feedparrot.py").exists()
    assert chosen("check").output.endswith(": up to date\n")
    assert chosen("list").stdout == "parrots     1\n"
    compared = chosen("diff", "locked", "configured")
    assert compared.stdout.startswith(
        f"locked (botocore {VERSION}) → botocore {VERSION}\n"
    )
    assert "no changes" in compared.stdout


def test_the_installed_botocore_is_compared_with_the_chosen_one(
    chosen: Run, parrots: Model
) -> None:
    parrots["operations"]["TeachParrot"] = parrots["operations"]["ListParrots"]
    data = Path("cache", "botosmith", f"botocore-data-{VERSION}")
    add_model(data, "sqs", parrots, "service-2")
    compared = chosen("diff", "configured", "installed", "sqs:*")
    assert compared.stdout.startswith(
        f"botocore {VERSION} → botocore {botocore.__version__}\n"
    )
    assert "operation-added: AddPermission, " in compared.stdout
    assert "TeachParrot were removed" in compared.stdout


@pytest.mark.parametrize(
    ("services", "message"),
    [
        ("parrots:FeedParrot", "have no operation 'FeedParrot'; botocore 1.0.10 has"),
        ("parrots:Feed*", "have no operation like 'Feed*'; botocore 1.0.10 has it"),
        ("sts", f"service 'sts'; botocore {botocore.__version__} has it"),
        ("parrots:ListParots", "operation 'ListParots'; did you mean ListParrots?"),
    ],
)
def test_error_names_the_newest_botocore_that_has_what_this_one_lacks(
    chosen: Run, parrots: Model, services: str, message: str
) -> None:
    parrots["operations"]["FeedParrot"] = parrots["operations"]["ListParrots"]
    for version in ("1.0.2", "1.0.10", "1.0.9"):
        data = Path("cache", "botosmith", f"botocore-data-{version}")
        add_model(data, "parrots", parrots, "service-2")
    assert message in chosen("add", services).stderr


def test_option_precedes_the_settings(chosen: Run) -> None:
    version = botocore.__version__
    done = chosen("generate", "sts", "--only", "--botocore", version)
    assert (done.exit_code, locked()) == (0, botocore.__version__), done.output
    # The installed version is not downloaded.
    assert names(Path("cache", "botosmith")) == [f"botocore-data-{VERSION}", "stamps"]
    done = chosen("check")
    assert (done.exit_code, done.stdout.splitlines()[0]) == (
        1,
        f"out/sdk: generated from botocore {botocore.__version__}, but {VERSION} is "
        "set; generated for other services or operations; run `botosmith generate`",
    )


def test_unusable_versions_are_errors(chosen: Run) -> None:
    done = chosen("generate", "--botocore", "newest")
    assert (done.exit_code, done.stderr) == (
        2,
        "error: 'newest' is not a version of botocore\n",
    )


def test_download_without_a_network_says_so(
    chosen: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("PIP_FIND_LINKS", "")
    monkeypatch.setenv("PIP_RETRIES", "0")
    done = chosen("generate", "--botocore", "1.0.2")
    assert (done.exit_code, done.stderr) == (
        2,
        "error: botocore==1.0.2: pip cannot download it (it finds no version of "
        "botocore; check the network connection)\n",
    )
