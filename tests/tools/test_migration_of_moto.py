"""What is wrong with a migration, or with a run of tests after it, is reported."""

from pathlib import Path

import pytest
from attrs import evolve

from botosmith_tools.test_migrate.exemptions import EXEMPTIONS, Exemption
from botosmith_tools.test_migrate.migration import Calls, Migration, read_report
from botosmith_tools.test_migrate.moto_tests import FEW, FOLDERS
from botosmith_tools.test_migrate.outcomes import PASSED, run_tests
from botosmith_tools.test_migrate.receivers import compare, read_sample, sample
from botosmith_tools.test_migrate.verdict import faults, newly_failing, unexpected

REPORT = """\
# From boto3 to the typed SDK

1,203 calls found: 1 (33.3%) rewritten, 1 (33.3%) with to_dict, 1 (33.3%) left.

## Calls

| place | call | result |
|---|---|---|
| tests/a.py:1 | `s3.get_object` | rewritten |
| tests/a.py:2 | `s3.head_object` | with to_dict; M21: the response leaves a \\| b |
| tests/a.py:3 | `s3.put_object` | left; M50: the call has ** in its arguments |
"""
GOOD = Migration(Calls(30_000, 25_000, 4_000, 1_000), 80, [], [])


FILES = {
    "__init__.py": "",
    "test_a.py": """\
import pytest, time

@pytest.fixture
def resource():
    yield
    assert 1, 'torn down'

@pytest.mark.parametrize("n", [1, 2])
def test_number(n): assert n
def test_zone(): assert time.tzname[0] == 'IST'
def test_resource(resource): pass
def test_broken(): assert 0
@pytest.mark.network
def test_network(): assert 0
""",
    "test_b.py": "def test_other(): pass",
}


def test_calls_of_a_report_are_counted() -> None:
    assert read_report(REPORT) == Calls(1_203, 1, 1, 1)


@pytest.mark.parametrize(
    ("migration", "fault"),
    [
        (evolve(GOOD, calls=Calls(30_000, 25_000, 4_000, 999)), "does not add up"),
        (evolve(GOOD, calls=Calls(23_000, 22_000, 900, 100)), "fewer than 24000"),
        (evolve(GOOD, calls=Calls(30_000, 25_000, 3_000, 2_000)), "less than 95%"),
        (evolve(GOOD, calls=Calls(30_000, 23_000, 6_500, 500)), "less than 80%"),
        (evolve(GOOD, seconds=91), "91 s of processor time"),
        (evolve(GOOD, broken=["tests/a.py"]), "tests/a.py: not Python"),
        (evolve(GOOD, unsettled=["tests/a.py"]), "tests/a.py: a second run"),
    ],
)
def test_faults_of_a_migration_are_reported(migration: Migration, fault: str) -> None:
    assert not [*faults(GOOD, of_all=True)]
    (text,) = faults(migration, of_all=True)
    assert fault in text


def test_small_migrations_may_find_fewer_calls_and_have_no_limit_of_time() -> None:
    small = evolve(GOOD, calls=Calls(100, 90, 10, 0), seconds=91)
    assert not [*faults(small, of_all=False)]


def test_outcomes_of_tests_are_compared_and_flaws_excepted(tmp_path: Path) -> None:
    tests = tmp_path / "tests"
    tests.mkdir()
    for name, text in FILES.items():
        (tests / name).write_text(text)
    before = run_tests(tmp_path, ["tests"], "Asia/Kolkata", 0)
    assert before == {
        "tests/test_a.py::test_broken": "assert 0",
        "tests/test_a.py::test_number[1]": PASSED,
        "tests/test_a.py::test_number[2]": PASSED,
        "tests/test_a.py::test_resource": PASSED,
        "tests/test_a.py::test_zone": PASSED,
        "tests/test_b.py::test_other": PASSED,
    }
    changed = FILES["test_a.py"].replace("assert n", "assert n == 2")
    changed = changed.replace("assert 1", "assert 0").replace("'IST'", "'UTC'")
    (tests / "test_a.py").write_text(changed)
    (tests / "test_b.py").write_text("import missing")
    failing = newly_failing(before, run_tests(tmp_path, ["tests"], "Asia/Kolkata", 0))
    assert failing == {
        "tests/test_a.py::test_number[1]": "assert 1 == 2",
        "tests/test_a.py::test_resource": "AssertionError: torn down",
        "tests/test_a.py::test_zone": "AssertionError: assert 'IST' == 'UTC'",
        "tests/test_b.py::test_other": "did not run",
    }
    exempt = [
        Exemption(test=f"tests/{test}", line="x", why="y")
        for test in ("test_a.py::test_number", "test_b.py::test_other", "test_c.py::t")
    ]
    exempt += [Exemption(test="tests/test_a.py::test_broken", line="x", why="y")]
    assert [*unexpected(failing, exempt, before)] == [
        "tests/test_a.py::test_resource: AssertionError: torn down",
        "tests/test_a.py::test_zone: AssertionError: assert 'IST' == 'UTC'",
        "tests/test_a.py::test_broken: exempt, but it does not fail newly",
    ]


def test_receivers_are_compared_with_what_they_are(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("conn.send()\nconn.make().send()\nqueue.send()\n")
    receivers = read_sample(
        [
            "a.py:1:0 conn sqs",
            "a.py:2:0 conn sqs",
            "a.py:2:0 conn.make() other:str",
            "a.py:3:0 queue resource:sqs.Queue",
            "a.py:4:0 queue resource:sqs.Queue",
        ]
    )
    claims = {(1, 0, 1, 4): "sqs", (2, 0, 2, 4): "sns", (3, 0, 3, 5): "sqs"}
    comparison = compare(receivers, tmp_path, lambda _: claims)
    assert (comparison.clients, comparison.known, comparison.others) == (2, 1, 2)
    assert comparison.wrong == [
        "a.py:2:0 conn: sqs, not a client of sns",
        "a.py:3:0 queue: resource:sqs.Queue, not a client of sqs",
        "a.py:4:0 queue: not there",
    ]


def test_the_sample_is_large_and_varied() -> None:
    labels = [one.label for one in sample()]
    assert len(labels) >= 300
    assert sum(label.startswith("resource:") for label in labels) >= 50
    assert len({label for label in labels if ":" not in label}) >= 20
    assert len({*FOLDERS}) == 40
    assert len({Path(path).parts[1] for path in FEW}) == 5
    assert len(EXEMPTIONS) <= 10
