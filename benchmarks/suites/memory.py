"""The memory of a record, and of paging through a million records."""

import gc
import sys
import tracemalloc
from collections.abc import Callable
from functools import partial

from benchmarks import decoders
from benchmarks.bodies import BODIES
from benchmarks.botocore_parser import botocores_parser
from benchmarks.running import Benchmark, Kept, Program, Setup, large_server, measure

_PAGES, _RECORDS = 10, 100


def kept(setup: Setup) -> float:
    """The bytes of a record with its values, as Python's allocators count them."""
    decode: Callable[[], object] = setup()
    decode()  # creates what is created only once
    tracemalloc.start()
    pages = [decode() for _ in range(_PAGES)]
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size / len(pages) / _RECORDS


def ways() -> dict[str, Setup]:
    """The decoders of full and of sparse records."""
    setups: dict[str, Setup] = {}
    for name in ("full", "sparse"):
        body = BODIES[f"associations, {name}"]
        setups |= {
            f"record kept, {name}: boto3": partial(botocores_parser, body),
            f"record kept, {name}: ours": decoders.ours(body, in_c=False),
            f"record kept, {name}: ours, msgspec": decoders.ours(body, in_c=True),
        }
    return setups


BENCHMARKS: dict[str, Benchmark] = {
    **{name: Kept(partial(kept, setup)) for name, setup in ways().items()},
    "a million items: ours": Program(
        [sys.executable, "-m", "benchmarks.programs.million", large_server()],
        warm_up=False,
    ),
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
