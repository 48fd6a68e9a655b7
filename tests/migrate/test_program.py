"""Clients are proven across the functions and the files of a program."""

import ast
import re
from pathlib import Path
from textwrap import dedent

import pytest

from botosmith.migrate.flow import Flow
from botosmith.migrate.program import Program
from botosmith.migrate.source import Source

from .test_rewrites import services

# In each line, the receiver of `.use()` is a client of the service behind it, or "-",
# where no other program calls public functions.
STORIES = {
    "A parameter of __init__ becomes an attribute": """
        # shop/store.py
        import boto3
        class Store:
            def __init__(self, name, s3=None, queue=None, table=None):
                self.s3 = s3
                self.queue = queue or boto3.client("sqs")
                self.table = table
            def run(self):
                self.s3.use()  # s3
                self.queue.use()  # sqs
                self.table.use()  # -
        # shop/__main__.py
        import boto3
        from .store import Store
        Store("a", boto3.client("s3"), table=boto3.resource("dynamodb")).run()
        Store("a", s3=None)
    """,
    "Classes that inherit count": """
        # base.py
        class Base:
            def __init__(self, client, other):
                self.client = client
                self.other = other
        class Unrelated:
            def __init__(self, client):
                self.client = client
            def run(self):
                self.client.use()  # sqs
        # heirs.py
        import base
        from boto3 import client
        class Plain(base.Base):
            def run(self):
                self.client.use()  # s3
                self.other.use()  # -
        class Own(base.Base):
            def __init__(self):
                super().__init__(client("s3"), client("sns"))
                self.other = None
            def run(self):
                self.client.use()  # s3
        def main():
            Plain(client("s3"), client("sqs")).run()
            base.Unrelated(client("sqs"))
    """,
    "A class that inherits sets something else": """
        # session.py
        import boto3
        class Session:
            def __init__(self, client=None):
                self.client = client or boto3.client("sagemaker")
            def run(self):
                self.client.use()  # -
        class Other:
            def __init__(self):
                self.client = boto3.client("s3")
            def run(self):
                self.client.use()  # s3
        # local.py
        from session import Session
        class LocalSession(Session):
            def __init__(self):
                super().__init__()
                self.client = LocalClient()
    """,
    "Parameters of functions": """
        # app.py
        import boto3
        def upload(s3, name="a", *, sqs=None):
            s3.use()  # s3
            sqs.use()  # sqs
            def inner(client):
                client.use()  # s3
            inner(s3)
        def twice(one, two):
            one.use()  # -
            two.use()  # sns
        def starred(one, *many, **named):
            one.use()  # -
        def default(client=boto3.client("ec2")):
            client.use()  # ec2
        def passed(client):
            client.use()  # -
        def uncalled(client):
            client.use()  # -
        @wrapped
        def decorated(client):
            client.use()  # -
        async def later(client):
            client.use()  # sqs
        async def main(other):
            s3, sns = boto3.client("s3"), boto3.client("sns")
            upload(boto3.client("s3"), sqs=boto3.client("sqs"))
            upload(name="b", s3=boto3.client("s3"))
            queue = boto3.client("sqs")
            twice(queue, boto3.client("sns"))
            twice(other, two=boto3.client("sns"))
            starred(*[queue])
            default()
            passed(queue)
            map(passed, [queue])
            decorated(queue)
            await later(queue)
        upload(boto3.client("s3"), sqs=boto3.client("sqs"))
    """,
    "Methods, those of any object too": """
        # app.py
        import boto3
        class Job:
            def __init__(self):
                self.run(boto3.client("s3"))
            def run(self, client):
                client.use()  # s3
            def start(self, client):
                client.use()  # -
            @staticmethod
            def stop(client):
                client.use()  # sqs
            @classmethod
            def made(cls, client):
                client.use()  # sqs
                return cls()
            def explicit(self, client):
                client.use()  # -
        def main(job, other):
            job.run(boto3.client("s3"))
            job.start(boto3.client("s3"))
            other.start(1)
            Job.stop(boto3.client("sqs"))
            Job.made(boto3.client("sqs"))
            Job.explicit(other, boto3.client("sqs"))
    """,
    "Factories": """
        # app.py
        import boto3
        class Store:
            def __init__(self, client):
                self.client = client
                self.client.use()  # s3
            @classmethod
            def create(cls):
                return cls(boto3.client("s3"))
        class Bad:
            def __init__(self, client):
                client.use()  # -
            @classmethod
            def create(cls, client):
                return cls(client)
        Bad.create(boto3.client("s3"))
        Bad.create(1)
    """,
    "Data classes": """
        # app.py
        import boto3
        from dataclasses import dataclass
        @dataclass(frozen=True)
        class Store:
            name: str
            client: object = None
            def run(self):
                self.client.use()  # s3
                self.name.use()  # -
        @dataclass
        class Heir(Store):
            extra: object = None
            def run(self):
                self.extra.use()  # -
        Store("a", boto3.client("s3"))
        Store(name="b", client=boto3.client("s3"))
    """,
    "Names of modules and results of functions": """
        # shop/__init__.py
        from .clients import s3 as bucket
        # shop/clients.py
        import boto3
        s3 = boto3.client("s3")
        changed = boto3.client("s3")
        def make_queue(region):
            return boto3.client("sqs", region_name=region)
        class Holder:
            table = boto3.client("dynamodb")
        # shop/app.py
        import shop.clients
        from shop import bucket, clients
        from shop.clients import make_queue, Holder
        from os import unknown
        bucket.use()  # s3
        clients.s3.use()  # s3
        shop.clients.s3.use()  # s3
        make_queue("a").use()  # sqs
        clients.make_queue("a").use()  # sqs
        Holder.table.use()  # dynamodb
        clients.changed.use()  # -
        clients.missing.use()  # -
        unknown.use()  # -
        # shop/tests.py
        from shop import clients
        clients.changed = Fake()
    """,
    "Fixtures": """
        # tests/conftest.py
        import boto3, pytest
        @pytest.fixture
        def s3():
            with mock_aws():
                yield boto3.client("s3")
        @pytest.fixture(name="queue", scope="session")
        def make_queue():
            return boto3.client("sqs")
        # tests/unit/test_app.py
        import pytest
        @pytest.fixture
        def names(s3):
            s3.use()  # s3
        def test_a(s3, queue, other, names):
            s3.use()  # s3
            queue.use()  # sqs
            other.use()  # -
        class TestB:
            def test(self, s3):
                s3.use()  # s3
        @pytest.mark.parametrize("s3", [1])
        def test_c(s3):
            s3.use()  # -
        @patch("app.s3")
        def test_d(s3):
            s3.use()  # -
        # other/test_app.py
        def test_e(s3):
            s3.use()  # -
    """,
    "Modules with the same name": """
        # one/helpers.py
        def run(client):
            client.use()  # s3
        # one/app.py
        import boto3
        from helpers import run
        run(boto3.client("s3"))
        # two/helpers.py
        def run(client):
            client.use()  # sqs
        # two/app.py
        import boto3, helpers
        helpers.run(boto3.client("sqs"))
        # three/app.py
        import json
        import unrelated.helpers
        json.run(1)
    """,
    "It is not known which function is called": """
        # one/helpers.py
        def run(client):
            client.use()  # -
        # two/helpers.py
        def run(client):
            client.use()  # -
        # three/app.py
        import boto3
        from helpers import run
        run(boto3.client("sqs"))
        # one/app.py
        from helpers import run
        run(1)
        # two/app.py
        from helpers import run
        run(boto3.client("s3"))
    """,
    "Calls and settings that are not written plainly": """
        # store.py
        import boto3
        from dataclasses import dataclass, field, replace
        from typing import ClassVar
        class Starred:
            def __init__(self, client):
                client.use()  # -
        class Optional:
            def __init__(self, client):
                client.use()  # -
        class Job:
            def run(self, client):
                client.use()  # -
        @dataclass
        class Replaced:
            client: object
            def run(self):
                self.client.use()  # -
        @dataclass
        class Counted:
            kinds: ClassVar[list] = []
            s3: object
            def run(self):
                self.s3.use()  # s3
        @dataclass
        class Partial:
            other: object = field(init=False)
            bucket: object
            def run(self):
                self.bucket.use()  # -
        s3 = boto3.client("s3")
        Starred(s3), Optional(s3), Job().run(s3), Replaced(s3), Counted(s3), Partial(s3)
        # app.py
        from store import *
        try:
            from store import Optional
        except ImportError:
            from other import Optional
        Starred(fake)
        Optional(fake)
        getattr(job, "run")(fake)
        replace(Replaced(None), client=fake)
        # dynamic.py
        import boto3
        class Dynamic:
            def __init__(self, **named):
                self.client = boto3.client("s3")
                for name in named:
                    setattr(self, name, named[name])
        # formatted.py
        import boto3
        class Formatted:
            def __init__(self, name):
                self.a_store = boto3.client("s3")
                setattr(self, f"{name}_store", name)
                self.a_store.use()  # -
        # heir.py
        from dynamic import Dynamic
        class Heir(Dynamic):
            def run(self):
                self.client.use()  # -
    """,
    "Fixtures of classes": """
        # test_app.py
        import boto3, pytest
        @pytest.fixture
        def s3():
            return boto3.client("s3")
        class TestA:
            @pytest.fixture
            def s3(self):
                return boto3.client("sqs")
            @pytest.fixture
            def sns(self):
                return boto3.client("sns")
            def test(self, s3, sns):
                s3.use()  # -
                sns.use()  # -
        @pytest.mark.parametrize("queue", [1])
        class TestB:
            def test(self, queue):
                queue.use()  # -
    """,
    "Tests that replace clients": """
        # shop/core.py
        import boto3
        class Core:
            def __init__(self):
                self.assigned = boto3.client("lambda")
                self.patched = boto3.client("lambda")
                self.stubbed = boto3.client("lambda")
                self.other = boto3.client("lambda")
            def run(self):
                self.assigned.use()  # -
                client = self.patched
                client.use()  # -
                self.stubbed.use()  # lambda
                self.other.use()  # lambda
            def built(self):
                self.by_fstring.use()  # -
                self.by_sum.use()  # -
                self.by_keyword.use()  # -
                self.by_attribute.use()  # -
                self.multiple.use()  # -
                self.evolved.use()  # -
            by_fstring = boto3.client("s3")
            by_sum = boto3.client("s3")
            by_keyword = boto3.client("s3")
            by_attribute = boto3.client("s3")
            multiple = boto3.client("s3")
            evolved = boto3.client("s3")
        named = boto3.client("s3")
        set_by_text = boto3.client("s3")
        kept = boto3.client("s3")
        def run():
            named.use()  # -
            set_by_text.use()  # -
            kept.use()  # s3
        # shop/app.py
        from shop import core
        core.named.use()  # -
        core.kept.use()  # s3
        # tests/test_core.py
        import boto3
        from unittest import mock
        from unittest.mock import patch
        from shop.core import Core
        def test(monkeypatch, mocker):
            core = Core()
            core.assigned = mock.Mock()
            core.stubbed = boto3.client("lambda")
            Stubber(core.stubbed)
            with patch.object(core, "patched"), patch("time.sleep"):
                core.run()
            monkeypatch.setattr("shop.core.set_by_text", mock.Mock())
            mocker.patch("shop.core.named")
            patch(f"{CORE}.by_fstring"), patch(CORE + ".by_sum")
            monkeypatch.setattr(target=Core, name="by_keyword", value=1)
            patch.object(Core, attribute="by_attribute")
            patch.multiple("shop.core.Core", multiple=mock.Mock())
            attrs.evolve(core, evolved=mock.Mock())
    """,
    "Tests that replace boto3 in one module": """
        # shop/core.py
        import boto3
        s3 = boto3.client("s3")
        class Core:
            def __init__(self):
                self.sqs = boto3.client("sqs")
            def run(self):
                s3.use()  # -
                self.sqs.use()  # -
        # shop/other.py
        import boto3
        class Other:
            def __init__(self):
                self.client = boto3.client("sqs")
                self.session = boto3.Session().client("sqs")
            def run(self):
                self.client.use()  # sqs
                self.session.use()  # sqs
        # tests/test_core.py
        from unittest.mock import patch
        @patch("shop.core.boto3.client")
        def test(client):
            client.return_value.use()  # -
    """,
    "Tests that replace boto3 everywhere": """
        # imported.py
        import boto3
        boto3.client("s3").use()  # -
        # named.py
        import boto3
        boto3.client("s3").use()  # -
        # modules.py
        import boto3
        boto3.client("s3").use()  # -
        # item.py
        import boto3
        boto3.client("s3").use()  # -
        # patched.py
        import boto3
        boto3.client("s3").use()  # -
        # kept.py
        import boto3
        boto3.client("s3").use()  # s3
        # test_imported.py
        from unittest.mock import patch
        import imported
        @patch("boto3.client")
        def test(client):
            imported.run()
        # test_named.py
        from unittest.mock import patch
        def test():
            with patch("boto3.session.Session.client"), patch("named.other"):
                pass
        # test_modules.py
        import sys
        from unittest.mock import Mock
        sys.modules["boto3"] = Mock()
        import modules
        # test_item.py
        import item, sys
        def test(monkeypatch):
            monkeypatch.setitem(sys.modules, "boto3", object())
        # test_patched.py
        from unittest.mock import patch
        def test():
            with patch.dict("sys.modules", {"boto3": object()}):
                import patched
    """,
    "What tests replace that leaves clients as they are": """
        # core.py
        import boto3
        boto3.client("s3").use()  # s3
        # test_core.py
        import boto3, botocore, core
        from unittest.mock import patch
        def test():
            boto3.DEFAULT_SESSION = None
            with patch("botocore.client.BaseClient._make_api_call"):
                core.run()
    """,
    "Attributes of the same name in two classes": """
        # one.py
        import boto3
        client = boto3.client("sqs")
        class One:
            def __init__(self):
                self.client = boto3.client("s3")
            def run(self):
                self.client.use()  # -
                client.use()  # sqs
        # two.py
        import boto3
        client = boto3.client("sqs")
        class Two:
            def __init__(self):
                self.client = boto3.client("s3")
            def run(self):
                self.client.use()  # s3
                client.use()  # -
        # test_both.py
        from unittest.mock import patch
        @patch("one.One.client")
        @patch("two.client")
        def test(first, second):
            pass
    """,
    "What is bound to an attribute of itself": """
        # app.py
        def run(page):
            while page:
                page.use()  # -
                page = page.next()
    """,
    "What a heir has from another base": """
        # store.py
        import boto3
        class Store:
            def __init__(self):
                self.client = boto3.client("s3")
                self.other = boto3.client("s3")
            def run(self):
                self.client.use()  # -
                self.other.use()  # s3
        # test_store.py
        from store import Store
        class Faked:
            def __init__(self):
                super().__init__()
                self.client = Mock()
        class FakedStore(Faked, Store):
            pass
    """,
    "Modules that are imported from packages": """
        # shop/store.py
        import boto3
        client = boto3.client("s3")
        def near(s3):
            s3.use()  # -
        def far(s3):
            s3.use()  # s3
        # shop/app.py
        from . import store
        store.client.use()  # s3
        store.near(1)
        # shop/orders/app.py
        import boto3
        from .. import store
        store.near(boto3.client("s3"))
        store.far(boto3.client("s3"))
    """,
    "Mangled attributes and methods": """
        # store.py
        import boto3
        class Base:
            def __init__(self):
                self.__client = boto3.client("s3")
                self.__replaced = boto3.client("s3")
                self.__patched = boto3.client("s3")
            def run(self):
                self.__client.use()  # s3
                self.__replaced.use()  # -
                self.__patched.use()  # -
                self.__send(boto3.client("s3"))
            def __send(self, client):
                client.use()  # -
            def kept(self):
                self.__keep(boto3.client("s3"))
            def __keep(self, client):
                client.use()  # s3
        class _Heir(Base):
            __client = boto3.client("sqs")
            def run(self):
                self.__client.use()  # sqs
                self._Base__client.use()  # s3
        # test_store.py
        from unittest.mock import Mock, patch
        from store import Base
        def test(monkeypatch):
            base = Base()
            base._Base__replaced = Mock()
            base._Base__send(Mock())
            monkeypatch.setattr(Base, "_Base__patched", Mock())
            base._Other__client = base._Other__keep = Mock()
    """,
    "Classes that are used otherwise": """
        # app.py
        import boto3
        class Mapped:
            def __init__(self, client):
                client.use()  # -
        class Named:
            def __init__(self, client):
                client.use()  # s3
        class Mixed:
            def __init__(self, client):
                client.use()  # -
        def named(one: Named, two: "list[Named]") -> Named:
            try:
                return Named(boto3.client("s3")) if isinstance(one, Named) else two
            except Named:
                raise
        map(Mapped, [boto3.client("s3")])
        Mixed(boto3.client("s3"))
        Mixed(**options)
    """,
}
OPEN = """
    # app.py
    import boto3
    def public(client):
        client.use()  # -
        def inner(client):
            client.use()  # s3
        inner(boto3.client("s3"))
    def _private(client):
        client.use()  # s3
    class Public:
        def __init__(self, client):
            self.client = client
            self.client.use()  # -
        def _method(self, client):
            client.use()  # s3
    class _Private:
        def __init__(self, client):
            self.client = client
            self.client.use()  # s3
    def main(s3):
        s3 = boto3.client("s3")
        public(s3)
        _private(s3)
        Public(s3)._method(s3)
        _Private(s3)
    # test_app.py
    import boto3
    def helper(client):
        client.use()  # s3
    def test():
        helper(boto3.client("s3"))
"""


