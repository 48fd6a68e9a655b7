"""Clients and sessions of roles that are pickled, and arrive in a process."""

import asyncio
import copy
import os
import pickle
import re
import sys
from collections.abc import Callable, Generator, Mapping
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import timedelta
from multiprocessing import get_context
from pathlib import Path
from threading import Barrier
from types import SimpleNamespace
from typing import Any, TypeAlias

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.configprovider import ConstantProvider
from botocore.credentials import (
    AssumeRoleCredentialFetcher,
    CredentialProvider,
    Credentials,
    DeferredRefreshableCredentials,
    SharedCredentialProvider,
)
from botocore.handlers import BUILTIN_HANDLERS
from botocore.session import Session

from botosmith.testing import Fake
from examples.association_server import association_handler
from tests.runtime.calls.role_server import AUDITOR, READER, RoleServer
from tests.support.botocore_versions import botocore_older_than
from tests.support.patience import PATIENCE
from tests.support.processes import run_python
from tests.support.profiles import use_profiles
from tests.support.sdk import Sdk

SECRET = "planted-wJalrXUtnFEMI"

Make: TypeAlias = Callable[..., Any]


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Generator[RoleServer]:
    """AWS STS, whose credentials are planted, and SageMaker with 250 associations."""
    aws = RoleServer(association_handler(250), SECRET)
    with aws.running(monkeypatch):
        yield aws


@pytest.fixture
def make(sdk: Sdk, no_default_session: None, monkeypatch: pytest.MonkeyPatch) -> Make:
    """Makes clients; nothing has arrived, and there is no default session."""
    monkeypatch.setattr(sdk("_runtime.calls.pickling"), "_unpickled", {})
    create: Make = sdk("sagemaker").SageMakerClient.create
    return create


def sent(one: Any) -> Any:
    return pickle.loads(pickle.dumps(one))


def ask(client: Any, size: int) -> tuple[int, int, Any]:
    """Say which client in which process has asked, and what the answer is."""
    with client:
        response = client.list_associations(max_results=size)
    return os.getpid(), id(client), response.association_summaries


@pytest.mark.parametrize(
    "method",
    [
        "spawn",
        pytest.param(
            "fork",
            marks=[
                pytest.mark.skipif(sys.platform == "win32", reason="no fork"),
                pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),
            ],
        ),
    ],
)
def test_100_tasks_in_two_processes_share_one_client_a_process(
    aws: RoleServer, make: Make, method: str
) -> None:
    client = make()
    # What has arrived before a fork has connections of the parent.
    assert ask(sent(client), 1)[2] == ask(client, 1)[2]
    sizes = range(1, 101)
    expected = [ask(make(), size)[2] for size in sizes]
    context = get_context(method)
    both = context.Barrier(2)
    with ProcessPoolExecutor(
        2, context, initializer=both.wait, initargs=(PATIENCE,)
    ) as pool:
        found = list(pool.map(ask, [client] * 100, sizes))
    assert [answer for _, _, answer in found] == expected
    clients = {(process, client) for process, client, _ in found}
    assert len(clients) == len({process for process, _ in clients})
    assert os.getpid() not in dict(clients)


def test_threads_that_load_at_once_get_one_client(make: Make) -> None:
    pickled = pickle.dumps(make(region_name="eu-west-2"))
    together = Barrier(8)

    def load(_: int) -> Any:
        together.wait(PATIENCE)
        return pickle.loads(pickled)

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(load, range(8)))) == 1


SETTINGS = (
    "connect_timeout",
    "inject_host_prefix",
    "max_pool_connections",
    "retries",
    "s3",
)


def read_timeout(client: Any) -> object:
    return client._recipe.read_timeout or client.meta.config.read_timeout


