"""Opening the first asynchronous client in a fresh process, and calling it."""

import sys

from benchmarks.asynchronous.sides import measure
from benchmarks.running import Benchmark, Start

# The variables with the URLs of the servers for the first calls.
_SERVERS = {
    "sagemaker": "BENCH_SERVER",
    "lambda": "BENCH_PAGE_SERVER",
    "s3": "BENCH_PAGE_SERVER",
    "dynamodb": "BENCH_EMPTY_SERVER",
}


def starts(service: str, who: str) -> dict[str, Benchmark]:
    """A client of a service, without a call and with one."""
    command = [sys.executable, "-m", "benchmarks.programs.start_async_client"]
    command += [who, service]
    return {
        f"async start, {service}: {who}": Start(command),
        f"async first call, {service}: {who}": Start([*command, _SERVERS[service]]),
    }


BENCHMARKS: dict[str, Benchmark] = {
    name: benchmark
    for service in _SERVERS
    for who in ("ours", "before", "capo", "aiobotocore")
    for name, benchmark in starts(service, who).items()
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
