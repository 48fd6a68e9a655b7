"""Opening the first asynchronous client in a fresh process."""

import sys

from benchmarks.asynchronous.packages import SLICED, UNSLICED
from benchmarks.running import Benchmark, Start, measure


def ways(service: str) -> dict[str, Benchmark]:
    """The clients of a service."""
    command = [sys.executable, "-m", "benchmarks.programs.start_async_client"]
    start = f"async start, {service}"
    return {
        f"{start}: aiobotocore": Start([*command, "aiobotocore", service]),
        f"{start}: ours": Start([*command, SLICED, service]),
        f"{start}: ours, unsliced": Start([*command, UNSLICED, service]),
    }


BENCHMARKS: dict[str, Benchmark] = {
    name: benchmark
    for service in ("sagemaker", "ec2", "s3", "dynamodb")
    for name, benchmark in ways(service).items()
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
