from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.acquire.web.internet_address import refusal


@pytest.mark.parametrize(
    "open_", ["93.184.215.14", "2606:2800:21f:cb07::1", "8.8.8.8", "2a00:1450:4001::200e"]
)
def test_what_is_of_the_open_internet_is_let_through(open_):
    assert refusal(open_) is None


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("127.0.0.1", "loopback"),
        ("127.8.9.1", "loopback"),
        ("::1", "loopback"),
        ("10.1.2.3", "private"),
        ("172.16.0.1", "private"),
        ("192.168.1.1", "private"),
        ("100.64.0.1", "private"),
        ("198.18.0.1", "private"),
        ("fd12::1", "private"),
        ("fec0::1", "private"),
        ("2001:db8::1", "private"),
        ("169.254.1.1", "link-local"),
        ("fe80::1%eth0", "link-local"),
        ("169.254.169.254", "metadata"),
        ("fd00:ec2::254", "metadata"),
        ("100.100.100.200", "metadata"),
        ("168.63.129.16", "metadata"),
        ("64:ff9b::5db8:d70e", "NAT64"),
        ("64:ff9b:1::1", "NAT64"),
        ("2002:5db8:d70e::1", "6to4"),
        ("192.88.99.1", "6to4"),
        ("2001:0:4136:e378::1", "Teredo"),
        ("::5db8:d70e", "IPv4-compatible"),
        ("2606:2800::5efe:10.0.0.1", "ISATAP"),
        ("::ffff:127.0.0.1", "loopback"),
        ("::ffff:169.254.169.254", "metadata"),
        ("224.0.0.1", "multicast"),
        ("ff0e::1", "multicast"),
        ("0.0.0.0", "reserved"),
        ("::", "reserved"),
        ("240.0.0.1", "reserved"),
        ("255.255.255.255", "reserved"),
    ],
)
def test_all_else_is_refused_by_its_name(address, why):
    assert why in (refusal(address) or "")


def test_a_private_host_may_be_private_and_nothing_else():
    assert [refusal(a, private=True) for a in ("127.0.0.1", "10.1.2.3", "fd12::1", "93.184.215.14")] == [
        None
    ] * 4
    for never in (
        "169.254.169.254",
        "169.254.1.1",
        "fd00:ec2::254",
        "64:ff9b::a00:1",
        "224.0.0.1",
        "0.0.0.0",
    ):
        assert refusal(never, private=True)


@given(st.integers(0, 2**32 - 1).map(IPv4Address))
def test_an_ipv4_address_in_an_ipv6_one_is_never_let_through_where_it_would_not_be_by_itself(inner):
    if refusal(str(inner)) is None:
        return
    carrying = [f"::ffff:{inner}", f"64:ff9b::{inner}", f"::{inner}", f"2606:2800::5efe:{inner}"]
    carrying.append(str(IPv6Address(0x2002 << 112 | int(inner) << 80)))
    assert [outer for outer in carrying if refusal(outer) is None] == []