FROM_PACKAGE = """
    # store.py
    import boto3
    def run(client):
        client.use()  # -
    run(boto3.client("s3"))
    # app.py
    from shop.store import run
    run(1)
"""


def check(story: str, *, closed: bool, folder: Path = Path("/src")) -> None:
    program = Program(services, "typed_aws", closed)
    parts = re.split(r"^# (\S+\.py)\n", dedent(story).lstrip("\n"), flags=re.M)
    sources = [
        Source.parse(folder / name, text.encode())
        for name, text in zip(parts[1::2], parts[2::2], strict=True)
    ]
    for source in sources:
        program.define(source.data)
    for source in sources:
        program.add(source)
    for source in sources:
        lines = source.data.decode().splitlines()
        expected = {
            number: line.partition("  # ")[2]
            for number, line in enumerate(lines, 1)
            if ".use()" in line
        }
        clients = program.clients(source, Flow(source))
        found = {
            node.lineno: clients.service(node.func.value) or "-"
            for node in source.nodes
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "use"
        }
        assert found == expected, source.path


@pytest.mark.parametrize("story", STORIES)
def test_receivers_are_clients_where_the_text_of_the_paths_proves_it(
    story: str,
) -> None:
    check(STORIES[story], closed=True)


def test_other_programs_may_call_public_functions() -> None:
    check(OPEN, closed=False)


def test_the_current_folder_may_be_a_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "shop").mkdir()
    monkeypatch.chdir(tmp_path / "shop")

    check(FROM_PACKAGE, closed=True, folder=Path())
