package io.branchline.office.engine.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearMissesTest {
    private static final MeetingQuestions ENGLISH = meeting("""
            Ida: The spring fair is on 12 April and the stalls cost 35 euros a day.
            Noor: The budget for the banners is 900 euros.
            Ida: Tom Hale runs the tombola, and Vera Lund runs the raffle.
            Noor: The gate code of the new depot is 5518.
            Ida: The second draft of the leaflet came from Anders.
            Noor: We have nine volunteers for the tombola.
            Tom: I ordered the balloons from Odense.
            Ida: There is no parking permit.
            Noor: The stall fee goes up to 40 euros. I will write to the bakers by Friday.
            Ida: The scissors are in the grey drawer behind the stage.
            Noor: We print leaflets, 700 copies. Next meeting is on Tuesday 2 May.
            """);

    private static final MeetingQuestions CHINESE = meeting("""
            韩冰：南门泵房的检修费是两千六。
            罗敏：停车每小时收四块。
            韩冰：今年的绿化率是百分之三十八，比去年高两个点。
            罗敏：六十五岁以上的居民每月补八十元。
            韩冰：青年活动室的钥匙由罗敏保管。
            罗敏：展厅的设计费是九万，开幕式由周老师主持。
            """);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When is the autumn fair?",
                "How much do the stalls cost per hour?",
                "What is the budget for the balloons?",
                "Who runs the auction?",
                "What is the gate code of the old depot?",
                "Who wrote the third draft of the leaflet?",
                "How many balloons are there for the tombola?",
                "What is the phone number of Tom Hale?",
                "What is the salary of Vera Lund?",
                "Why did Tom order the balloons?",
                "When was the depot built?",
                "How much is the stall fee for children?",
                "When will Ida write to the bakers?",
                "Where are the hammers?"
            })
    void another_thing_of_the_kind_or_another_attribute_is_not_said(String question) {
        assertThat(ENGLISH.ask(question).answered())
                .as(ENGLISH.ask(question).answer())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "When is the spring fair?, 12 April",
        "How much do the stalls cost per day?, 35 euros",
        "What is the budget for the banners?, 900 euros",
        "Who runs the raffle?, Vera Lund",
        "What is the gate code of the new depot?, 5518",
        "Who wrote the second draft of the leaflet?, Anders",
        "How many volunteers are there for the tombola?, nine",
        "Who ordered the balloons?, Tom: I ordered",
        "When will Noor write to the bakers?, by Friday",
        "Where are the scissors?, grey drawer",
        "How many leaflets do we print?, 700",
        "When is the next meeting?, 2 May"
    })
    void the_thing_itself_is_still_found(String question, String words) {
        assertThat(ENGLISH.ask(question).answer()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "北门泵房的检修费是多少？",
                "停车每月收多少钱？",
                "去年的绿化率是多少？",
                "七十岁以上的居民每月补多少？",
                "青年活动室的租金是多少？",
                "谁来检修电梯？",
                "图书室的钥匙由谁保管？",
                "展厅的装修费是多少？",
                "闭幕式由谁主持？"
            })
    void the_same_holds_in_chinese(String question) {
        assertThat(CHINESE.ask(question).answered())
                .as(CHINESE.ask(question).answer())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "南门泵房的检修费是多少？, 两千六",
        "停车每小时收多少钱？, 四块",
        "今年的绿化率是多少？, 三十八",
        "六十五岁以上的居民每月补多少？, 八十元",
        "青年活动室的钥匙由谁保管？, 罗敏",
        "展厅的设计费是多少？, 九万",
        "开幕式由谁主持？, 周老师"
    })
    void the_thing_itself_is_still_found_in_chinese(String question, String words) {
        assertThat(CHINESE.ask(question).answer()).contains(words);
    }

    private static MeetingQuestions meeting(String transcript) {
        return new MeetingQuestions(Speech.of(TranscriptReader.read(transcript)));
    }
}
