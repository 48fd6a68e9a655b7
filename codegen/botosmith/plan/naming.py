"""Python names for the names of AWS's models.

A pure leaf: it knows nothing of models, only of text. Whatever the input, hostile or
empty, each function gives an ASCII identifier without a leading underscore (attrs drops
those from its constructor arguments); it is no keyword either, `snake_case` aside.
"""

import hashlib
import keyword
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable
from functools import cache

# Words whose capitals mislead the general rule, as they are spelled in the models.
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
# Acronyms written as one: the first ends where one of the second begins.
_JOINED = (
    r"(?:AWS|CIDR|CIMD|DDB|DSSE|JDBC|RDS|SMB|SNOMED|SSE)"
    r"(?=(?:ACL|CT|DB|ELT|IP|KMS|S3|URL)(?![a-z]))"
)

# One word of a name, tried in this order. Digits belong to the word before them, and so
# does what makes one term of them: CRC32C, 2D, 5XX, M2ts.
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

# Characters that tell enum values apart, longest first.
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
# Characters that only separate words, named where a value has nothing else.
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

# Files that Windows does not open under any extension.
_DEVICES = frozenset(
    {
        "aux",
        "con",
        "nul",
        "prn",
        *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)),
    }
)
# Leaves room in a path for folders and in a file name for an extension and for `_2`.
_MODULE_NAME_LENGTH = 120


def is_identifier(text: str) -> bool:
    """Tell whether `text` may be printed where Python wants a name.

    Args:
        text: What is about to be printed.

    Returns:
        True for an ASCII identifier that is no keyword; `match`, `case` and `type` are
        none.
    """
    return text.isascii() and text.isidentifier() and not keyword.iskeyword(text)


@cache
def snake_case(wire: str) -> str:
    """Turn a model's name into snake_case, acronyms kept whole.

    The result may still be a keyword.

    Args:
        wire: A name such as `SSEKMSKeyId`.

    Returns:
        A name such as `sse_kms_key_id`; `value_10` for `10`, `empty` for no text,
        `unnamed` where no letter or digit can be kept.
    """
    chunks = _CHUNK.findall(_ascii(wire))
    if not chunks:
        return "unnamed" if wire else "empty"
    name = "_".join(word for chunk in chunks for word in _WORD.findall(chunk)).lower()
    return name if name[0].isalpha() else f"value_{name}"


def field_name(wire: str, reserved: Collection[str] = frozenset()) -> str:
    """Name an attribute or an argument.

    Args:
        wire: The member's name in the model.
        reserved: Names that mean something else where this one will stand.

    Returns:
        The name in snake_case; a keyword, `self` or a reserved name gets a trailing
        `_`.
    """
    name = _escape(snake_case(wire))
    if name == "self":  # the first argument of the constructor that will take this one
        name = "self_"
    while name in reserved:
        name += "_"
    return name


def unique_names(
    wire_names: Iterable[str], make: Callable[[str], str]
) -> dict[str, str]:
    """Name things that share a room.

    The first to ask for a name has it, those after it get the name with `_2`, `_3` and
    so on, except that nobody gets a name that another one makes without help.

    Args:
        wire_names: The model's names in the model's order.
        make: Gives the name that one of them would have alone.

    Returns:
        The names, all different, by the model's names.
    """
    alone = {wire: make(wire) for wire in wire_names}
    asked_for = frozenset(alone.values())
    given: set[str] = set()
    # The last number after each stem: the numbers before it are taken too.
    counts: dict[str, int] = {}
    names: dict[str, str] = {}
    for wire, name in alone.items():
        candidate, stem = name, name.rstrip("_")
        while candidate in given or (candidate != name and candidate in asked_for):
            counts[stem] = counts.get(stem, 1) + 1
            candidate = f"{stem}_{counts[stem]}"
        given.add(candidate)
        names[wire] = candidate
    return names


def class_name(name: str) -> str:
    """Name a class, keeping AWS's own capitals.

    Args:
        name: A shape's, operation's or service's name, such as `listThings`.

    Returns:
        A name such as `ListThings`; single underscores inside stay (`AbpV1_1`).
    """
    words = [word.strip("_") for word in re.findall(r"\w+", _ascii(name), re.ASCII)]
    text = "".join(word[:1].upper() + word[1:] for word in words)
    text = re.sub("__+", "_", text)
    if not text:
        text = "Unnamed" if name else "Empty"
    return _escape(text if text[0].isalpha() else f"Shape{text}")


def enum_member_name(value: str) -> str:
    """Name the member of an enum that stands for `value`.

    Args:
        value: What goes over the wire, such as `s3:ObjectCreated:*`.

    Returns:
        A name such as `S3_OBJECT_CREATED_STAR`, `VALUE_10` for `10`, `EMPTY` for no
        text.
    """
    text = _SYMBOL.sub(lambda match: f" {_SYMBOLS[match.group()]} ", value)
    text = re.sub(r"^-(?=\d)", "minus ", text)
    text = "".join(c if c.isascii() or _ascii(c) else f" u{ord(c):x} " for c in text)
    if not _CHUNK.search(_ascii(text)):
        text = " ".join(_SEPARATORS.get(c, f"u{ord(c):x}") for c in text)
    return snake_case(text).upper()


def module_name(name: str) -> str:
    """Name the module for a shape or an operation.

    Args:
        name: The model's name, such as `ListAssociations`.

    Returns:
        A name such as `list_associations`, in lower case, that every file system takes
        as a file name. A name too long for a file ends in a digest of itself.
    """
    module = snake_case(name)
    if len(module) > _MODULE_NAME_LENGTH:
        digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:12]
        module = f"{module[: _MODULE_NAME_LENGTH - 13].rstrip('_')}_{digest}"
    return f"{module}_" if module in _DEVICES else _escape(module)


def package_name(service_name: str) -> str:
    """Name the package of a service.

    Args:
        service_name: botocore's name for it, such as `runtime.lex.v2`.

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
    """Drop what ASCII cannot say; accented letters keep the letter."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
