"""Judges what the migration makes of moto's tests."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from .exemptions import Exemption
from .migration import Migration
from .outcomes import PASSED

# Of all of moto's tests: calls, and processor time in seconds.
FOUND = 24_000
SECONDS = 90
# How many of the calls that are found are rewritten, and how many of them without
# converting the response to a dict.
REWRITTEN = 0.95
WITHOUT_DICTS = 0.80


def faults(migration: Migration, *, of_all: bool) -> Iterator[str]:
    """Describe what is wrong with a migration.

    Args:
        migration: What it did.
        of_all: Whether it was of all of moto's tests.
    """
    calls = migration.calls
    rewritten = calls.without_dicts + calls.with_dicts
    if rewritten + calls.left != calls.found:
        yield f"the report does not add up: {calls}"
    if of_all and calls.found < FOUND:
        yield f"{calls.found} calls found, fewer than {FOUND}"
    if rewritten < REWRITTEN * calls.found:
        yield f"{rewritten} calls rewritten, less than {REWRITTEN:.0%}"
    if calls.without_dicts < WITHOUT_DICTS * calls.found:
        yield f"{calls.without_dicts} of them whole, less than {WITHOUT_DICTS:.0%}"
    if of_all and migration.seconds > SECONDS:
        yield f"{migration.seconds:.0f} s of processor time, over {SECONDS} s"
    yield from (f"{file}: not Python any more" for file in migration.broken)
    yield from (f"{file}: a second run changes it" for file in migration.unsettled)


def newly_failing(
    before: Mapping[str, str], after: Mapping[str, str]
) -> Mapping[str, str]:
    """The tests that passed before and do not pass after, with how they ended."""
    return {
        test: after.get(test, "did not run")
        for test, outcome in before.items()
        if outcome == PASSED and after.get(test) != PASSED
    }


def unexpected(
    failing: Mapping[str, str], exemptions: Sequence[Exemption], ran: Iterable[str]
) -> Iterator[str]:
    """Describe which tests must not fail, and which exemptions are not needed.

    Args:
        failing: The tests that fail newly, with how they ended.
        exemptions: Those that may.
        ran: All tests that ran.
    """
    exempt = {one.test for one in exemptions}
    confirmed = {_function(test) for test in failing}
    for test, outcome in sorted(failing.items()):
        if _function(test) not in exempt:
            yield f"{test}: {outcome}"
    for test in sorted(exempt & {_function(test) for test in ran} - confirmed):
        yield f"{test}: exempt, but it does not fail newly"


def _function(test: str) -> str:
    return test.partition("[")[0]
