"""Memory: what a record keeps, and what a million of them need on their way."""

import gc
import sys
import tracemalloc
from collections.abc import Callable
from functools import partial

from benchmarks import decoders
from benchmarks.bodies import BODIES
from benchmarks.running import Benchmark, Kept, Program, Setup, large_server, measure

_PAGES, _RECORDS = 10, 100


def kept(setup: Setup) -> float:
    """Bytes that a record keeps, its values included, as Python's allocators count."""
    decode: Callable[[], object] = setup()
    decode()  # makes whatever is made but once
    tracemalloc.start()
    pages = [decode() for _ in range(_PAGES)]
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size / len(pages) / _RECORDS


def ways() -> dict[str, Setup]:
    """What is kept of full and of sparse records."""
    found: dict[str, Setup] = {}
    for name in ("full", "sparse"):
        body = BODIES[f"associations, {name}"]
        found |= {
            f"record kept, {name}: boto3": partial(decoders.botocores, body),
            f"record kept, {name}: ours": decoders.ours(body, in_c=False),
            f"record kept, {name}: ours, msgspec": decoders.ours(body, in_c=True),
        }
    return found


BENCHMARKS: dict[str, Benchmark] = {
    **{name: Kept(partial(kept, setup)) for name, setup in ways().items()},
    "a million items: ours": Program(
        [sys.executable, "-m", "benchmarks.programs.million", large_server()],
        warm_up=False,
    ),
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
