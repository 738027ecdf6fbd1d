package io.branchline.office.engine.ask.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationTest {
    @ParameterizedTest
    @CsvSource({
        "When is the regatta?, The regatta is on the 14th",
        "When is the regatta?, The regatta is on 3 June",
        "When is the regatta?, it is the ninth of may for the regatta",
        "When is the regatta?, the regatta starts at half past nine",
        "When did the club move?, The club moved here in 2019",
        "What time does the ferry leave?, It leaves at 7:45",
        "When do we hear back?, They answer within ten days",
        "When did we order?, We ordered three weeks ago",
        "By when is the sail mended?, Mended by end of month",
        "船什么时候开？, 船下周三开",
        "船几点开？, 船上午九点开",
        "合同期限是哪天？, 合同签到六月底",
        "什么时候能答复？, 两周内答复",
        "Where do we meet?, We meet at the boathouse on Quay Street",
        "Where is the log kept?, It is in the shared folder",
        "我们在哪里集合？, 在南门停车场集合",
        "Why was the race called off?, It was called off because of fog",
        "Why was the race called off?, Due to fog we called it off",
        "比赛为什么取消？, 因为大雾比赛取消了",
        "How many boats are there?, A dozen boats",
        "租金涨了多少？, 租金涨了两成",
        "几号交费？, 十五号交费"
    })
    void what_is_asked_for_is_known_by_its_form(String question, String sentence) {
        assertThat(Expectation.of(question))
                .isNotEmpty()
                .allMatch(expected -> expected.isMetBy(sentence), "met by " + sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "When is the regatta?, The regatta has 14 boats",
        "When is the regatta?, The regatta costs about 300 euros",
        "When is the regatta?, The regatta may well be on the river",
        "When is the regatta?, We march along the river for the regatta",
        "Where do we meet?, We meet twice a week",
        "Why was the race called off?, The race was called off",
        "How much does the trailer cost?, The trailer costs more than the boat",
        "船什么时候开？, 船有三层",
        "我们在哪里集合？, 我们九点集合",
        "比赛为什么取消？, 比赛取消了",
        "租金是多少？, 租金由一个人付",
        "仓库什么时候到期？, 仓库在3号楼"
    })
    void what_has_another_form_is_no_answer(String question, String sentence) {
        assertThat(Expectation.of(question))
                .isNotEmpty()
                .noneMatch(expected -> expected.isMetBy(sentence), "met by " + sentence);
    }
}
