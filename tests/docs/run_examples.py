"""Runs the Python of a page, and prints a JSON list with what each example prints.

The arguments are the page, and a module whose context manager `setup` is open
meanwhile, or nothing. The examples call moto instead of AWS, unless the module has
another context manager for that, `aws`.
"""

import json
import runpy
import sys
from collections.abc import Iterator
from contextlib import nullcontext, redirect_stdout
from io import StringIO
from pathlib import Path
from types import ModuleType

from moto import mock_aws

from tests.docs.examples import python_examples


def main(page: Path, setup: str) -> None:
    """Run the examples one after the other, in one namespace."""
    made = runpy.run_path(setup) if setup else {}
    with made.get("aws", mock_aws)(), made.get("setup", nullcontext)():
        printed = list(run(page))
    print(json.dumps(printed))


def run(page: Path) -> Iterator[str]:
    """Run the examples, and yield what each prints."""
    # Examples find what they define in their own module, as in a program.
    program = sys.modules["__main__"] = ModuleType("__main__")
    for example in python_examples(page):
        # Tracebacks have the lines of the page.
        code = compile("\n" * example.line + example.code, str(page), "exec")
        with redirect_stdout(StringIO()) as output:
            exec(code, vars(program))
        yield output.getvalue()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
