"""Compares every waiter of every service with botocore's, on scripted answers."""

from pathlib import Path

import pytest

from botosmith.models.source import Source
from botosmith_tools.client_kinds import SYNCHRONOUS
from botosmith_tools.compare_waiters.sweep import compare_waiters
from botosmith_tools.importable import importable
from tests.support.shared_sdk import SharedSdk

# Services with what is rare: expressions that are more than paths, and acceptors of any
# error and of status codes.
RARE = ("acm", "ecs", "ses", "signer")
SLOW = [
    pytest.param(service, marks=pytest.mark.slow)
    for service in Source().services()
    if service not in RARE
]


@pytest.mark.parametrize("service", [*RARE, *SLOW])
def test_generated_waiters_equal_botocores(service: str, tmp_path: Path) -> None:
    models = Source().load(service)
    if not models.waiters:
        return
    operations = sorted({waiter["operation"] for waiter in models.waiters.values()})
    with importable(tmp_path):
        package = SharedSdk(tmp_path, "waiting").service(service, operations)
        found = compare_waiters(SYNCHRONOUS, models, package)
    assert found.counts["waiters"] == len(models.waiters)
    assert found.counts["runs"] >= 10 * len(models.waiters)
    # Every acceptor was the one that decided in some run.
    assert not found.unmatched
    assert not found.differences, "\n".join(found.differences[:5])
