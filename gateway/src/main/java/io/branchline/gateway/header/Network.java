package io.branchline.gateway.header;

import io.netty.util.NetUtil;
import org.jspecify.annotations.Nullable;

/**
 * One address or a block of them, {@code 10.0.0.0/8} (RFC 4632, RFC 4291).
 *
 * @param address 4 bytes of IPv4 or 16 of IPv6
 * @param bits how many leading bits count
 */
public record Network(byte[] address, int bits) {
    /** Reads the notation; never asks a name service. Null when it is neither an address nor a block. */
    public static @Nullable Network parse(String text) {
        int slash = text.indexOf('/');
        byte[] address = bytes(slash < 0 ? text : text.substring(0, slash));
        if (address == null) {
            return null;
        }
        int most = address.length * 8;
        if (slash < 0) {
            return new Network(address, most);
        }
        String bits = text.substring(slash + 1);
        boolean fits = bits.matches("[0-9]{1,3}") && Integer.parseInt(bits) <= most;
        return fits ? new Network(address, Integer.parseInt(bits)) : null;
    }

    /** Whether the numeric address lies in it. */
    public boolean contains(String text) {
        byte[] other = bytes(text);
        if (other == null || other.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit += 8) {
            int mask = bits - bit >= 8 ? 0xff : 0xff << (8 - (bits - bit)) & 0xff;
            if (((address[bit / 8] ^ other[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    /** An IPv4 address in IPv6 clothes is the IPv4 address. */
    private static byte @Nullable [] bytes(String text) {
        int zone = text.indexOf('%');
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(zone < 0 ? text : text.substring(0, zone));
        if (bytes == null || bytes.length == 4) {
            return bytes;
        }
        for (int i = 0; i < 12; i++) {
            if (bytes[i] != (i < 10 ? 0 : (byte) 0xff)) {
                return bytes;
            }
        }
        return java.util.Arrays.copyOfRange(bytes, 12, 16);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Network network
                && network.bits == bits
                && java.util.Arrays.equals(network.address, address);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(address) * 31 + bits;
    }

    @Override
    public String toString() {
        return NetUtil.bytesToIpAddress(address) + "/" + bits;
    }
}
