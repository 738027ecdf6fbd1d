package io.branchline.office.engine.document.official;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complete official document in the order of its elements, every word of it settled; how it lies on the page is the
 * composer's matter.
 *
 * @param mark 发文机关标志 as printed
 * @param issuers names in the mark of a joint document, the leading one first; one name otherwise
 * @param signers 签发人, shown on documents to a superior
 * @param title lines break by themselves
 */
public record OfficialDocument(
        Kind kind,
        Format format,
        Direction direction,
        Control control,
        List<String> issuers,
        String mark,
        @Nullable String number,
        List<String> signers,
        String title,
        List<String> addressees,
        List<Passage> body,
        List<Attachment> attachments,
        Signing signing,
        @Nullable String note,
        Attendance attendance,
        Distribution distribution,
        @Nullable String aiNote) {

    public OfficialDocument {
        issuers = List.copyOf(issuers);
        signers = List.copyOf(signers);
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        attachments = List.copyOf(attachments);
    }
}
