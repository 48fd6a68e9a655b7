"""The report in JSON, for programs."""

import json

from .change import Change
from .run import Diff

# Increased when programs that read the old format cannot read the new one.
FORMAT = 1


def render_json(diff: Diff) -> str:
    """Write a report as JSON, in the format that docs/diff.md describes."""
    content = {
        "format": FORMAT,
        "old": diff.old,
        "new": diff.new,
        "compared": diff.compared,
        "severity": diff.severity.text,
        "services": {
            service.service: {
                "severity": service.severity.text,
                "changes": [_change(change) for change in service.changes],
            }
            for service in diff.services
        },
    }
    return json.dumps(content, indent=2)


def _change(change: Change) -> dict[str, object]:
    return {
        "kind": change.kind.value,
        "where": change.where,
        "python": list(change.python),
        "trait": change.trait or None,
        "old": change.old,
        "new": change.new,
        "state": change.state or None,
        "operations": list(change.operations),
        "severity": change.severity.text,
        "run_time": change.axes.run_time.text,
        "types": change.axes.types.text,
        "wire": change.axes.wire.text,
    }
