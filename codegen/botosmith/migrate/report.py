"""Reports what became of each call: a diff, a summary, and Markdown."""

import difflib
import re
from collections import Counter
from collections.abc import Iterator

from ..diff.wording import count
from .analysis import Call, Migrated
from .formatters import too_long
from .lookalikes import REASONS
from .notes import TOPICS, Note
from .rules import Reason
from .run import Run

_EVERYWHERE = (
    "In all rewritten calls, an argument that is `None` is left out, where boto3 "
    "refuses it; a dict that `from_dict` refuses is a `ConversionError`, which is no "
    "error of botocore's; and enums equal their text, but have another `repr` and "
    "type, which `yaml.safe_dump` refuses."
)
_CLOSED = (
    "`--closed` was given: no other program was taken to call public functions of "
    "these files. One that does has to give them the clients that they get here."
)


def diff(file: Migrated) -> str:
    """The changes of a file, as `git apply` and `patch -p1` read them."""
    old, new = (re.findall(r".*\n|.+", text) for text in (file.old, file.new))
    name = file.path.as_posix().lstrip("/")
    lines = difflib.unified_diff(old, new, f"a/{name}", f"b/{name}")
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        for line in lines
    )


def summary(run: Run) -> str:
    """The numbers of calls, and the most frequent reasons."""
    reasons = [call.left or call.dict_because for call in run.calls]
    counts = Counter(reason.rule for reason in reasons if reason is not None)
    lines = [f"{number:7,}  {rule}" for rule, number in counts.most_common()]
    return "\n".join([*_proven(run), _numbers(run.calls), *lines])


def _proven(run: Run) -> Iterator[str]:
    """How many of the calls that look like AWS's are proven, if not all are."""
    others = [one for one in run.look_alikes if one.because != "resource"]
    of_resources = len(run.look_alikes) - len(others)
    if others:
        found, likes = len(run.calls), len(run.calls) + len(others)
        yield f"{found:,} of {likes:,} calls that look like AWS's are proven"
    if more := sum(one.is_proven_if_closed for one in others):
        yield f"--closed would prove {count(more, 'more call')}"
    if of_resources:
        yield f"{count(of_resources, 'call')} of methods of resources stay"


def _numbers(calls: list[Call]) -> str:
    found = len(calls)
    left = sum(call.left is not None for call in calls)
    dicts = sum(call.dict_because is not None for call in calls)
    whole = _share(found - left - dicts, found)
    return (
        f"{count(found, 'call')} found: {whole} rewritten, "
        f"{_share(dicts, found)} with to_dict, {_share(left, found)} left"
    )


def _share(number: int, whole: int) -> str:
    return f"{number:,} ({number / whole:.1%})" if whole else "0"


def markdown(run: Run) -> str:
    """The whole report: each call, its reasons, and what to look at by hand."""
    return "\n".join(_markdown(run)) + "\n"


def _markdown(run: Run) -> Iterator[str]:
    calls = run.calls
    yield "# From boto3 to the typed SDK"
    yield ""
    yield from (f"{line}." for line in (*_proven(run), _numbers(calls)))
    if run.options.closed:
        yield f"\n{_CLOSED}"
    notes = [
        (file, note)
        for file in run.files
        for note in (*file.notes, *too_long(file.path, file.old, file.new))
    ]
    if run.changed:
        yield "\n## Look at first"
        yield f"\n{_EVERYWHERE}"
    if notes:
        for topic, text in TOPICS.items():
            of_topic = [(file, note) for file, note in notes if note.topic == topic]
            if of_topic:
                yield f"\n{text}\n"
                yield from (
                    f"- {_place(file, note.line)}: `{_code(note)}`"
                    for file, note in of_topic
                )
    if run.bundles:
        yield "\n## Folders whose requirements.txt needs an SDK of its own\n"
        yield "In each, run `botosmith init --from .` and `botosmith generate`:\n"
        yield from (f"- {folder.as_posix()}" for folder in run.bundles)
    if run.failures:
        yield "\n## Files that were skipped\n"
        yield from (f"- {failure}" for failure in run.failures)
    if run.needs:
        yield "\n## What the SDK needs for the rewritten calls\n"
        yield from (
            f"- `{name}:{','.join(needed)}`" for name, needed in run.needs.items()
        )
    if calls:
        yield "\n## Calls\n"
        yield "| place | call | result |"
        yield "|---|---|---|"
        for file in run.files:
            for call in file.calls:
                place, name = _place(file, call.line), f"{call.service}.{call.method}"
                yield f"| {place} | `{name}` | {_result(call)} |"
    yield from _look_alikes(run)


def _look_alikes(run: Run) -> Iterator[str]:
    """The calls that look like AWS's, but are not proven."""
    if not run.look_alikes:
        return
    yield "\n## Calls that are not proven\n"
    yield "| place | method | receiver |"
    yield "|---|---|---|"
    for file in run.files:
        for one in file.look_alikes:
            given = f", {one.place}" if one.place else ""
            closed = "; proven with --closed" if one.is_proven_if_closed else ""
            because = f"{REASONS[one.because]}{given}{closed}"
            yield f"| {_place(file, one.line)} | `{one.method}` | {because} |"


def _place(file: Migrated, line: int) -> str:
    return f"{file.path.as_posix()}:{line}"


def _code(note: Note) -> str:
    return note.text.replace("`", "'")


def _result(call: Call) -> str:
    if call.left is not None:
        return f"left; {_cell(call.left)}"
    if call.dict_because is not None:
        return f"with to_dict; {_cell(call.dict_because)}"
    return "rewritten"


def _cell(reason: Reason) -> str:
    return str(reason).replace("|", "\\|").replace("\n", " ")
