"""Converts names in AWS's models to names in Python.

These are pure functions of text. For any input, even malicious or empty, each returns
an ASCII identifier without a leading underscore (attrs removes those from constructor
arguments). Except for `snake_case`, the result is never a keyword.
"""

import hashlib
import keyword
import re
import unicodedata
from collections.abc import Callable, Collection, Hashable, Iterable
from functools import cache
from typing import TypeVar

_T = TypeVar("_T", bound=Hashable)

# Words in which capitals do not begin a new word, as the models spell them.
_WORDS = (
    "BBox",
    "DDoS",
    "DynamoD[Bb]",
    "[Ee]Tag",
    "[Ff][Ss]x",
    "Git(?:Hub|Lab)",
    "[Gg]raphQL",
    "I[ad]C",
    "[KMGTPkmgtp]iB",
    "[KMGT][Bb]ps",
    "[Ii][Pp][Vv][46]",
    "[Ii]oT",
    "MLflow",
    "MySQL",
    "NaN",
    "[Oo]Auth",
    "[Oo]Tel",
    "PostgreSQL",
    "[Qq]nA",
    "[IPS]aaS",
    "[Ss]ig[Vv]4",
    "TtL",
    "[Vv]C[Pp][Uu]",
    "VMware",
    "aWS",
)
# Adjacent acronyms: the first ends where one of the second list begins.
_JOINED = (
    r"(?:AWS|CIDR|CIMD|DDB|DSSE|JDBC|RDS|SMB|SNOMED|SSE)"
    r"(?=(?:ACL|CT|DB|ELT|IP|KMS|S3|URL)(?![a-z]))"
)

# One word of a name; the first alternative that matches counts. Digits belong to the
# word before them, and so do letters that form a term with them: CRC32C, 2D, 5XX, M2ts.
_TERM = r"\d+(?:XX(?![a-z])|[A-Z](?![A-Za-z0-9])|[A-Z](?=[A-Z][a-z])|[a-z]+\d*)?"
_WORD = re.compile(
    rf"(?:{'|'.join(_WORDS)})s?(?![a-z])\d*"
    rf"|{_JOINED}"
    r"|[A-Z]{2,}s(?![a-z])"  # CIDRs, ARNs
    r"|[A-Z]{2,}v\d+"  # TLSv1
    rf"|[A-Z]+{_TERM}"  # EC2, S3
    r"|[A-Z]+(?![a-z])"  # KMS of KMSKeyId: the last capital begins the next word
    rf"|[A-Z]?[a-z]+(?:{_TERM})?"  # Key, Ipv6
    rf"|{_TERM}"
)
_CHUNK = re.compile(r"[A-Za-z0-9]+")

# Characters that distinguish enum values, longest first.
_SYMBOLS = {
    ">=": "greater_than_or_equal",
    "<=": "less_than_or_equal",
    "!=": "not_equal",
    "==": "equal",
    ">": "greater_than",
    "<": "less_than",
    "=": "equal",
    "!": "not",
    "*": "star",
    "+": "plus",
    "%": "percent",
    "&": "and",
    "$": "dollar",
    "#": "hash",
    "@": "at",
    "^": "caret",
    "|": "pipe",
    "~": "tilde",
    "?": "question",
}
# Characters that separate words; they get names if a value has no others.
_SEPARATORS = {
    "_": "underscore",
    ".": "dot",
    ":": "colon",
    "-": "dash",
    " ": "space",
    "/": "slash",
    "\\": "backslash",
    "(": "open",
    ")": "close",
    "[": "open_bracket",
    "]": "close_bracket",
    "{": "open_brace",
    "}": "close_brace",
    ",": "comma",
    ";": "semicolon",
    "'": "quote",
    '"': "double_quote",
    "`": "backtick",
}
_SYMBOL = re.compile("|".join(map(re.escape, _SYMBOLS)))

# Names that Windows reserves for devices, with any extension.
_DEVICES = frozenset(
    {
        "aux",
        "con",
        "nul",
        "prn",
        *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)),
    }
)
# Leaves room for folders in a path, and for an extension and `_2` in a file name.
_MODULE_NAME_LENGTH = 120


def is_identifier(text: str) -> bool:
    """Whether a text is an ASCII identifier and not a keyword.

    `match`, `case` and `type` are not keywords.
    """
    return text.isascii() and text.isidentifier() and not keyword.iskeyword(text)


