package io.branchline.office.engine.document.retype;

import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.official.Control;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.document.recognise.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The head of an existing document, written to clause 7.2. */
record RetypedHead(
        Control control,
        List<String> issuers,
        String mark,
        @Nullable String number,
        List<String> signers) {
    private static final Pattern PERIOD = Pattern.compile("(\\d{1,2}年|\\d{1,2}个月|长期)");

    static RetypedHead of(Recognised document) {
        List<String> marks = document.all(Role.MARK).stream()
                .map(part -> part.text().replace("\n", ""))
                .toList();
        List<String> signatures =
                document.all(Role.SIGNATURE).stream().map(Recognised.Part::text).toList();
        String mark = document.format() == Format.LETTER
                ? document.file().firstHeader().stream()
                        .filter(line -> !line.isBlank())
                        .map(ReadLine::text)
                        .findFirst()
                        .orElse("")
                        .strip()
                : marks.isEmpty() ? "" : marks.get(0);
        List<String> issuers = marks.size() > 1
                ? marks.stream().filter(name -> !name.equals("文件")).toList()
                : List.of(mark.replaceAll("(文件|令|会议纪要)$", ""));
        if (mark.isEmpty() && !signatures.isEmpty()) {
            mark = signatures.get(0) + "文件";
            issuers = signatures;
        }
        return new RetypedHead(control(document), issuers, mark, number(document), signers(document));
    }

    private static Control control(Recognised document) {
        Integer copy = document.first(Role.COPY_NUMBER)
                .map(part -> Integer.valueOf(part.text().replaceAll("\\D", "")))
                .map(number -> Math.min(number, 999_999))
                .orElse(null);
        String all = document.parts().stream()
                .filter(part ->
                        part.role() == Role.SECRECY || part.role() == Role.URGENCY || part.role() == Role.NUMBER)
                .map(Recognised.Part::text)
                .reduce("", (a, b) -> a + "\n" + b);
        Control.Secrecy secrecy = null;
        for (Control.Secrecy candidate : Control.Secrecy.values()) {
            secrecy = all.contains(candidate.word()) ? candidate : secrecy;
        }
        Matcher period = PERIOD.matcher(
                document.first(Role.SECRECY).map(Recognised.Part::text).orElse(""));
        Control.Urgency urgency = all.contains("特急") || all.contains("特提")
                ? Control.Urgency.VERY_URGENT
                : all.matches("(?s).*(加急|急件|平急|紧急|\\n急(\\n|$)).*") ? Control.Urgency.URGENT : null;
        return new Control(copy, secrecy, period.find() ? period.group(1) : null, urgency);
    }

    private static @Nullable String number(Recognised document) {
        for (Recognised.Part part : document.all(Role.NUMBER)) {
            String text =
                    part.text().replaceAll("^(特急|加急|(绝密|机密|秘密)\\S*)\\t", "").strip();
            Matcher matcher = Shapes.NUMBER.matcher(text);
            if (matcher.find()) {
                String year = matcher.group(2).length() == 2 ? "20" + matcher.group(2) : matcher.group(2);
                return matcher.group(1) + "〔" + year + "〕" + Integer.parseInt(matcher.group(4)) + "号";
            }
            if (Shapes.SERIAL.matcher(text).matches()) {
                return text.replaceAll("[（()）\\s]", "");
            }
        }
        return null;
    }

    private static List<String> signers(Recognised document) {
        List<String> signers = new ArrayList<>();
        boolean seen = false;
        for (Recognised.Part part : document.all(Role.NUMBER)) {
            String text = part.text();
            if (!seen && !text.contains("签发人")) {
                continue;
            }
            seen = true;
            String names = text.replaceAll("^.*签发人\\s*[：:]?", "")
                    .replaceAll("^.*?号\\s*\\t", "")
                    .strip();
            List<String> tokens = List.of(names.split("[\\s\\u3000]+"));
            for (int i = 0; i < tokens.size(); i++) {
                boolean spaced = tokens.get(i).length() == 1
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).length() == 1;
                String name = spaced ? tokens.get(i) + tokens.get(++i) : tokens.get(i);
                if (!name.isEmpty()) {
                    signers.add(name);
                }
            }
        }
        return signers;
    }
}
