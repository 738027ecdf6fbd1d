package io.branchline.office.engine.ask.wording;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same for Chinese: another gate's camera, another age, another year. */
final class HanMismatch {
    private static final Pattern NUMBERED =
            Pattern.compile("第?[\\d〇零一二三四五六七八九十百]+(?:岁|年级|年|月|号楼|号|楼|层|期|轮|季度|区|栋|组|班|路|届|批|次)");
    private static final List<Set<String>> OPPOSITES = List.of(
            Set.of("去年", "今年", "明年", "目前"),
            Set.of("上个月", "这个月", "下个月", "本月"),
            Set.of("上周", "本周", "下周"),
            Set.of("上午", "下午", "晚上", "中午"),
            Set.of("春季", "夏季", "秋季", "冬季"),
            Set.of("首付", "尾款", "定金"));
    private static final Pattern COMPARED = Pattern.compile("比(?:去年|上个月|上周|上次|原来)");
    private static final Pattern BREAK = Pattern.compile("[^\\p{IsHan}]+|[的是在由把对和跟与有]");
    private static final int KIND = 2;
    private static final int END = 3;
    private static final int SHORTEST = 2;

    private HanMismatch() {}

    static boolean between(String question, String passage) {
        String said = COMPARED.matcher(passage).replaceAll("");
        return lacksNumber(question, said) || isOpposite(question, said) || otherKind(question, passage);
    }

    private static boolean lacksNumber(String question, String passage) {
        Matcher number = NUMBERED.matcher(question);
        while (number.find()) {
            if (!passage.contains(number.group())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpposite(String question, String passage) {
        return OPPOSITES.stream()
                .anyMatch(set -> set.stream().anyMatch(question::contains)
                        && set.stream().anyMatch(passage::contains)
                        && set.stream().noneMatch(word -> question.contains(word) && passage.contains(word)));
    }

    /** A noun of the question that the passage has with other characters before it, some of them the same. */
    private static boolean otherKind(String question, String passage) {
        return BREAK.splitAsStream(Question.asked(question))
                .filter(chunk -> chunk.length() >= KIND + SHORTEST)
                .anyMatch(chunk -> !passage.contains(chunk.substring(0, KIND))
                                && hasOther(chunk.substring(0, KIND), chunk.substring(KIND), passage)
                        || hasOtherEnd(chunk.substring(chunk.length() - END), passage));
    }

    /** "闭幕式", where the passage has "开幕式". */
    private static boolean hasOtherEnd(String end, String passage) {
        return passage.indexOf(end.charAt(0)) < 0
                && Pattern.compile("[\\p{IsHan}&&[^的是在由把对和跟与有去到这那]]" + end.substring(1))
                        .matcher(passage)
                        .find();
    }

    private static boolean hasOther(String kind, String noun, String passage) {
        for (int at = passage.indexOf(noun); at >= 0; at = passage.indexOf(noun, at + 1)) {
            int end = at > 0 && passage.charAt(at - 1) == '的' ? at - 1 : at;
            String other = passage.substring(Math.max(0, end - KIND), end);
            boolean near = other.length() == KIND
                    && (other.charAt(0) == kind.charAt(0)) != (other.charAt(1) == kind.charAt(1));
            if (near) {
                return true;
            }
        }
        return false;
    }
}
