"""The files of slices."""

import subprocess
import zipfile
from pathlib import Path

import botocore
import pytest

from botosmith.models import fetch
from botosmith.models.source import Source
from botosmith.output.slices import write_slice
from botosmith.runtime.calls.slices import slice_file


@pytest.mark.parametrize(
    ("service", "operation"),
    [("ec2", "DescribeTags"), ("s3", "GetObject"), ("sagemaker", "ListAssociations")],
)
def test_slices_add_at_most_31_kb_to_a_small_subset(
    tmp_path: Path, service: str, operation: str
) -> None:
    data = Source().load_client_data(service)
    assert data is not None
    write_slice(data, {operation}, tmp_path)
    room = Path(str(slice_file.__file__)).parent
    files = [*room.glob("*.py"), *tmp_path.glob("_models/*")]
    # The lock has a line for each of them, and other modules have a few for slices.
    assert sum(file.stat().st_size + 100 for file in files) < 30_300


def test_a_downloaded_botocore_gives_the_slice_of_an_installed_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = Path(botocore.__file__).parent

    def pip(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        wheel = Path(command[command.index("--dest") + 1], "botocore-1.0.1-any.whl")
        with zipfile.ZipFile(wheel, "w") as archive:
            for file in [*package.glob("data/*.json"), *package.glob("data/sts/*/*")]:
                archive.write(file, f"botocore/{file.relative_to(package).as_posix()}")
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(fetch, "run_program", pip)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    for name, folder in (("installed", None), ("got", fetch.version_data("1.0.1"))):
        data = Source(botocore=folder).load_client_data("sts")
        assert data is not None
        (tmp_path / name).mkdir()
        write_slice(data, None, tmp_path / name)
    installed, got = (
        (tmp_path / name / "_models/sts.slice").read_bytes()
        for name in ("installed", "got")
    )
    assert got == installed
