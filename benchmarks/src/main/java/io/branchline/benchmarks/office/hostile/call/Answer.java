package io.branchline.benchmarks.office.hostile.call;

/**
 * What a service answered.
 *
 * @param status 0 when it answered nothing
 * @param type its content type, empty when it names none
 * @param seconds from the first byte sent to the head of the answer, or to the end of the connection
 * @param refused whether this is how to refuse what was sent, though it is no problem
 */
public record Answer(int status, String type, double seconds, boolean refused) {
    public static final Answer NONE = new Answer(0, "", 0);

    public Answer(int status, String type, double seconds) {
        this(status, type, seconds, false);
    }

    public boolean isRefusal() {
        return refused || status >= 400 && status < 500;
    }

    /** What is not as it should be, empty when all is: a refusal is a problem, and an odd file may be read. */
    public String fault() {
        boolean well =
                refused || status >= 200 && status < 300 || isRefusal() && type.startsWith("application/problem+json");
        return well ? "" : status == 0 ? "no answer" : "not a problem: " + type;
    }
}
