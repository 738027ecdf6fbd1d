package io.branchline.office.engine.document.source;

import io.branchline.office.engine.document.drafting.Point;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source says, in the fields of an official document. What it does not say stays empty.
 *
 * @param title the source's own title, when it is of the kind to be drafted
 * @param subject what it is about, from a title of another kind
 * @param received what a reply answers: the source's title and number
 * @param attachments names of attachments
 */
public record SourceDraft(
        @Nullable String title,
        @Nullable String subject,
        @Nullable String received,
        List<String> addressees,
        List<String> issuers,
        @Nullable LocalDate date,
        List<String> opening,
        List<Point> points,
        List<String> attachments,
        List<String> present,
        List<Trace> traces) {

    public SourceDraft {
        addressees = List.copyOf(addressees);
        issuers = List.copyOf(issuers);
        opening = List.copyOf(opening);
        points = List.copyOf(points);
        attachments = List.copyOf(attachments);
        present = List.copyOf(present);
        traces = List.copyOf(traces);
    }
}
