"""What the code and the status of an error say, whatever its service."""

def is_throttling(code: str) -> bool:
    """Whether an error code says that there were too many requests."""

def is_transient(code: str, status: int | None) -> bool:
    """Whether a code or a status is one after which botocore sends a request again."""

def is_not_found(code: str, status: int | None = None) -> bool:
    """Whether an error code says that what was asked for does not exist.

    This is `ServiceError.is_not_found` for codes that come without an error: those of
    entries of a batch, and those in boto3's dicts.

    Args:
        code: The code, such as "NoSuchKey". The words "NotFound", "NoSuch", "NotExist" and "Nonexistent" count, in any case, unless the code is about access, a key of KMS, or something that exists already.
        status: The HTTP status. It counts for a code that is a number, as botocore has it for an answer without a body, such as one to `HeadObject`.
    """

def seconds_from_now(value: object) -> float | None:
    """Read how long to wait: a number of seconds, a time, or either as text.

    Returns:
        The seconds, at least 0; `None` if the value is anything else.
    """
