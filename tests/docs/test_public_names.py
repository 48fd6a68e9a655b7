"""Every public name of an SDK, and every member of its classes, occurs in the docs."""

import inspect
import re
from collections.abc import Iterator

import typed_aws
from tests.support.paths import ROOT

# Pages for users; the others explain how and why the code is as it is.
PAGES = [*(ROOT / "docs").glob("*.md"), *(ROOT / "docs" / "guide").glob("*.md")]
NOT_FOR_USERS = {"architecture.md", "style.md"}
CODE = re.compile(r"^```\w*\n(.*?)^```$|`([^`\n]+)`", re.DOTALL | re.MULTILINE)


def public_names() -> Iterator[tuple[str, str]]:
    """Yield the public names and their members, each with its full name."""
    # Type checkers do not know of it.
    names: list[str] = getattr(typed_aws, "__all__")  # noqa: B009
    for name in names:
        yield name, name
        value: object = getattr(typed_aws, name)
        if inspect.isclass(value):
            for cls in value.__mro__:
                if cls.__module__.startswith(f"{typed_aws.__name__}."):
                    for member in [*vars(cls), *inspect.get_annotations(cls)]:
                        if not member.startswith("_"):
                            yield member, f"{name}.{member}"


def test_public_names_are_documented() -> None:
    code = "\n".join(
        block or span
        for page in PAGES
        if page.name not in NOT_FOR_USERS
        for block, span in CODE.findall(page.read_text("utf-8"))
    )
    words = set(re.findall(r"\w+", code))
    missing = {full for name, full in public_names() if name not in words}
    assert sorted(missing) == []
