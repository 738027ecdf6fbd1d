package io.branchline.office.engine.minutes.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.speech.SpokenLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementKindTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The risk is that the motor arrives after the winter.",
                "I am worried about the cables of the crane.",
                "If we do not order now there's a risk for the crane.",
                "The second supplier might not be able to deliver in May.",
                "If the old pump fails, we lose the harvest.",
                "The windows might slip two weeks because of a fire.",
                "I'm afraid that the snow comes before the roof is closed.",
                "One thing that keeps me awake is the boiler.",
                "电机可能来不及在冬天之前到货。",
                "我担心起重机的电缆老化。",
                "万一电池半夜起火，整栋楼都断电。",
                "那条旧缆绳我看着心里发毛。",
            })
    void what_may_go_wrong_is_a_risk(String sentence) {
        assertThat(StatementKind.RISK.weigh(sentence, SpokenLanguage.of(sentence)))
                .isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are not going to accept the offer for the crane at this stage.",
                "For now we won't add a second crane.",
                "We have decided to buy the crane.",
            })
    void what_was_settled_is_a_decision(String sentence) {
        assertThat(StatementKind.DECISION.weigh(sentence, SpokenLanguage.EN)).isGreaterThan(2.3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The last three points concern the crane.",
                "The list shows which quay their question concerns.",
                "There is always a delay between the two motors.",
                "Are you worried about the crane.",
            })
    void a_way_of_speaking_of_concerns_and_delays_is_no_risk(String sentence) {
        assertThat(StatementKind.RISK.weigh(sentence, SpokenLanguage.EN)).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As far as the crane is concerned, the order is placed.",
                "The new motor does not introduce any additional risk.",
                "You don't need to worry about the cables.",
                "Send me your questions, thoughts or concerns about the crane.",
                "The pilots might not see the crane from the quay.",
                "I'm afraid I have to leave at noon.",
                "If you like it, we order two of them.",
                "起重机的电缆不用担心。",
                "这个方案没有什么风险。",
                "老师讲了企业的风险管理。",
            })
    void a_denied_risk_and_a_way_of_speaking_are_none(String sentence) {
        assertThat(StatementKind.RISK.weigh(sentence, SpokenLanguage.of(sentence)))
                .isLessThanOrEqualTo(1);
    }
}
