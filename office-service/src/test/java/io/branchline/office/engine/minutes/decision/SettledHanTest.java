package io.branchline.office.engine.minutes.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettledHanTest {
    private static final double SETTLED = 2.3;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "食堂改造方案表决通过。",
                "会议审议通过了明年的采购计划。",
                "董事会同意向仓储公司增资两百万。",
                "经研究决定成立冬季供暖专班。",
                "同意把河东小学列入明年的修缮名单。",
                "这个我同意，借阅期限改为三十天。",
                "就这么定，先修北门的那一段围墙。",
                "那运动会就定在五月八号。",
                "年会改到二月三号，大家没意见吧？",
                "那我们就用第二家的报价。",
                "门票优惠暂缓执行，等物价局答复。",
                "五票全部同意，续聘德信为明年的物业公司。",
                "值班补贴一律按新标准发。",
                "我们先按旧流程来办。",
                "发布会放到下个月。",
                "茶会地点放在湖边，人数还没有确定。",
                "老客户就不请了，今年只请新客户。",
                "这个建议好，下个月起每周二开放茶室。"
            })
    void what_a_meeting_settles_stands_in_a_frame_of_settling(String sentence) {
        assertThat(weight(sentence)).isGreaterThanOrEqualTo(SETTLED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我们通过两次抽样发现水质在变好。",
                "通过学校推荐可以报名。",
                "种子的好坏决定了来年的收成。",
                "大家的态度决定了合唱的水平。",
                "这是一个决定性的阶段。",
                "去不去取决于天气。",
                "我同意老师傅的看法。",
                "开幕的日子还没有定下来。",
                "运动会改到周五行不行？",
                "我建议把出发时间提前到七点。",
                "后来图书馆改为上午开门。",
                "如果下雨，运动会推迟到周六。",
                "成立工会之后大家轻松多了。",
                "你不能把他定为一个画家。",
                "同意的请举手。"
            })
    void means_causes_opinions_proposals_and_tales_settle_nothing(String sentence) {
        assertThat(weight(sentence)).isLessThan(SETTLED);
    }

    @Test
    void in_a_talk_only_what_a_meeting_says_of_itself_is_settled() {
        String long_talk = "我们在山里种了二十年的茶，茶树要看土也要看雾，一年只采一季，其余的时间都在等。".repeat(8);
        Speech speech = Speech.of(TranscriptReader.read(
                "高岚：" + long_talk + "我们就用山泉水泡茶。后来我们决定不再用化肥。\n" + "邵文：" + long_talk + "就这么定了，茶会的日期调整到四月六日。\n"));

        assertThat(DecisionFinder.find(speech))
                .singleElement()
                .satisfies(item -> assertThat(item.text()).contains("四月六日"));
    }

    @Test
    void the_question_whether_all_agree_is_not_printed() {
        List<MinutesItem> found =
                DecisionFinder.find(Speech.of(TranscriptReader.read("高岚：那茶会就推迟到四月十六号，大家没意见吧？\n邵文：没意见。\n")));

        assertThat(found)
                .singleElement()
                .satisfies(item -> assertThat(item.text()).isEqualTo("茶会就推迟到四月十六号。"));
    }

    @Test
    void of_a_long_sentence_only_what_settles_is_printed() {
        List<MinutesItem> found = DecisionFinder.find(
                Speech.of(TranscriptReader.read("高岚：还有就是茶叶的价格，现在各家茶馆的价格都不统一，客人拿着两张单子来问我们，这个很被动，从三月一号起价格统一由总店来定。\n")));

        assertThat(found)
                .singleElement()
                .satisfies(item -> assertThat(item.text()).isEqualTo("从三月一号起价格统一由总店来定。"));
    }

    @Test
    void the_chair_may_lay_something_down() {
        List<MinutesItem> found = DecisionFinder.find(
                Speech.of(TranscriptReader.read("高岚：现在开会。\n邵文：巡山的人手不够。\n高岚：巡山实行两班轮换，每班不得少于三个人。\n高岚：散会。\n")));

        assertThat(found)
                .singleElement()
                .satisfies(item -> assertThat(item.text()).startsWith("巡山实行两班轮换"));
    }

    private static double weight(String sentence) {
        return StatementKind.DECISION.weigh(sentence, SpokenLanguage.ZH);
    }
}
