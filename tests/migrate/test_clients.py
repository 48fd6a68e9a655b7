"""Which expressions are proven to be clients of boto3."""

import ast
from pathlib import Path

import pytest

from botosmith.migrate import receivers
from botosmith.migrate.clients import Clients
from botosmith.migrate.flow import Flow
from botosmith.migrate.source import Source

KNOWN = {"s3", "sqs", "sns", "ec2", "lambda", "cognito-idp", "dynamodb"}

# In each line, the receiver of `.use()` is a client of the service behind it, or "-".
PROGRAMS = {
    "creations": """
        NAME = "sqs"
        boto3.client("s3").use()  # s3
        boto3.client(service_name="s3", region_name="a").use()  # s3
        boto3.Session().client("s3").use()  # s3
        anything.here[0]("b").client(NAME).use()  # sqs
        get_session().create_client("lambda").use()  # lambda
        self.session_of(account).client("s3").use()  # s3
        boto3.client(*args).use()  # -
        boto3.client(**options).use()  # -
        boto3.client(f"s3").use()  # -
        boto3.client("s4").use()  # -
        boto3.client(UNKNOWN).use()  # -
        boto3.resource("s3").use()  # -
        boto3.resource("s3").meta.client.use()  # s3
        table = boto3.resource("dynamodb").Table("a")
        table.use()  # -
        table.meta.client.use()  # -
        boto3.resource("dynamodb").meta.client.use()  # -
        from typed_aws.sqs import SQSClient
        SQSClient(anything).boto.use()  # sqs
        boto3.client("s3").get_paginator("a").use()  # -
        boto3.client("s3").meta.use()  # -
        (lambda client: client.use())(boto3.client("s3"))  # -
        for service in ("s3", "sqs"):
            boto3.client(service).use()  # -
    """,
    "factories": """
        get_client("s3").use()  # s3
        aws_client("s3", region).use()  # s3
        self.client_for("s3").use()  # s3
        client("s3").use()  # s3
        SQSClient("s3").use()  # -
        SQSClient.create("s3").use()  # -
        SQSClient(boto3.client("sqs")).use()  # -
        ClientFactory("s3").use()  # -
        get_async_client("s3").use()  # -
        client_resource("s3").use()  # -
        mock_client("s3").use()  # -
        get_http_client("s3").use()  # -
        get_client_error("s3").use()  # -
        get("s3").use()  # -
    """,
    "factories of the file": """
        def get_client(name, cache={}):
            client = cache.get(name) or boto3.client(name)
            return client
        def resource_client(name):
            return boto3.resource(name)
        def old_client(name):
            return boto3.resource(name)
        def own_client(name):
            return wrapped(boto3.client(name))
        async def my_client(name):
            return boto3.client(name)
        def your_client(name):
            yield boto3.client(name)
        def typed(name):
            return SQSClient(boto3.client(name))
        def her_client(name):
            typed_client = SQSClient(boto3.client(name))
            return typed_client
        class his_client: ...
        def register_client(name): ...
        get_client("s3").use()  # s3
        resource_client("s3").use()  # -
        old_client("s3").use()  # -
        own_client("s3").use()  # -
        my_client("s3").use()  # -
        your_client("s3").use()  # -
        her_client("s3").use()  # -
        his_client("s3").use()  # -
        register_client("s3").use()  # -
    """,
    "asynchronous": """
        import aioboto3, boto3 as b
        async def f(session):
            async with session.client("s3") as client:
                client.use()  # -
            (await session.create_client("s3")).use()  # -
            session.client("s3").use()  # -
            b.client("s3").use()  # s3
            other = await session.client("s3")
            other.use()  # -
    """,
    "asynchronous, without imports": """
        async def f(session, stack):
            async with session.client("s3") as client:
                client.use()  # -
            (await session.client("s3")).use()  # -
            (await stack.enter_async_context(session.client("s3"))).use()  # -
            (await session.client("s3").__aenter__()).use()  # -
            other = await get_client("s3")
            other.use()  # -
    """,
    "of another SDK": """
        import boto3, greengrasssdk, greengrasssdk as core
        from greengrasssdk import client
        greengrasssdk.client("lambda").use()  # -
        core.client("lambda").use()  # -
        client("lambda").use()  # -
        boto3.client("lambda").use()  # lambda
    """,
    "names": """
        client = boto3.client("s3")
        client.use()  # s3
        other = again = client
        again.use()  # s3
        client = boto3.client("sqs")
        client.use()  # sqs
        if choose:
            client = boto3.client("sqs", "here")
        client.use()  # sqs
        mixed = boto3.client("sqs")
        if choose:
            mixed = boto3.client("s3")
        mixed.use()  # -
        client, more = boto3.client("s3"), 1
        client.use()  # -
        for client in [boto3.client("s3")]:
            client.use()  # -
        with boto3.client("s3") as client:
            client.use()  # -
        (here := boto3.client("s3")).use()  # s3
        here.use()  # s3
        (here if choose else boto3.client("s3")).use()  # s3
        (here or boto3.client("sqs")).use()  # -
        (here or unknown).use()  # -
        (here or here.fake).use()  # -
        (here if choose else super().client).use()  # -
        more = here
        more += 1
        more.use()  # -
        late = None
        late = late or boto3.client("s3")
        late.use()  # s3
        never = None
        never.use()  # -
        unknown.use()  # -
    """,
    "names of a module": """
        once = boto3.client("s3")
        twice = boto3.client("s3")
        twice = boto3.client("sqs")
        lazy = None
        rebound = boto3.client("s3")
        def f(parameter, once_more=once):
            once.use()  # s3
            twice.use()  # -
            parameter.use()  # -
            once_more.use()  # -
            rebound.use()  # -
            def g():
                global lazy, rebound
                if lazy is None:
                    lazy = boto3.client("sqs")
                rebound = what()
                lazy.use()  # sqs
            return lambda once: once.use()  # -
    """,
    "names that anything may bind": """
        from somewhere import *
        client = boto3.client("s3")
        client.use()  # -
        def f():
            client.use()  # -
            local = boto3.client("s3")
            local.use()  # s3
        def g():
            local = boto3.client("s3")
            local.use()  # -
            exec(code)
    """,
    "attributes": """
        class A:
            shared = boto3.client("s3")
            late = None
            def __init__(self, given):
                self.client = boto3.client("sqs")
                self.lazy = None
                self.given = given
                self.cleared = boto3.client("sqs")
                self.changed = boto3.client("sqs")
                self.patched = boto3.client("sqs")
                self.outside = boto3.client("sqs")
            def f(self, other):
                self.late = self.lazy = self.client
                self.client.use()  # sqs
                self.late.use()  # sqs
                self.lazy.use()  # sqs
                self.shared.use()  # s3
                self.given.use()  # -
                self.cleared.use()  # sqs
                self.changed.use()  # -
                self.patched.use()  # -
                self.outside.use()  # -
                self.missing.use()  # -
                other.client.use()  # -
                A.shared.use()  # s3
                [self.client.use() for i in x]  # sqs
            def g(self):
                self.cleared = None
                setattr(self, "patched", 1)
            @staticmethod
            def h(self):
                self.client.use()  # -
            @classmethod
            def i(cls):
                cls.shared.use()  # s3
        class B(A):
            def f(self):
                self.client.use()  # sqs
                self.changed = boto3.client("s3")
        class C:
            def f(self):
                self.client.use()  # -
        class D:
            client = boto3.client("s3")
            def f(self):
                self.client.use()  # s3
        a.outside = boto3.client("s3")
    """,
    "attributes that anything may set": """
        class A:
            def __init__(self, **options):
                self.client = boto3.client("s3")
                for name, value in options.items():
                    setattr(self, name, value)
                self.client.use()  # -
    """,
    "functions": """
        import functools
        @functools.lru_cache(maxsize=None)
        def sqs():
            if choose:
                return boto3.client("sqs")
            client = boto3.client("sqs")
            return client
        def both():
            return boto3.client("sqs") if choose else boto3.client("s3")
        def maybe():
            if choose:
                return
            return boto3.client("sqs")
        @pytest.fixture
        def fixture():
            return boto3.client("sqs")
        def generator():
            yield boto3.client("sqs")
        async def later():
            return boto3.client("sqs")
        def endless():
            return endless()
        class A:
            @property
            def client(self):
                if self._client is None:
                    self._client = boto3.client("s3")
                return self._client
            _client = None
            @cached
            def cached(self):
                return boto3.client("s3")
            def make(self):
                def inner():
                    return 1
                return self.client
            def make_it(self):
                return self._client
            def f(self):
                self.client.use()  # s3
                self.client().use()  # -
                self.make().use()  # -
                self.make_it().use()  # s3
                self.make_it.use()  # -
                self.cached.use()  # -
        class B(A):
            def make(self):
                return boto3.client("sqs")
            def g(self):
                self.make().use()  # -
        sqs().use()  # sqs
        sqs.use()  # -
        both().use()  # -
        maybe().use()  # -
        fixture().use()  # -
        generator().use()  # -
        later().use()  # -
        endless().use()  # -
    """,
    "annotations": """
        from types_boto3_sqs import SQSClient
        from mypy_boto3_cognito_idp.client import CognitoIdentityProviderClient as C
        from mypy_boto3_s3 import S3Client, S3ServiceResource
        from typed_aws.sns import SNSClient
        import mypy_boto3_lambda as lambda_
        def f(a: SQSClient, b: "C", c: lambda_.LambdaClient, d: S3ServiceResource):
            a.use()  # sqs
            b.use()  # cognito-idp
            c.use()  # lambda
            d.use()  # -
        def g(a: SQSClient | None, b: "Optional[SQSClient]", c: SNSClient, d: "a b"):
            a.use()  # -
            b.use()  # -
            c.use()  # -
            d.use()  # -
            a = b or a
        def h(a: SQSClient, b: S3Client):
            a = boto3.client("sqs")
            a.use()  # sqs
            b = other()
            b.use()  # -
    """,
    "mocks": """
        session = MagicMock()
        session.client("s3").use()  # -
        def test_it():
            with patch("app.session") as given:
                given.client("s3").use()  # -
        @patch("app.thing")
        def test(thing):
            thing.client("s3").use()  # -
            boto3.client("s3").use()  # s3
        class TestA:
            def setUp(self):
                self.session = Mock()
            def test(self, mocker):
                self.session.client("s3").use()  # -
                mocker.Mock().client("s3").use()  # -
    """,
    "patches of tests": """
        client = boto3.client("s3")
        client.use()  # s3
        @patch("boto3.client")
        def test_a(_):
            boto3.client("s3").use()  # -
            client.use()  # -
        def test_b():
            with mock.patch.object(boto3.Session, "client"):
                boto3.client("s3").use()  # -
            boto3.client("s3").use()  # -
        def test_c(monkeypatch):
            monkeypatch.setattr(boto3, "client", lambda name: None)
            boto3.client("s3").use()  # -
        def test_d(mocker):
            mocker.patch("app.module.boto3")
            boto3.client("s3").use()  # -
        def test_e():
            with patch("botocore.client.BaseClient._make_api_call"):
                boto3.client("s3").use()  # s3
        @patch.multiple("boto3", client=None)
        class TestB:
            def test(self):
                boto3.client("s3").use()  # -
    """,
    "patches of fixtures": """
        @pytest.fixture
        def patched(monkeypatch):
            monkeypatch.setattr("boto3.client", None)
        def test(patched):
            boto3.client("s3").use()  # -
    """,
    "patches in preparations": """
        class TestA:
            def setUp(self):
                self.patch = patch("boto3.client").start()
            def test(self):
                boto3.client("s3").use()  # -
    """,
    "boto3 is changed": """
        boto3.client = fake
        boto3.client("s3").use()  # -
    """,
}


