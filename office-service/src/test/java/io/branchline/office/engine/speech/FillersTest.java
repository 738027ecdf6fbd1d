package io.branchline.office.engine.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "So, um, I think we should drop the old table, right?|We should drop the old table?",
                "No objections were raised.|No objections were raised.",
                "No, we keep the date.|We keep the date.",
                "we we need to we need to sh- ship it|We need to ship it.",
                "I I'll send the, uh, the draft|I'll send the draft.",
                "It is kind of late, you know.|It is late.",
                "That is some kind of proof.|That is some kind of proof.",
                "00:10:00 Will be shared on Monday.|Will be shared on Monday.",
                "Right now we wait.|Right now we wait.",
                "We Ada has tested the crane twice.|Ada has tested the crane twice.",
                "The next order we are going to place We will pay at once.|The next order we are going to place, we will pay at once.",
                "We pl place a t t trial order.|We place a trial order.",
                "We're gonna rent the hall, 'cause the T_V_ is there.|We're going to rent the hall, because the TV is there.",
                "The lamps are too dark in the hall. because of the|The lamps are too dark in the hall.",
                "The hall, uh, the hall is, um, too dark for the, lamps.|The hall is too dark for the lamps.",
                "The hall is open on Monday 👋|The hall is open on Monday.",
                "The hall is open, and yeah, the lamps are on.|The hall is open, and the lamps are on.",
                "We are open etc. and so forth on Monday.|We are open etc. and so forth on Monday.",
            })
    void spoken_english_becomes_written(String spoken, String written) {
        assertThat(Fillers.clean(spoken, SpokenLanguage.EN)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "嗯，我觉得，预算要再核对一下|预算要再核对一下。",
                "然后，就是说，合同下周签。|合同下周签。",
                "大家看看这个方案。|大家看看这个方案。",
                "合同下周签👍|合同下周签。",
                "合同呢，那个，下周签|合同，下周签。",
                "那老仓库改造这件事，下周再看|老仓库改造这件事，下周再看。",
                "还有一件事，就是合同下周要签|合同下周要签。",
                "那样的合同不能签|那样的合同不能签。",
                "合同下周签 发票月底开|合同下周签，发票月底开。",
                "仓库的这个屋顶是是去年修的。|仓库的屋顶是去年修的。",
            })
    void spoken_chinese_becomes_written(String spoken, String written) {
        assertThat(Fillers.clean(spoken, SpokenLanguage.ZH)).isEqualTo(written);
    }
}
