"""Runs tasks one after the other, or several at once in processes of their own."""

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
    """Call a function with each task, and yield each task with its result when it ends.

    Args:
        function: The function. If there are several processes, the function, the tasks
            and the results must be picklable.
        tasks: The arguments of the calls.
        processes: The maximum number of processes. With one, the calls are made in this
            process, in order.

    Raises:
        BotosmithError: The function raised it, or a process died.
    """
    processes = min(processes, len(tasks))
    if processes <= 1:
        for task in tasks:
            yield task, function(task)
        return
    # Spawned processes work on every system, and inherit no locks as forked ones would.
    with ProcessPoolExecutor(
        processes, mp_context=get_context("spawn"), initializer=_start_worker
    ) as pool:
        futures = {pool.submit(function, task): task for task in tasks}
        try:
            for future in as_completed(futures):
                yield futures[future], future.result()
        except BrokenProcessPool as error:
            raise BotosmithError(
                "a worker process died, perhaps because memory ran out; try a lower "
                "--jobs"
            ) from error
        finally:
            pool.shutdown(cancel_futures=True)


def _start_worker() -> None:
    """Make a worker process end with its parent, which alone handles Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(1)
