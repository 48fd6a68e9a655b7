"""Which members of botocore's models only their names betray as secrets."""

from collections.abc import Collection

import pytest

from botosmith_tools.golden_lists import first_line, read_golden
from botosmith_tools.secret_members import NAMED_AS_SECRETS, list_named_as_secrets

FEW = ("directconnect", "docdb", "fsx", "memorydb")


@pytest.mark.parametrize(
    "services", [FEW, pytest.param(None, marks=pytest.mark.slow)], ids=["few", "all"]
)
def test_members_that_only_names_betray_are_as_reviewed(
    services: Collection[str] | None,
) -> None:
    first, *golden = read_golden(NAMED_AS_SECRETS, services)
    if first != first_line():
        pytest.skip(f"the list is of {first}")
    hint = "`python -m botosmith_tools.update_golden` updates the list"
    assert list_named_as_secrets(services) == golden, hint


def test_about_as_many_members_are_named_as_secrets_as_there_were() -> None:
    assert 100 < len(read_golden(NAMED_AS_SECRETS)) < 150
