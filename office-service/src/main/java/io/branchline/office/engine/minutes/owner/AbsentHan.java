package io.branchline.office.engine.minutes.owner;

import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chinese names of people who do not speak: a surname with a title or in front of a given name, where something is handed out. */
final class AbsentHan {
    private static final String SURNAME =
            "[毕康易常武贺万文华柯骆申聂霍房柳甘祝纪舒莫鲍温俞单关王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔崔毛邱秦顾侯邵孟段雷钱汤尹黎贺赖龚]";
    private static final String TITLED = SURNAME
            + "(?:总监|总裁|经理|主任|老师|处长|科长|部长|院长|局长|书记|秘书|会计|律师|博士|教授|组长|队长|主管|总|工)(?!程|作|资|人|业|会|厂|地|体|结|额|量|数|的|共|计|部|期|序)";
    private static final String FULL = "(?:[小老]" + SURNAME + "|" + SURNAME + "\\p{IsHan}{1,2}?)";
    private static final Pattern PERSON = Pattern.compile("(?<titled>" + TITLED + ")(?=[\\p{IsHan}，,。、：]|$)"
            + "|(?<nick>[小老]" + SURNAME
            + ")(?=(?:这边|那边)?[你您](?![的们]))|(?:请|让|麻烦|由|叫)(?:\\p{IsHan}{2,3}(?:部|处|科|组)?的?)?(?<asked>[小老]" + SURNAME
            + ")(?=来|去|会|将|负责|牵头|跟|对接|落实|确认|准备|整理|把|，|再|先|也|安排|\\p{IsHan}{0,6}[月周天日号])"
            + "|(?:由|让|请|叫|找|交给|问|通知|联系|跟|和|与|^|[，。；、！？])(?!" + TITLED + ")(?<full>" + FULL
            + ")(?=来|去|会|将|负责|牵头|跟进|对接|落实|确认|准备|整理|说|提到|答应|那边|谈|聊|沟通)");
    /** Units, places and kinds of people, which are no names. */
    private static final Pattern UNIT = Pattern.compile(".*[部组司处科室队方局院会所厂层委办店员人家们国省市县区镇村校团行站线费款额量间上下中里外前后]");

    private static final int OFTEN = 2;

    private AbsentHan() {}

    /** In the order of their characters; a full name is said at least twice. */
    static List<String> names(Speech speech, People known) {
        Set<String> names = new TreeSet<>();
        Set<String> full = new HashSet<>();
        StringBuilder all = new StringBuilder();
        for (Sentence sentence : speech.sentences()) {
            all.append(sentence.text()).append('\n');
            Matcher person = PERSON.matcher(sentence.text());
            while (person.find()) {
                Stream.of("titled", "nick", "asked")
                        .map(person::group)
                        .filter(Objects::nonNull)
                        .forEach(names::add);
                Optional.ofNullable(person.group("full")).ifPresent(full::add);
            }
        }
        full.stream()
                .filter(name -> !UNIT.matcher(name).matches() && count(all, name) >= OFTEN)
                .forEach(names::add);
        names.removeIf(name -> !known.in(name).isEmpty());
        return List.copyOf(names);
    }

    private static int count(StringBuilder text, String name) {
        int count = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            count++;
        }
        return count;
    }
}
