"""Horizontal bars as SVG, readable on light and on dark pages."""

from collections.abc import Callable, Sequence
from html import escape

from attrs import frozen

_WIDTH, _LABELS, _VALUES, _BAR, _STEP, _TOP = 720, 190, 100, 18, 28, 44
_STYLE = """\
text { font: 13px system-ui, sans-serif; fill: #24292f; }
.title { font-size: 15px; font-weight: 600; }
.label { text-anchor: end; }
.bar { fill: #8c959f; }
.ours { fill: #0969da; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3; }
  .bar { fill: #6e7681; }
  .ours { fill: #4493f8; }
}"""


@frozen
class Bar:
    """A bar of a chart.

    Attributes:
        label: What it represents.
        value: Its length.
        ours: Whether to highlight it.
    """

    label: str
    value: float
    ours: bool


def chart(title: str, bars: Sequence[Bar], show: Callable[[float], str]) -> str:
    """Draw bars from 0 on, the shorter the better.

    Args:
        title: What is shown.
        bars: The bars, from top to bottom.
        show: Makes the text of a value.
    """
    height = _TOP + _STEP * len(bars)
    room = _WIDTH - _LABELS - _VALUES
    longest = max(bar.value for bar in bars)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" '
        f'width="{_WIDTH}" height="{height}" role="img">',
        f"<title>{escape(title)}</title>",
        f"<style>{_STYLE}</style>",
        f'<text class="title" x="0" y="20">{escape(title)}</text>',
    ]
    for number, bar in enumerate(bars):
        top = _TOP + _STEP * number
        middle = top + _BAR - 4
        width = max(1.0, bar.value / longest * room)
        name = "bar ours" if bar.ours else "bar"
        lines += [
            f'<text class="label" x="{_LABELS - 8}" y="{middle}">'
            f"{escape(bar.label)}</text>",
            f'<rect class="{name}" x="{_LABELS}" y="{top}" width="{width:.1f}" '
            f'height="{_BAR}" rx="2"/>',
            f'<text x="{_LABELS + width + 8:.1f}" y="{middle}">'
            f"{escape(show(bar.value))}</text>",
        ]
    return "\n".join([*lines, "</svg>", ""])
