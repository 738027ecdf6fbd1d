package io.branchline.gateway.wire;

/** The character set of header names and methods (RFC 9110 5.6.2). */
final class Tokens {
    private static final boolean[] ALLOWED = new boolean[128];

    static {
        String others = "!#$%&'*+-.^_`|~";
        for (char c = 0; c < ALLOWED.length; c++) {
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            ALLOWED[c] = letter || others.indexOf(c) >= 0;
        }
    }

    private Tokens() {}

    static boolean isToken(CharSequence name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= ALLOWED.length || !ALLOWED[c]) {
                return false;
            }
        }
        return name.length() > 0;
    }
}
