"""What stays as it is, and why."""

from pathlib import Path
from textwrap import dedent, indent

import pytest

from botosmith.errors import BotosmithError
from botosmith.migrate.analysis import Call, migrate
from botosmith.migrate.options import Options
from botosmith.migrate.program import Program
from botosmith.migrate.rules import ALL, RULES, turned_off
from botosmith.migrate.source import Source

from .test_rewrites import services

BY_KEY = "x = {}\nfor one in r['Contents']: x[one['Key']] = one\n"
# Uses of `r`, a response of ListObjectsV2, for which it has to be a dict.
DICTS = {
    "M20": (
        "show(r)",
        "show(*r['Contents'])",
        "show(**r)",
        "isinstance(r, dict)",
        "sorted(r['Contents'], key=itemgetter('Key'))",
        "sorted(r['Contents'], key=lambda one, other=1: one['Key'])",
        "map(show, r['Contents'])",
        "by_key = {one['Key']: one for one in r['Contents']}\nshow(by_key)",
        "by_key = {}\nfor x in r['Contents']: by_key.setdefault(key, []).append(x)",
        "json.dumps(r['Contents'])",
        "copy.copy(r)['Contents']",
        "assert r['KeyCount'], r",
    ),
    "M21": (
        "return r",
        "yield r['Contents']",
        "last = lambda: r['Contents'][0]",
        BY_KEY + "return x",
    ),
    "M22": (
        "self.last = r",
        "cache['r'] = r",
        "both = [r, 1]",
        "by_key = dict()\nby_key[key] = r",
        "x = []\nx.append(s3.list_objects_v2(Bucket='b'))\nx[0] = r",
        "by_key = {}\nalias = by_key\nalias[key] = r",
        "by_key = {}\nby_key[key], x = r, 1",
        "for self.last in r['Contents']: pass",
        "class Kept:\n    last = r",
        "unknown.append(r)",
        "x = y = []\nx.append(r)\nreturn y",
        "x = []\nalias = x\nalias.append(r)\nx[0]['Name']",
    ),
    "M23": (
        "r['Contents'][0].pop('Key')",
        "r['Name'] = 'b'",
        "r['Contents'][0]['Owner']['ID'] = 1",
        "del r['Contents'][0]['Key']",
        "one = r['Contents'][0]\nsame = one\nsame.update(Key='k')",
        "r['Contents'] += [1]",
        "r['Contents'].append(1)",
        BY_KEY + "del x[key]",
        BY_KEY + "x.update(other)",
    ),
    "M24": (
        "assert r['Contents'] == []",
        "one in r['Contents']",
        "sorted(r['Contents'])",
        "r['Contents'].index(one)",
        "r['Contents'][0] is r['Contents'][1]",
    ),
    "M25": ("f'{r}'", "f'{r[\"Contents\"]!r}'"),
    "M26": (
        "if r['Contents'][0]['Owner']: pass",
        "1 if not r['Contents'][0].get('Owner') else 2",
        "[one for one in r['Contents'] if one['Owner']]",
        "bool(r['Contents'][0]['Owner'])",
    ),
    "M27": (
        "for key in r: pass",
        "r.keys()",
        "r.items",
        "r['Contents'][0].copy()",
    ),
    "M28": (
        "r[key]",
        "r['Contentz']",
        "'HTTP' in r",
        "r.get(key)",
        "'ResponseMetadata' in r",
    ),
    "M29": (
        "try:\n    r['Contents']\nexcept KeyError:\n    pass",
        "try:\n    r['Contents'][0]['Key']\nexcept (OSError, LookupError):\n    pass",
        "try:\n    r['Name'] if r else 0\nexcept ValueError:\n    pass",
        "try:\n    r.get('Contents')[0]['Key']\nexcept TypeError:\n    pass",
        "with pytest.raises(KeyError):\n    r['Contents']",
        "with suppress(KeyError), lock:\n    r['Contents']",
    ),
    "M30": (
        "x = r if key else {}\nx['Name']",
        "max(r['Contents'], key=lambda x: x['Size'], default={})",
        "[pair[-1] for pair in enumerate(r['Contents'])]",
        "x = r\nif key: x = s3.list_buckets()\nx['Name']",
        "for x in r['Contents'] + other: x['Key']",
        "x = {}\nwhile key: x = r\nx['Name']",
        "by_key = {}\nby_key[key] = r\nby_key[one] = one",
        "x = []\nfill(x)\nlast = r\nfor last in x: pass\nlast['Name']",
    ),
    "M31": ("x: dict = r",),
    "M33": (
        "r[  # the name\n    'Name'\n]",
        "f'{r[\"Name\"]=}'",
        "f'{r[\"Name\"] = !s}'",
    ),
    "M34": ("match r:\n    case {'Name': x}: pass",),
    "M32": ("r['Union']['S']", "r['Union'].get('S')"),
    "M36": ("x = r\nif key: x = s3.list_objects_v2(**kw)\nx['Name']",),
    "M37": ("r['MetricDataResults'][0]['Timestamps']",),
    "M35": (
        "r.get('Contents', other)",
        "r['Contents'][0].get('Owner', {}).get('ID')",
        "for x in r['Contents']:\n    y = x.get('Owner', {})\n    y.get('ID')",
        "r.get('Delimiter', show())",
        "for x in r['Contents']: x.get('Owner', {}).get('ID', show())",
        "for x in r['Contents']: show(x.get('Owner', {}).get)",
    ),
}

