"""The functions that convert, for each class and form: fast, and clear when they fail.

They run straight-line code (`decode`, `encode`). When that raises, for whatever reason,
`explain` walks the same value again with care, and either finds the place and says it,
or finds nothing wrong and gives the result.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar, cast

from .compiler import Codec
from .decode import Decoder
from .encode import Encoder
from .kinds import Struct, Tagged, kind
from .scalars import Convert, Form

T = TypeVar("T")

DECODERS: Mapping[Form, Decoder] = {"dict": Decoder("dict"), "json": Decoder("json")}
ENCODERS: Mapping[Form, Encoder] = {"dict": Encoder("dict"), "json": Encoder("json")}


def decoder(cls: type[T], form: Form) -> Callable[[object], T]:
    """Get the function that makes an object of the class.

    Args:
        cls: A generated class, or an attrs class whose fields have `wire` metadata.
        form: What the function takes: `dict` for a mapping as boto3 gives it, `json`
            for what `json.loads` gives of a body.

    Returns:
        A function, the same one each time, that raises `ConversionError`.

    Raises:
        TypeError: The class is not of that sort.
    """
    # What it gives is of the class by construction.
    return cast("Callable[[object], T]", _whole(DECODERS[form], cls))


def encoder(cls: type[T], form: Form) -> Callable[[T], dict[str, object]]:
    """Get the function that makes a dict of an object of the class.

    Args:
        cls: As for `decoder`.
        form: What the function gives: `dict` for what boto3 takes, `json` for what
            `json.dumps` takes.

    Returns:
        A function, the same one each time, that raises `ConversionError`.

    Raises:
        TypeError: The class is not of that sort.
    """
    return cast("Callable[[T], dict[str, object]]", _whole(ENCODERS[form], cls))


def _whole(codec: Codec, cls: type) -> Convert:
    found = codec.guarded.get(cls)
    if found is None:
        if not isinstance(kind(cls), Struct | Tagged):
            raise TypeError(f"{cls.__name__} is not a class with wire names")
        found = codec.guarded[cls] = guard(codec, cls)
    return found


def value_decoder(annotation: object, form: Form, path: str = "") -> Convert:
    """Get the function that makes a value of any type that a member may have.

    Args:
        annotation: The type, not a string.
        form: As for `decoder`.
        path: What errors call the value; by default, the class's name.
    """
    return guard(DECODERS[form], annotation, path)


def unexplained_decoder(cls: type[T], form: Form) -> Callable[[object], T]:
    """Get a decoder for those who can ask botocore about all that is not plain.

    It raises at once, and whatever it comes upon, where `decoder` looks once more. In
    JSON that includes unions with an unknown tag, or not exactly one: what botocore
    makes of these depends on whether its own model knows of the union.
    """
    run = guard(DECODERS[form], cls, explained=False)
    return cast("Callable[[object], T]", run)  # as in `decoder`


def value_encoder(annotation: object, form: Form, path: str = "") -> Convert:
    """Get the function that is the inverse of `value_decoder`'s."""
    return guard(ENCODERS[form], annotation, path)


def guard(
    codec: Codec,
    annotation: object,
    path: str = "",
    *,
    own: bool = False,
    explained: bool = True,
) -> Convert:
    """Get a codec's function for a type, explaining its failures.

    Args:
        codec: One of `DECODERS` and `ENCODERS`.
        annotation: The type.
        path: What errors call the value; by default, the class's name.
        own: Whether to pass over the user's hook for the type itself.
        explained: Whether to look once more where it fails.
    """
    key = annotation, path, own, explained
    found = codec.guarded.get(key)
    if found is not None:
        return found
    what = kind(annotation)
    run = codec.value(what, own)
    if not explained:
        codec.guarded[key] = run
        return run
    root = path or getattr(annotation, "__name__", "value")

    def guarded(value: object) -> object:
        try:
            return run(value)
        except Exception:
            # Late: it rarely comes to that.
            from .explain import explain

            return explain(codec, what, value, root, own)

    codec.guarded[key] = guarded
    return guarded
