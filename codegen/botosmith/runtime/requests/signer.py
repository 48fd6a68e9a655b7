"""Signing requests with Signature Version 4, as botocore does, in half its time.

A client of our own asks for this signer by the event `choose-signer`. The signer has an
entry of its own in botocore's map of signers; botocore's entries stay as they are.
"""

from __future__ import annotations

import hmac
from functools import lru_cache
from hashlib import sha256
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..checkers.override import override
from ..responses.observers import emitter_of, handlers_of
from .unpatched import Unpatched

if TYPE_CHECKING:
    from ..checkers.botocore_types import (
        AUTH_TYPE_MAPS,
        AnyBotoClient,
        RequestSigner,
        SigV4Auth,
    )
else:
    from botocore.auth import AUTH_TYPE_MAPS, SigV4Auth
    from botocore.signers import RequestSigner

# It contains the package, so each SDK has its own.
NAME = f"{__package__}.v4"

_auth: Any = import_module("botocore.auth")


class Signer(SigV4Auth):
    """botocore's signer, which reads the headers once, and keeps the key of the day."""

    _signed_headers: str | None = None

    @override
    def canonical_request(self, request: Any) -> str:
        self._signed_headers = None
        # Users may change the list.
        unsigned = frozenset(_auth.SIGNED_HEADERS_BLACKLIST)
        headers: dict[str, str] = {}
        for name, value in request.headers.raw_items():
            lower = name.lower()
            if lower in unsigned:
                continue
            if lower in headers or value.__class__ is not str or not value.isascii():
                return str(super().canonical_request(request))
            headers[lower] = " ".join(value.split())
        if "host" not in headers:
            headers["host"] = _host(request.url)
        checksum = headers.get("x-amz-content-sha256")
        if checksum is None:
            checksum = self.payload(request)
        names = sorted(headers)
        self._signed_headers = ";".join(names)
        return "\n".join(
            (
                request.method.upper(),
                _path(request.url),
                self.canonical_query_string(request),
                *[f"{name}:{headers[name]}" for name in names],
                "",
                self._signed_headers,
                checksum,
            )
        )

    @override
    def signed_headers(self, headers_to_sign: Any) -> Any:
        if self._signed_headers is None:
            return super().signed_headers(headers_to_sign)
        return self._signed_headers

    @override
    def headers_to_sign(self, request: Any) -> Any:
        # Only the names are needed again, for the header with the signature.
        return None if self._signed_headers else super().headers_to_sign(request)

    @override
    def payload(self, request: Any) -> str:
        data = request.data
        if (
            data.__class__ is bytes
            and data
            and not self._is_streaming_checksum_payload(request)
            and self._should_sha256_sign_payload(request)
        ):
            return sha256(data).hexdigest()
        # It prepares the whole request to get its body.
        return str(super().payload(request))

    @override
    def signature(self, string_to_sign: str, request: Any) -> str:
        day = request.context["timestamp"][:8]
        secret = self.credentials.secret_key
        key = _signing_key(secret, day, self._region_name, self._service_name)
        return hmac.digest(key, string_to_sign.encode(), "sha256").hex()


@lru_cache(maxsize=16)
def _signing_key(secret: str, *scope: str) -> bytes:
    key = f"AWS4{secret}".encode()
    for word in (*scope, "aws4_request"):
        key = hmac.digest(key, word.encode(), "sha256")
    return key


_blank: Any = SigV4Auth(None, "", "")


@lru_cache(maxsize=64)
def _path(url: str) -> str:
    path: str = _blank._normalize_url_path(urlsplit(url).path)
    return path


class _NoHeaders:
    """A request without headers, to ask botocore for the host of a URL."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.headers: dict[str, str] = {}


@lru_cache(maxsize=64)
def _host(url: str) -> str:
    host: str = _blank.headers_to_sign(_NoHeaders(url))["host"]
    return host


class SignerChoice:
    """Chooses the signer of a client."""

    def __init__(self, boto: AnyBotoClient) -> None:
        """Choose for a client.

        Args:
            boto: The client, which no one else has yet.
        """
        self._emitter = emitter_of(boto)
        self._unpatched = Unpatched((SigV4Auth, RequestSigner))
        self._registrations: object = None
        self._others: dict[str, tuple[list[Any], bool]] = {}
        AUTH_TYPE_MAPS.setdefault(NAME, Signer)
        service_id = boto.meta.service_model.service_id.hyphenize()
        boto.meta.events.register_first(f"choose-signer.{service_id}", self.choose)

    def choose(self, signature_version: Any, event_name: str, **rest: Any) -> Any:
        """Handle `choose-signer`: take our signer if the others would take botocore's.

        Args:
            signature_version: The name of the signer that is chosen so far.
            event_name: The name of the event.
            rest: What other handlers get.
        """
        others, is_seen = self._other_handlers(event_name)
        chosen: Any = None
        for handler in others:
            chosen = handler(
                signature_version=signature_version, event_name=event_name, **rest
            )
            if chosen is not None:
                break
        if chosen is None:
            # Not `None`, or these handlers would be asked again.
            chosen = signature_version
        if (
            # Presigned URLs have another one.
            signature_version == chosen == "v4"
            and not is_seen
            and AUTH_TYPE_MAPS.get("v4") is SigV4Auth
            and AUTH_TYPE_MAPS.get(NAME) is Signer
            and self._unpatched
        ):
            return NAME
        return chosen

    def _other_handlers(self, event: str) -> tuple[list[Any], bool]:
        """The handlers after this one, and whether others see the signer's name."""
        registrations = getattr(self._emitter, "_lookup_cache", None)
        # As in `Observers`.
        if registrations is not self._registrations:
            self._registrations = registrations
            self._others = {}
        found = self._others.get(event)
        if found is None:
            handlers = handlers_of(self._emitter, event)
            others = handlers[handlers.index(self.choose) + 1 :]
            before_sign = event.replace("choose-signer", "before-sign", 1)
            is_seen = bool(handlers_of(self._emitter, before_sign))
            found = self._others[event] = others, is_seen
        return found
