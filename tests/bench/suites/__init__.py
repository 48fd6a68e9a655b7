"""One pyperf script a module; each runs as ``python -m tests.bench.suites.NAME``."""
