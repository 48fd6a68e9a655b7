"""Texts in models cannot put markup, scripts or files of others into pages."""

from pathlib import Path

import pytest
from markupsafe import escape

from botosmith.models.source import Source
from botosmith.site.service import Form, render_service, service_pages
from botosmith_tools.site_pages import read_page
from tests.emit.test_hostile_models import model_full_of
from tests.support.hostile_texts import TEXTS
from tests.support.parrots import add_model, add_service
from tests.support.sweeps import mostly_slow

# Texts that try to leave an element, an attribute, a piece of Markdown or JSON.
MARKUP = (
    "<script>alert(1)</script>",
    "</main><script src=//evil.example/x.js></script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "&lt;p&gt;&lt;img src=x onerror=alert(1)&gt;&lt;/p&gt;",
    '<a href="javascript:alert(1)">x</a>',
    '<a href="https://x.example/&quot; onclick=&quot;alert(1)">x</a>',
    "<a href='https://x.example/' onclick='alert(1)'>x</a>",
    "[x](javascript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "![x](https://evil.example/x.png)",
    "<https://evil.example/>",
    "[x]: https://evil.example/ 'y'\n\n[x]",
    "```html\n<script>alert(1)</script>\n```",
    "<pre>```\n</code></pre><script>alert(1)</script>",
    "`</code><script>alert(1)</script>`",
    "<code>`</code><script>alert(1)</script>",
    "# heading\n\n<h1>x</h1>\n\n---\n\n> quote",
    "<style>body{display:none}</style>",
    "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content=0;url=https://evil.example/>",
    "<iframe src=https://evil.example/></iframe>",
    "<svg onload=alert(1)>",
    "<!--><script>alert(1)</script>-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "{{ 7 * 7 }}{% raw %}",
    "</code></pre></dd></dl></section></main>",
)
# Elements with the attributes that botosmith's templates and its Markdown have.
ALLOWED = {
    "a": {"class", "href"},
    "body": set[str](),
    "code": {"class", "data-pagefind-ignore", "data-pagefind-weight"},
    "dd": set[str](),
    "details": set[str](),
    "div": {"aria-label", "aria-live", "hidden", "id", "role"},
    "dl": {"class", "data-pagefind-ignore"},
    "dt": {"id"},
    "em": set[str](),
    "footer": set[str](),
    "form": {"hidden", "role"},
    "h1": {"id"},
    "h2": {"id"},
    "h3": {"id"},
    "head": set[str](),
    "header": set[str](),
    "html": {"data-root", "lang"},
    "input": {"aria-controls", "autocomplete", "id", "type"},
    "label": {"for"},
    "li": set[str](),
    "link": {"href", "rel", "type"},
    "main": {"data-pagefind-body", "id"},
    "meta": {"charset", "content", "http-equiv", "name"},
    "nav": {"aria-label"},
    "ol": {"start"},
    "output": set[str](),
    "p": {"class", "data-pagefind-ignore", "data-pagefind-meta", "hidden", "id"},
    "pre": {"class", "data-pagefind-ignore"},
    "script": {"defer", "src"},
    "section": {"class", "data-pagefind-ignore"},
    "span": {"aria-current", "aria-hidden", "class", "data-pagefind-ignore"},
    "strong": {"class"},
    "summary": set[str](),
    "title": set[str](),
    "ul": {"class", "data-pagefind-ignore"},
}
HOSTILE = [*MARKUP, *TEXTS]
_FORM = Form(package="my.aws", parts={"asynchronous": True})


def _pages(folder: Path, text: str) -> dict[str, str]:
    add_service(folder, "evil", *model_full_of(text))
    example = {"title": text, "description": text, "input": {text: text}}
    add_model(folder, "evil", {"examples": {text: [example]}}, "examples-1")
    source = Source(folder)
    pages, _ = service_pages(
        source.load("evil"), source.load_examples("evil"), None, _FORM
    )
    return dict(render_service(pages, _FORM))


@pytest.mark.parametrize(
    "text", mostly_slow(HOSTILE, [*MARKUP, *TEXTS[::20]]), ids=range(len(HOSTILE))
)
def test_texts_stay_texts(tmp_path: Path, text: str) -> None:
    files = _pages(tmp_path, text)
    allowed = {(tag, name) for tag, names in ALLOWED.items() for name in names}
    allowed |= {(tag, "") for tag in ALLOWED}
    for path, html in files.items():
        if not path.endswith(".html"):
            continue
        content = read_page(html)
        assert content.elements <= allowed, path
        assert html.count("<script") == 1, path
        for address in content.addresses:
            assert address.startswith(("https://", "http://", "data:,", "#")) or not (
                address.startswith("/") or ":" in address
            ), address


def test_a_text_is_shown_as_it_is(tmp_path: Path) -> None:
    text = 'Write <region> & "<tag>" in &lt;here&gt;, not &amp;lt;there&amp;gt;.'
    page = _pages(tmp_path, text)["evil/index.html"]
    shown = 'Write <region> & "<tag>" in <here>, not &lt;there&gt;.'
    assert shown in "".join(read_page(page).text)
    assert escape("Write <region> &") in page
