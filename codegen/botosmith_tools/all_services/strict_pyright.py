"""Checks generated services with pyright in its strict mode."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import ceil
from multiprocessing.pool import ThreadPool
from pathlib import Path

# The size of a batch in bytes, for which pyright takes up to 2.4 GB.
_BATCH = 30_000_000
_SETTINGS = {"pythonVersion": "3.11", "typeCheckingMode": "strict"}


def pyright_errors(root: Path, packages: Iterable[Path], jobs: int) -> list[str]:
    """Check packages of services with pyright, some of them at a time.

    Args:
        root: The folder that holds the SDK's package.
        packages: The folders of services, in that package.
        jobs: The number of processes.

    Returns:
        What pyright reports, by file.

    Raises:
        RuntimeError: pyright failed.
    """
    batches = divide({folder: _size(folder) for folder in packages}, jobs)

    def check(batch: Sequence[Path]) -> list[str]:
        return list(_check(root, batch))

    with ThreadPool(jobs) as pool:
        return sorted(one for errors in pool.map(check, batches, 1) for one in errors)


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*.py*"))


def divide(sizes: Mapping[Path, int], jobs: int) -> list[list[Path]]:
    """Divide folders into batches of about the same size.

    Args:
        sizes: The sizes of the folders, in bytes.
        jobs: The least number of batches, if there are as many folders.
    """
    number = max(jobs, ceil(sum(sizes.values()) / _BATCH))
    batches: list[list[Path]] = [[] for _ in range(number)]
    totals = [0] * number
    for folder in sorted(sizes, key=lambda one: sizes[one], reverse=True):
        smallest = totals.index(min(totals))
        batches[smallest].append(folder)
        totals[smallest] += sizes[folder]
    return [batch for batch in batches if batch]


def _check(root: Path, batch: Sequence[Path]) -> Iterator[str]:
    # pyright takes what its file of settings includes relative to the file's folder.
    settings = root / f"pyright-{batch[0].name}.json"
    include = [str(folder.relative_to(root)) for folder in batch]
    settings.write_text(json.dumps({"include": include, **_SETTINGS}))
    command = [
        str(Path(sys.executable).with_name("pyright")),
        *("--project", str(settings), "--pythonpath", sys.executable, "--outputjson"),
    ]
    environment = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    settings.unlink()
    # 1 means that there are errors, other codes that pyright failed.
    if done.returncode not in (0, 1):
        raise RuntimeError(f"pyright: {done.stdout}{done.stderr}")
    report = json.loads(done.stdout)
    if not report["summary"]["filesAnalyzed"]:
        raise RuntimeError(f"pyright found no files in {', '.join(include)}")
    for one in report["generalDiagnostics"]:
        place = Path(one["file"]).relative_to(root)
        line = one["range"]["start"]["line"] + 1
        yield f"{place}:{line}: {one['message']} ({one.get('rule', 'syntax')})"