def parse(text: str) -> tuple[Source, Clients]:
    source = Source.parse(Path("app.py"), text.encode())
    return source, Clients(source, Flow(source), KNOWN)


@pytest.mark.parametrize("story", PROGRAMS)
def test_receivers_are_clients_only_if_that_is_proven(story: str) -> None:
    text = "\n".join(line[8:] for line in PROGRAMS[story].strip("\n").splitlines())
    source, clients = parse(text)
    found = {}
    for node in ast.walk(source.tree):
        match node:
            case ast.Call(func=ast.Attribute(value=receiver, attr="use")):
                found[node.lineno] = clients.service(receiver) or "-"
            case _:
                pass
    expected = {
        number: line.partition("  # ")[2]
        for number, line in enumerate(text.splitlines(), 1)
        if ".use()" in line
    }
    assert found == expected


def test_clients_whose_service_is_unknown_are_listed() -> None:
    _, clients = parse("""
boto3.client(name)
session.client("sqq")
app.client(name)
app.create_client()
boto3.client("sqs")
mock.boto3.client(name)
await session.client(name)
@patch("boto3.client")
def test(): boto3.client(name)
""")
    assert [(unknown.node.lineno, unknown.reason) for unknown in clients.unknown] == [
        (2, "the service is not a constant: name"),
        (3, "botocore has no service 'sqq'"),
        (5, "no service is given"),
    ]


def test_receivers_of_a_file(tmp_path: Path) -> None:
    file = tmp_path / "app.py"
    file.write_text('client = boto3.client("sqs")\nx = [client.use(), other.use()]\n')
    assert receivers(file) == {(2, 5, 2, 11): "sqs"}
