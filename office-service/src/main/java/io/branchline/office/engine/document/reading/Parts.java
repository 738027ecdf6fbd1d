package io.branchline.office.engine.document.reading;

import io.branchline.office.engine.upload.OfficeArchive;
import io.branchline.office.engine.upload.UnsafeUpload;
import org.jspecify.annotations.Nullable;

/** The XML parts of a docx behind the guard that every upload passes. */
final class Parts {
    private final OfficeArchive archive;

    private Parts(OfficeArchive archive) {
        this.archive = archive;
    }

    static Parts of(byte[] file) throws UnreadableDocument {
        try {
            return new Parts(OfficeArchive.word(file));
        } catch (UnsafeUpload refused) {
            throw new UnreadableDocument(
                    refused.code(), refused.text().en(), refused.text().zh());
        }
    }

    byte @Nullable [] get(String name) {
        return archive.part(name);
    }

    boolean hasPictures() {
        return archive.hasPictures();
    }

    static UnreadableDocument notWord() {
        return new UnreadableDocument("not-docx", "this is not a Word file (docx)", "这不是 Word 文件（docx）");
    }
}
