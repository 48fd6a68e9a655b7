"""Asynchronous clients and streams stay small, and few modules know others' clients."""

from botosmith.output.runtime import RUNTIME
from botosmith_tools.count_lines import ASYNCHRONOUS, count_folders

# 2,000 was the aim; docs/decisions/0022, 0026 and 0029 say what the rest is.
MOST_LINES = 2150
MOST_LINES_OF_STREAMS = 900


def test_asynchronous_clients_have_few_lines_of_code() -> None:
    counts = count_folders(ASYNCHRONOUS)
    assert {folder for folder in ASYNCHRONOUS if not folder.is_dir()} == set()
    lines = sum(counts.values())
    assert lines <= MOST_LINES, "python -m botosmith_tools.count_lines"


def test_streams_in_both_directions_have_few_lines_of_code() -> None:
    lines = sum(count_folders([RUNTIME / "duplex"]).values())
    assert 0 < lines <= MOST_LINES_OF_STREAMS


def test_few_modules_name_aiobotocore() -> None:
    files = RUNTIME.parent.rglob("*.py")
    named = [file for file in files if "aiobotocore" in file.read_text("utf-8").lower()]
    in_runtime = [file for file in named if file.is_relative_to(RUNTIME)]
    assert len(in_runtime) <= 4, in_runtime
    assert len(named) <= 7, named
