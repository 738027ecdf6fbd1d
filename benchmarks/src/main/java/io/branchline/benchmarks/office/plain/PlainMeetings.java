package io.branchline.benchmarks.office.plain;

import io.branchline.benchmarks.office.plain.PlainMeeting.Expected;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.minutes.drafting.MinutesDrafter;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints what the minutes of the plain meetings hold of what is expected, and how much else, for English and Chinese. An item is
 * the expected one when its text and quote hold all its words. First argument {@code all}: also what is missed and what is extra.
 */
public final class PlainMeetings {
    private final boolean all;
    private final Map<String, int[]> counts = new TreeMap<>();
    private int owners;
    private int dues;
    private int actions;

    /** One item of the minutes, whatever its kind. */
    private record Item(char kind, String text, String quote, String owner, String due) {
        static Item of(char kind, MinutesItem item) {
            return new Item(kind, item.text(), quoted(item.evidence()), "-", "-");
        }

        static Item of(ActionItem item) {
            String owner = item.owner() == null ? "-" : item.owner();
            return new Item(
                    'A',
                    item.text(),
                    quoted(item.evidence()),
                    owner,
                    item.due() == null ? "-" : item.due().toString());
        }

        private static String quoted(List<Evidence> evidence) {
            return evidence.isEmpty() ? "" : evidence.get(0).quote();
        }

        boolean says(Expected expected) {
            return expected.isIn(text + ' ' + quote);
        }

        boolean isOwnedAs(Expected expected) {
            String ours = owner.toLowerCase(Locale.ROOT);
            String theirs = expected.owner().toLowerCase(Locale.ROOT);
            return ours.contains(theirs) || theirs.contains(ours);
        }
    }

    private PlainMeetings(boolean all) {
        this.all = all;
    }

    @SuppressWarnings("SystemOut") // a command line program
    public static void main(String[] arguments) {
        boolean all = arguments.length > 0 && arguments[0].equals("all");
        for (String language : List.of("en", "zh-CN")) {
            PlainMeetings evaluation = new PlainMeetings(all);
            PlainMeeting.all().forEach(meeting -> evaluation.add(meeting, language));
            System.out.println(language);
            evaluation.print();
        }
    }

    private void add(PlainMeeting meeting, String language) {
        Minutes minutes = MinutesDrafter.draft(
                TranscriptReader.read(meeting.transcript()), MeetingFacts.of(null, meeting.date()));
        if (!minutes.meeting().language().equals(language)) {
            return;
        }
        List<Item> items = new ArrayList<>();
        minutes.decisions().forEach(item -> items.add(Item.of('D', item)));
        minutes.actionItems().forEach(item -> items.add(Item.of(item)));
        minutes.openQuestions().forEach(item -> items.add(Item.of('Q', item)));
        minutes.risks().forEach(item -> items.add(Item.of('R', item)));
        for (Expected expected : meeting.expected()) {
            List<Item> found = items.stream()
                    .filter(item ->
                            item.kind() == expected.kind() || expected.kind() == 'N' && "DA".indexOf(item.kind()) >= 0)
                    .filter(item -> item.says(expected))
                    .toList();
            count(expected.kind(), 0, 1);
            count(expected.kind(), 1, found.isEmpty() ? 0 : 1);
            if (expected.kind() == 'A' && !found.isEmpty()) {
                actions++;
                owners += found.stream().anyMatch(item -> item.isOwnedAs(expected)) ? 1 : 0;
                dues += found.stream().anyMatch(item -> item.due().equals(expected.due())) ? 1 : 0;
            }
            if (found.isEmpty() != (expected.kind() == 'N')) {
                tell(meeting, expected.kind() == 'N' ? "fell for" : "missed", expected.toString());
            }
        }
        for (Item item : items) {
            boolean wanted =
                    meeting.expected().stream().anyMatch(expected -> expected.kind() != 'N' && item.says(expected));
            count(item.kind(), 2, 1);
            count(item.kind(), 3, wanted ? 0 : 1);
            if (!wanted) {
                tell(meeting, "extra", item.kind() + " " + item.text());
            }
        }
    }

    private void count(char kind, int which, int more) {
        counts.computeIfAbsent(String.valueOf(kind), any -> new int[4])[which] += more;
    }

    @SuppressWarnings("SystemOut")
    private void tell(PlainMeeting meeting, String what, String line) {
        if (all) {
            System.out.printf(Locale.ROOT, "  %s: %s %s%n", meeting.name(), what, line);
        }
    }

    @SuppressWarnings("SystemOut")
    private void print() {
        for (String name : List.of("Decisions", "Actions", "Questions", "Risks")) {
            int[] count = counts.getOrDefault(name.substring(0, 1), new int[4]);
            System.out.printf(
                    Locale.ROOT,
                    "  %-15s found %d of %d; items %d, of them not expected %d%n",
                    name,
                    count[1],
                    count[0],
                    count[2],
                    count[3]);
        }
        int[] traps = counts.getOrDefault("N", new int[4]);
        System.out.printf(Locale.ROOT, "  owner right %d, due right %d of %d found%n", owners, dues, actions);
        System.out.printf(Locale.ROOT, "  fell for %d of %d sentences that only look like it%n", traps[1], traps[0]);
    }
}
