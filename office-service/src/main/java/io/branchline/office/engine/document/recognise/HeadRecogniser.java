package io.branchline.office.engine.document.recognise;

import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.page.ReadLine;
import java.util.List;

/** The head: control marks, mark, number and signers, rule, title, addressees. */
final class HeadRecogniser {
    private static final double MARK_SIZE = 24;
    private static final double TITLE_SIZE = 18;
    private static final int LONGEST_HEAD = 60;
    private final List<ReadLine> shown;
    private final List<Recognised.Part> parts;
    private boolean marked;
    private boolean numbered;

    HeadRecogniser(List<ReadLine> shown, List<Recognised.Part> parts) {
        this.shown = shown;
        this.parts = parts;
    }

    /** Reads the head and says at which line the body begins. */
    int read() {
        int at = 0;
        while (at < Math.min(shown.size(), LONGEST_HEAD)) {
            ReadLine line = shown.get(at);
            Role role = role(line);
            if (role == Role.TITLE || role == Role.BODY) {
                break;
            }
            parts.add(new Recognised.Part(role, line, false));
            at++;
        }
        at = title(at);
        return addressee(at);
    }

    private Role role(ReadLine line) {
        String text = line.text().strip();
        if (text.isEmpty()) {
            return Role.RULE;
        }
        if (!marked && !numbered && Shapes.COPY_NUMBER.matcher(text).matches()) {
            return Role.COPY_NUMBER;
        }
        String first = text.split("\t", 2)[0].strip();
        boolean control = Shapes.SECRECY.matcher(first).matches()
                || Shapes.URGENCY.matcher(first).matches()
                || Shapes.COPY_NUMBER.matcher(first).matches();
        if (control && text.equals(first)) {
            return Shapes.URGENCY.matcher(first).matches() ? Role.URGENCY : Role.SECRECY;
        }
        String rest = control ? text.substring(first.length()).strip() : text;
        if (Shapes.NUMBER.matcher(rest).find() || Shapes.SERIAL.matcher(text).matches() || text.contains("签发人")) {
            numbered = true;
            return Role.NUMBER;
        }
        boolean red = line.lead().colour().matches("(FF|[C-E][0-9A-F])0000|FF[0-3][0-9A-F][0-3][0-9A-F]");
        boolean suffix = text.matches(".*(文件|令|纪要)$");
        if (!numbered
                && (red
                        || line.lead().sizePt() >= MARK_SIZE
                        || !marked
                                && suffix
                                && !text.contains("关于")
                                && line.lead().sizePt() >= 20)) {
            marked = true;
            return Role.MARK;
        }
        return line.lead().sizePt() >= TITLE_SIZE || line.align().equals("center") ? Role.TITLE : Role.BODY;
    }

    private int title(int from) {
        int at = from;
        while (at < shown.size() && at - from < 6) {
            ReadLine line = shown.get(at);
            String text = line.text().strip();
            boolean looks = line.lead().sizePt() >= TITLE_SIZE || line.align().equals("center");
            if (text.isEmpty() || !looks || text.length() > 120 || text.matches(".*[：:]$")) {
                break;
            }
            parts.add(new Recognised.Part(Role.TITLE, line, false));
            at++;
        }
        return at;
    }

    /** Ends with a colon, or stands at the edge without a stop. */
    private int addressee(int at) {
        boolean titled = parts.stream().anyMatch(part -> part.role() == Role.TITLE);
        if (at >= shown.size() || !titled) {
            return at;
        }
        ReadLine line = shown.get(at);
        String text = line.text().strip();
        boolean colon = text.matches(".{2,300}[：:]$") && !text.contains("如下") && !text.contains("。");
        boolean edge = line.firstPt() == 0
                && text.length() <= 100
                && !text.matches(".*[。；！？]$")
                && Shapes.level(text) == Role.BODY;
        if (colon || edge) {
            parts.add(new Recognised.Part(Role.ADDRESSEE, line, false));
            return at + 1;
        }
        return at;
    }
}
