package jp.musubi.platform.kernel.outside;

import java.net.InetAddress;

/** 外から届く宛先か。 */
public final class PublicAddress {

    private PublicAddress() {}

    /** Whether this one address is neither private, local, shared nor reserved. */
    public static boolean is(InetAddress address) {
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
        if (bytes.length == 4) {
            // RFC 6598 shared, RFC 1122 "this network", RFC 2544 benchmarks, RFC 6890 protocol assignments, reserved.
            return !(first == 0
                    || (first == 100 && second >= 64 && second < 128)
                    || (first == 198 && (second == 18 || second == 19))
                    || (first == 192 && second == 0)
                    || first >= 240);
        }
        // RFC 4193 unique local; RFC 6052 and RFC 3056 carry an IPv4 address inside.
        boolean carriesFour = (first == 0 && second == 0x64) || (first == 0x20 && second == 0x02);
        return (first & 0xfe) != 0xfc && !carriesFour;
    }
}