# Calls that stay as they are.
LEFT = {
    "M40": (
        "s3.list_objects_v2(**kw)",
        "s3.list_objects_v2(Bucket='b', **kw)",
        "x = {'Bucket': 'b', key: 'a'}\ns3.list_objects_v2(**x)",
        "x = {'Bucket': 'b'}\nx[key] = 'a'\ns3.list_objects_v2(**x)",
        "x = {'Bucket': 'b'}\nshow(x)\ns3.list_objects_v2(**x)",
        "x = y = {'Bucket': 'b'}\ny[key] = 'a'\ns3.list_objects_v2(**x)",
        "x = {'Bucket': 'b'}\nx.update(other)\ns3.list_objects_v2(**x)",
        "x = {'Bucket': 'b'}\nx |= other\ns3.list_objects_v2(**x)",
        "x = {'Bucket': 'b'}\nif key: x = other\ns3.list_objects_v2(**x)",
        "global x\nx = {'Bucket': 'b'}\ns3.list_objects_v2(**x)",
        "x = {'Bucket': 'b'}\ns3.get_paginator('list_objects_v2').paginate(**x)",
    ),
    "M41": ("s3.list_objects_v2('b')",),
    "M42": (
        "s3.list_objects_v2(Buckett='b')",
        "x = {'Buckett': 'b'}\ns3.list_objects_v2(**x)",
        "s3.put_bucket_tagging(Bucket='b', Tagging={'TagSet': [], 'More': 1})",
        "s3.get_paginator('list_objects_v2').paginate(Bucket='b', MaxKeys=1)",
    ),
    "M43": (
        "s3.list_objects_v2()",
        "x = {'Prefix': 'p'}\ns3.list_objects_v2(**x)",
        "TAG({'Key': 'a'}]})",
    ),
    "M44": (
        "s3.list_objects_v2(Bucket=None)",
        "x = {'Bucket': None}\nx['Bucket'] = 'b'\ns3.list_objects_v2(**x)",
        "s3.list_objects_v2(Bucket='b', Prefix=key if key else None)",
        "TAG({'Key': 'a', 'Value': None}]})",
    ),
    "M45": (
        "try:\n    s3.head_bucket(Bucket=5)\nexcept ParamValidationError:\n    pass",
        "try:\n    s3.list_buckets()\nexcept AttributeError:\n    pass",
        "try:\n    s3.put_bucket_acl(Bucket='b', AccessControlPolicy=key)\n"
        "except (ClientError, BotoCoreError):\n    pass",
        "with raises(ParamValidationError):\n    s3.head_bucket(Bucket=5)",
    ),
    "M46": (
        "boto3.client('cloudwatch').put_metric_data(Namespace='a', MetricData=key)",
        "x = {'Bucket': 'b', 'Key': 'k', 'IfModifiedSince': key}\ns3.head_object(**x)",
    ),
    "M47": (
        "PUT({'a': {}})",
        "PUT({'a': {'S': 'a', 'N': '1'}})",
        "PUT({'a': {'X': 'a'}})",
    ),
    "M48": ("s3.copy_object(Bucket='b', Key='k', CopySource=key)",),
    "M49": (
        "print(s3.get_bucket_location(Bucket='b'))",
        "with s3.get_object(Bucket='b', Key='k')['Body'] as body: pass",
        "x = s3.get_object(Bucket='b', Key='k')\ny = x['Body']\nwith key, y: pass",
        "for one in SELECT['Payload']: print(one)",
    ),
    "M50": (
        "for page in PAGES: show(page)",
        "PAGES.build_full_result()",
        "PAGES.search(key)",
        "PAGES.search('ResponseMetadata')",
        "PAGES.search('@')",
        "pages = PAGES\nfor x in pages: pass\nfor x in pages: pass",
        "x = s3.get_waiter('bucket_exists').wait(Bucket='b')",
    ),
    "M51": ("p = s3.get_paginator('list_buckets')\nshow(p)\np.paginate()",),
    "M52": ("await s3.list_buckets()",),
    "M53": ("s3.get_paginator('list_buckets').paginate(PaginationConfig=key)",),
}


