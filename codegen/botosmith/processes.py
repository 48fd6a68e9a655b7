"""Runs one task after another, or several at once in processes of their own."""

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import TypeVar

from .errors import BotosmithError

Task = TypeVar("Task")
Result = TypeVar("Result")


def run_tasks(
    function: Callable[[Task], Result], tasks: Sequence[Task], processes: int
) -> Iterator[tuple[Task, Result]]:
    """Call a function with each task; give each task and its result as it is done.

    Args:
        function: Called with a task. With several processes it, the tasks and the
            results are pickled.
        tasks: What to call it with.
        processes: How many processes to use at most; with one, the calls are made in
            this process, in order.

    Raises:
        BotosmithError: A process died, or the function raised it.
    """
    processes = min(processes, len(tasks))
    if processes <= 1:
        for task in tasks:
            yield task, function(task)
        return
    # Spawned, not forked: the same on every system, and no child holds a lock of ours.
    with ProcessPoolExecutor(
        processes, mp_context=get_context("spawn"), initializer=_start_worker
    ) as pool:
        futures = {pool.submit(function, task): task for task in tasks}
        try:
            for future in as_completed(futures):
                yield futures[future], future.result()
        except BrokenProcessPool as error:
            raise BotosmithError(
                "a worker process died, perhaps because memory ran out; try fewer "
                "--jobs"
            ) from error
        finally:
            pool.shutdown(cancel_futures=True)


def _start_worker() -> None:
    """Let a worker process end when its parent tells it to, or ends itself."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(1)
