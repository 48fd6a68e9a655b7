"""The code that all services share: base classes, conversion, clients, paging.

The generator copies this package unchanged into each SDK, as `_runtime`. It imports
nothing from the generator, and its own modules only relatively.

Imports inside functions are deliberate: a module that only some programs need is
imported when it is first used. Each import costs start-up time, about half a
millisecond for a module of this package. Conversion is half of what importing a client
would take, and botocore is not needed to work with data alone. For the same reason the
classes that every client loads are plain ones: an attrs class or a named tuple takes up
to two milliseconds to make.
"""
