"""Classes that have a type parameter for type checkers only.

In stubs, a response with a stream, a paginator and a waiter have a type parameter with
a default, which says whether their client is asynchronous. At run time, the default
cannot be declared before Python 3.13, and tools that read annotations would get a type
variable instead of a type.
"""

class GenericInStubs:
    """Base of classes that take a type argument only so that annotations can be read.

    `GetObjectResponse[AsyncStreamingBody]` is an alias of `GetObjectResponse`.
    """

    __slots__ = ()
