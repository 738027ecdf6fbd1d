package io.branchline.office.engine.transcript.scribe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A published page of minutes (scribe.perl): who was there and the contents stand above "Meeting minutes", the summaries and
 * the tool's own words below. What is left is a log without nicks.
 */
final class ScribePage {
    private static final Pattern HEADING = Pattern.compile(
            "(?i)^(present|regrets|chairs?|scribes?|attendees|contents|topics|table of contents|meeting minutes|summary of (?:action items|resolutions|issues))(?:$|:?(?:\\t| {2,})\\s*(.{1,300})$)");
    private static final Pattern ITEM = Pattern.compile("^(?:[*•o-]\\s+|\\d{1,3}[.)]\\s+)?(?:\\[\\d{1,3}]\\s?)?");
    private static final Pattern TAIL = Pattern.compile(
            "(?i)^(?:minutes (?:manually created|formatted by)|.{0,40}scribe\\.perl\\b|diagnostics$|\\[end of minutes])");
    private static final Pattern SPEAKERS =
            Pattern.compile("(?i)^(?:all speakers|active on irc|maybe present):\\s*(.{1,2000})$");
    private static final Pattern FRAME = Pattern.compile(
            "(?i)^(?:(?:[\\[\\]\\d\\s]*)(?:w3c|https?:\\S*)|see also:.*|[–-]?\\s*draft(?: minutes)?\\s*[–-]?|.{0,60}\\[?(?:irc )?log]?|[\\[\\d\\]]*agenda]?|_{4,}|-{4,}|={4,}|[\\p{L}, ]{0,12}\\d{1,2} \\p{L}+,? 20\\d\\d)$");
    private static final int LONGEST = 300;
    private static final int HEAD = 60;

    private final ScribeFacts facts;
    private final ScribeNames names;
    private final List<String> body = new ArrayList<>();
    private final List<String> summary = new ArrayList<>();
    private String section = "";

    private ScribePage(ScribeFacts facts, ScribeNames names) {
        this.facts = facts;
        this.names = names;
    }

    /** Whether the lines are those of a page, not of a log. */
    static boolean isPage(List<String> lines) {
        return lines.stream()
                .anyMatch(line -> line.length() < LONGEST
                        && line.matches("(?i)attendees|meeting minutes|present|.*scribe\\.perl.*"));
    }

    /** The lines of the meeting; the facts and the names learn the rest. A line of a section becomes an empty one. */
    static List<String> body(List<String> lines, ScribeFacts facts, ScribeNames names) {
        ScribePage page = new ScribePage(facts, names);
        int from = page.title(lines);
        for (int i = 0; i < from; i++) {
            page.body.add("");
        }
        boolean ended = false;
        for (String line : lines.subList(from, lines.size())) {
            ended |= TAIL.matcher(start(line)).find();
            if (ended) {
                page.speakers(line);
            } else {
                page.line(line);
            }
        }
        page.left();
        return page.body;
    }

    /** What stands above the first heading is the head of the page, its first line that is no frame the title. */
    private int title(List<String> lines) {
        int heading = 0;
        while (heading < Math.min(lines.size(), HEAD)
                && !HEADING.matcher(start(lines.get(heading))).matches()) {
            heading++;
        }
        List<String> head = lines.subList(0, heading);
        boolean isHead = heading < Math.min(lines.size(), HEAD) && head.stream().noneMatch(ScribePage::isSpeech);
        if (isHead) {
            head.stream()
                    .filter(line ->
                            !line.isEmpty() && !FRAME.matcher(start(line)).matches())
                    .findFirst()
                    .ifPresent(title -> facts.put("meeting", title, null));
        }
        return isHead ? heading : 0;
    }

    private static boolean isSpeech(String line) {
        return !line.matches("(?i)see also:.*|\\[\\d.*|previous meeting.*")
                && line.matches("(?:<.*|.{1,40}:\\s.*|(?:\\.\\.\\.|…).*)");
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(start(line));
        if (heading.matches()) {
            section = heading.group(1).toLowerCase(Locale.ROOT);
            section = section.equals("meeting minutes") ? "" : section;
            if (heading.group(2) != null) {
                facts.put(section, heading.group(2), null);
                section = "attendees";
            }
            body.add("");
            return;
        }
        body.add(section.isEmpty() && !isHeading(line) ? line : "");
        if (line.isEmpty() || section.isEmpty()) {
            return;
        }
        String entry = ITEM.matcher(line).replaceFirst("");
        if (section.startsWith("summary")) {
            summary.add(entry);
        } else if (section.matches("contents|topics|table of contents")) {
            contents(line, entry);
        } else if (section.matches("present|regrets|chairs?|scribes?")) {
            facts.put(section, line, null);
        } else if (isSpeech(line)) {
            speech(line);
        }
    }

    private void contents(String line, String entry) {
        boolean listed = !entry.equals(line) || entry.length() < LONGEST && !isSpeech(line);
        if (!listed) {
            speech(line);
        } else if (!FRAME.matcher(start(entry)).matches()
                && !entry.matches("(?i)topics|summary of .*")
                && !facts.isTopic(entry)) {
            facts.put("topic", entry, null);
        } else if (facts.isTopic(entry)) {
            section = "";
        }
    }

    /** Without a heading the meeting begins with the first words of somebody. */
    private void speech(String line) {
        section = "";
        body.set(body.size() - 1, line);
    }

    private boolean isHeading(String line) {
        return facts.isTopic(line) || facts.isTopic(ITEM.matcher(line).replaceFirst(""));
    }

    private void speakers(String line) {
        Matcher speakers = SPEAKERS.matcher(line.substring(0, Math.min(line.length(), 2_000)));
        if (speakers.matches()) {
            List.of(speakers.group(1).split(",")).forEach(names::add);
        }
    }

    /** What stands in a summary alone was said, too. */
    private void left() {
        String said = letters(String.join(" ", body));
        for (String entry : summary) {
            String own = letters(entry);
            if (!own.isEmpty() && !said.contains(own)) {
                body.add(entry);
            }
        }
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String start(String line) {
        return ScribeLine.start(line);
    }
}
