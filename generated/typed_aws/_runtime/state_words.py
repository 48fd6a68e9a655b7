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


def _words(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b({words})\b")


_FAILED = _words(
    "ABORTED|DENIED|ERROR(ED|S)?|EXCEPTIONS?|FAIL(ED|URES?)?|FAULT|INVALID|REJECTED|"
    "TIMED OUT|TIMEOUT|UNSUCCESSFUL"
)
# The values of a job have one of these.
_SUCCEEDED = _words(
    "^(COMPLETED|SUCCEEDED)|^(COMPLETE|DONE|FINISHED|PASSED|SUCCE(ED|SS|SSFUL))$"
)
# Nothing follows, of a job, whatever is said besides.
_OVER = _words(
    "ABANDONED|CANCELL?ED|CLOSED|COMPLETED?|DELIVERED|DONE|ENDED|EXITED|EXPIRED|"
    "FINISHED|INTERRUPTED|OVERRIDDEN|PARTIAL|PASSED|PROCESSED|PURGED|RECLAIMED|"
    "REMOVED|RESOLVED|REVERTED|REVOKED|SKIPPED|SPLIT|STOPPED|SUCCE(ED|EDED|SS|SSFUL)|"
    "SUPERSEDED|TERMINATED"
)
# Something is going on, as it is with most words in -ING.
_PASSING = _words(
    "IN PROGRESS|IN PROCESS|(IN|UNDER) (CHANGE|REVIEW|TRANSIT)|.+ SCHEDULED$|"
    "^(HUMAN REVIEW|(IN )?MAINTENANCE|INITIALIZED|NEW|NOT STARTED|UNKNOWN)$"
)
_GOING_ON = _words(
    "DELAYED|INITIATED|INPROGRESS|QUEUED|REQUESTED|RESCHEDULE|RETRY|SUBMITTED|"
    "(?!BILLING|EXISTING|LISTENING|MISSING|MONITORING|OBSERVING|OUTSTANDING|PASSING|"
    r"RECURRING|RESPONDING|SCHEDULING|SERVING|SHARING|SIGNING|USING|WARNING)\w{2,}ING"
)
_STAYING = _words("^(NOT|READY) .+")
# What a thing can be for long, and a job only for a time.
_OF_JOB = _words(
    "(ACCEPTED|APPROVED|ASSIGNED|CREATED|DEFERRED|EXECUTING|OPEN|PICKED|READY|RECEIVED|"
    "RUNNABLE|RUNNING|SCHEDULED|SCHEDULING|STARTED|STREAMING|TESTING|WAITING)$"
)
_DELETION = _words(r"(DELET|DEREGIST|DESTROY|REMOV|TERMINAT)\w*(?<!ED)|SHUTTING")
_DELETED = _words(
    "^(DELETED|DEREGISTERED|DESTROYED|REMOVED|TERMINATED|DELET(E|ION) (COMPLETED?|"
    "SUCCESS))$"
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
    texts = {state: " ".join(words_of(state)) for state in states}
    # The states of a job say how it has ended, and those of a thing how the thing is.
    is_job = any(map(_SUCCEEDED.search, texts.values()))
    return {state: _kind(text, is_job=is_job) for state, text in texts.items()}


def state_kind(state: str) -> StateKind:
    """Say what a state is that no model has, by itself."""
    return _kind(" ".join(words_of(state)), is_job=True)


def _kind(text: str, *, is_job: bool) -> StateKind:
    is_deletion = _DELETION.search(text) is not None
    if not _PASSING.search(text):
        if _FAILED.search(text):
            return "undeleted" if is_deletion else "failed"
        if _DELETED.search(text):
            return "deleted"
        if _OVER.search(text):
            return "ended" if is_job else "resting"
        if not _is_going_on(text, is_job=is_job):
            return "resting"
    return "leaving" if is_deletion else "passing"


def _is_going_on(text: str, *, is_job: bool) -> bool:
    if _STAYING.search(text):
        return False
    if is_job and _OF_JOB.search(text):
        return True
    return bool(_GOING_ON.search(text)) and not _OF_JOB.fullmatch(text)
