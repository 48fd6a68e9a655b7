"""Clients in the processes of Dask, which sends what a program defines by value."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from examples.association_server import association_process
from tests.support.processes import import_path, run_python

PROGRAM = Path(__file__).with_name("dask_program.py")


@pytest.mark.slow
def test_tasks_share_one_client_in_each_process() -> None:
    with association_process(100) as url:
        environment = import_path() | {"AWS_ENDPOINT_URL_SAGEMAKER": url}
        printed = run_python(str(PROGRAM), environment=environment)
    seen: dict[str, Sequence[tuple[int, str, list[str]]]] = json.loads(printed)
    expected = [names for _, _, names in seen.pop("without Dask")]
    assert [len(names) for names in expected] == [*range(1, 101)]
    for kind, tasks in seen.items():
        assert [names for _, _, names in tasks] == expected, kind
        clients = {(process, client) for process, client, _ in tasks}
        # Two processes, and in each the same object.
        assert len({process for process, _ in clients}) == len(clients) == 2, kind
