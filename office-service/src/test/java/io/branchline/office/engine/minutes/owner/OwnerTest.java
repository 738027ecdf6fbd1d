package io.branchline.office.engine.minutes.owner;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerTest {
    private static final List<String> PEOPLE =
            List.of("Dana Reyes", "Lee Park (Acme)", "Noor Haddad", "Marek", "王芳", "李明");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dana Reyes: I will draft the letter.|Dana Reyes",
                "Dana Reyes: Lee, could you draft the letter?|Lee Park (Acme)",
                "Dana Reyes: Please Noor draft the letter this week.|Noor Haddad",
                "Dana Reyes: I'll have Marek draft the letter.|Marek",
                "Dana Reyes: The letter is what Noor and Marek will draft.|Noor Haddad, Marek",
                "Dana Reyes: Thank you, Noor. If you want, you can post the letter.|Noor Haddad",
                "Dana Reyes: Noor, you and I could draft the letter.|Dana Reyes, Noor Haddad",
                "Dana Reyes: Noor and I will draft the letter.|Noor Haddad, Dana Reyes",
                "Dana Reyes: I spoke to Noor. She will draft the letter.|Noor Haddad",
                "Dana Reyes: I think Marick will draft the letter.|Marek",
                "Dana Reyes: We will draft the letter.|Dana Reyes",
                "Dana Reyes: Noor is working on a letter that she's going to publish.|Noor Haddad",
                "Dana Reyes: If anyone has a view, please send it to the list.|",
                "Dana Reyes: The finance team will draft the letter.|finance team",
                "Dana Reyes: If anybody is a volunteer, all volunteers please sign the letter.|volunteers",
                "Dana Reyes: We will send the letter and let everybody know.|Dana Reyes",
                "Dana Reyes: All volunteers please write to me about the letter and I'll add your names.|volunteers",
                "Dana Reyes: We'll draft the letter once I have a view from you guys.|Dana Reyes",
                "Dana Reyes: I think the volunteers should draft the letter.|volunteers",
                "王芳：请各部门把意见发给我，我来汇总。|各部门",
                "王芳：李明，请你起草通知。|李明",
                "王芳：财务部负责起草通知。|财务部",
                "王芳：我来起草通知。|王芳",
            })
    void the_owner_is_read_off_the_last_sentence(String said, String owner) {
        assertThat(owner(said)).isEqualTo(owner);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Can somebody draft the letter?|Sure, I will.|Marek",
                "Could you draft the letter?|Yes, no problem.|Marek",
            })
    void who_takes_it_on_owns_it(String asked, String answer, String owner) {
        Speech speech = speech("Dana Reyes: " + asked + "\nMarek: " + answer + "\n");

        Owner found =
                new Owners(speech, new People(PEOPLE)).of(speech.sentences().get(0));

        assertThat(found.name()).isEqualTo(owner);
    }

    private static @org.jspecify.annotations.Nullable String owner(String said) {
        Speech speech = speech(said);
        Sentence last = speech.sentences().get(speech.sentences().size() - 1);
        return new Owners(speech, new People(PEOPLE)).of(last).name();
    }

    private static Speech speech(String said) {
        Transcript transcript = TranscriptReader.read(said);
        return Speech.of(transcript);
    }
}
