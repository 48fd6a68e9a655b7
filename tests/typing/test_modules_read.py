"""What mypy reads for an application that uses an SDK, which is most of its time."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

# Modules that only bodies of functions use; asyncio alone imports 50 more.
UNUSED = {
    "asyncio",
    "multiprocessing",
    "typed_aws._runtime.paging.prefetch",
    "typed_aws._runtime.requests.serializer",
    "typed_aws._runtime.responses.json_decoder",
}


@pytest.mark.slow
def test_mypy_reads_stubs_and_no_modules_that_only_bodies_of_functions_use(
    tmp_path: Path,
) -> None:
    program = "from typed_aws import AsyncClient, AsyncPages, Client, Pages"
    command = [sys.executable, "-m", "mypy", "--verbose", "--cache-dir=cache"]
    done = subprocess.run(
        [*command, "--config-file=", "--command", program],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    read = {
        module: Path(file)
        for file, module in re.findall(r"Parsing (\S+) \((\S+)\)", done.stderr)
    }
    assert {"typed_aws", "typed_aws._runtime.asynchronous.pages"} <= read.keys()
    assert not read.keys() & UNUSED
    assert {
        file.suffix
        for module, file in read.items()
        if module.startswith("typed_aws._runtime.")
        and file.name != "__init__.py"
        and file.parent.name != "checkers"
    } == {".pyi"}
