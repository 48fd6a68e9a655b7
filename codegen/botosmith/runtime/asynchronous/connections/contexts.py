"""The contexts of TLS, made once for a client, in threads."""

from __future__ import annotations

import ssl
from asyncio import to_thread
from pathlib import Path
from threading import Lock

from botocore.exceptions import BotoCoreError, HTTPClientError

from .settings import HttpSettings


class Contexts:
    """The contexts of a client's connections to servers and to proxies."""

    def __init__(self, settings: HttpSettings) -> None:
        self._settings = settings
        self._lock = Lock()
        self._made: dict[str | None, ssl.SSLContext] = {}

    async def get(self, proxy: str | None = None) -> ssl.SSLContext:
        """Find the context for servers or, with its URL, for a proxy.

        Raises:
            OSError: Its files cannot be read, as `ssl.SSLError` those to trust.
        """
        found = self._made.get(proxy)
        return await to_thread(self._get, proxy) if found is None else found

    def _get(self, proxy: str | None) -> ssl.SSLContext:
        # Reading the files takes long: many tasks make them once.
        with self._lock:
            found = self._made.get(proxy)
            if found is None:
                found = self._made[proxy] = self._make(proxy)
            return found

    def _make(self, proxy: str | None) -> ssl.SSLContext:
        settings = self._settings
        if proxy is not None:
            try:
                own = settings.make_proxy_context(proxy)
            except BotoCoreError as error:
                raise HTTPClientError(error=error) from error
            if own is not None:
                own.check_hostname = True
                return own
        context = settings.make_context()
        if settings.verify:
            context.check_hostname = True
            trusted = Path(settings.trusted_file(settings.verify)).expanduser()
            try:
                context.load_verify_locations(trusted)
            except OSError as error:
                raise ssl.SSLError(f"{trusted}: {error}") from error
        else:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        if settings.cert_file and proxy is None:
            context.load_cert_chain(
                settings.cert_file, settings.key_file, password=_refuse_password
            )
        context.set_alpn_protocols(["http/1.1"])
        return context


def _refuse_password() -> str:
    # OpenSSL would ask for it on the terminal.
    raise ssl.SSLError("the client's private key is encrypted")
