"""What the classes of all services share: bases, conversion, client, paginators.

This package is copied as it stands into every generated SDK, as `_runtime`. It imports
nothing of the generator, and itself only relatively.
"""
