"""Records HTTP exchanges of botocore clients, without secrets, and replays them.

`Recorder` writes what a client sends and receives to files, and `ReplayServer` serves
recorded exchanges or any other answers on loopback.
``python -m botosmith.recording serve`` runs such a server as a command.
"""

from .exchange import (
    JSON,
    Exchange,
    format_exchange,
    load_exchange,
    load_exchanges,
    save_exchange,
)
from .exchange_handler import exchange_handler, refusal
from .messages import HttpRequest, HttpResponse
from .recorder import Recorder
from .server import Handler, ReplayServer

__all__ = [
    "JSON",
    "Exchange",
    "Handler",
    "HttpRequest",
    "HttpResponse",
    "Recorder",
    "ReplayServer",
    "exchange_handler",
    "format_exchange",
    "load_exchange",
    "load_exchanges",
    "refusal",
    "save_exchange",
]
