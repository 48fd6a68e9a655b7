"""Groups the operations of a service by what they work on.

The words of a name after the verb say that: `CreateModel` and `ListModels` work on
models. These are pure functions of names.
"""

from collections.abc import Iterable, Mapping, Sequence, Set

from ..plan.naming import snake_case

OTHERS = "Other operations"
# Words before a verb.
_BEFORE_VERBS = frozenset({"admin", "async", "batch", "bulk"})

_Words = tuple[str, ...]


def group_operations(names: Iterable[str]) -> Mapping[str, Sequence[str]]:
    """Group operations by what they work on.

    An operation that is alone belongs to the group whose words its own begin with, if
    there is one.

    Args:
        names: The names of the operations in the model.

    Returns:
        The operations by the title of their group, both sorted; those that are alone
        come last.
    """
    found_in = {name: _subject(name) for name in sorted(names)}
    said = {*found_in.values()}
    subjects: dict[_Words, list[str]] = {}
    for name, words in found_in.items():
        subjects.setdefault(_singular(words, said), []).append(name)
    groups = {words: found for words, found in subjects.items() if len(found) > 1}
    alone: list[str] = []
    for words, found in subjects.items():
        if words not in groups:
            beginning = (words[:end] for end in range(len(words) - 1, 0, -1))
            group = next((one for one in beginning if one in groups), None)
            (alone if group is None else groups[group]).extend(found)
    titled = {
        _title(words, found): sorted(found) for words, found in sorted(groups.items())
    }
    if not titled:
        return {"Operations": sorted(alone)} if alone else {}
    return titled | ({OTHERS: sorted(alone)} if alone else {})


def _subject(name: str) -> _Words:
    """The words of a name after its verb, or the verb if there are none."""
    verb, *words = snake_case(name).split("_")
    if verb in _BEFORE_VERBS and len(words) > 1:
        words = words[1:]
    return tuple(words) or (verb,)


def _singular(words: _Words, said: Set[_Words]) -> _Words:
    """The shortest singular of a subject that another operation says."""
    *first, last = words
    for end, replacement in (("ies", "y"), ("s", ""), ("es", "")):
        if last.endswith(end):
            singular = (*first, last.removesuffix(end) + replacement)
            if singular in said:
                return _singular(singular, said)
    return words


def _title(words: _Words, names: Iterable[str]) -> str:
    """The words of a subject, with acronyms as the first name spells them."""
    name = next(name for name in names if _subject(name)[: len(words)] == words)
    spelled: list[str] = []
    at = len(name) - len("".join(_subject(name)))
    for word in words:
        as_in_name = name[at : at + len(word)]
        at += len(word)
        is_acronym = as_in_name[1:] != as_in_name[1:].lower()
        spelled.append(as_in_name if is_acronym else word)
    title = " ".join(spelled)
    return title[:1].upper() + title[1:]
