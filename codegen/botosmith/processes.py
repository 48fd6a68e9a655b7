"""Starts other processes, and protects parts of this one from Ctrl-C."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import (
    Callable,
    Generator,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from multiprocessing import (
    active_children,
    get_context,
    parent_process,
    resource_tracker,
)
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Thread
from typing import TypeAlias, TypeVar

from .errors import BotosmithError

Task = TypeVar("Task")
Result = TypeVar("Result")

# Called with the number of services that are done, the number of all services, and the
# service that was done last; first with 0 and no service.
Progress: TypeAlias = Callable[[int, int, str], None]

# `python -m` and `python -c` search the working folder first, where a file may have the
# name of any module. This variable turns that off; `-P` alone would not reach the
# processes that a program starts in turn.
_SAFE_PATH = "PYTHONSAFEPATH"

# How long Ctrl-C may have to wait while processes work, in seconds.
_MOMENT = 0.1


def no_progress(done: int, total: int, name: str) -> None:
    """Show no progress."""


def run_program(
    command: Sequence[str],
    *,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run a program until it ends, and capture its output.

    Args:
        command: The program and its arguments.
        folder: The working folder.
        environment: Variables that are added to those of this process.

    Raises:
        BotosmithError: The program cannot be started.
    """
    try:
        return subprocess.run(
            command,
            cwd=folder,
            env={**os.environ, _SAFE_PATH: "1", **(environment or {})},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise BotosmithError(
            f"cannot be run ({error.strerror or error})", command[0]
        ) from error


def python_command(*arguments: str) -> list[str]:
    """The command for this interpreter, without the working folder on its path."""
    return [sys.executable, "-P", *arguments]


def describe_failure(done: subprocess.CompletedProcess[str]) -> str:
    """Describe how a program failed: the end of its output, or its exit code."""
    lines = done.stderr.strip().splitlines() or done.stdout.strip().splitlines()
    if done.returncode < 0:
        with suppress(ValueError):
            return f"killed by {signal.Signals(-done.returncode).name}"
    return lines[-1] if lines else f"exit code {done.returncode}"


def run_tasks(
    function: Callable[[Task], Result],
    tasks: Sequence[Task],
    processes: int,
    on_result: Callable[[Task, Result], None],
) -> None:
    """Call a function with each task.

    Args:
        function: The function. If there are several processes, the function, the tasks
            and the results must be picklable.
        tasks: The arguments of the calls.
        processes: The maximum number of processes. With one, the calls are made in this
            process, in order.
        on_result: Called with each task and its result, when the call has ended.

    Raises:
        BotosmithError: The function raised it, or a process died.
    """
    processes = min(processes, len(tasks))
    if processes <= 1:
        for task in tasks:
            on_result(task, function(task))
        return
    with _safe_path():
        if sys.platform != "win32":
            # Every pool uses this process. It lets Ctrl-C through when it starts.
            resource_tracker.ensure_running()
        # Only this process handles Ctrl-C, and then ends the workers. It could leave
        # the pool's locks in a wrong state, so it has to wait for a moment between
        # results.
        with defer_interrupts(), _worker_pool(processes) as pool:
            futures = {pool.submit(function, task): task for task in tasks}
            for future in _completed(futures):
                on_result(futures[future], future.result())


def _completed(futures: Iterable[Future[Result]]) -> Iterator[Future[Result]]:
    """Wait for each future, and for Ctrl-C."""
    pending = set(futures)
    while pending:
        done, pending = wait(pending, _MOMENT, FIRST_COMPLETED)
        _admit_interrupt()
        yield from done


@contextmanager
def _worker_pool(processes: int) -> Generator[ProcessPoolExecutor]:
    """Start a pool of processes, all of which end with the block."""
    others = active_children()
    # Spawned processes work on every system, and inherit no locks as forked ones would.
    pool = ProcessPoolExecutor(
        processes, mp_context=get_context("spawn"), initializer=_start_worker
    )
    try:
        yield pool
    except BaseException as error:
        # Waiting for the tasks in progress could take a minute.
        for worker in active_children():
            if worker not in others:
                _kill(worker)
        pool.shutdown()
        if isinstance(error, BrokenProcessPool):
            raise BotosmithError(
                "a worker process died, perhaps because memory ran out; try a lower "
                "--jobs"
            ) from error
        raise
    pool.shutdown()


@contextmanager
def _safe_path() -> Generator[None]:
    """Keep the working folder off the path of the interpreters that are started."""
    before = os.environ.get(_SAFE_PATH)
    os.environ[_SAFE_PATH] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_SAFE_PATH]
        else:
            os.environ[_SAFE_PATH] = before


def _kill(worker: BaseProcess) -> None:
    """Kill a worker and the programs that it runs."""
    if sys.platform != "win32" and worker.pid is not None:
        # While the worker starts, there is no such group yet.
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(worker.pid, signal.SIGKILL)
    worker.kill()


def _start_worker() -> None:
    """Make a worker process end with its parent, which alone handles Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        os.setpgid(0, 0)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        if sys.platform != "win32":
            os.killpg(0, signal.SIGKILL)  # With the programs that this worker runs.
        os._exit(1)


# Ctrl-C raises an exception wherever it arrives, and the blocks that it leaves remove
# what they made. Only the removal itself, and what must happen as a whole, need to be
# protected.


@contextmanager
def defer_interrupts() -> Generator[None]:
    """Defer Ctrl-C until the block ends.

    Processes that start in the block never receive Ctrl-C. On Windows the block has no
    effect.
    """
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _admit_interrupt() -> None:
    """In a `defer_interrupts` block, let a deferred Ctrl-C interrupt here."""
    if sys.platform != "win32":
        try:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
        finally:
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})


@contextmanager
def temporary_folder(prefix: str, parent: Path | None = None) -> Generator[Path]:
    """Make a temporary folder, and finally remove it with all its content.

    Args:
        prefix: What its name starts with.
        parent: The folder to make it in, instead of the system's.
    """
    folder: Path | None = None
    try:
        with defer_interrupts():
            folder = Path(tempfile.mkdtemp(prefix=prefix, dir=parent))
        yield folder
    finally:
        with defer_interrupts():
            if folder is not None:
                shutil.rmtree(folder, ignore_errors=True)
