package io.branchline.office.engine.template;

import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sorts what the minutes hold into the sections of a look back or a stand-up, by the words that say which it is. */
final class Sorting {
    private static final Map<SectionKind, Pattern> WORDS = Map.of(
            SectionKind.WENT_WELL,
            Pattern.compile(
                    "(?i)\\b(?:went well|worked (?:well|great|out)|great|good job|happy|glad|success\\w*|improved|proud|smooth\\w*|nice work|kudos|pleased)\\b|做得好|顺利|成功|不错|满意|提升了|亮点|值得肯定"),
            SectionKind.TO_IMPROVE,
            Pattern.compile(
                    "(?i)\\b(?:went wrong|could (?:be|have been) better|improve|problem|issue|slow|late|delay\\w*|confus\\w*|frustrat\\w*|fail\\w*|difficult|hard to|struggl\\w*|should have|missing)\\b|问题|不足|改进|延误|延期|困难|失败|混乱|应该(?:更|早)|卡住"),
            SectionKind.DONE,
            Pattern.compile(
                    "(?i)\\b(?:yesterday|finished|done|completed|merged|shipped|released|fixed|deployed|wrapped up|landed|last week)\\b|昨天|已经?完成|做完|上线了|修复了|发布了|合并了|上周"),
            SectionKind.NEXT,
            Pattern.compile(
                    "(?i)\\b(?:today|tomorrow|next|going to|will|plan(?:ning)? to|working on|this week)\\b|今天|明天|接下来|下一步|计划|准备|本周|正在"));

    private Sorting() {}

    static boolean sorts(SectionKind kind) {
        return WORDS.containsKey(kind);
    }

    static List<MinutesItem> of(SectionKind kind, Minutes minutes) {
        Pattern words = WORDS.getOrDefault(kind, Pattern.compile("$^"));
        Map<String, MinutesItem> found = new LinkedHashMap<>();
        Stream.of(
                        minutes.summary(),
                        minutes.keyPoints(),
                        minutes.chapters().stream()
                                .flatMap(chapter -> chapter.summary().stream())
                                .toList(),
                        minutes.decisions())
                .flatMap(List::stream)
                .filter(item -> words.matcher(item.text()).find())
                .forEach(item -> found.putIfAbsent(item.text(), item));
        return new ArrayList<>(found.values());
    }
}
