"""A story about typed calls, told under a botocore in which some names are others.

``python -m tests.support.renamed_botocore PACKAGE [NAME...]`` prints what happens as a
document in JSON: what each step of the story gives, by the name of the step.
"""

import json
import re
import sys
from collections.abc import Callable, Collection, Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType
from typing import Any


class Renaming(MetaPathFinder, Loader):
    """Imports botocore and boto3 as if they called things otherwise."""

    def __init__(self, names: Collection[str]) -> None:
        self._names = re.compile(rf"\b({'|'.join(map(re.escape, names))})\b")

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: object = None
    ) -> ModuleSpec | None:
        """Find a module of botocore or boto3 that has one of the names."""
        if fullname.partition(".")[0] not in ("boto3", "botocore"):
            return None
        spec = PathFinder.find_spec(fullname, path)
        if spec is None or not self._names.search(_source(spec)):
            return None
        spec.loader = self
        return spec

    def exec_module(self, module: ModuleType) -> None:
        spec: Any = module.__spec__
        source = self._names.sub(r"other_\1", _source(spec))
        exec(compile(source, spec.origin, "exec"), module.__dict__)


def _source(spec: ModuleSpec) -> str:
    return Path(str(spec.origin)).read_text("utf-8")


def main(package: str, *names: str) -> None:
    if names:
        sys.meta_path.insert(0, Renaming(names))
    # From here on, botocore is imported.
    from tests.support import renamed_story

    told: dict[str, str] = {}
    steps: list[Callable[[str], Any]] = renamed_story.STEPS
    for step in steps:
        try:
            told[step.__name__] = repr(step(package))
        except Exception as error:
            told[step.__name__] = f"{type(error).__name__}: {error}"
    print(json.dumps(told))


if __name__ == "__main__":
    main(*sys.argv[1:])
