"""The suites: pyperf scripts that run as ``python -m benchmarks.suites.NAME``."""
