"""The conversion of AWS's HTML to docstrings."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from botosmith.emit.markdown import docstring_text, summary

# Written for these tests in the style of AWS's models.
CASES = {
    "empty paragraphs": (" <p> </p>\n<p/>", ""),
    "paragraphs": ("<p>One.</p> <p>Two\n  lines.</p>", "One.\n\nTwo lines."),
    "left open": ("<p>One.<p>Two <b>bold", "One.\n\nTwo **bold**"),
    "marks": (
        "<p>Use <code> Name </code>, <b>not</b><i> this </i>one.</p>",
        "Use `Name`, **not** *this* one.",
    ),
    "marks in code": ("<p><code><i>a</i>-<b>b</b></code></p>", "`a-b`"),
    "backtick in code": ("<p><code>a`b</code></p>", "`` a`b ``"),
    "end without start": ("<p>a</b> b</code> c</i></p></ul></note>", "a b c"),
    "entities": (
        "<p>a &lt;b&gt; &amp;amp; &quot;c&quot; &#150; &nope; AT&T &copy=1</p>",
        'a <b> &amp; "c" \u2013 &nope; AT&T &copy=1',
    ),
    "escaped tags": (
        "&lt;p&gt;<b>a</b> &lt;code&gt;x &lt;/code&gt;, &amp;lt;b&amp;gt;&lt;/p&gt; b",
        "**a** `x`, &lt;b&gt;\n\nb",
    ),
    "escaped tags in code": (
        "<p><code>&lt;p&gt;a&lt;/p&gt;</code></p><pre>&lt;p&gt;b&lt;/p&gt;</pre>",
        "`<p>a</p>`\n\n```\n<p>b</p>\n```",
    ),
    "stray end of a tag": (
        "<p>>The ID.</p><p>><code>A</code></p><p>>= 1</p>",
        "The ID.\n\n`A`\n\n>= 1",
    ),
    "single backtick": (
        "<p>The `string for <code>a</code> is `b c`.</p>",
        "The 'string for `a` is `b c`.",
    ),
    "placeholders": (
        "<p>arn:aws:kms:<region>:<account-id>:key</p>",
        "arn:aws:kms:<region>:<account-id>:key",
    ),
    "comment": ("<p>a<!-- hidden > --> b</p>", "a b"),
    "link": (
        '<p>See <a href="https://aws.amazon.com/x">the <i>Guide</i></a>.</p>',
        "See [the *Guide*](https://aws.amazon.com/x).",
    ),
    "link to itself": (
        '<p><a href="https://aws.amazon.com">https://aws.amazon.com/</a></p>',
        "https://aws.amazon.com",
    ),
    "link without address": ("<p><a>ListThings</a></p>", "ListThings"),
    "link to elsewhere": (
        "<p><a href='#here'>a</a> <a href=\"javascript:x()\">b</a></p>",
        "a b",
    ),
    "address with brackets": (
        "<p><a href='https://x.org/a (b)?c=1&amp;d=2'>a</a></p>",
        "[a](https://x.org/a%20%28b%29?c=1&d=2)",
    ),
    "list": (
        "<p>One of:</p> <ul> <li> <p> <code>A</code> - first</p> </li> <li>B</li> </ul>"
        " <p>End.</p>",
        "One of:\n\n- `A` - first\n- B\n\nEnd.",
    ),
    "nested": (
        "<ol><li><p>a</p><ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ol>",
        "1. a\n   - b\n     - c\n2. d",
    ),
    "paragraphs of an item": (
        "<ul><li><p>a</p><p>b</p></li><li>c</li></ul>",
        "- a\n\n  b\n- c",
    ),
    "item without list": ("<li>a</li>", "- a"),
    "note": ("<note> <p>a</p> <p>b</p> </note>", "**Note:** a\n\nb"),
    "note in an item": (
        "<ul><li><p>a</p><important><p>b</p></important></li></ul>",
        "- a\n\n  **Important:** b",
    ),
    "empty note": ("<note></note><p>a</p>", "a"),
    "definitions": (
        "<dl> <dt>A</dt> <dd> <p>b</p> <p>c</p> </dd> <dt><code>D</code></dt>"
        " <dd>e</dd> <dt>F</dt> </dl>",
        "- **A:** b\n\n  c\n- **`D`:** e\n- **F:**",
    ),
    "titles": (
        "<fullname>Amazon Thing</fullname><h2>Use</h2><p>a</p>",
        "**Amazon Thing**\n\n**Use**\n\na",
    ),
    "code": (
        "<p>a</p><pre><code>{\n  &quot;b&quot;: <i>c</i>,\n\n\t<d> }\n</code></pre>",
        'a\n\n```\n{\n  "b": c,\n\n    <d> }\n```',
    ),
    "invisible": ("<p>a\x00\x1b\u200b\ud800b\u2028c\xa0d &#x2028;e</p>", "ab c d e"),
    "for the caller to escape": ('<p>"""\\N{x}\\</p>', '"""\\N{x}\\'),
}


@pytest.mark.parametrize(("html", "expected"), CASES.values(), ids=CASES.keys())
def test_docstring_text_of_html(html: str, expected: str) -> None:
    assert "\n".join(docstring_text(html, 88)) == expected


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("<p>aaaa bbbb cccc dddd eeee</p>", ["aaaa bbbb cccc dddd", "eeee"]),
        (f"<p>a {'b' * 30} c</p>", ["a", "b" * 30, "c"]),
        # Code stays on one line.
        ("<p>aaaa <code>bbbb cccc dddd</code> e</p>", ["aaaa", "`bbbb cccc dddd` e"]),
        (f"<p>a <code>{'b ' * 30}</code> c</p>", ["a", f"`{'b ' * 29}b`", "c"]),
        # A line that begins with a dash would be a list item.
        ("<p>aaaa bbbb cccc dddd - eeee</p>", ["aaaa bbbb cccc", "dddd - eeee"]),
        (
            f"<pre>  {'aaa ' * 6}</pre>",
            ["```", "  aaa aaa aaa aaa", "  aaa aaa", "```"],
        ),
    ],
)
def test_docstring_text_wraps_lines(html: str, lines: list[str]) -> None:
    assert docstring_text(html, 20) == lines


def test_long_text_ends_after_a_paragraph_with_the_address_of_the_rest() -> None:
    html = "<p>One.</p><ul>" + "<li>aaaa bbbb</li>" * 1000 + "</ul>"
    lines = docstring_text(html, 88, "https://x.org")
    *text, blank, rest = lines
    assert (blank, rest) == ("", "The text continues on AWS's page: https://x.org")
    assert set(text[2:]) == {"- aaaa bbbb"}
    # As many items as fit into 4,000 characters, each with its line end.
    assert 4_000 - 12 < len("\n".join(text)) + 1 <= 4_000


@pytest.mark.parametrize(
    ("html", "page"),
    [
        ("<p>One.</p>" * 1000, ""),
        ("<p>One two.</p>", "https://x.org"),
        # Much of it is not text.
        ("<p><b>One</b></p>" * 300, "https://x.org"),
        # Nothing comes after the only paragraph.
        ("<p>" + "one " * 2000 + "</p>", "https://x.org"),
    ],
)
def test_text_is_complete_if_it_is_short_or_has_no_other_place(
    html: str, page: str
) -> None:
    assert docstring_text(html, 88, page) == docstring_text(html, 88)


def test_callers_may_modify_the_returned_lines() -> None:
    docstring_text("<p>a</p>", 88).append("b")
    summary("<p>a</p>", 88).append("b")
    assert docstring_text("<p>a</p>", 88) == summary("<p>a</p>", 88) == ["a"]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("", ""),
        ("<p>No end</p><p>Three.</p>", "No end"),
        (
            "<p>E.g. some, e.g. Amazon, etc. Then. Next</p>",
            "E.g. some, e.g. Amazon, etc. Then.",
        ),
        ("<p>Is it (so.) <code>Yes</code>.</p>", "Is it (so.)"),
        ("<p>Valid values:</p><ul><li>a</li></ul>", "Valid values:"),
        ("<fullname>Title</fullname><note><p>N.</p></note><p>Text.</p>", "Text."),
        ("<note><p>Be warned. Go.</p></note>", "**Note:** Be warned."),
        ("<ul><li>a</li></ul><p>b</p>", "b"),
        ("<pre>a</pre>", ""),
        ("<p>Optional. The name. Not more.</p>", "Optional. The name."),
        ("<p><b>Required</b></p> <ul><li>a</li></ul>", "**Required**"),
        ("<p>Reserved.</p>", "Reserved."),
        ("<p>See <code>a. B</code>. Go.</p>", "See `a. B`."),
    ],
)
def test_summary_of_html(html: str, expected: str) -> None:
    assert "\n".join(summary(html, 88)) == expected


def test_summary_is_wrapped() -> None:
    assert summary("<p>aaaa bbbb cccc dddd eeee. F.</p>", 20) == [
        "aaaa bbbb cccc dddd",
        "eeee.",
    ]


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("<p>aa bb cc dd ee ff</p>", ["  name: aa bb cc dd", "    ee ff"]),
        ("<p><code>aa bb cc dd</code></p>", ["  name:", "    `aa bb cc dd`"]),
        (f"<p>{'a' * 30} b</p>", ["  name:", "    " + "a" * 30, "    b"]),
        ("<p></p>", []),
    ],
)
def test_summary_after_a_name(html: str, lines: list[str]) -> None:
    assert summary(html, 20, "  name: ", "    ") == lines


TAGS = re.findall(
    r"\S+",
    "p ul ol li dl dt dd a code b i note important pre fullname h2 br table td u region"
    " A-B script",
)
pieces = st.one_of(
    st.builds("<{}{}>".format, st.sampled_from(["", "/"]), st.sampled_from(TAGS)),
    st.sampled_from(
        [
            "<a href='https://x.org/a b'>",
            '<a href="x" "',
            "<!--",
            "-->",
            "<",
            ">",
            "</",
            "&",
            "&#55296;",
            "&#x110000;",
            "&amp;",
            "&#0;",
            "`",
            "- ",
            "\n",
            "\x1f",
            "\x85",
            "\u2029",
            "\\",
            '"""',
        ]
    ),
    st.text(),
    st.from_regex(r"[a-z]{1,30}( [a-z]{1,12}){0,9}", fullmatch=True),
)
INVISIBLE = re.compile(r"[^\S ]|[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\ufeff]")


