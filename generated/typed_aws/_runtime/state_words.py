"""What the words in the name of a state say, whatever its service.

A state is a value of an enum that says how a thing is, such as `UPDATE_FAILED`. The
generator decides by these words what the states in the models are, and waits use them
for states that a service has been given since.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

StateKind: TypeAlias = Literal[
    "passing", "leaving", "resting", "ended", "failed", "deleted", "undeleted"
]
"""What a state is:

- passing: another one follows by itself;
- leaving: passing, and the thing is being deleted;
- resting: the thing can stay in it;
- ended: a job is over, and has not failed;
- failed: something has failed;
- deleted: the thing is gone;
- undeleted: its deletion has failed.
"""

_FAILED = frozenset(
    {"ABORTED", "DENIED", "ERROR", "ERRORED", "ERRORS", "EXCEPTION", "EXCEPTIONS"}
    | {"FAIL", "FAILED", "FAILURE", "FAILURES", "FAULT", "INVALID", "REJECTED"}
    | {"TIMEOUT", "UNSUCCESSFUL"}
)
_DONE = frozenset(
    {"COMPLETE", "COMPLETED", "DONE", "FINISHED", "PASSED", "SUCCEED", "SUCCEEDED"}
    | {"SUCCESS", "SUCCESSFUL"}
)
# The words of a state that nothing follows, of a job, whatever is said besides.
_OVER = _DONE | frozenset(
    {"ABANDONED", "CANCELED", "CANCELLED", "CLOSED", "DELIVERED", "ENDED", "EXITED"}
    | {
        "EXPIRED",
        "INTERRUPTED",
        "OVERRIDDEN",
        "PARTIAL",
        "PROCESSED",
        "PURGED",
        "RECLAIMED",
    }
    | {"REMOVED", "RESOLVED", "REVERTED", "REVOKED", "SKIPPED", "SPLIT", "STOPPED"}
    | {"SUPERSEDED", "TERMINATED"}
)
# Something is going on, as it is with most words in -ING, of which the others are next.
_GOING_ON = frozenset(
    {"DELAYED", "INITIATED", "INPROGRESS", "QUEUED", "REQUESTED", "RESCHEDULE"}
    | {"RETRY", "SUBMITTED"}
)
_STEADY = frozenset(
    {"BILLING", "EXISTING", "LISTENING", "MISSING", "MONITORING", "OBSERVING"}
    | {"OUTSTANDING", "PASSING", "RECURRING", "RESPONDING", "SCHEDULING", "SERVING"}
    | {"SHARING", "SIGNING", "USING", "WARNING"}
)
# What a thing can be for long, and a job only for a time.
_OF_JOB = frozenset(
    {"ACCEPTED", "APPROVED", "ASSIGNED", "CREATED", "DEFERRED", "EXECUTING", "OPEN"}
    | {"PICKED", "READY", "RECEIVED", "RUNNABLE", "RUNNING", "SCHEDULED", "SCHEDULING"}
    | {"STARTED", "STREAMING", "TESTING", "WAITING"}
)
_PASSING = re.compile(
    r"IN PROGRESS|IN PROCESS|(IN|UNDER) (CHANGE|REVIEW|TRANSIT)|\w SCHEDULED$"
)
_PASSING_ALONE = frozenset(
    {"HUMAN REVIEW", "IN MAINTENANCE", "INITIALIZED", "MAINTENANCE", "NEW"}
    | {"NOT STARTED", "UNKNOWN"}
)
_DELETION = re.compile(r"(DELET|DEREGIST|DESTROY|REMOV|TERMINAT)\w*(?<!ED)\b|SHUTTING")
_DELETED = frozenset(
    {"DELETED", "DEREGISTERED", "DESTROYED", "REMOVED", "TERMINATED"}
    | {"DELETE COMPLETE", "DELETE COMPLETED", "DELETE SUCCESS", "DELETION COMPLETE"}
)


def words_of(name: str) -> list[str]:
    """Split the name of a state or of a member into words, in capital letters.

    >>> words_of("UpdateFailed"), words_of("in-progress")
    (['UPDATE', 'FAILED'], ['IN', 'PROGRESS'])
    """
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", name)
    return [word.upper() for word in re.split(r"[\W_]+", spaced) if word]


def state_kinds(states: Iterable[str]) -> Mapping[str, StateKind]:
    """Say what each of the states of one enum is."""
    split = {state: words_of(state) for state in states}
    # The states of a job say how it has ended, and those of a thing how the thing is.
    is_job = any(
        words[:1] in (["COMPLETED"], ["SUCCEEDED"])
        or (len(words) == 1 and words[0] in _DONE)
        for words in split.values()
    )
    return {state: _kind(words, is_job=is_job) for state, words in split.items()}


def state_kind(state: str) -> StateKind:
    """Say what a state is that no model has, by itself."""
    return _kind(words_of(state), is_job=True)


def _kind(words: list[str], *, is_job: bool) -> StateKind:
    text = " ".join(words)
    is_deletion = _DELETION.search(text) is not None
    if not _PASSING.search(text) and text not in _PASSING_ALONE:
        if not _FAILED.isdisjoint(words) or "TIMED OUT" in text:
            return "undeleted" if is_deletion else "failed"
        if text in _DELETED:
            return "deleted"
        if not _OVER.isdisjoint(words):
            return "ended" if is_job else "resting"
        if not _is_going_on(words, is_job=is_job):
            return "resting"
    return "leaving" if is_deletion else "passing"


def _is_going_on(words: list[str], *, is_job: bool) -> bool:
    if words[:1] in (["NOT"], ["READY"]) and len(words) > 1:
        return False
    if words[-1:] and words[-1] in _OF_JOB and (is_job or len(words) == 1):
        return is_job
    return any(
        word in _GOING_ON
        or (word.endswith("ING") and len(word) > 4 and word not in _STEADY)
        for word in words
    )
