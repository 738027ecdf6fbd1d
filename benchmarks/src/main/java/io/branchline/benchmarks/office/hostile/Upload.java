package io.branchline.benchmarks.office.hostile;

import java.util.function.Supplier;

/**
 * A file as somebody sends it.
 *
 * @param path where to, below the service's root
 * @param type its content type
 * @param content makes its bytes, the same each time
 */
record Upload(String name, String path, String type, Supplier<byte[]> content) {
    static final String MINUTES = "/api/v1/office/minutes";
    static final String CHECKS = "/api/v1/office/document-checks";
    static final String MEETINGS = "/api/v1/office/meetings";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Four sentences: what an upload costs that is not hostile. */
    static Upload tiny() {
        return HostileText.of("tiny", "text/plain", () -> "A: One.\nB: Two.\nA: Three.\nB: Four.\n");
    }
}
