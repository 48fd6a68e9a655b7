"""Runs the Python of pages, and prints a JSON list with what each page prints.

The arguments are pages. Of each page there is a list with what each example prints, or
the traceback of an exception. While a page runs, the context manager `setup` of its
module in `tests/docs/guide` is open, if there is one. The examples call moto instead of
AWS, unless the module has another context manager for that, `aws`.
"""

import json
import os
import runpy
import sys
from collections.abc import Iterator
from contextlib import chdir, nullcontext, redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from traceback import format_exc
from types import ModuleType
from unittest.mock import patch

from moto import mock_aws

from tests.docs.examples import python_examples

SETUPS = Path(__file__).parent / "guide"


def outcome(page: Path) -> list[str] | str:
    """Run a page in an empty folder; return what it prints, or a traceback."""
    setup = SETUPS / f"{page.stem}.py"
    try:
        made = runpy.run_path(str(setup)) if setup.exists() else {}
        with (
            patch.dict(os.environ),
            TemporaryDirectory() as folder,
            chdir(folder),
            made.get("aws", mock_aws)(),
            made.get("setup", nullcontext)(),
        ):
            return list(run(page))
    except Exception:
        return format_exc()


def run(page: Path) -> Iterator[str]:
    """Run the examples in one namespace, and yield what each prints."""
    # Examples find what they define in their own module, as in a program.
    program = sys.modules["__main__"] = ModuleType("__main__")
    examples = python_examples(page)
    # Processes that the examples start import the file of the program.
    file = Path("program.py").absolute()
    file.write_text("\n".join(example.code for example in examples), "utf-8")
    program.__file__ = str(file)
    for example in examples:
        # Tracebacks have the lines of the page.
        code = compile("\n" * example.line + example.code, str(page), "exec")
        with redirect_stdout(StringIO()) as output:
            exec(code, vars(program))
        yield output.getvalue()


if __name__ == "__main__":
    print(json.dumps([outcome(Path(page)) for page in sys.argv[1:]]))
