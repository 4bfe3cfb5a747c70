package org.parlance.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells addresses of the internet from those of this machine and its networks, which no client may make us call. */
final class PublicAddress {
    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return address instanceof Inet4Address ? isPublic4(first, second, bytes[2] & 0xff) : isPublic6(first, second);
    }

    /** Without "this network", carriers' shared space, protocol assignments, benchmarks, and reserved space. */
    private static boolean isPublic4(int first, int second, int third) {
        return first != 0
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && third == 0)
                && !(first == 198 && (second == 18 || second == 19))
                && first < 240;
    }

    /** Global unicast only, without the addresses that wrap one of IPv4 (6to4, Teredo). */
    private static boolean isPublic6(int first, int second) {
        boolean global = (first & 0xe0) == 0x20;
        boolean wrapping = first == 0x20 && (second == 0x02 || second == 0x01);
        return global && !wrapping;
    }
}