@cache
def snake_case(wire: str) -> str:
    """Convert a name in a model to snake_case, keeping acronyms together.

    The result may be a keyword.

    Args:
        wire: A name such as `SSEKMSKeyId`.

    Returns:
        A name such as `sse_kms_key_id`; `value_10` for `10`, `empty` for an empty text,
        `unnamed` for a text without letters and digits in ASCII.
    """
    chunks = _CHUNK.findall(_ascii(wire))
    if not chunks:
        return "unnamed" if wire else "empty"
    name = "_".join(word for chunk in chunks for word in _WORD.findall(chunk)).lower()
    return name if name[0].isalpha() else f"value_{name}"


def field_name(wire: str, reserved: Collection[str] = frozenset()) -> str:
    """Name an attribute or an argument.

    Args:
        wire: The name of the member in the model.
        reserved: Names with another meaning in the same scope.

    Returns:
        The name in snake_case; a keyword, `self` or a reserved name gets a trailing
        `_`.
    """
    name = _escape(snake_case(wire))
    if name == "self":  # the first argument of the constructor
        name = "self_"
    while name in reserved:
        name += "_"
    return name


def unique_names(things: Iterable[_T], make: Callable[[_T], str]) -> dict[_T, str]:
    """Give things in one scope different names.

    The first thing with a name keeps it. Later ones get the name with `_2`, `_3` and so
    on, but never a name that another thing has by itself.

    Args:
        things: The things to name, usually names in the order of the model.
        make: Returns the name of a thing, regardless of the others.
    """
    preferred = {thing: make(thing) for thing in things}
    avoid = frozenset(preferred.values())
    names: dict[_T, str] = {}
    taken: set[str] = set()
    # The last number after each stem: the numbers before it are taken too.
    counts: dict[str, int] = {}
    for thing, name in preferred.items():
        candidate, stem = name, name.rstrip("_")
        while candidate in taken or (candidate != name and candidate in avoid):
            counts[stem] = counts.get(stem, 1) + 1
            candidate = f"{stem}_{counts[stem]}"
        taken.add(candidate)
        names[thing] = candidate
    return names


def class_name(name: str) -> str:
    """Name a class, keeping the capitals of the model.

    Args:
        name: The name of a shape, operation or service, such as `listThings`.

    Returns:
        A name such as `ListThings`; single underscores inside it stay (`AbpV1_1`).
        A name that begins with `ClassVar` gets a prefix, because attrs takes an
        annotation that begins so for `typing.ClassVar`.
    """
    words = [word.strip("_") for word in re.findall(r"\w+", _ascii(name), re.ASCII)]
    text = "".join(word[:1].upper() + word[1:] for word in words)
    text = re.sub("__+", "_", text)
    if not text:
        text = "Unnamed" if name else "Empty"
    if not text[0].isalpha() or text.startswith("ClassVar"):
        text = f"Shape{text}"
    return _escape(text)


def enum_member_name(value: str) -> str:
    """Name the member of an enum for `value`.

    Args:
        value: The value on the wire, such as `s3:ObjectCreated:*`.

    Returns:
        A name such as `S3_OBJECT_CREATED_STAR`, `VALUE_10` for `10`, `EMPTY` for an
        empty text.
    """
    text = _SYMBOL.sub(lambda match: f" {_SYMBOLS[match.group()]} ", value)
    text = re.sub(r"^-(?=\d)", "minus ", text)
    text = "".join(c if c.isascii() or _ascii(c) else f" u{ord(c):x} " for c in text)
    if not _CHUNK.search(_ascii(text)):
        text = " ".join(_SEPARATORS.get(c, f"u{ord(c):x}") for c in text)
    return snake_case(text).upper()


def module_name(name: str) -> str:
    """Name the module of a shape or an operation.

    Args:
        name: The name in the model, such as `ListAssociations`.

    Returns:
        A name such as `list_associations`, in lower case, that every file system
        accepts as a file name. A name that is too long is cut, and a digest appended.
    """
    module = snake_case(name)
    if len(module) > _MODULE_NAME_LENGTH:
        digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:12]
        module = f"{module[: _MODULE_NAME_LENGTH - 13].rstrip('_')}_{digest}"
    return f"{module}_" if module in _DEVICES else _escape(module)


def package_name(service_name: str) -> str:
    """Name the package of a service.

    Args:
        service_name: botocore's name of the service, such as `runtime.lex.v2`.

    Returns:
        A name such as `runtime_lex_v2`, or `lambda_` for `lambda`.
    """
    name = "_".join(_CHUNK.findall(_ascii(service_name).lower()))
    if not name:
        name = "unnamed" if service_name else "empty"
    if not name[0].isalpha():
        name = f"service_{name}"
    return f"{name}_" if name in _DEVICES else _escape(name)


def _escape(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name


def _ascii(text: str) -> str:
    """Remove characters that are not ASCII; accented letters lose the accent."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
