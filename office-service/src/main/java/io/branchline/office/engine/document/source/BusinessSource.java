package io.branchline.office.engine.document.source;

import io.branchline.office.engine.document.business.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of an English business document from a text with headings, paragraphs and bullets. */
public final class BusinessSource {
    private static final Pattern NEXT_STEPS =
            Pattern.compile("(?i)(next steps?|actions?|action items|recommendations?|to.?dos?)[:.]?");
    private static final int LONGEST_HEADING = 70;

    private BusinessSource() {}

    /** @param subject the text's title, absent when it has none */
    public record Parts(
            @Nullable String subject,
            List<String> summary,
            List<Section> sections,
            List<String> nextSteps,
            List<Trace> traces) {}

    public static Parts draft(String text) {
        List<Piece> pieces = Pieces.of(text.replace("\r\n", "\n"));
        List<Trace> traces = new ArrayList<>();
        String subject = null;
        int start = 0;
        if (pieces.size() > 1 && isHeading(pieces, 0)) {
            subject = pieces.get(0).text();
            traces.add(pieces.get(0).trace("/subject"));
            start = 1;
        }
        List<String> summary = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<String> next = new ArrayList<>();
        String heading = null;
        boolean steps = false;
        for (int i = start; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (isHeading(pieces, i)) {
                steps = NEXT_STEPS.matcher(piece.text()).matches();
                heading = piece.text();
                if (!steps) {
                    traces.add(piece.trace("/sections/" + sections.size() + "/heading"));
                    sections.add(new Section(heading, List.of(), List.of(), List.of()));
                }
            } else if (steps) {
                traces.add(piece.trace("/nextSteps/" + next.size()));
                next.add(piece.text());
            } else if (heading == null && !piece.bullet()) {
                traces.add(piece.trace("/summary/" + summary.size()));
                summary.add(piece.text());
            } else {
                heading = heading == null ? "" : heading;
                add(piece, sections, traces);
            }
        }
        return new Parts(subject, summary, sections, next, traces);
    }

    private static void add(Piece piece, List<Section> sections, List<Trace> traces) {
        if (sections.isEmpty()) {
            sections.add(new Section(null, List.of(), List.of(), List.of()));
        }
        int last = sections.size() - 1;
        Section section = sections.get(last);
        boolean listed = piece.bullet() || piece.level() > 1;
        List<String> words = new ArrayList<>(listed ? section.bullets() : section.paragraphs());
        traces.add(piece.trace("/sections/" + last + (listed ? "/bullets/" : "/paragraphs/") + words.size()));
        words.add(piece.text());
        sections.set(
                last,
                listed
                        ? new Section(section.heading(), section.paragraphs(), words, section.table())
                        : new Section(section.heading(), words, section.bullets(), section.table()));
    }

    /** A short line that does not end like a sentence and has text below it. */
    private static boolean isHeading(List<Piece> pieces, int i) {
        Piece piece = pieces.get(i);
        boolean brief =
                piece.text().length() <= LONGEST_HEADING && !piece.text().matches(".*[.!?;,]$");
        boolean followed = i + 1 < pieces.size() && !piece.text().isEmpty();
        return !piece.bullet() && brief && followed && piece.level() != 3;
    }
}
