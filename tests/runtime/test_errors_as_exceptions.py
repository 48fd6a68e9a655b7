"""Errors are exceptions like any other: Python's own tools carry them everywhere."""

import concurrent.futures
import contextlib
import copy
import multiprocessing
import pickle
import traceback
import warnings
from collections.abc import Callable, Generator
from typing import Any

import pytest
from botocore.exceptions import ClientError

from tests.golden.expected import ArgumentError, ConversionError, ServiceError
from tests.golden.expected._runtime.calls.wait_error import WaitError
from tests.golden.expected._runtime.errors import UnreadableResponseError, typed_error
from tests.golden.expected.library import (
    BookMissing,
    BookRefused,
    RefusalCode,
    RefusalReason,
)

RESPONSE = {"Error": {"Code": "BookMissing", "Message": "gone"}, "Isbn": "1"}


class BotocoresBookMissing(ClientError):
    """botocore makes such a class for each error in a model."""


def raised() -> Any:
    error = BotocoresBookMissing(RESPONSE, "ReadBook")  # type: ignore[arg-type]
    return typed_error(error, {"BookMissing": BookMissing})


MAKERS: tuple[Callable[[], Any], ...] = (
    raised,
    lambda: BookMissing(RESPONSE, "ReadBook"),
    lambda: ServiceError({"Error": {"Code": "Odd"}}, "ReadBook"),
    lambda: ConversionError("Book.isbn", "text", "int 7"),
    lambda: ArgumentError(
        method="read_book", report="r", problems=[("isbn", "text", "int 7")]
    ),
    lambda: UnreadableResponseError(operation_name="ReadBook", problem="ValueError"),
    lambda: WaitError("BookFound", "Timed out", RESPONSE),  # type: ignore[arg-type]
)


def class_of(error: Exception) -> type[Exception]:
    """The class of an error, for type checkers."""
    return type(error)


@pytest.fixture(
    params=MAKERS,
    ids=["combined", "modelled", "other", "conversion", "argument", "unread", "wait"],
)
def error(request: pytest.FixtureRequest) -> Any:
    return request.param()


def test_it_is_raised_chained_and_annotated(error: Any) -> None:
    cause = ValueError("why")

    def fail() -> None:
        try:
            raise cause
        except ValueError as first:
            error.add_note("while reading")
            raise error from first

    with pytest.raises(class_of(error)) as caught:
        fail()
    assert caught.value is error
    assert error.__cause__ is error.__context__ is cause
    assert error.__notes__ == ["while reading"]
    text = "".join(traceback.TracebackException.from_exception(error).format())
    assert "while reading" in text
    assert "ValueError: why" in text
    assert "test_it_is_raised_chained_and_annotated" in text
    error.__traceback__ = error.__cause__ = error.__context__ = None
    assert error.with_traceback(None) is error


def test_it_is_equal_only_to_itself(error: Any) -> None:
    other = copy.copy(error)
    assert error == error
    assert error != other
    assert len({error, other, error}) == 2


COPIES: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "oldest pickle": lambda error: pickle.loads(pickle.dumps(error, 0)),
    "newest pickle": lambda error: pickle.loads(pickle.dumps(error, -1)),
}


@pytest.mark.parametrize("remake", COPIES.values(), ids=COPIES.keys())
def test_copies_and_pickles_have_all_of_it(
    error: Any, remake: Callable[[Any], Any]
) -> None:
    error.add_note("while reading")
    error.attempt = 3
    made = remake(error)
    assert type(made).__qualname__ == type(error).__qualname__
    assert (str(made), made.args) == (str(error), error.args)
    assert vars(made) == vars(error)


def test_copies_are_caught_as_the_original_is() -> None:
    error = raised()
    error.args = ("rewritten",)
    for name in ("copy", "deepcopy"):
        made: Any = COPIES[name](error)
        assert type(made) is type(error)
        assert (str(made), made.isbn) == ("rewritten", "1")
        assert isinstance(made, BotocoresBookMissing)
    deep = copy.deepcopy(error)
    assert deep.response == error.response
    assert deep.response is not error.response
    # botocore's class is made at run time, so pickles leave it out.
    assert type(pickle.loads(pickle.dumps(error))) is BookMissing


def replace(error: Any, /, **changes: object) -> Any:
    """Copy as `copy.replace` does, which is new in Python 3.13."""
    return error.__replace__(**changes)


def test_copies_with_other_members() -> None:
    for error in (raised(), BookMissing(RESPONSE, "ReadBook")):
        made = replace(error, isbn="2")
        assert (type(made), made.isbn, error.isbn) == (type(error), "2", "1")
        assert str(made) == str(error)
    with pytest.raises(TypeError, match="BookMissing has no member 'title'"):
        replace(raised(), title="t")
    with pytest.raises(TypeError, match="ServiceError has no member 'isbn'"):
        replace(ServiceError({}, "ReadBook"), isbn="2")


@contextlib.contextmanager
def block() -> Generator[None]:
    """A block that does nothing, and in which errors pass a generator."""
    yield


def test_context_managers_carry_it(error: Any) -> None:
    with contextlib.suppress(class_of(error)):
        raise error

    def fail() -> None:
        with block(), contextlib.ExitStack() as stack:
            stack.enter_context(block())
            raise error

    with pytest.raises(class_of(error)) as caught:
        fail()
    assert caught.value is error


def fail(index: int) -> None:
    """Raise an error in another thread or process."""
    raise MAKERS[index]()


def test_threads_and_processes_carry_them() -> None:
    # Others take a second to start.
    fork = multiprocessing.get_context("fork")
    with (
        warnings.catch_warnings(action="ignore"),
        concurrent.futures.ThreadPoolExecutor(1) as threads,
        concurrent.futures.ProcessPoolExecutor(1, mp_context=fork) as processes,
        fork.Pool(1) as pool,
    ):
        for index, make in enumerate(MAKERS):
            error = make()
            for run in (
                threads.submit(fail, index).result,
                processes.submit(fail, index).result,
                pool.apply_async(fail, [index]).get,
            ):
                # Pickles leave out botocore's class.
                expected = BookMissing if index == 0 else class_of(error)
                with pytest.raises(expected) as caught:
                    run()
                assert str(caught.value) == str(error)
                assert caught.value.__traceback__ is not None


def test_errors_are_made_from_their_members() -> None:
    reason = RefusalReason(chapter="1", code="TOO_LONG")
    error = BookRefused(message="too long", reasons=[reason])
    assert (error.code, error.message) == ("BookRefused", "too long")
    assert error.reasons == [reason]
    assert error.remedy is None
    assert error.response == {
        "Error": {"Code": "BookRefused", "Message": "too long"},
        "ResponseMetadata": {},
        "Reasons": [{"Chapter": "1", "Code": "TOO_LONG"}],
    }
    for same in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert type(same) is BookRefused
        assert same.message == "too long"
        assert same.reasons == [reason]
        assert [one.code for one in same.reasons] == [RefusalCode.TOO_LONG]
    assert BookMissing().message == ""


def test_errors_are_made_from_a_response_or_from_members_they_have() -> None:
    make: Any = BookMissing
    with pytest.raises(TypeError, match="BookMissing has no member 'title'"):
        make(title="t")
    with pytest.raises(TypeError, match="a response or members, not both"):
        make(RESPONSE, "ReadBook", isbn="2")
    with pytest.raises(TypeError, match="a response or members, not both"):
        make(RESPONSE, "ReadBook", message="gone")
    assert make(response=RESPONSE, operation_name="ReadBook").isbn == "1"
