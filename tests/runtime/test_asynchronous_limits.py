"""Asynchronous clients stay small, and few modules know another library's clients."""

from botosmith.output.runtime import RUNTIME
from botosmith_tools.count_lines import ASYNCHRONOUS, count_folders

# 2,000 was the aim; docs/decisions/0022 says what the rest is.
MOST_LINES = 2070


def test_asynchronous_clients_have_few_lines_of_code() -> None:
    counts = count_folders(ASYNCHRONOUS)
    assert {folder for folder in ASYNCHRONOUS if not folder.is_dir()} == set()
    lines = sum(counts.values())
    assert lines <= MOST_LINES, "python -m botosmith_tools.count_lines"


def test_few_modules_name_aiobotocore() -> None:
    files = RUNTIME.parent.rglob("*.py")
    named = [file for file in files if "aiobotocore" in file.read_text("utf-8").lower()]
    in_runtime = [file for file in named if file.is_relative_to(RUNTIME)]
    assert len(in_runtime) <= 4, in_runtime
    assert len(named) <= 7, named
