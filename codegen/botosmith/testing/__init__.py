"""Tests of code that calls AWS, without AWS: typed fakes, and recordings.

`fake` makes a client of any package that botosmith generated, which answers by rules.
`record` writes the calls of a real client to a file, and `replay` repeats them.
docs/guide/testing.md shows how.
"""

from .fakes import Fake, fake
from .limits import violations
from .recorder import record
from .replays import replay
from .rules import Rule
from .streams import Events, body, events

__all__ = [
    "Events",
    "Fake",
    "Rule",
    "body",
    "events",
    "fake",
    "record",
    "replay",
    "violations",
]
