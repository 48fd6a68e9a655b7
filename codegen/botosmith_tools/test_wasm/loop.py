"""An event loop for WebAssembly, with tasks and timers, and without sockets."""

import asyncio
import time
from collections.abc import Generator
from contextlib import contextmanager
from unittest.mock import patch


class TimerLoop(asyncio.BaseEventLoop):
    """A loop that nothing but its own tasks and timers wakes."""

    def __init__(self) -> None:
        super().__init__()
        self._selector = _Nothing()

    def _process_events(self, event_list: list[object]) -> None:
        pass

    def _write_to_self(self) -> None:
        """Wake the loop, which never sleeps while another thread could do so."""


class _Nothing:
    """Waits for events in place of a selector of sockets."""

    def select(self, timeout: float | None) -> list[object]:
        """Wait until the next timer ends.

        Raises:
            RuntimeError: There is none, so the loop would wait forever.
        """
        if timeout is None:
            raise RuntimeError("all tasks wait, and no timer wakes one")
        time.sleep(timeout)
        return []


@contextmanager
def event_loops() -> Generator[None]:
    """Let asyncio make and run loops, while the block runs.

    Pyodide's own loop is that of JavaScript. It counts as running all the time, and
    runs tasks when Python has returned to JavaScript, so it cannot run one to its end.
    """
    javascripts = asyncio._get_running_loop()
    asyncio._set_running_loop(None)
    try:
        with patch("asyncio.events.new_event_loop", TimerLoop):
            yield
    finally:
        asyncio._set_running_loop(javascripts)
