"""Tests of code that calls AWS, without AWS: typed fakes.

`fake` makes a client of any package that botosmith generated, which answers by rules.
docs/guide/testing.md shows how.
"""

from .fakes import Fake, fake
from .rules import Rule
from .streams import Events, body, events

__all__ = ["Events", "Fake", "Rule", "body", "events", "fake"]
