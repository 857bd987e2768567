"""Internet address: which ones are of the open internet."""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

Address = IPv4Address | IPv6Address

# Where an IPv6 address carries an IPv4 address, or is sent on by a relay: RFC 6052 and 8215 (NAT64),
# 3056 and 7526 (6to4), 4380 (Teredo). 192.88.99.0/24 are the relays of 6to4 (RFC 7526).
_TUNNELS = {
    ip_network("64:ff9b::/96"): "NAT64",
    ip_network("64:ff9b:1::/48"): "NAT64",
    ip_network("2002::/16"): "6to4",
    ip_network("192.88.99.0/24"): "6to4",
    ip_network("2001::/32"): "Teredo",
    ip_network("::/96"): "IPv4-compatible",
}
# What clouds tell their own machines, keys included: AWS and most, AWS by IPv6, Alibaba, Oracle, Azure.
_METADATA = frozenset(
    map(ip_address, ("169.254.169.254", "fd00:ec2::254", "100.100.100.200", "192.0.0.192", "168.63.129.16"))
)
_ISATAP = (b"\x00\x00\x5e\xfe", b"\x02\x00\x5e\xfe")  # RFC 5214: an IPv4 address stands behind it


def refusal(text: str, *, private: bool = False) -> str | None:  # noqa: PLR0911
    """Why nothing may be fetched from an address, in a word or two; None where it may be.

    With `private` those of a private network and of this machine are let through, and no others.
    """
    address = _unmapped(ip_address(text))
    if address in _METADATA:
        return "a metadata address"
    if address.is_loopback:
        return None if private else "a loopback address"
    for network, name in _TUNNELS.items():
        if address in network and not address.is_unspecified:
            return f"a {name} address"
    if isinstance(address, IPv6Address) and address.packed[8:12] in _ISATAP:
        return "an ISATAP address"
    if address.is_link_local:
        return "a link-local address"
    if address.is_multicast:
        return "a multicast address"
    if address.is_unspecified or address.is_reserved:
        return "a reserved address"
    if address.is_global and not (isinstance(address, IPv6Address) and address.is_site_local):
        return None
    return None if private else "a private address"


def _unmapped(address: Address) -> Address:
    """`::ffff:127.0.0.1` is 127.0.0.1."""
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address
