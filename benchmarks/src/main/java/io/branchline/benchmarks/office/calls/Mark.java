package io.branchline.benchmarks.office.calls;

import io.branchline.office.engine.minutes.wording.Move;

/**
 * What a reader says of a sentence.
 *
 * @param move what it does
 * @param clear whether it belongs into the minutes; else a strict secretary would leave it out
 * @param again whether another sentence says the same better
 */
record Mark(Move move, boolean clear, boolean again) {
    /** Reads {@code A2}, {@code D1}, {@code Q2+}. */
    static Mark of(String code) {
        Move move = switch (code.charAt(0)) {
            case 'A' -> Move.ACTION;
            case 'D' -> Move.DECISION;
            case 'Q' -> Move.QUESTION;
            case 'R' -> Move.RISK;
            default -> throw new IllegalArgumentException("No mark: " + code);
        };
        return new Mark(move, code.charAt(1) == '2', code.endsWith("+"));
    }
}