def test_what_arrives_is_what_was_sent(
    make: Make, sdk: Sdk, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = Config(
        signature_version=UNSIGNED,
        retries={"max_attempts": 1},
        s3={"addressing_style": "path"},
        inject_host_prefix=False,
        connect_timeout=7,
    )
    vars(given)["max_pool_connections"] = 3
    client = make(config=given, verify=False, misfits="raise", requests="botocore")
    other = client.with_options(read_timeout=5, max_attempts=4).with_options(
        read_timeout=6
    )
    monkeypatch.setenv("AWS_DEFAULT_REGION", "sa-east-1")
    for one in (client, other):
        # botocore makes other settings of those that it is given.
        arrived = sent(one)
        assert arrived is sent(arrived) is sent(one)
        assert (type(arrived), arrived.misfits) == (type(one), "raise")
        assert arrived.meta.region_name == "us-east-1"
        assert arrived.meta.config.signature_version is UNSIGNED
        for name in SETTINGS:
            assert getattr(arrived.meta.config, name) == getattr(one.meta.config, name)
        assert arrived.boto._endpoint.http_session._verify is False
    assert read_timeout(sent(other)) == read_timeout(other) == 6
    assert sent(sdk("sagemaker").SageMakerClient(client)) is not sent(make())


def test_settings_arrive_as_botocore_takes_them(
    make: Make, sdk: Sdk, monkeypatch: pytest.MonkeyPatch
) -> None:
    fips = sdk("iam").IAMClient.create(region_name="fips-us-gov-west-1")
    dual = Config(use_dualstack_endpoint=True)
    region = "cn-north-1" if botocore_older_than("1.44.0") else "us-iso-east-1"
    iso = sdk("iam").IAMClient.create(region_name=region, config=dual)
    request = sdk("iam").ListUsersRequest()
    for client in (fips, iso):
        url, _ = client.presign(request).split("&X-Amz-Date")
        assert sent(sent(client)).presign(request).startswith(f"{url}&")
    config = Config(connect_timeout=5, proxies={"https": ""})
    vars(config).update(connect_timeout=60, note=SECRET)
    assert SECRET.encode() not in pickle.dumps(make(config=config))
    assert sent(make(config=config)).meta.config.connect_timeout == 60
    # This changes times that no config has.
    monkeypatch.setenv("AWS_DEFAULTS_MODE", "standard")
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)
    client = make()
    arrived = sent(client).meta.config
    assert arrived.connect_timeout == client.meta.config.connect_timeout != 60


