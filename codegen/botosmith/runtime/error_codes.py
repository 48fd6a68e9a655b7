"""What the code and the status of an error say, whatever its service."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

# Not `LimitExceeded`, which mostly is a quota.
_THROTTLING = re.compile(
    "Throttl|TooManyRequest|SlowDown|RequestLimitExceeded|ThroughputExceeded|"
    "RateExceeded|RateLimit|BandwidthLimit|429$"
)
# botocore's transient codes, and the one of its throttling codes that is a conflict.
_TRANSIENT = frozenset(
    {"PriorRequestNotComplete", "RequestTimeout", "RequestTimeoutException"}
    | {"TransactionInProgressException"}
)
_TRANSIENT_STATUSES = frozenset({500, 502, 503, 504})
_NOT_FOUND = re.compile("NotFound|NoSuch|NotExist|Nonexistent", re.IGNORECASE)
_NOT_ABOUT_IT = re.compile("Unauthorized|AccessDenied|KMS|AlreadyExists", re.IGNORECASE)

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)


def is_throttling(code: str) -> bool:
    """Whether an error code says that there were too many requests."""
    return _THROTTLING.search(code) is not None


def is_transient(code: str, status: int | None) -> bool:
    """Whether a code or a status is one after which botocore sends a request again."""
    return code in _TRANSIENT or status in _TRANSIENT_STATUSES


def is_not_found(code: str, status: int | None = None) -> bool:
    """Whether an error code says that what was asked for does not exist.

    This is `ServiceError.is_not_found` for codes that come without an error: those of
    entries of a batch, and those in boto3's dicts.

    Args:
        code: The code, such as "NoSuchKey". The words "NotFound", "NoSuch", "NotExist"
            and "Nonexistent" count, in any case, unless the code is about access, a key
            of KMS, or something that exists already.
        status: The HTTP status. It counts for a code that is a number, as botocore has
            it for an answer without a body, such as one to `HeadObject`.
    """
    if code.isdecimal():
        return code == "404" or status == 404
    return bool(_NOT_FOUND.search(code)) and not _NOT_ABOUT_IT.search(code)


def seconds_from_now(value: object) -> float | None:
    """Read how long to wait: a number of seconds, a time, or either as text.

    Returns:
        The seconds, at least 0; `None` if the value is anything else.
    """
    try:
        if isinstance(value, str):
            is_number = _NUMBER.fullmatch(value)
            value = float(value) if is_number else parsedate_to_datetime(value)
        if isinstance(value, datetime):
            zone = value.tzinfo or UTC
            value = (value.replace(tzinfo=zone) - datetime.now(UTC)).total_seconds()
        seconds = float(value) if isinstance(value, int | float) else math.nan
    except (ValueError, OverflowError):
        return None
    return max(0.0, seconds) if math.isfinite(seconds) else None
