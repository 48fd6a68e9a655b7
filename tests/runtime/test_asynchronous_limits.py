"""Asynchronous clients stay small, and few modules know another library's clients."""

from pathlib import Path

from botosmith.output.runtime import RUNTIME
from botosmith_tools.count_lines import ASYNCHRONOUS, count_folders

GENERATOR = RUNTIME.parent


# 2,000 was the aim; docs/decisions/0022 says what the rest is.
MOST_LINES = 2070


def test_asynchronous_clients_have_few_lines_of_code() -> None:
    counts = count_folders(ASYNCHRONOUS)
    assert {folder for folder in ASYNCHRONOUS if not folder.is_dir()} == set()
    lines = sum(counts.values())
    assert lines <= MOST_LINES, "python -m botosmith_tools.count_lines"


def _named() -> set[Path]:
    files = GENERATOR.rglob("*.py")
    return {file for file in files if "aiobotocore" in file.read_text("utf-8").lower()}


def test_few_modules_of_the_runtime_name_aiobotocore() -> None:
    named = {file for file in _named() if file.is_relative_to(RUNTIME)}
    assert len(named) <= 4, sorted(map(str, named))


def test_few_modules_of_the_generator_name_aiobotocore() -> None:
    named = {file for file in _named() if not file.is_relative_to(RUNTIME)}
    assert len(named) <= 3, sorted(map(str, named))
