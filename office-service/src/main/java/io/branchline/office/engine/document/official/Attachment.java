package io.branchline.office.engine.document.official;

import java.util.List;

/** 附件: its name, and its text when it is bound together with the body (clause 7.3.7); no text when it travels apart. */
public record Attachment(String title, List<Passage> body) {

    public Attachment {
        body = List.copyOf(body);
    }
}
