"""Count lines of code, without blank lines, comments and docstrings.

``python -m botosmith_tools.count_lines [FOLDER...]`` prints how many each module in the
folders has, and their sum. Without folders, it counts those of asynchronous clients. It
leaves out modules that know private names of botocore.
"""

import argparse
import ast
import io
import sys
import tokenize
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from . import ROOT

RUNTIME = ROOT / "codegen" / "botosmith" / "runtime"
ASYNCHRONOUS = (RUNTIME / "asynchronous", RUNTIME / "extensions" / "asynchronous")
LEFT_OUT = "botocore_internals.py"

_NO_CODE = frozenset(
    {
        tokenize.COMMENT,
        tokenize.DEDENT,
        tokenize.ENDMARKER,
        tokenize.INDENT,
        tokenize.NEWLINE,
        tokenize.NL,
    }
)


def main() -> int:
    """Print the lines of code of folders; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m botosmith_tools.count_lines", description=__doc__
    )
    parser.add_argument("folders", metavar="FOLDER", type=Path, nargs="*")
    folders: list[Path] = parser.parse_args().folders
    if missing := [folder for folder in folders if not folder.is_dir()]:
        parser.error(f"{missing[0]}: no such folder")
    counts = count_folders(folders or ASYNCHRONOUS)
    for file, count in counts.items():
        place = file.relative_to(ROOT) if file.is_relative_to(ROOT) else file
        print(f"{count:7,}  {place}")
    print(f"{sum(counts.values()):7,}  in {len(counts)} modules")
    return 0


def count_folders(folders: Iterable[Path]) -> Mapping[Path, int]:
    """Count the lines of code of each module in folders and the folders in these."""
    files = {file for folder in folders for file in folder.rglob("*.py")}
    return {
        file: count_code(file.read_text("utf-8"))
        for file in sorted(files)
        if file.name != LEFT_OUT
    }


def count_code(source: str) -> int:
    """Count the lines of a module that have code.

    Docstrings are all strings that are statements, also those of attributes.
    """
    lines = source.splitlines()
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    code = {
        line
        for token in tokens
        if token.type not in _NO_CODE
        for line in range(token.start[0], token.end[0] + 1)
        if lines[line - 1].strip()
    }
    return len(code - {*_of_docstrings(ast.parse(source))})


def _of_docstrings(tree: ast.AST) -> Iterator[int]:
    for node in ast.walk(tree):
        value = node.value if isinstance(node, ast.Expr) else None
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield from range(value.lineno, (value.end_lineno or value.lineno) + 1)


if __name__ == "__main__":
    sys.exit(main())
