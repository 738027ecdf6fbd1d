package io.branchline.office.engine.document.recognise;

import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.Kind;
import io.branchline.office.engine.document.page.ReadDocument;
import io.branchline.office.engine.document.page.ReadLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names the elements of a document: first the head by its order and looks, then the body, then what follows the date. */
public final class Recogniser {
    private final ReadDocument file;
    private final List<ReadLine> shown;
    private final List<Recognised.Part> parts = new ArrayList<>();
    private int at;

    private Recogniser(ReadDocument file) {
        this.file = file;
        this.shown = file.lines().stream()
                .filter(line -> !line.isBlank() || line.rule() != null)
                .toList();
    }

    public static Recognised recognise(ReadDocument file) {
        Recogniser recogniser = new Recogniser(file);
        recogniser.at = new HeadRecogniser(recogniser.shown, recogniser.parts).read();
        Format format = format(file, recogniser.parts);
        recogniser.body();
        recogniser.tail();
        Recognised plain = new Recognised(file, format, null, recogniser.parts);
        Kind kind = format == Format.ORDER
                ? Kind.ORDER
                : format == Format.MINUTES
                        ? Kind.MINUTES
                        : Kind.ofTitle(plain.title().replaceAll("[。．.，]+$", "")).orElse(null);
        return new Recognised(file, format, kind, recogniser.parts);
    }

    private static Format format(ReadDocument file, List<Recognised.Part> parts) {
        boolean letter = file.firstHeader().stream()
                .anyMatch(line -> !line.isBlank() && !file.evenAndOdd()
                        || !line.isBlank() && line.lead().sizePt() >= 22);
        String mark = parts.stream()
                .filter(part -> part.role() == Role.MARK)
                .map(Recognised.Part::text)
                .findFirst()
                .orElse("");
        if (letter) {
            return Format.LETTER;
        }
        return mark.endsWith("令") ? Format.ORDER : mark.endsWith("纪要") ? Format.MINUTES : Format.GENERAL;
    }

    /** Until the date: addressees were taken with the head. */
    private void body() {
        int date = date();
        int names = date < 0 ? undated() : signatures(date);
        boolean list = false;
        boolean roster = false;
        for (; at < names; at++) {
            ReadLine line = shown.get(at);
            String text = line.text().strip();
            if (text.isEmpty()) {
                continue;
            }
            if (isColophon(line)) {
                add(Role.COLOPHON, line, false);
            } else if (Shapes.ATTACHMENT_LIST.matcher(text).matches()) {
                list = true;
                add(Role.ATTACHMENT_LIST, line, false);
            } else if (list && Shapes.ATTACHMENT_ITEM.matcher(text).matches()) {
                add(Role.ATTACHMENT_LIST, line, false);
            } else if (Shapes.ROSTER.matcher(text).matches()) {
                roster = true;
                add(Role.ROSTER, line, false);
            } else if (roster && Shapes.NOTE.matcher(text).matches()) {
                add(Role.NOTE, line, false);
            } else if (Shapes.ATTACHMENT_LABEL.matcher(text).matches() && line.startsPage()) {
                return;
            } else {
                add(Shapes.level(text), line, false);
            }
        }
        for (; date >= 0 ? at < date : at < shown.size() && isRightSignature(shown.get(at)); at++) {
            add(Role.SIGNATURE, shown.get(at), false);
        }
        if (date >= 0) {
            add(Role.DATE, shown.get(at++), false);
        }
    }

    /** The last date set to the right before the first annex, else the first line that is a date. */
    private int date() {
        int first = -1;
        int right = -1;
        for (int i = at; i < shown.size(); i++) {
            ReadLine line = shown.get(i);
            String text = line.text().strip();
            if (line.place() == ReadLine.Place.FLOW
                    && Shapes.ATTACHMENT_LABEL.matcher(text).matches()
                    && (line.startsPage() || right >= 0)) {
                break;
            }
            if (line.place() == ReadLine.Place.FLOW && Shapes.DATE.matcher(text).matches()) {
                first = first < 0 ? i : first;
                right = line.align().equals("right") || line.rightPt() > 20 ? i : right;
            }
        }
        return right >= 0 ? right : first;
    }

    /** Where the names of a document without a date begin: at the right, with only a note, annexes and colophon below. */
    private int undated() {
        int end = at;
        while (end < shown.size() && !isFoot(shown.get(end))) {
            end++;
        }
        int first = end;
        while (first > at && isRightSignature(shown.get(first - 1))) {
            first--;
        }
        return first < end ? first : shown.size();
    }

    private static boolean isFoot(ReadLine line) {
        String text = line.text().strip();
        boolean label = Shapes.ATTACHMENT_LABEL.matcher(text).matches() && line.startsPage();
        return label || isColophon(line) || Shapes.NOTE.matcher(text).matches() && text.matches("[（(].*");
    }

    private static boolean isRightSignature(ReadLine line) {
        return line.align().equals("right") && isSignature(line);
    }

    /** Names stand above the date: short, unpunctuated, set to the right. */
    private int signatures(int date) {
        int first = date;
        while (first > at && date - first < 8 && isSignature(shown.get(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isSignature(ReadLine line) {
        String text = line.text().strip();
        boolean right = line.align().equals("right")
                || line.align().equals("center")
                || line.rightPt() > 20
                || line.leftPt() > 100
                || line.firstPt() > 100;
        return right
                && !text.isEmpty()
                && text.length() <= 60
                && !text.matches(".*[。；：，:;,]$")
                && Shapes.level(text) == Role.BODY
                && !Shapes.ATTACHMENT_LIST.matcher(text).matches();
    }

    /** Note, annexes and colophon. */
    private void tail() {
        boolean annex = false;
        Recognised.@Nullable Part label = null;
        for (; at < shown.size(); at++) {
            ReadLine line = shown.get(at);
            String text = line.text().strip();
            if (text.isEmpty()) {
                continue;
            }
            if (isColophon(line)) {
                add(Role.COLOPHON, line, false);
            } else if (Shapes.ATTACHMENT_LABEL.matcher(text).matches()) {
                annex = true;
                label = add(Role.ATTACHMENT_LABEL, line, true);
            } else if (label != null) {
                add(Role.ATTACHMENT_TITLE, line, true);
                label = null;
            } else if (annex) {
                boolean titled = line.align().equals("center") && line.lead().sizePt() >= 20;
                add(titled ? Role.ATTACHMENT_TITLE : Shapes.level(text), line, true);
            } else if (Shapes.NOTE.matcher(text).matches()) {
                add(Role.NOTE, line, false);
            } else if (Shapes.ROSTER.matcher(text).matches()) {
                add(Role.ROSTER, line, false);
            } else {
                add(Shapes.level(text), line, true);
            }
        }
    }

    private static boolean isColophon(ReadLine line) {
        boolean shape = Shapes.COLOPHON.matcher(line.text().strip()).matches();
        return line.place() != ReadLine.Place.FLOW && shape
                || shape && line.text().strip().matches("^抄[送报].*|.*日\\s*印发$");
    }

    private Recognised.Part add(Role role, ReadLine line, boolean annex) {
        Recognised.Part part = new Recognised.Part(role, line, annex);
        parts.add(part);
        return part;
    }
}
