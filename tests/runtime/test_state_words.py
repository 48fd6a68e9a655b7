"""What the words of a state say."""

import pytest

from botosmith.runtime.state_words import StateKind, state_kind, state_kinds


@pytest.mark.parametrize(
    ("kind", "states"),
    [
        ("passing", ("CREATING", "in-progress", "UpdateInProgress", "Pending")),
        ("passing", ("ROLLBACK_IN_PROGRESS", "Queued", "UNDER_REVIEW", "UNKNOWN")),
        ("leaving", ("DELETING", "delete_in_progress", "shutting-down")),
        ("leaving", ("PendingDeletion", "Deregistering", "TERMINATING")),
        ("resting", ("ACTIVE", "InService", "Stopped", "AVAILABLE", "Expired")),
        ("resting", ("UPDATE_COMPLETE", "RUNNING", "READY_TO_ACTIVATE", "")),
        ("failed", ("FAILED", "CreateFailed", "ROLLBACK_ERROR", "TIMED_OUT")),
        ("deleted", ("DELETED", "Terminated", "DELETE_COMPLETE")),
        ("undeleted", ("DELETE_FAILED", "DeletionFailed", "DELETE_ERROR")),
    ],
)
def test_words_say_what_a_thing_is(kind: StateKind, states: tuple[str, ...]) -> None:
    assert state_kinds(states) == dict.fromkeys(states, kind)


@pytest.mark.parametrize(
    ("state", "of_thing", "of_job"),
    [
        ("RUNNING", "resting", "passing"),
        ("Scheduled", "resting", "passing"),
        ("STOPPED", "resting", "ended"),
        ("Cancelled", "resting", "ended"),
        ("FAILED", "failed", "failed"),
        ("STARTING", "passing", "passing"),
    ],
)
def test_same_word_may_say_another_thing_of_a_job(
    state: str, of_thing: StateKind, of_job: StateKind
) -> None:
    assert state_kinds([state, "ACTIVE"])[state] == of_thing
    assert state_kinds([state, "COMPLETED"])[state] == of_job


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        ("MIGRATION_FAILED", "failed"),
        ("SystemUpdating", "passing"),
        ("RUNNING", "passing"),
        ("SUCCEEDED", "ended"),
        ("DEGRADED", "resting"),
        ("DELETE_FAILED", "undeleted"),
    ],
)
def test_unknown_state_is_judged_by_itself(state: str, kind: StateKind) -> None:
    assert state_kind(state) == kind
