package io.branchline.office.engine.transcript.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells {@code Name: text} from a sentence with a colon: by the look of a name, or because it comes back line after line. */
final class SpeakerPrefix {
    private static final Pattern PREFIX =
            Pattern.compile("^(?:>{1,3}\\s{0,9})?([^:：\\n]{1,60}?)\\s{0,9}[:：](?!//|(?<=\\d:)[0-5]\\d(?!\\d))\\s{0,9}");
    private static final Pattern WORD =
            Pattern.compile("[\\p{Lu}\\d(\\[@|.\\-–/&'’].*|\\p{Lo}.*|[dl]['’]\\p{Lu}.*|[\\w.+-]+@[\\w.-]+"
                    + "|de|van|von|der|da|la|bin|al|zu|ter|ten|den|di|del|dos|das|du|le|el|ibn|ben|af|av|y|e");
    private static final Pattern ROLE =
            Pattern.compile("(?i)(speaker|participant|guest|user|unknown|发言人|说话人|参会人)\\s*[\\p{L}\\d]{0,4}");
    private static final Set<String> LABELS = Set.of(
            "note",
            "notes",
            "date",
            "time",
            "agenda",
            "location",
            "attendees",
            "participants",
            "present",
            "regrets",
            "title",
            "subject",
            "topic",
            "action",
            "action item",
            "action items",
            "decision",
            "decisions",
            "todo",
            "re",
            "ps",
            "http",
            "https",
            "chair",
            "scribe",
            "host",
            "duration",
            "resolution",
            "resolved",
            "proposed",
            "proposal",
            "subtopic",
            "summary",
            "next steps",
            "决议",
            "决定",
            "结论",
            "行动项",
            "待办",
            "会议名称",
            "列席",
            "recording",
            "meeting",
            "kind",
            "language",
            "日期",
            "时间",
            "地点",
            "主题",
            "议题",
            "会议主题",
            "会议时间",
            "会议地点",
            "参会人",
            "参会人员",
            "出席",
            "缺席",
            "请假",
            "主持人",
            "记录人",
            "关键词",
            "备注",
            "注");
    /** Labels of a heading that are speakers, too, where what follows is said and not a name. */
    private static final Set<String> OFFICES = Set.of("chair", "host", "scribe", "主持人", "记录人");

    private static final Pattern SENTENCE = Pattern.compile(".*[.!?。！？]\\s*$");
    private static final Pattern SURNAME_FIRST = Pattern.compile("\\p{Lu}[^,，]{0,30}, ?\\p{Lu}[^,，]{0,40}");
    private static final Pattern PHONE =
            Pattern.compile("\\+\\d[\\d ()*-]{5,20}|\\(?\\d{3}\\)?[- ]\\d{3}[- ]\\d{4}|\\d{3,6}\\*{3,6}\\d{2,4}");
    private static final Pattern TITLES =
            Pattern.compile("^(?:(?:Prof|Dr|Mr|Mrs|Ms|Sir|Dame|Rev|Hon)\\.?\\s+){1,3}|\\s*[(（][^()（）]{1,40}[)）]$");
    private static final int OFTEN = 3;
    private static final int TWICE = 2;

    /** Where so many lines begin with a label, two lines make a speaker. */
    private static final double MOSTLY = 0.8;

    /** A name may be written in so many ways before it is tidied. */
    private static final int SPELLINGS = 2;

    private static final int LONGEST = 60;

    private final Set<String> names;

    private SpeakerPrefix(Set<String> names) {
        this.names = names;
    }

    /** A line taken apart. */
    record Said(String speaker, String words) {}

    static SpeakerPrefix learn(List<String> lines) {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> names = new HashSet<>();
        int prefixed = 0;
        int filled = 0;
        for (String line : lines) {
            Matcher matcher = PREFIX.matcher(head(line.strip()));
            filled += line.isBlank() ? 0 : 1;
            if (matcher.find()
                    && !isLabel(matcher.group(1), line.substring(line.indexOf(matcher.group()) + matcher.end()))) {
                String name = matcher.group(1).strip();
                prefixed++;
                if (seen.merge(name, 1, Integer::sum) == 1 && looksLikeName(name)) {
                    names.add(name);
                    SpeakerNames.limit(names.size() / SPELLINGS);
                }
            }
        }
        boolean all = filled > TWICE && prefixed == filled;
        int often = prefixed >= MOSTLY * filled ? TWICE : OFTEN;
        seen.forEach((name, count) -> {
            boolean label = (count >= often || all && !name.contains(" ")) && name.split("\\s+").length <= 3;
            if (label || count >= TWICE && SURNAME_FIRST.matcher(name).matches()) {
                names.add(name);
            }
        });
        return new SpeakerPrefix(names);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    Optional<Said> split(String line) {
        String whole = line.strip();
        Matcher matcher = PREFIX.matcher(head(whole));
        if (matcher.find() && names.contains(matcher.group(1).strip())) {
            return Optional.of(new Said(
                    matcher.group(1).strip(), whole.substring(matcher.end()).strip()));
        }
        return Optional.empty();
    }

    /** A speaker's name between the words of a line: where it begins and where what that speaker says begins. */
    record Inside(String speaker, int from, int to) {}

    /** The whole names of speakers, of two words or more, that stand before a colon inside the words. */
    List<Inside> inside(String words) {
        List<Inside> found = new ArrayList<>();
        for (int colon = words.indexOf(':'); colon > 0; colon = words.indexOf(':', colon + 1)) {
            String before = words.substring(Math.max(0, colon - LONGEST), colon);
            boolean ends = colon + 1 == words.length() || Character.isWhitespace(words.charAt(colon + 1));
            for (int space = before.indexOf(' '); ends && space >= 0; space = before.indexOf(' ', space + 1)) {
                String name = before.substring(space + 1);
                if (name.indexOf(' ') > 0 && names.contains(name)) {
                    found.add(new Inside(name, colon - name.length(), colon + 1));
                    break;
                }
            }
        }
        return found;
    }

    /** A name stands at the start of a line; however long it is, no more is searched. */
    private static String head(String line) {
        return line.substring(0, Math.min(line.length(), 100));
    }

    private static boolean isLabel(String name, String words) {
        String label = name.strip().toLowerCase(Locale.ROOT);
        return LABELS.contains(label)
                && !(OFFICES.contains(label) && SENTENCE.matcher(words).matches());
    }

    /** Whether a bracket opens in it that does not close. */
    private static boolean isTorn(String name) {
        return name.lastIndexOf('[') > name.lastIndexOf(']') || name.lastIndexOf('(') > name.lastIndexOf(')');
    }

    static boolean looksLikeName(String name) {
        if (ROLE.matcher(name).matches() || PHONE.matcher(name).matches()) {
            return true;
        }
        String[] words = TITLES.matcher(name).replaceAll("").strip().split("\\s+");
        if (words.length > 6 || name.matches(".*[?!。！？，,;；…].*")) {
            return false;
        }
        boolean caseless = name.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_LETTER);
        boolean spaced = words.length > 1;
        if (caseless && (spaced ? words.length > 3 : name.codePointCount(0, name.length()) > 12) || isTorn(name)) {
            return false;
        }
        for (String word : words) {
            if (!WORD.matcher(word).matches()) {
                return false;
            }
        }
        return name.codePoints().anyMatch(Character::isLetter);
    }
}
