package io.branchline.office.engine.minutes.owner;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I talked to Yusuf about the hall. I think Yusuf will send the floor plan.|Yusuf",
                "I talked to Yusuf about the hall.|",
                "Yusuf will definitely reach out to the owners of the hall.|Yusuf",
                "Yusuf said he'll let us know about the hall.|Yusuf",
                "The bill for the hall is small. Bill will follow up on it, and Bill said so.|Bill",
                "The bill for the hall is small. Bill said so, and I talked to Bill.|",
                "People will reach out to the owners of the hall.|",
                "Signage will help a lot with the hall.|",
                "I talked to Noor about it. I think Noor said it is fine.|",
                "I talked to Orchard about the hall. The seats on Orchard are in the hall, and Orchard said so on Orchard.|",
                "I talked to Yusuff and Yusuf about the hall. I think Yusuf will send the plan. Yusuff said so. Yusuf said no.|Yusuf",
                "We should check with Support. Then ask Support for help, support is slow.|",
            })
    void a_name_is_a_person_who_is_spoken_of_twice_or_promises_what_people_do(String said, String expected) {
        Speech speech = Speech.of(TranscriptReader.read("Dana: " + said + "\nNoor Haddad: Yes.\n"));

        List<String> names = Absent.names(speech, new People(speech.transcript().speakers()));

        assertThat(names).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我跟赵强谈过，赵强说可以。|赵强",
                "我跟赵强谈过。|",
                "让小李去联系场地，小李说没问题。|小李",
                "请王总确认一下预算。|王总",
                "那小毕你去订车票。|小毕",
                "音响让行政小毕去租。|小毕",
                "由高层负责审批，高层会尽快答复。|",
                "由万科部负责，和万科部谈过。|",
                "小程序下周上线，跟小程序团队说一声。|",
                "请王芳来汇总，王芳会整理。|",
                "何总结一下，周工作计划会发出来。|",
            })
    void a_chinese_name_is_a_surname_to_which_something_is_handed(String said, String expected) {
        Speech speech = Speech.of(TranscriptReader.read("王芳：" + said + "\n"));

        List<String> names = Absent.names(speech, new People(List.of("王芳")));

        assertThat(names).isEqualTo(expected == null ? List.of() : List.of(expected));
    }
}
