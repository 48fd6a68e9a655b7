"""A loopback service for tests: recorded exchanges, made-up data sets, any answer."""

from tests.replay.associations import association, associations
from tests.replay.exchanges import exchanges
from tests.replay.process import replay_process
from tests.replay.server import Handler, Logged, ReplayServer, Reply

__all__ = [
    "Handler",
    "Logged",
    "ReplayServer",
    "Reply",
    "association",
    "associations",
    "exchanges",
    "replay_process",
]
