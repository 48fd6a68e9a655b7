"""The benchmarks of asynchronous clients, beside aiobotocore's."""
