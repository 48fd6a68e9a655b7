"""Migrate AWS's Python examples in memory, and check what is proven of them.

``python -m botosmith_tools.test_examples FOLDER [--jobs N]`` takes the folder `python`
of https://github.com/awsdocs/aws-doc-sdk-examples. It counts the calls whose receivers
are proven, and runs the examples' tests, as far as they can be imported, to see what
these receivers are. The exit code is 1 if fewer are proven than `PROVEN`, or if one is
something else, and 2 if the folder cannot be read, or has no Python files.
"""

import argparse
import json
import os
import re
import shutil
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from itertools import takewhile
from pathlib import Path

from botosmith.migrate import receivers
from botosmith.migrate.files import Files, python_files
from botosmith.migrate.options import Options
from botosmith.migrate.program import Program
from botosmith.migrate.run import run
from botosmith.migrate.services import Services
from botosmith.models.source import Source as Models
from botosmith.processes import temporary_folder

from ..aws_environment import isolate_from_aws
from ..test_migrate.outcomes import PASSED, run_tests
from ..test_migrate.receivers import Receiver, compare
from .recording import FILE, FOLDER, OPTIONS

# How many of the calls that look like AWS's are proven, without those of resources.
PROVEN = 0.70
_SDK = "typed_aws"
_is_test = re.compile(r"test_\w+\.py|\w+_test\.py").fullmatch
# Nothing leaves this machine: integration tests fail, if they need an account.
_OFFLINE = {
    **dict.fromkeys(("http_proxy", "https_proxy"), "http://127.0.0.1:9"),
    "no_proxy": "",
    "AWS_MAX_ATTEMPTS": "1",
}


def main() -> int:
    """Check the examples; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m botosmith_tools.test_examples", description=__doc__
    )
    parser.add_argument("folder", metavar="FOLDER", type=Path)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    if not options.folder.is_dir() or not python_files([options.folder]):
        parser.error(f"{options.folder}: no folder with Python files")
    isolate_from_aws()
    # Tests write files.
    with temporary_folder("examples-") as parent:
        folder = parent.resolve() / "python"
        no_code = shutil.ignore_patterns("__pycache__")
        shutil.copytree(options.folder, folder, ignore=no_code)
        wrong = [*check_share(folder), *check_receivers(folder, options.jobs)]
    print("".join(f"    {line}\n" for line in wrong), end="")
    return min(len(wrong), 1)


def check_share(folder: Path) -> Iterator[str]:
    """Count what is proven without and with closed programs."""
    for closed in (False, True):
        found = run([folder], Services(Models()), Options(_SDK, closed=closed))
        proven = len(found.calls)
        total = proven + sum(one.because != "resource" for one in found.look_alikes)
        share = proven / max(total, 1)
        how = " with --closed" if closed else ""
        print(f"{proven} of {total} calls proven{how}, {share:.1%}", flush=True)
        if closed and share < PROVEN:
            yield f"{share:.1%} proven with --closed, less than {PROVEN:.0%}"


def check_receivers(folder: Path, jobs: int) -> list[str]:
    """Compare what is proven of receivers with what they are when tests run."""
    program, files = Program(Services(Models()), _SDK, closed=True), Files([folder])
    program.read(files)
    readable = (path for path in files.paths if path not in files.failures)
    proven = {path: receivers(path, program) for path in readable}
    seen = _receivers_seen(folder, jobs)
    comparison = compare(seen, folder, lambda path: proven.get(path, {}))
    print(
        f"receivers: {sum(map(len, proven.values()))} clients proven, "
        f"{comparison.known} of them seen, {len(comparison.wrong)} wrong; "
        f"{comparison.clients - comparison.known} other clients seen, "
        f"{comparison.others} others"
    )
    return comparison.wrong


def _receivers_seen(folder: Path, jobs: int) -> list[Receiver]:
    """Run the tests of each example in a process of its own."""
    examples: dict[Path, list[str]] = defaultdict(list)
    for file in sorted(one for one in folder.rglob("*.py") if _is_test(one.name)):
        example = _example(file, folder)
        examples[example].append(file.relative_to(example).as_posix())
    options = (*OPTIONS, "-o", f"pythonpath={folder}")
    variables = {**_OFFLINE, FOLDER: str(folder)}

    def run_example(example: Path) -> Mapping[str, str]:
        return run_tests(example, examples[example], "UTC", 0, options, variables)

    with ThreadPoolExecutor(jobs) as pool:
        runs = zip(examples, pool.map(run_example, examples), strict=True)
        ended = {f"{of}/{test}": how for of, one in runs for test, how in one.items()}
    ran = {file for file, _, test in (one.partition("::") for one in ended) if test}
    passed = [*ended.values()].count(PASSED)
    others = sum(map(len, examples.values())) - len(ran)
    print(f"tests: {passed} passed in {len(ran)} files; {others} cannot be imported")
    rows = [row for file in folder.rglob(FILE) for row in json.loads(file.read_text())]
    return sorted({Receiver(*row) for row in rows}, key=str)


def _example(test: Path, folder: Path) -> Path:
    """Where its tests run: the folder above those whose names have "test"."""
    inside = test.parent.relative_to(folder).parts
    return folder.joinpath(*takewhile(lambda name: "test" not in name, inside))


if __name__ == "__main__":
    sys.exit(main())
