"""HTTP/1.1 for asynchronous clients, with the settings and errors of botocore."""

from ...botocore_internals import SENDERS

SENDERS.add(f"{__name__}.")
