"""What the vectors are of, besides `vectors/inputs.json`: keys, a clock, and events.

AWS's packages make the vectors, so nothing here needs a package.
"""

from datetime import UTC, datetime, timedelta
from hashlib import sha256, shake_128
from pathlib import Path

VECTORS = Path(__file__).with_name("vectors")
ACCESS_KEY = "AKIDEXAMPLE"
SECRET_KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
TOKEN = "IQoJb3JpZ2luX2VjE//////////wEaCXVzLWVhc3QtMSJ="
REGION = "us-east-1"
INITIAL = sha256(b"initial").hexdigest()
"""The signature of the request that opened the stream of the seeded events."""
COUNT = 1000
BEGIN = datetime(2026, 2, 28, 23, 58, 30, tzinfo=UTC)
# AWS's packages take milliseconds from floating point numbers, which have these.
_STEP = timedelta(milliseconds=187.5)


def time_of(number: int) -> datetime:
    """When an event is signed; midnight comes in between."""
    return BEGIN + number * _STEP


def seeded(number: int) -> tuple[dict[str, str], bytes]:
    """The headers and the payload of an event."""
    headers = {":message-type": "event", ":event-type": f"event{number % 3}"}
    return headers, shake_128(b"%d" % number).digest(number * 7 % 300)
