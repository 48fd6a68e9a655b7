"""Memory: what a record keeps, and what a million of them need on their way."""

import gc
import sys
import tracemalloc
from collections.abc import Callable
from functools import partial

from tests.bench import decoders
from tests.bench.bodies import BODIES
from tests.bench.running import (
    Benchmark,
    Kept,
    Program,
    Setup,
    large_server,
    measure,
)

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


BENCHMARKS: dict[str, Benchmark] = {}
for _name in ("full", "sparse"):
    _body = BODIES[f"associations, {_name}"]
    BENCHMARKS |= {
        f"record kept, {_name}: boto3": Kept(
            partial(kept, partial(decoders.botocores, _body))
        ),
        f"record kept, {_name}: ours": Kept(
            partial(kept, decoders.ours(_body, in_c=False))
        ),
        f"record kept, {_name}: ours, msgspec": Kept(
            partial(kept, decoders.ours(_body, in_c=True))
        ),
    }
BENCHMARKS["a million items: ours"] = Program(
    [sys.executable, "-m", "tests.bench.programs.million", large_server()],
    warm_up=False,
)

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
