"""The version of the SDK, which its lock states.

The module reads the lock when it is imported, which the first use of `__version__`
causes.
"""

__version__: str
"""The version of botocore with the models, then the version of the generator."""
