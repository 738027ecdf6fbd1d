package io.branchline.office.engine.document.source;

import io.branchline.office.engine.document.drafting.Point;
import io.branchline.office.engine.document.official.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An official document's fields from a Chinese text: notes, an older document, or what is to be answered. */
public final class OfficialSource {
    private OfficialSource() {}

    /** Everything of the source that belongs into a document of this kind. */
    public static SourceDraft draft(Kind kind, String text) {
        Frame frame = Frame.of(Pieces.of(text.replace("\r\n", "\n")));
        Piece title = frame.title;
        Optional<Kind> kindOfSource = title == null ? Optional.empty() : Kind.ofTitle(title.text());
        boolean same = kindOfSource.isEmpty() || kindOfSource.get() == kind;
        boolean answer = !same && (kind == Kind.REPLY || kind == Kind.LETTER);
        List<Trace> traces = new ArrayList<>();
        if (title != null) {
            traces.add(title.trace(same && kindOfSource.isPresent() ? "/title" : "/subject"));
        }
        List<String> opening = new ArrayList<>();
        List<Point> points = answer ? List.of() : body(kind, frame.body(), opening, traces);
        return new SourceDraft(
                same && kindOfSource.isPresent() && title != null ? title.text() : null,
                frame.subject().orElse(null),
                answer ? received(frame) : null,
                answer ? frame.issuers : same ? frame.addressees : List.of(),
                same ? frame.issuers : answer ? frame.addressees : List.of(),
                same ? frame.date : null,
                opening,
                points,
                same ? frame.attachments : List.of(),
                List.of(),
                traces);
    }

    private static @Nullable String received(Frame frame) {
        Piece title = frame.title;
        if (title == null) {
            return null;
        }
        String number = frame.number == null ? "" : "（" + frame.number + "）";
        return "《" + title.text() + "》" + number;
    }

    /** Paragraphs before the first number are the opening; text without any numbers gets the parts of its kind. */
    private static List<Point> body(Kind kind, List<Piece> body, List<String> opening, List<Trace> traces) {
        Outline outline = new Outline();
        List<Piece> plain = new ArrayList<>();
        for (Piece piece : body) {
            if (outline.isEmpty() && piece.level() == 0 && !piece.bullet()) {
                plain.add(piece);
            } else {
                outline.add(piece);
            }
        }
        List<Piece> lead = plain;
        List<Point> grouped = List.of();
        if (outline.isEmpty() && !plain.isEmpty()) {
            lead = isLead(plain.get(0)) ? plain.subList(0, 1) : List.of();
            List<Trace> made = new ArrayList<>();
            grouped = Groups.of(kind, plain.subList(lead.size(), plain.size()), made);
            lead = grouped.isEmpty() ? plain : lead;
            traces.addAll(made);
        }
        for (Piece piece : lead) {
            traces.add(piece.trace("/opening/" + opening.size()));
            opening.add(piece.text());
        }
        return grouped.isEmpty() ? outline.points("/points", traces) : grouped;
    }

    private static boolean isLead(Piece piece) {
        return piece.text().endsWith("：")
                || Arrays.asList("根据", "为", "按照").stream().anyMatch(piece.text()::startsWith);
    }
}