def test_services_with_one_endpoint_keep_their_region(
    make: Make, sdk: Sdk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AWS_DEFAULT_REGION")
    pickles = [
        pickle.dumps(cls.create()) for cls in (sdk("iam").IAMClient, sdk("s3").S3Client)
    ]
    monkeypatch.setenv("AWS_DEFAULT_REGION", "cn-north-1")
    iam, s3 = map(pickle.loads, pickles)
    assert iam.meta.endpoint_url == "https://iam.amazonaws.com"
    assert (iam.meta.partition, s3.meta.region_name) == ("aws", "us-east-1")


def test_paginators_and_waiters_take_their_client_along(
    aws: RoleServer, make: Make
) -> None:
    client = make()
    paginator, waiter = sent(
        [client.paginators.list_associations, client.waiters.endpoint_in_service]
    )
    assert len(list(paginator.paginate().items())) == 250
    assert repr(waiter) == repr(client.waiters.endpoint_in_service)
    assert sent(client.paginators).list_associations._client is sent(client)


def test_arrived_client_stays_open_until_the_process_ends(
    aws: RoleServer, make: Make
) -> None:
    program = """
import atexit, pickle, sys

# Called after what is registered later.
atexit.register(lambda: print(len(pools), "open"))
client = pickle.loads(bytes.fromhex(sys.argv[1]))
with client:
    pass
other = client.with_options(read_timeout=60)
for one in (client, other):
    one.close()
    print(len(one.list_associations().association_summaries))
pools = client.boto._endpoint.http_session._manager.pools
print(len(pools), "open")
"""
    printed = run_python("-c", program, pickle.dumps(make()).hex())
    assert printed == "10\n10\n1 open\n0 open\n"


def key_of(client: Any) -> object:
    return client.boto._request_signer._credentials.access_key


def test_profile_travels_by_its_name(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_profiles(tmp_path, monkeypatch)
    usual = make()
    arrived = sent(usual)
    assert key_of(arrived) == "from-default"
    assert key_of(sent(make(profile_name="b"))) == "from-b"
    pickled = pickle.dumps(usual)
    boto3.setup_default_session(profile_name="b")
    assert key_of(sent(make())) == "from-b"
    # What arrives again has the default session of then, as `create` would use it.
    assert key_of(pickle.loads(pickled)) == "from-b"
    assert key_of(arrived) == "from-default"
    with pytest.raises(TypeError, match="the default session is another one now"):
        pickle.dumps(usual)
    boto3.setup_default_session()
    assert key_of(sent(usual)) == "from-default"


def test_roles_are_assumed_once_where_they_arrive(
    aws: RoleServer, make: Make, sdk: Sdk, monkeypatch: pytest.MonkeyPatch
) -> None:
    tags = {"team": "data"}
    reader = sdk().assume_role(READER, region_name="eu-west-3", tags=tags)
    auditor = sdk().assume_role(AUDITOR, session=reader, duration=timedelta(hours=2))
    client = make(session=auditor, region_name="eu-west-1")
    before = pickle.dumps(client)
    ask(client, 1)
    assert aws.roles == [AUDITOR, READER][::-1]
    arrived = [pickle.loads(before), sent(client), sent(sent(client))]
    assert {*map(id, arrived)} == {id(arrived[0])}
    other = make(session=sent(auditor), region_name="eu-west-2")
    for one in (*arrived, other, make(session=sent(copy.copy(auditor)))):
        ask(one, 1)
    assert aws.roles == [READER, AUDITOR] * 2
    # The default session may be that of a role, also inside one of boto3. Where it
    # arrives, the role is assumed by the usual one.
    sdk().set_default_session(boto3.Session(botocore_session=reader))
    client = make(region_name="eu-west-2")
    assert sent(client)._recipe.session is sent(reader)
    boto3.setup_default_session(botocore_session=reader)
    for default in (reader, None):
        sdk().set_default_session(default)
        aws.assumed.clear()
        monkeypatch.setattr(sdk("_runtime.calls.pickling"), "_unpickled", {})
        ask(sent(client), 1)
        assert sent(make()) is not client
        assert aws.roles == [READER]


KEYS: dict[str, Any] = {"aws_access_key_id": SECRET, "aws_secret_access_key": SECRET}


def with_keys() -> Session:
    session = Session()
    session.set_credentials(SECRET, SECRET, SECRET)
    return session


class GivesKeys(boto3.Session):
    def client(self, *arguments: Any, **options: Any) -> Any:
        return super().client(*arguments, **{**options, **KEYS})


class TokenConfig(Config):
    token = SECRET


INSTEAD = "; use a profile, or `assume_role` without a session of your own"
SET = "a session was given or set, whose keys stay here"
CHANGED = "it needs a code, or was changed; assume it where it arrives"
USER = "a URL has a user, a password or a query; use ~/.aws/config"

# What is pickled, and why it is refused.
REFUSED: Mapping[str, tuple[Callable[[Sdk, Make], object], str]] = {
    "keys": (lambda _, make: make(**KEYS), f"it was given aws_access_key_id{INSTEAD}"),
    "token": (
        lambda _, make: make(aws_session_token=SECRET),
        f"it was given aws_session_token{INSTEAD}",
    ),
    "session of botocore": (
        lambda _, make: make(session=with_keys()),
        SET + INSTEAD,
    ),
    "session of boto3": (
        lambda _, make: make(session=boto3.Session(**KEYS)),
        SET + INSTEAD,
    ),
    "default session that was set": (
        lambda sdk, make: sdk().set_default_session(with_keys()) or make(),
        SET + INSTEAD,
    ),
    "role of a session with keys": (
        lambda sdk, _: sdk().assume_role(READER, session=with_keys()),
        SET + INSTEAD,
    ),
    "role with a code": (
        lambda sdk, _: sdk().assume_role(READER, mfa_prompter=str.upper),
        CHANGED,
    ),
    "session of a role with a config": (
        lambda sdk, _: changed_role(sdk, "set_default_client_config", Config()),
        CHANGED,
    ),
    "session of a role with settings": (
        lambda sdk, _: changed_role(sdk, "set_config_variable", "ca_bundle", "file"),
        CHANGED,
    ),
    "session of a role with a profile": (
        lambda sdk, _: changed_role(sdk, "set_config_variable", "profile", "other"),
        CHANGED,
    ),
    "class with further arguments": (
        lambda _, make: with_tenant(type(make())).create(),
        "its class takes 'tenant', too; give it a __reduce__",
    ),
    "session of a role with other credentials": (
        lambda sdk, _: changed_role(sdk, "__setattr__", "get_credentials", with_keys),
        CHANGED,
    ),
    "session of boto3 that gives keys": (
        lambda sdk, make: make(
            session=GivesKeys(botocore_session=sdk().assume_role(READER))
        ),
        SET + INSTEAD,
    ),
    "config of another class": (
        lambda _, make: make(config=TokenConfig()),
        "",
    ),
    "role with a device": (
        lambda sdk, _: sdk().assume_role(READER, mfa_serial="arn:device"),
        CHANGED,
    ),
    "proxy": (
        lambda _, make: make(config=Config(proxies={"https": f"http://u:{SECRET}@h"})),
        USER,
    ),
    "endpoint": (
        lambda _, make: make(endpoint_url=f"http://u:{SECRET}@host"),
        USER,
    ),
    "headers": (
        lambda _, make: make().with_options(extra_headers={"x-token": SECRET}),
        "it has extra_headers; add them where it arrives",
    ),
    "wrapped client": (
        lambda _, make: type(make())(Session().create_client("sagemaker", **KEYS)),
        "it wraps a botocore client; send one of `create`",
    ),
    "asynchronous client": (
        lambda sdk, _: asyncio.run(opened(sdk("sagemaker").AsyncSageMakerClient)),
        "it belongs to an event loop; send a synchronous client",
    ),
    "client of a fake": (
        lambda sdk, _: Fake(sdk("sagemaker").SageMakerClient).client,
        "it is a client of a fake or of a replay, which answers in this process only",
    ),
}


def changed_role(sdk: Sdk, method: str, *arguments: object) -> object:
    session = copy.copy(sdk().assume_role(READER))
    getattr(session, method)(*arguments)
    return session


def with_tenant(cls: Any) -> Any:
    def init(self: Any, client: Any, tenant: str = "none", **options: Any) -> None:
        cls.__init__(self, client, **options)

    return type("Tenant", (cls,), {"__init__": init})


async def opened(cls: Any) -> object:
    async with cls.create(**KEYS) as client:
        return client


@pytest.mark.parametrize("case", REFUSED)
def test_secrets_are_refused(sdk: Sdk, make: Make, case: str) -> None:
    plant, reason = REFUSED[case]
    one = plant(sdk, make)
    with pytest.raises(TypeError) as refused:
        pickle.dumps(one)
    assert " cannot be pickled" in str(refused.value)
    assert reason in str(refused.value)
    assert SECRET not in str(refused.value)


class OwnProvider(CredentialProvider):
    METHOD = "own"


def add_provider(session: Any, provider: object) -> None:
    session.get_component("credential_provider").insert_after("env", provider)


def fetched(session: Any) -> Credentials:
    """Credentials that look as if botocore's provider had found them."""
    fetcher = AssumeRoleCredentialFetcher(session.create_client, with_keys(), READER)
    refresh: Any = fetcher.fetch_credentials
    return DeferredRefreshableCredentials(refresh, "assume-role")


ASSUMED = {
    method: Credentials(SECRET, SECRET, method=method) for method in ("env", "sts")
}
REFRESHED: Any = DeferredRefreshableCredentials(dict, "assume-role")

# What a program changes of any session.
CHANGES_OF_ANY: Mapping[str, Callable[[Any], object]] = {
    "handler": lambda one: one.register("before-send.s3", keeps_secret),
    "no handler": lambda one: one.unregister(*BUILTIN_HANDLERS[0][:2]),
    "agent": lambda one: setattr(one, "user_agent_name", "tenant"),
    "more agents": lambda one: setattr(one, "user_agent_extra", "tenant/2"),
    "path": lambda one: one.get_component("data_loader").search_paths.append(SECRET),
    "parsers": lambda one: one.register_component(
        "response_parser_factory", RoleServer()
    ),
}

# What a program changes of boto3's default session.
CHANGES: Mapping[str, Callable[[Any], object]] = {
    **CHANGES_OF_ANY,
    "keys": lambda one: one.set_credentials(SECRET, SECRET),
    "role": lambda one: setattr(one, "_credentials", fetched(one)),
    "variable": lambda one: one.set_config_variable("credentials_file", SECRET),
    "credentials": lambda one: setattr(one, "_credentials", ASSUMED["sts"]),
    "refreshed": lambda one: setattr(one, "_credentials", REFRESHED),
    "method": lambda one: setattr(one, "get_credentials", lambda: ASSUMED["env"]),
    "own provider": lambda one: add_provider(one, OwnProvider()),
    "other file": lambda one: add_provider(one, SharedCredentialProvider(SECRET)),
    "config": lambda one: one.set_default_client_config(Config(user_agent=SECRET)),
    "map": lambda one: setattr(
        one,
        "session_var_map",
        {**one.session_var_map, "profile": (None, ["P"], None, None)},
    ),
    "file": lambda one: one.get_component("config_store").set_config_provider(
        "credentials_file", ConstantProvider(SECRET)
    ),
    "session of boto3": lambda _: setattr(boto3.DEFAULT_SESSION, "client", make_other),
}


def make_other(*_: object, **__: object) -> Any:
    return Session().create_client("sagemaker", **KEYS)


@pytest.mark.parametrize("case", CHANGES)
def test_default_session_that_was_changed_is_refused(make: Make, case: str) -> None:
    boto3.setup_default_session()
    assert sent(make()) is sent(make())
    CHANGES[case](vars(boto3.DEFAULT_SESSION)["_session"])
    refused = f"the default session has settings of its own{re.escape(INSTEAD)}"
    with pytest.raises(TypeError, match=refused):
        pickle.dumps(make())


def keeps_secret(*, secret: str = SECRET, **_: object) -> None:
    """Handle an event."""


@pytest.mark.parametrize("case", CHANGES_OF_ANY)
def test_session_of_a_role_that_was_changed_is_refused(
    sdk: Sdk, make: Make, case: str
) -> None:
    """What boto3 changes of a session inside is no change of the program's."""
    session = sdk().assume_role(READER)
    make(session=boto3.Session(botocore_session=session))
    assert sent(session) is sent(session)
    CHANGES_OF_ANY[case](session)
    with pytest.raises(TypeError, match=f"{READER} cannot be pickled: {CHANGED}"):
        pickle.dumps(make(session=session))


def test_secrets_of_the_environment_are_not_in_pickles(
    aws: RoleServer,
    make: Make,
    sdk: Sdk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    token = tmp_path / "token"
    token.write_text(SECRET)
    for name in ("ACCESS_KEY_ID", "SECRET_ACCESS_KEY", "SESSION_TOKEN"):
        monkeypatch.setenv(f"AWS_{name}", SECRET)
    monkeypatch.setenv("HTTPS_PROXY", f"http://u:{SECRET}@proxy")
    config = tmp_path / "config"
    keys = f"aws_access_key_id = {SECRET}\naws_secret_access_key = {SECRET}\n"
    config.write_text(f"[profile planted]\nregion = eu-west-1\n{keys}")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    by_token = sdk().assume_role(READER, web_identity_token_file=token)
    sessions = [by_token, sdk().assume_role(AUDITOR, session=by_token)]
    clients = [make(), make(profile_name="planted")]
    clients += [make(session=session) for session in sessions]
    for client in clients:
        ask(client, 1)
        client.boto.meta.events.register("before-send", keeps_secret)
        client.note = SECRET
    for one in (*sessions, *clients, clients[0].paginators.list_associations):
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            assert SECRET.encode() not in pickle.dumps(one, protocol)
    assert aws.roles == [READER, AUDITOR]


def test_pickle_of_another_version_names_both(
    make: Make, sdk: Sdk, monkeypatch: pytest.MonkeyPatch
) -> None:
    pickled = pickle.dumps(make())
    here = sdk().__version__
    pickling = sdk("_runtime.calls.pickling")
    monkeypatch.setattr(pickling, "__version__", "1.99.0+botosmith.9.0.0")
    versions = re.escape(f"{here}, and here is 1.99.0+botosmith.9.0.0")
    with pytest.raises(ValueError, match=versions):
        pickle.loads(pickled)


def test_copies_in_a_process_share_the_client_inside(make: Make, sdk: Sdk) -> None:
    client = make(**KEYS)
    assert copy.copy(client).boto is copy.deepcopy(client).boto is client.boto
    session = sdk().assume_role(READER, session=with_keys())
    copied = copy.deepcopy(session)
    copied.set_config_variable("region", "eu-west-1")
    assert session.get_config_variable("region") == "us-east-1"
    for one in (copied, copy.copy(session)):
        assert one.get_credentials() is session.get_credentials()


def test_class_that_makes_clients_in_threads_arrives(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    cls: Any = make().__class__

    def init(self: Any, *arguments: Any, **options: Any) -> None:
        cls.__init__(self, *arguments, **options)
        with ThreadPoolExecutor(2) as pool:
            regions = pool.map(region_of_new_client, range(1, 3), timeout=PATIENCE)
            self.regions = [*regions]

    def region_of_new_client(number: int) -> str:
        client = cls.create(region_name=f"eu-west-{number}")
        return str(client.meta.region_name)

    own = {"__init__": init, "__module__": __name__}
    monkeypatch.setitem(globals(), "Arriving", type("Arriving", (cls,), own))
    arrived = sent(globals()["Arriving"].create())
    assert arrived.regions == ["eu-west-1", "eu-west-2"]


def test_sessions_are_never_alike_without_names_of_botocore(sdk: Sdk) -> None:
    traits = sdk("_runtime.botocore_internals").session_traits
    root: dict[str, Any] = {"values": None, "children": {}}
    names: dict[str, Any] = {"_overrides": {}, "_mapping": {}, "_root": root}
    for left_out in ("", *names):
        one = SimpleNamespace(**names, _components={})
        vars(one).pop(left_out, None)
        vars(one).update(_handlers=one, _deferred={"event_emitter": one})
        session = SimpleNamespace(
            _components=one,
            get_component={"config_store": one}.get,
            get_default_client_config=str,
            instance_variables=dict[str, str],
            session_var_map={},
            user_agent_name="Botocore",
            user_agent_version="1",
            user_agent_extra="",
        )
        assert (traits(session) == traits(session)) is not bool(left_out)
