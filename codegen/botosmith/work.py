"""What is done for one service, in a process of its own where there are many."""

import os
import signal
from functools import lru_cache
from multiprocessing import parent_process
from pathlib import Path
from threading import Thread

from attrs import frozen

from .diff.stored import keep
from .errors import BotosmithError
from .format import format_tree
from .source import Source
from .write import write_files


@frozen(kw_only=True)
class Job:
    """One service to make; operations are sorted, or None for all."""

    service: str
    operations: tuple[str, ...] | None
    models: Path | None
    alone: bool
    patches: Path | None
    templates: Path | None


@frozen(kw_only=True)
class Made:
    """What the lock keeps of a service that was made."""

    api_version: str
    models: str


def make_service(job: Job, stage: Path) -> Made:
    """Write the formatted files of one service into the staging folder.

    Raises:
        BotosmithError: Something is wrong with the model, or the disk refuses.
    """
    from .service import service_files

    models = _source(job.models, job.patches, job.alone).load(job.service)
    try:
        files = service_files(models, job.operations, job.templates)
    except RecursionError as error:
        raise BotosmithError("the model is nested too deep", job.service) from error
    write_files(stage, files)
    keep(models, stage)
    format_tree(*sorted({stage / path.split("/")[0] for path in files}))
    return Made(api_version=models.api_version, models=models.digest)


def start_worker() -> None:
    """Let a worker process end when its parent says so, or ends itself."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(1)


@lru_cache(maxsize=1)
def _source(models: Path | None, patches: Path | None, alone: bool) -> Source:
    return Source(models, patches, alone=alone)
