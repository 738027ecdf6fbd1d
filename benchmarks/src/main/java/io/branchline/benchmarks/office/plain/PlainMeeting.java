package io.branchline.benchmarks.office.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A meeting of the set. A file has three parts between lines of three dashes: date and title; what was said; what is expected, a
 * line each: {@code D} decision, {@code A} action ({@code owner | due | words}), {@code Q} open question, {@code R} risk, {@code N}
 * a sentence that must become neither decision nor action. The words all stand in the one sentence that says it best.
 */
record PlainMeeting(String name, LocalDate date, String transcript, List<Expected> expected) {
    private static final String FOLDER = "/plain-meetings/";
    private static final Pattern PARTS = Pattern.compile("(?m)^---\\s*$");
    private static final Pattern DATE = Pattern.compile("(?m)^date: (\\S+)$");

    /** One line of what is expected; owner and due are {@code -} unless it is an action that has one. */
    record Expected(char kind, String owner, String due, List<String> words) {
        static Expected of(String line) {
            String[] cells = line.substring(2).split("\\|");
            boolean action = cells.length == 3;
            List<String> words = Arrays.stream(cells[cells.length - 1].split(","))
                    .map(word -> word.strip().toLowerCase(Locale.ROOT))
                    .toList();
            return new Expected(
                    line.charAt(0), action ? cells[0].strip() : "-", action ? cells[1].strip() : "-", words);
        }

        boolean isIn(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            return words.stream().allMatch(lower::contains);
        }
    }

    static List<PlainMeeting> all() {
        return text("index.txt").lines().map(PlainMeeting::read).toList();
    }

    private static PlainMeeting read(String name) {
        String[] parts = PARTS.split(text(name));
        Matcher date = DATE.matcher(parts[0]);
        if (!date.find()) {
            throw new IllegalStateException(name + " has no date");
        }
        return new PlainMeeting(
                name,
                LocalDate.parse(date.group(1)),
                parts[1].strip() + "\n",
                parts[2].strip().lines().map(Expected::of).toList());
    }

    private static String text(String name) {
        try (var in = PlainMeeting.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
