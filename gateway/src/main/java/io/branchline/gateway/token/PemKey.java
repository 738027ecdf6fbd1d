package io.branchline.gateway.token;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** Reads a P-256 key pair from PKCS#8 in PEM; the public point is taken from the optional field of RFC 5915. */
final class PemKey {
    private static final byte[] POINT_MARK = {(byte) 0xa1, 0x44, 0x03, 0x42, 0x00, 0x04};
    private static final int COORDINATE = 32;

    private PemKey() {}

    static KeyPair read(Path file) {
        try {
            byte[] der = Base64.getMimeDecoder().decode(body(Files.readString(file)));
            KeyFactory keys = KeyFactory.getInstance("EC");
            return new KeyPair(
                    keys.generatePublic(new ECPublicKeySpec(point(der), p256())),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(der)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
            throw new IllegalStateException(
                    "The key file " + file + " cannot be used (" + unusable.getMessage()
                            + "). Make one with: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "
                            + file,
                    unusable);
        }
    }

    private static String body(String pem) {
        String begin = "-----BEGIN PRIVATE KEY-----";
        int from = pem.indexOf(begin);
        int to = pem.indexOf("-----END PRIVATE KEY-----");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no PRIVATE KEY block in PKCS#8");
        }
        return pem.substring(from + begin.length(), to);
    }

    private static ECPoint point(byte[] der) {
        int start = der.length - 2 * COORDINATE;
        int mark = start - POINT_MARK.length;
        if (mark < 0 || !Arrays.equals(Arrays.copyOfRange(der, mark, start), POINT_MARK)) {
            throw new IllegalArgumentException("not a P-256 key that carries its public point");
        }
        return new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(der, start, start + COORDINATE)),
                new BigInteger(1, Arrays.copyOfRange(der, start + COORDINATE, der.length)));
    }

    private static ECParameterSpec p256() throws GeneralSecurityException {
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }
}
