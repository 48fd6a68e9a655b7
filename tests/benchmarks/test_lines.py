"""The lines of packages, as docs/benchmarks/lines.md counts them."""

from pathlib import Path

from benchmarks.lines import PACKAGES, Count, count, table
from botosmith.services import parse_services


def test_twelve_services_are_twelve() -> None:
    *_, twelve = PACKAGES
    assert len(parse_services(twelve.services)) == 12


def test_lines_are_counted_by_kind_of_file(tmp_path: Path) -> None:
    files = {
        "__init__.py": 1,
        "botosmith.lock": 2,
        "_models/sqs.slice": 3,
        "_runtime/calls/client.py": 4,
        "_runtime/shapes.pyi": 5,
        "sqs/operations/list_queues.py": 6,
        "sqs/requests.pyi": 7,
        "sqs/__init__.py": 8,
    }
    for name, lines in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("#\n" * lines)
    assert count(tmp_path) == Count(
        7,
        {
            "runtime, modules": 4,
            "runtime, stubs": 5,
            "services, modules": 14,
            "services, stubs": 7,
            "the package itself, with its lock": 3,
        },
    )


def test_table_has_ratios_where_there_was_something() -> None:
    before = Count(2, {"services, modules": 200})
    now = Count(3, {"services, modules": 100, "services, stubs": 60})
    assert [*table({"SQS": (before, now)})][2:] == [
        "| SQS | **lines** | 200 | 160 | 0.800 |",
        "|  | files | 2 | 3 | 1.500 |",
        "|  | services, modules | 200 | 100 | 0.500 |",
        "|  | services, stubs | 0 | 60 |  |",
    ]
