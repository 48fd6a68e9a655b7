"""Records HTTP exchanges of botocore clients, without secrets, and replays them.

`Recorder` writes what a client sends and receives to files, and `ReplayServer` serves
recorded exchanges, made-up data or any other answers on loopback.
``python -m botosmith.recording serve`` runs such a server as a command.
"""

from .association_handler import association, association_handler
from .exchange import (
    Exchange,
    format_exchange,
    load_exchange,
    load_exchanges,
    save_exchange,
)
from .exchange_handler import exchange_handler
from .messages import HttpRequest, HttpResponse
from .recorder import Recorder
from .server import Handler, ReplayServer
from .server_process import replay_process

__all__ = [
    "Exchange",
    "Handler",
    "HttpRequest",
    "HttpResponse",
    "Recorder",
    "ReplayServer",
    "association",
    "association_handler",
    "exchange_handler",
    "format_exchange",
    "load_exchange",
    "load_exchanges",
    "replay_process",
    "save_exchange",
]
