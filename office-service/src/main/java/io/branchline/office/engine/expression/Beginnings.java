package io.branchline.office.engine.expression;

import java.util.Arrays;

/**
 * How matches can begin: the first two characters by kind, fewer when a match can be shorter. May hold more than there are, never
 * fewer (FIRST sets of length two, as compilers know them).
 */
final class Beginnings {
    private static final int PLACES = Place.values().length;

    private final boolean[] empty = new boolean[PLACES];
    private final long[] one = new long[PLACES];
    private final long[][] two = new long[PLACES][Kinds.COUNT];

    /** Where a match can begin; each is narrower than the one before. */
    enum Place {
        ANYWHERE,
        AT_A_WORD,
        AT_THE_START;

        int bit() {
            return 1 << ordinal();
        }
    }

    /** Nothing is read, and only at such a place. */
    static Beginnings empty(Place place) {
        Beginnings all = new Beginnings();
        all.empty[place.ordinal()] = true;
        return all;
    }

    /** One character of these kinds; some that are not ASCII take two places. */
    static Beginnings character(long kinds) {
        Beginnings all = new Beginnings();
        all.one[0] = kinds;
        if ((kinds & Kinds.mask(Kinds.OTHER)) != 0) {
            all.two[0][Kinds.OTHER] = Kinds.mask(Kinds.OTHER);
        }
        return all;
    }

    /** Any text, also none. */
    static Beginnings anything() {
        Beginnings all = empty(Place.ANYWHERE).or(character(Kinds.ALL));
        Arrays.fill(all.two[0], Kinds.ALL);
        return all;
    }

    /** Adds the other's. */
    Beginnings or(Beginnings other) {
        for (int place = 0; place < PLACES; place++) {
            add(place, other, place);
        }
        return this;
    }

    /** These, followed by the next. */
    Beginnings then(Beginnings next) {
        Beginnings all = new Beginnings();
        long firsts = next.firsts();
        boolean ends = next.canBeEmpty();
        for (int place = 0; place < PLACES; place++) {
            for (int kind = 0; kind < Kinds.COUNT; kind++) {
                all.two[place][kind] |= two[place][kind] | ((one[place] & Kinds.mask(kind)) != 0 ? firsts : 0);
            }
            all.one[place] |= ends ? one[place] : 0;
            for (int other = 0; empty[place] && other < PLACES; other++) {
                all.add(Math.max(place, other), next, other);
            }
        }
        return all;
    }

    /** These once or more often. */
    Beginnings repeated() {
        return then(this).or(this);
    }

    boolean canBeEmpty() {
        return empty[0] || empty[1] || empty[2];
    }

    /** Whether what follows cannot change them any more. */
    boolean areComplete() {
        return !canBeEmpty() && (one[0] | one[1] | one[2]) == 0;
    }

    /** For every pair of kinds the bits of the places where a match can begin with it. */
    byte[] table() {
        byte[] table = new byte[Kinds.COUNT * Kinds.COUNT];
        for (Place place : Place.values()) {
            int at = place.ordinal();
            for (int first = 0; first < Kinds.COUNT; first++) {
                boolean all = empty[at] || (one[at] & Kinds.mask(first)) != 0;
                for (long left = all ? Kinds.ALL : two[at][first]; left != 0; left &= left - 1) {
                    table[first * Kinds.COUNT + Long.numberOfTrailingZeros(left)] |= (byte) place.bit();
                }
            }
        }
        return table;
    }

    /** Whether they tell nothing. */
    boolean areUnknown() {
        return empty[0];
    }

    private long firsts() {
        long firsts = one[0] | one[1] | one[2];
        for (int kind = 0; kind < Kinds.COUNT; kind++) {
            boolean begins = (two[0][kind] | two[1][kind] | two[2][kind]) != 0;
            firsts |= begins ? Kinds.mask(kind) : 0;
        }
        return firsts;
    }

    private void add(int place, Beginnings other, int from) {
        empty[place] |= other.empty[from];
        one[place] |= other.one[from];
        for (int kind = 0; kind < Kinds.COUNT; kind++) {
            two[place][kind] |= other.two[from][kind];
        }
    }
}