@given(st.lists(pieces, max_size=30).map("".join), st.integers(-1, 100))
@example("<ul><li>" * 200 + "text " * 20, 40)
@example("<a" * 200, 40)
def test_random_html_gives_clean_lines(html: str, width: int) -> None:
    for lines in (docstring_text(html, width), summary(html, width)):
        if lines:
            assert lines[0]
            assert lines[-1]
        for line in lines:
            assert line == line.rstrip()
            assert not INVISIBLE.search(line)
            if len(line) > max(width, 20):
                # Only one word or code span, after a bullet or a number and an indent.
                words = re.sub(r"^ *(?:(?:- |\d+\. )?) *", "", line)
                assert " " not in re.sub(r"``[^`]+(`[^`]+)*``|`[^`]*`", "", words)
        assert "\n".join(lines).encode().decode().split("\n") == (lines or [""])


@given(st.lists(st.from_regex(r"[a-z.]{1,25}", fullmatch=True), max_size=40))
def test_wrapping_keeps_every_word(words: list[str]) -> None:
    lines = docstring_text(f"<p>{' '.join(words)}</p>", 30)
    assert " ".join(lines).split() == words


def test_hostile_html_takes_linear_time() -> None:
    """With backtracking, this would take minutes."""
    for html in (
        "<a" * 50_000,
        "<" + "a" * 200_000,
        "&" * 200_000,
        "&a" * 100_000,
        "``a`" * 50_000,
        "``" + "a`b" * 50_000,
    ):
        assert docstring_text(html, 80) == [html]
    for html in (
        "&lt;p&gt;x&lt;/p&gt; " * 50_000,
        "<b>x " * 50_000,
        '<a href="https://x">x ' * 50_000,
    ):
        assert " ".join(docstring_text(html, 80)).count("x") >= 50_000
