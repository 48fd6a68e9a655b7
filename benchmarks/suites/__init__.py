"""One pyperf script a module; each runs as ``python -m benchmarks.suites.NAME``."""