# Short names for what is long in the programs above.
SHORT = {
    "TAG(": "s3.put_bucket_tagging(Bucket='b', Tagging={'TagSet': [",
    "PAGES": "s3.get_paginator('list_objects_v2').paginate(Bucket='b')",
    "PUT(": "boto3.client('dynamodb').put_item(TableName='t', Item=",
    "SELECT": "s3.select_object_content(Bucket='b', Key='k', Expression='e', "
    "ExpressionType='SQL', InputSerialization={}, OutputSerialization={})",
}


def call_of(lines: str, options: Options) -> Call:
    """What becomes of the first call in a function."""
    program = "import boto3\nasync def f(self, key, other, one, unknown, kw, cache):\n"
    for short, long in SHORT.items():
        lines = lines.replace(short, long)
    program += "    s3 = boto3.client('s3')\n" + indent(lines, "    ")
    source = Source.parse(Path("program.py"), program.encode())
    return migrate(source, services, options, Program(services)).calls[0]


# The responses of some uses.
OTHER = {
    "M32": "boto3.client('dynamodb').get_item(TableName='t', Key={})['Item']",
    "M37": "boto3.client('cloudwatch').get_metric_data("
    "MetricDataQueries=[], StartTime=key, EndTime=key)",
}


def test_all_reasons_have_an_example() -> None:
    assert {*DICTS, *LEFT, "M54"} == ALL.keys() - RULES.keys()


@pytest.mark.parametrize(
    ("number", "use"), [(n, use) for n, uses in DICTS.items() for use in uses]
)
def test_a_response_becomes_a_dict(number: str, use: str) -> None:
    made = OTHER.get(number, "s3.list_objects_v2(Bucket='b')")
    lines = f"r = {made}\n{dedent(use)}"

    call = call_of(lines, Options("typed_aws"))

    assert call.left is None
    assert call.dict_because is not None
    assert call.dict_because.rule is ALL[number], call.dict_because


@pytest.mark.parametrize(
    ("number", "lines"), [(n, each) for n, lines in LEFT.items() for each in lines]
)
def test_a_call_stays_as_it_is(number: str, lines: str) -> None:
    left = call_of(lines, Options("typed_aws")).left

    assert left is not None
    assert left.rule is ALL[number], left


@pytest.mark.parametrize(
    ("number", "lines"),
    [
        ("M02", "s3.put_bucket_tagging(Bucket='b', Tagging={'TagSet': []})"),
        ("M03", "s3.put_bucket_tagging(Bucket='b', Tagging=key)"),
        ("M04", "s3.head_bucket(**{'Bucket': 'b'})"),
        ("M05", "s3.list_buckets()['Buckets']"),
        ("M06", "s3.list_buckets().get('Buckets')"),
        ("M07", "'Buckets' in s3.list_buckets()"),
        ("M08", "s3.get_paginator('list_buckets').paginate()"),
        ("M09", "s3.get_waiter('bucket_exists').wait(Bucket='b')"),
        ("M11", "show(s3.list_buckets())"),
    ],
)
def test_a_rule_can_be_turned_off(number: str, lines: str) -> None:
    with_it = call_of(lines, Options("typed_aws"))
    without = call_of(lines, Options("typed_aws", off=turned_off([number.lower()])))

    assert with_it != without
    assert number in str(without.left or without.dict_because)


def test_only_rules_can_be_turned_off() -> None:
    with pytest.raises(BotosmithError, match=r"^M20 is a reason to leave something"):
        turned_off(["M20"])
    with pytest.raises(BotosmithError, match=rf"rules are M01 to {max(RULES)}$"):
        turned_off(["M99"])
