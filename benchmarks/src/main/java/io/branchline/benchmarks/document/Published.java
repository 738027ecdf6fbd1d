package io.branchline.benchmarks.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.branchline.office.engine.document.official.Attachment;
import io.branchline.office.engine.document.official.Attendance;
import io.branchline.office.engine.document.official.Control;
import io.branchline.office.engine.document.official.Direction;
import io.branchline.office.engine.document.official.Distribution;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.Kind;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.official.Passage;
import io.branchline.office.engine.document.official.Signing;
import io.branchline.office.engine.document.retype.Dates;
import io.branchline.office.engine.document.retype.Passages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A published document as our own value: head and signature from its fields, body and annex from its lines. */
final class Published {
    private Published() {}

    static OfficialDocument retyped(JsonNode published) {
        String issuer = published.path("issuer").asText();
        String title = published.path("title").asText();
        String addressee = published.path("addressee").asText();
        String signed = published.path("signedDate").asText();
        List<String> lines = new ArrayList<>();
        published.path("lines").forEach(line -> lines.add(line.asText().strip()));
        int from = lines.indexOf(addressee) + 1;
        int date = lines.indexOf(signed);
        int until = date < 0 ? lines.size() : date;
        while (until > from && issuer.equals(lines.get(until - 1).replaceAll("[\\s\\u3000]", ""))) {
            until--;
        }
        List<Passage> body = new ArrayList<>();
        List<String> listed = new ArrayList<>();
        for (String line : lines.subList(from, until)) {
            if (line.matches("附件\\s*[：:].+") || !listed.isEmpty() && line.matches("\\d{1,2}[.．、].+")) {
                listed.add(line.replaceAll("^附件\\s*[：:]\\s*", "").replaceAll("^\\d{1,2}[.．、]\\s*", ""));
            } else if (!line.isEmpty()) {
                body.add(Passages.of(line));
            }
        }
        LocalDate day = Dates.parse(signed);
        return new OfficialDocument(
                Kind.ofTitle(title).orElse(Kind.NOTICE),
                Format.GENERAL,
                Direction.DOWNWARD,
                Control.NONE,
                List.of(issuer),
                issuer + "文件",
                published.path("number").asText(),
                List.of(),
                title,
                List.of(addressee.replaceAll("[：:]$", "")),
                body,
                annex(listed, date < 0 ? List.of() : lines.subList(date + 1, lines.size())),
                new Signing(
                        List.of(issuer),
                        day == null ? LocalDate.of(2019, 1, 1) : day,
                        Signing.Manner.SEALED,
                        null,
                        null),
                null,
                Attendance.NONE,
                new Distribution(List.of(), issuer + "办公厅", day),
                null);
    }

    /** What follows the date: annexes begin with their label; without one it is a single annex. */
    private static List<Attachment> annex(List<String> listed, List<String> lines) {
        List<List<String>> texts = new ArrayList<>();
        for (String line : lines) {
            if (line.isEmpty() || line.matches("[（(]此件.*")) {
                continue;
            }
            if (line.matches("附件\\s*\\d{0,2}\\s*[：:]?")) {
                texts.add(new ArrayList<>());
            } else {
                if (texts.isEmpty()) {
                    texts.add(new ArrayList<>());
                }
                texts.get(texts.size() - 1).add(line);
            }
        }
        List<Attachment> attachments = new ArrayList<>();
        for (int i = 0; i < Math.max(listed.size(), texts.size()); i++) {
            List<String> text = i < texts.size() ? texts.get(i) : List.of();
            String title = i < listed.size() ? listed.get(i) : text.isEmpty() ? "附件" : text.get(0);
            List<Passage> body = new ArrayList<>();
            text.stream().skip(1).forEach(line -> body.add(Passages.of(line)));
            attachments.add(new Attachment(title, body));
        }
        return attachments;
    }
}
