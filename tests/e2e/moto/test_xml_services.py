"""Services with XML protocols: S3, IAM, EC2."""

import json
from datetime import UTC
from typing import Any

import pytest
from botocore.exceptions import WaiterError

from tests.e2e.moto.conftest import Service, pages_of, protocol, whole_sdk


@pytest.fixture
def bucket(service: Service) -> tuple[Any, Any]:
    """S3 with a bucket `bbb`: the package and the client."""
    s3, client = service("s3")
    assert protocol(client) == "rest-xml"
    client.create_bucket(bucket="bbb")
    return s3, client


def test_s3_objects(bucket: tuple[Any, Any]) -> None:
    s3, client = bucket
    put = client.put_object(
        bucket="bbb",
        key="a “key” +&",
        body=b"content",
        content_type="text/plain",
        metadata={"kind": "Blue"},
        storage_class="STANDARD_IA",
    )
    got = client.get_object(bucket="bbb", key="a “key” +&")
    assert got.body.read() == b"content"
    assert got.etag == put.etag
    assert got.content_length == 7
    assert got.content_type == "text/plain"
    assert got.metadata == {"kind": "Blue"}
    assert got.storage_class is s3.StorageClass.STANDARD_IA
    assert got.last_modified.tzinfo is UTC
    part = client.get_object(bucket="bbb", key="a “key” +&", range="bytes=1-3")
    assert part.content_range == "bytes 1-3/7"
    assert [*part.body.iter_chunks(2)] == [b"on", b"t"]
    body = client.get_object(bucket="bbb", key="a “key” +&").body
    with body as entered:
        assert entered is body
        assert entered.read(3) == b"con"
        assert not body._raw_stream.closed
    assert body._raw_stream.closed


def test_s3_paginator(bucket: tuple[Any, Any]) -> None:
    s3, client = bucket
    for number in range(5):
        client.put_object(bucket="bbb", key=f"d/{number}", body=b"")
        client.put_object(bucket="bbb", key=f"e{number}/x", body=b"")
    paginator = client.get_paginator("list_objects_v2")
    pages = paginator.paginate(
        bucket="bbb",
        prefix="d/",
        pagination_config=pages_of(s3, 2),
    )
    assert [page.key_count for page in pages] == [2, 2, 1]
    objects = list(pages.items())
    assert [one.key for one in objects] == [f"d/{number}" for number in range(5)]
    assert all(type(one) is s3.Object for one in objects)
    whole = paginator.paginate(bucket="bbb", delimiter="/").build_full_result()
    assert [one.prefix for one in whole.common_prefixes] == [
        "d/",
        *(f"e{number}/" for number in range(5)),
    ]


def test_s3_errors(bucket: tuple[Any, Any]) -> None:
    s3, client = bucket
    with pytest.raises(s3.NoSuchKey) as caught:
        client.get_object(bucket="bbb", key="none")
    assert isinstance(caught.value, client.boto.exceptions.NoSuchKey)
    assert caught.value.status_code == 404
    assert caught.value.request_id
    with pytest.raises(s3.NoSuchBucket):
        client.list_objects_v2(bucket="none")
    url = client.boto.meta.endpoint_url
    west = s3.CreateBucketConfiguration(location_constraint="eu-west-1")
    with s3.S3Client.create(endpoint_url=url, region_name="eu-west-1") as other:
        other.create_bucket(bucket="ccc", create_bucket_configuration=west)
        with pytest.raises(s3.BucketAlreadyOwnedByYou):
            other.create_bucket(bucket="ccc", create_bucket_configuration=west)


def test_s3_waiters(bucket: tuple[Any, Any]) -> None:
    s3, client = bucket
    config = whole_sdk(s3).WaiterConfig(delay=0.01, max_attempts=2)
    told = client.get_waiter("bucket_exists").wait(bucket="bbb", waiter_config=config)
    assert type(told) is s3.HeadBucketResponse
    assert told.bucket_region == "us-east-1"
    gone = client.get_waiter("bucket_not_exists")
    assert gone.wait(bucket="none", waiter_config=config) is None
    with pytest.raises(WaiterError):
        gone.wait(bucket="bbb", waiter_config=config)
    with pytest.raises(WaiterError):
        client.get_waiter("object_exists").wait(
            bucket="bbb", key="none", waiter_config=config
        )


def test_iam_calls_paginator_waiter_and_errors(service: Service) -> None:
    iam, client = service("iam")
    assert protocol(client) == "query"
    policy = '{"Version": "2012-10-17", "Statement": []}'
    for number in range(5):
        client.create_role(
            role_name=f"r{number}",
            assume_role_policy_document=policy,
            tags=[iam.Tag(key="number", value=str(number))],
        )
    role = client.get_role(role_name="r3").role
    # botocore decodes it, although the model has a string.
    assert role.assume_role_policy_document == json.loads(policy)
    assert role.arn == "arn:aws:iam::123456789012:role/r3"
    assert role.create_date.tzinfo is UTC
    assert role.max_session_duration == 3600
    assert role.tags == [iam.Tag(key="number", value="3")]
    pages = client.get_paginator("list_roles").paginate(
        pagination_config=pages_of(iam, 2)
    )
    assert [len(page.roles) for page in pages] == [2, 2, 1]
    assert {one.role_name for one in pages.items()} == {f"r{n}" for n in range(5)}
    told = client.get_waiter("role_exists").wait(role_name="r0")
    assert type(told) is iam.GetRoleResponse
    with pytest.raises(iam.NoSuchEntityException) as caught:
        client.get_role(role_name="none")
    assert caught.value.code == "NoSuchEntity"
    with pytest.raises(iam.EntityAlreadyExistsException):
        client.create_role(role_name="r1", assume_role_policy_document=policy)


def test_ec2_calls_and_waiter(service: Service) -> None:
    ec2, client = service("ec2")
    assert protocol(client) == "ec2"
    ran = client.run_instances(
        image_id="ami-12c6146b",
        min_count=2,
        max_count=2,
        instance_type="t3.micro",
        tag_specifications=[
            ec2.TagSpecification(
                resource_type="instance", tags=[ec2.Tag(key="kind", value="a b")]
            )
        ],
    )
    ids = [one.instance_id for one in ran.instances]
    waiter = client.get_waiter("instance_running")
    told = waiter.wait(filters=[ec2.Filter(name="tag:kind", values=["a b"])])
    assert type(told) is ec2.DescribeInstancesResponse
    (reservation,) = told.reservations
    assert [one.instance_id for one in reservation.instances] == ids
    one = reservation.instances[0]
    assert one.state.name is ec2.InstanceStateName.RUNNING
    assert one.state.code == 16
    assert one.instance_type is ec2.InstanceType.T3_MICRO
    assert one.launch_time.tzinfo is UTC
    assert one.ebs_optimized is False
    assert ec2.Tag(key="kind", value="a b") in one.tags
    ended = client.terminate_instances(instance_ids=ids)
    changes = [
        (c.previous_state.name, c.current_state.name)
        for c in ended.terminating_instances
    ]
    assert changes == [("running", "shutting-down")] * 2
