"""Starts other processes, none of which outlives this one."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from functools import partial
from multiprocessing import get_context, parent_process, resource_tracker
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Thread
from typing import Any, TypeAlias, TypeVar

from .errors import BotosmithError
from .interrupts import held

if sys.platform == "win32":
    from multiprocessing.connection import PipeConnection as Connection
else:
    from multiprocessing.connection import Connection

Task = TypeVar("Task")
Result = TypeVar("Result")

_Connection: TypeAlias = "Connection[Any, Any]"

# Called with the number of services, or of other things, that are done, the number of
# all, and the one that was done last; first with 0 and none.
Progress: TypeAlias = Callable[[int, int, str], None]


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
        environment: Variables that are added to this process's.

    Raises:
        BotosmithError: The program cannot be started.
    """
    start = partial(
        subprocess.Popen[str],
        command,
        cwd=folder,
        env={**os.environ, **(environment or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
    )
    try:
        with held(start, subprocess.Popen[str].kill) as process:
            output, errors = process.communicate()
    except OSError as error:
        raise BotosmithError(
            f"cannot be run ({error.strerror or error})", command[0]
        ) from error
    return subprocess.CompletedProcess(command, process.returncode, output, errors)


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
    with ExitStack() as workers:
        idle = [workers.enter_context(_worker(function)) for _ in range(processes)]
        waiting = iter(tasks)
        busy: dict[_Connection, Task] = {}
        while True:
            for worker, task in zip(idle, waiting, strict=False):
                # A worker that has died is noticed when its result is received.
                with suppress(ConnectionError):
                    worker.send(task)
                busy[worker] = task
            if not busy:
                return
            ready = wait(busy)
            idle = [worker for worker in busy if worker in ready]
            for worker in idle:
                on_result(busy.pop(worker), _receive(worker))


def _receive(worker: _Connection) -> Any:
    """Receive the result of a call from a worker, or raise its error."""
    try:
        result, error = worker.recv()
    except (EOFError, ConnectionError) as death:
        raise BotosmithError(
            "a worker process died, perhaps because memory ran out; try a lower --jobs"
        ) from death
    if error is not None:
        raise error
    return result


@contextmanager
def _worker(function: Callable[[Task], object]) -> Generator[_Connection]:
    """Start a process that makes calls. It is killed if the block fails."""
    if sys.platform != "win32":
        # Started with the first worker, it would let Ctrl-C through to that worker.
        resource_tracker.ensure_running()
    # Spawned processes work on every system, and inherit no locks as forked ones would.
    # Those of an executor share queues, with locks and semaphores that a killed process
    # would leave behind; a pipe for each has none.
    context = get_context("spawn")
    here, there = context.Pipe()

    def start() -> BaseProcess:
        process = context.Process(target=_work, args=(function, there))
        process.start()
        there.close()
        return process

    with held(start, _kill) as process:
        yield here
        here.close()
        process.join()


def _work(function: Callable[[Task], object], connection: _Connection) -> None:
    """Make calls in a worker process, until the connection is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        os.setpgid(0, 0)
    Thread(target=_end_with_parent, daemon=True).start()
    while True:
        try:
            task = connection.recv()
        except EOFError:
            return
        try:
            connection.send((function(task), None))
        except Exception as error:
            error.add_note(f"in a worker process:\n{traceback.format_exc()}")
            connection.send((None, error))


def _end_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        if sys.platform != "win32":
            os.killpg(0, signal.SIGKILL)  # With the programs that this worker runs.
        os._exit(1)


def _kill(worker: BaseProcess) -> None:
    """Kill a worker that still runs, and the programs that it runs."""
    if worker.is_alive() and worker.pid is not None:
        if sys.platform != "win32":
            # While the worker starts, there is no such group yet.
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(worker.pid, signal.SIGKILL)
        worker.kill()
        worker.join()


def temporary_folder(
    prefix: str, parent: Path | None = None
) -> AbstractContextManager[Path]:
    """Make a temporary folder, and finally remove it with all its content.

    Args:
        prefix: What its name starts with.
        parent: The folder to make it in, instead of the system's.
    """
    return held(
        lambda: Path(tempfile.mkdtemp(prefix=prefix, dir=parent)),
        partial(shutil.rmtree, ignore_errors=True),
    )
