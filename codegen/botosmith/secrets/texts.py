"""Recognises secrets in recordings that no model marks, by form and by name."""

import html
import re
from collections.abc import Collection, Mapping, Set
from urllib.parse import unquote_plus

from ..runtime.secret_names import (
    is_name_of_secret,
    is_secret_name,
    secrets_beside_names,
)

# What separates a name from its value: `name=value`, `"name": "value"`, `name\": ...`.
_SEPARATOR = r"""["'\\\s]*[=:]"""
_SECRET_TEXT = re.compile(
    rf"""
    # Names that only credentials have, in a query, a header or a document.
    (?: x-amz-(?:signature|security-token|credential)
      | aws_?access_?key_?id
      | (?:secret_?access|private|aws_?secret)_?key
      | key-pair-id
      | client_?secret
      | (?:access|auth|id|refresh|session|security|bearer|authorization)[_-]?token
      | authorization
    ){_SEPARATOR}
    # Words with other meanings, so only before a value: `token=...`, `"token": ...`.
    | (?: signature
        | (?<![\w-])(?:token|sig|password|passwd|pwd|secret|credential|api[_-]?key)
      )(?:=|\\*["']\s*:)
    # Values that are secret without a name.
    | \b(?:AKIA|ASIA)[A-Z0-9]{{16}}\b
    | (?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]
    | -----BEGIN\ [A-Z\ ]*PRIVATE\ KEY
    | ://[^/\s@?\#]+:[^/\s@?\#]+@
    """,
    re.IGNORECASE | re.VERBOSE,
)
_UNICODE_ESCAPE = re.compile(r"\\u00([0-9a-f]{2})", re.IGNORECASE)
_ESCAPE = re.compile(r"""\\(["\\/])""")
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
    for _ in range(_MOST_ENCODINGS):
        if _SECRET_TEXT.search(text) or any(one in text for one in secrets):
            return True
        decoded = _decoded(text)
        if decoded == text:
            return False
        text = decoded
    return True


def is_credential_name(name: str) -> bool:
    """Whether the value of this name is a secret in a recording."""
    return re.sub(r"[_-]", "", name).lower() in _SECRET_NAMES or is_secret_text(
        f"{name}="
    )


def named_as_secrets(values: Mapping[str, object]) -> Set[str]:
    """Find the members of a structure whose values other members name as secrets."""
    return secrets_beside_names(
        values, lambda name: is_name_of_secret(name) or is_credential_name(name)
    )


def is_key_of_secret(key: str) -> bool:
    """Whether a key of a map or of a document has a secret value."""
    return is_secret_name(key) or is_credential_name(key)


def _decoded(text: str) -> str:
    """Undo a layer of the encodings of URLs, HTML and JSON."""
    text = _UNICODE_ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
    text = _ESCAPE.sub(r"\1", text)
    return html.unescape(unquote_plus(text))
