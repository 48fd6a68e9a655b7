"""Recognises secrets in recordings that no model marks, by form and by name."""

import html
import json
import re
from collections.abc import Callable, Collection, Mapping, Set
from functools import lru_cache
from urllib.parse import unquote_plus

from ..runtime.secret_names import (
    is_name_of_secret,
    is_secret_name,
    secrets_beside_names,
)

# What separates a name from its value: `name=value`, `"name": "value"`, `name\": ...`.
_SEPARATOR = r"""["'\\\s]*[=:]"""
# No regular expression here may take quadratic time: recordings hold any texts.
_SECRET_TEXT = re.compile(
    rf"""
    # Names that only credentials have, in a query, a header or a document.
    (?: x-amz-(?:signature|security-token|credential)
      | aws_?access_?key_?id
      | (?:secret_?access|private|aws_?secret)_?key
      | key-pair-id
      | x-api-key
      | client_?secret
      | (?:access|auth|id|refresh|session|security|bearer|authorization)[_-]?token
      | authorization
    ){_SEPARATOR}
    # Values that are secret without a name.
    | (?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{{16}}(?![A-Z0-9])
    | (?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]
    | -----BEGIN\ [A-Z\ ]*PRIVATE\ KEY
    | ://[^/\s@?\#:]*+:[^/\s@?\#]++@
    """,
    re.IGNORECASE | re.VERBOSE,
)
# Words with other meanings, too, so they count as names only.
_SECRET_WORD = re.compile(
    r"""
    (?: signature
      | api[_-]?key
      | (?<![\w-])(?:token|sig|password|passwd|pwd|secret|credential)
    )(?:=|\Z)""",
    re.IGNORECASE | re.VERBOSE,
)
# Names before values: `name = value`, `"name": "value"`, `--name value`, and elements
# of XML. After a colon, sentences go on, so it counts only after quotes.
_NAME = re.compile(
    r"""
    (?<![\w.-])[.-]*+([\w.-]++)(?:["'\\]*+\s*+=|\\*+["']\s*+:(?!\s*+null\b))
    | (?<![\w-])--([\w-]++)(?=\s++[^\s-])
    | <([\w.:-]++)(?=(?:\s[^<>]*+)?(?<!/)>\s*+(?:<!\[CDATA\[|[^<\s][^<]*+</))
    """,
    re.VERBOSE,
)
# Braces and strings of JSON. A string may be cut, and those with a colon are names.
_JSON_TOKEN = re.compile(
    r"""
    ([{}])
    | "((?:[^"\\\n]++|\\.)*+)(?:"(\s*+:(?!\s*+null\b))?|\\?\Z|(?=\n))
    """,
    re.DOTALL | re.VERBOSE,
)
_JSON_ESCAPES = re.compile(r"""(?:\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt]))+""")
# Python does not read long numbers, and characters have short ones.
_LONG_REFERENCE = re.compile(r"&#0*+([0-9]{1,7})[0-9]*")
# URLs in URLs are encoded more than once, but hardly more often than this.
_MOST_ENCODINGS = 8

# Names of secrets in recordings, beside the names in `runtime/secret_names.py`:
# authorizationToken of ECR, TokenValue of SSM, ...
_SECRET_NAMES = frozenset(
    {
        "authenticationtoken",
        "authorizationtoken",
        "authorizedurl",
        "connectiontoken",
        "idtoken",
        "participanttoken",
        "presignedurl",
        "securitytoken",
        "signedurl",
        "tokenvalue",
    }
)


def is_secret_text(text: str, secrets: Collection[str] = ()) -> bool:
    """Whether a text holds a signature, a security token or another credential.

    It may be nested in the text: in a URL in a sentence, or in encoded JSON.

    Args:
        text: The text.
        secrets: Further secrets.
    """
    # A plus is a space, or itself.
    spaced = [one.replace("+", " ") for one in secrets]

    def is_secret(text: str) -> bool:
        given = text.replace("+", " ") if spaced else ""
        names = (one[one.lastindex or 0] for one in _NAME.finditer(text))
        return (
            _SECRET_TEXT.search(text) is not None
            or any(map(is_key_of_secret, names))
            or _names_secret(text)
            or any(one in given for one in spaced)
        )

    return _holds_inside(text, is_secret)


@lru_cache(maxsize=1024)
def is_credential_name(name: str) -> bool:
    """Whether the value of this name is a secret in a recording."""
    return re.sub(r"[_-]", "", name).lower() in _SECRET_NAMES or _holds_inside(
        name,
        lambda text: bool(_SECRET_WORD.search(text) or _SECRET_TEXT.search(f"{text}=")),
    )


def named_as_secrets(values: Mapping[str, object]) -> Set[str]:
    """Find the members of a structure whose values other members name as secrets."""
    return secrets_beside_names(
        values, lambda name: is_name_of_secret(name) or is_credential_name(name)
    )


def is_key_of_secret(key: str) -> bool:
    """Whether a key of a map or of a document has a secret value."""
    return is_secret_name(key) or is_credential_name(key)


def _names_secret(text: str) -> bool:
    """Whether an object of JSON in a text has a secret beside its name."""
    objects: list[dict[str, str]] = []
    name = ""
    for token in _JSON_TOKEN.finditer(text):
        brace, string, colon = token.groups("")
        if brace == "{":
            objects.append({})
        elif brace:
            if objects and named_as_secrets(objects.pop()):
                return True
        elif objects and colon:
            objects[-1][string] = ""
        elif objects and name:
            objects[-1][name] = string
        name = string if colon else ""
        # JSON may be in a string of JSON.
        has_object = "{" in string and "\\" in string
        if has_object and _names_secret(_without_escapes(string)):
            return True
    return any(map(named_as_secrets, objects))


def _holds_inside(text: str, holds: Callable[[str], bool]) -> bool:
    """Whether something holds for a text, or for what it encodes.

    It does for texts that are encoded too often.
    """
    for _ in range(_MOST_ENCODINGS):
        if holds(text):
            return True
        plain = _without_escapes(text)
        decoded = unquote_plus(plain)
        decoded = html.unescape(_LONG_REFERENCE.sub(r"&#\1", decoded))
        if decoded == text:
            return False
        # What only JSON encodes may look like more encodings.
        if plain not in (text, decoded) and holds(plain):
            return True
        text = decoded
    return True


def _without_escapes(text: str) -> str:
    """Undo a layer of the encoding of strings in JSON."""
    return _JSON_ESCAPES.sub(lambda found: str(json.loads(f'"{found[0]}"')), text)
