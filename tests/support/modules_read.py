"""What mypy reads for a program, which is most of its time."""

import os
import re
from collections.abc import Mapping, Sequence, Set
from pathlib import Path

from tests.support.processes import try_python


def modules_read(
    arguments: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None
) -> tuple[str, dict[str, Path]]:
    """Run mypy without an earlier cache; the test fails if it finds errors.

    Returns what it prints, and the files that it reads, by the names of their modules.
    """
    command = ("-m", "mypy", "--verbose", "--cache-dir=cache", *arguments)
    environment = os.environ if environment is None else environment
    done = try_python(*command, folder=folder, environment=environment)
    assert done.returncode == 0, done.stdout
    read = re.findall(r"Parsing (\S+) \((\S+)\)", done.stderr)
    return done.stdout, {module: Path(file) for file, module in read}


def assert_used(read: Mapping[str, Path], package: str, services: Set[str]) -> None:
    """Check that mypy reads nothing of a package that a program does not use.

    Of the services these, of the runtime no module with a stub, and of both no code
    that only bodies of functions use.
    """
    prefix = f"{package}."
    rooms: set[str] = set()
    for module, file in read.items():
        if module.startswith(prefix):
            room, *_ = module.removeprefix(prefix).split(".")
            rooms.add(room)
            is_for_checkers = "static_types" in file.parts or file.name == "__init__.py"
            assert file.suffix == ".pyi" or (room == "_runtime" and is_for_checkers)
    assert rooms == {"_runtime", *services}
