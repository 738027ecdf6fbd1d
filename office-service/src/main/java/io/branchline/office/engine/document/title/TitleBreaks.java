package io.branchline.office.engine.document.title;

import java.util.Arrays;
import java.util.List;

/** How bad a line end is before each character of a title: not inside words, book titles or brackets, not before 的. */
final class TitleBreaks {
    private static final double NEVER = 1000;
    private static final double INSIDE_WORD = 40;
    /** Two single characters side by side are often one word that the dictionary lacks. */
    private static final double BETWEEN_SINGLES = 15;

    private static final String PARTICLES = "的和与及或等在为对向从以由把将被、（）《》〈〉“”，0123456789";
    private static final double INSIDE_QUOTES = 6;
    private static final double AFTER_ISSUER = -4;
    private static final double AFTER_PAUSE = -2;
    private static final String CLOSING = "》〉）)”’、，。：；的";
    private static final String OPENING = "《〈（(“‘";

    private final double[] penalties;

    private TitleBreaks(double[] penalties) {
        this.penalties = penalties;
    }

    static TitleBreaks of(String title) {
        double[] penalties = new double[title.length() + 1];
        Arrays.fill(penalties, INSIDE_WORD);
        List<Integer> starts = TitleWords.starts(title);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : title.length();
            boolean loose = i > 0 && end - starts.get(i) == 1 && starts.get(i) - starts.get(i - 1) == 1;
            penalties[starts.get(i)] = loose && !isParticle(title, starts.get(i)) ? BETWEEN_SINGLES : 0;
        }
        int depth = 0;
        for (int i = 1; i < title.length(); i++) {
            char before = title.charAt(i - 1);
            char after = title.charAt(i);
            depth += OPENING.indexOf(before) >= 0
                    ? 1
                    : CLOSING.indexOf(before) >= 0 && "》〉）)”’".indexOf(before) >= 0 ? -1 : 0;
            penalties[i] += depth > 0 ? INSIDE_QUOTES : 0;
            penalties[i] += special(title, i, before, after);
        }
        return new TitleBreaks(penalties);
    }

    private static boolean isParticle(String title, int cut) {
        return PARTICLES.indexOf(title.charAt(cut)) >= 0 || PARTICLES.indexOf(title.charAt(cut - 1)) >= 0;
    }

    private static double special(String title, int i, char before, char after) {
        if (CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0 || before < 128 && after < 128) {
            return NEVER;
        }
        if (title.startsWith("关于", i)) {
            return AFTER_ISSUER;
        }
        if (before == '于' && i > 1 && title.charAt(i - 2) == '关') {
            return INSIDE_QUOTES * 2;
        }
        boolean kindFollows = before == '的' && title.length() - i <= 3;
        return kindFollows ? INSIDE_QUOTES * 2 : before == '、' ? AFTER_PAUSE : 0;
    }

    double penalty(int cut) {
        return penalties[cut];
    }
}
