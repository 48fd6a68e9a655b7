"""A file of 256 MiB is uploaded and downloaded with at most 100 MB of memory."""

import filecmp
import sys
from pathlib import Path

import pytest

from tests.asynchronous.loopback.conftest import Serve
from tests.asynchronous.loopback.transfers.store import Store
from tests.support.boto import ACCESS_KEY, SECRET_KEY
from tests.support.processes import import_path, run_python
from tests.support.sdk import Sdk

PROGRAM = Path(__file__).with_name("memory.py")
SIZE = 256 * 1024**2


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="measures as Linux does")
def test_large_file_takes_little_memory(
    sdk: Sdk, serve: Serve, store: Store, tmp_path: Path
) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    with source.open("wb") as writing:
        for number in range(SIZE // 1024**2):
            writing.seek(number * 1024**2)
            writing.write(number.to_bytes(4))
        writing.truncate(SIZE)
    environment = import_path([sdk.folder]) | {
        "AWS_ACCESS_KEY_ID": ACCESS_KEY,
        "AWS_SECRET_ACCESS_KEY": SECRET_KEY,
        "AWS_DEFAULT_REGION": "us-east-1",
    }
    url = serve(store.answer).url
    for way, file in (("upload", source), ("download", target)):
        arguments = str(PROGRAM), sdk.package, url, way, str(file)
        megabytes = float(run_python(*arguments, environment=environment))
        print(f"{way}: {megabytes:.0f} MB")
        assert megabytes < 100, way
    assert filecmp.cmp(source, target, shallow=False)
