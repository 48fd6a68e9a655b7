"""The version of the SDK, read from its lock.

The first use of `__version__` imports this module.
"""

__version__: str
"""The version of botocore with the models, then the version of the generator."""
