package io.branchline.office.engine.document.retype;

import io.branchline.office.engine.document.check.text.TextFixes;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.official.Attachment;
import io.branchline.office.engine.document.official.Attendance;
import io.branchline.office.engine.document.official.Direction;
import io.branchline.office.engine.document.official.Distribution;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.Kind;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.official.Passage;
import io.branchline.office.engine.document.official.Signing;
import io.branchline.office.engine.document.recognise.Recognised;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The corrected copy: what an existing document says, with its elements written to the clause, ready to be laid out
 * again. Possible only when the body holds nothing but text, and no more than a Word file of ours can hold: 500,000
 * characters in 8,000 pieces, which are paragraphs, line breaks and tabs.
 */
public final class Retyping {
    private static final int MOST_CHARACTERS = 500_000;
    private static final int MOST_PIECES = 8_000;

    private Retyping() {}

    /** The document again, or nothing when pictures or tables would be lost or the text is too long. */
    public static Optional<OfficialDocument> of(Recognised document) {
        if (document.file().hasPictures() || document.file().hasTables() || isTooLong(document)) {
            return Optional.empty();
        }
        Kind kind = document.kind();
        String title = fixed(document.title()).replaceAll("[。，；：.,;:！!]+$", "");
        RetypedHead head = RetypedHead.of(document);
        boolean upward = kind != null && kind.isUpward() || !head.signers().isEmpty();
        return Optional.of(Remedies.applied(new OfficialDocument(
                kind == null ? Kind.NOTICE : kind,
                document.format(),
                upward ? Direction.UPWARD : Direction.DOWNWARD,
                head.control(),
                head.issuers(),
                head.mark(),
                head.number(),
                head.signers(),
                title,
                addressees(document),
                body(document),
                attachments(document),
                signing(document),
                note(document),
                attendance(document),
                distribution(document),
                null)));
    }

    private static boolean isTooLong(Recognised document) {
        long characters = 0;
        long pieces = 0;
        for (Recognised.Part part : document.parts()) {
            String text = part.text();
            characters += text.length();
            pieces += 1 + text.chars().filter(c -> c == '\n' || c == '\t').count();
        }
        return characters > MOST_CHARACTERS || pieces > MOST_PIECES;
    }

    static String fixed(String text) {
        return TextFixes.apply(text.strip());
    }

    private static List<String> addressees(Recognised document) {
        return document.first(Role.ADDRESSEE)
                .map(part -> List.of(fixed(part.text()).replaceAll("[：:，。]+$", "")))
                .orElse(List.of());
    }

    private static List<Passage> body(Recognised document) {
        List<Passage> body = new ArrayList<>();
        for (Recognised.Part part : document.running()) {
            if (!part.annex()) {
                body.add(Passages.of(fixed(part.text().replace("\n", ""))));
            }
        }
        return body;
    }

    private static List<Attachment> attachments(Recognised document) {
        List<String> titles = new ArrayList<>();
        for (Recognised.Part part : document.all(Role.ATTACHMENT_LIST)) {
            titles.add(fixed(part.text())
                    .replaceAll("^附件\\s*[：:]\\s*", "")
                    .replaceAll("^\\d{1,2}\\s*[.．、]\\s*", "")
                    .replaceAll("[。；，、.;,]+$", ""));
        }
        List<Attachment> attachments = new ArrayList<>();
        int bound = -1;
        List<List<Passage>> bodies = new ArrayList<>();
        List<String> boundTitles = new ArrayList<>();
        for (Recognised.Part part : document.parts()) {
            if (part.role() == Role.ATTACHMENT_LABEL) {
                bodies.add(new ArrayList<>());
                String digits = part.text().replaceAll("\\D", "");
                bound = digits.isEmpty() ? bodies.size() - 1 : Integer.parseInt(digits) - 1;
                boundTitles.add("");
                while (bodies.size() <= bound && bound < 100) {
                    bodies.add(bodies.size() - 1, new ArrayList<>());
                    boundTitles.add(boundTitles.size() - 1, "");
                }
            } else if (part.role() == Role.ATTACHMENT_TITLE && !boundTitles.isEmpty()) {
                int last = boundTitles.size() - 1;
                boundTitles.set(last, boundTitles.get(last) + part.text().replace("\n", ""));
            } else if (part.annex() && !bodies.isEmpty()) {
                bodies.get(bodies.size() - 1).add(Passages.of(fixed(part.text())));
            }
        }
        int count = Math.max(titles.size(), bodies.size());
        for (int i = 0; i < count; i++) {
            String title = i < titles.size() ? titles.get(i) : boundTitles.get(i);
            List<Passage> body = i < bodies.size() ? bodies.get(i) : List.of();
            if (!title.isBlank() || !body.isEmpty()) {
                attachments.add(new Attachment(title, body));
            }
        }
        return attachments;
    }

    private static Signing signing(Recognised document) {
        List<String> names = RetypedSigners.signatures(document);
        @Nullable
        LocalDate date =
                document.first(Role.DATE).map(part -> Dates.parse(part.text())).orElse(null);
        if (document.format() == Format.ORDER && !names.isEmpty()) {
            String[] parts = names.get(names.size() - 1).split("[\\s\\u3000]+");
            String signer = parts[parts.length - 1];
            return new Signing(List.of(), date, Signing.Manner.STAMPED, parts.length > 1 ? parts[0] : "", signer);
        }
        Signing.Manner manner = RetypedSigners.manner(document);
        return new Signing(document.format() == Format.MINUTES ? List.of() : names, date, manner, null, null);
    }

    private static @Nullable String note(Recognised document) {
        return document.first(Role.NOTE)
                .map(part -> fixed(part.text()).replaceAll("^[（(]|[）)]$", ""))
                .orElse(null);
    }

    private static Attendance attendance(Recognised document) {
        return new Attendance(roster(document, "出席"), roster(document, "请假"), roster(document, "列席"));
    }

    private static List<String> roster(Recognised document, String label) {
        return document.all(Role.ROSTER).stream()
                .filter(part -> part.text().startsWith(label))
                .map(part -> part.text().replaceAll("^.{2}\\s*[：:]\\s*", ""))
                .toList();
    }

    private static Distribution distribution(Recognised document) {
        List<String> copies = new ArrayList<>();
        String printer = null;
        LocalDate printed = null;
        for (Recognised.Part part : document.all(Role.COLOPHON)) {
            if (part.text().startsWith("抄")) {
                copies.add(part.text().replaceAll("^抄[送报]\\s*[：:]\\s*", "").replaceAll("[。；，.]+$", ""));
            } else {
                printed = Dates.in(part.text());
                printer = part.text()
                        .replaceAll("\\d{2,4}\\s*[年.\\-/].*$", "")
                        .replaceAll("[\\s\\u3000]*印发$", "")
                        .strip();
            }
        }
        return new Distribution(copies, printer, printed);
    }
}
