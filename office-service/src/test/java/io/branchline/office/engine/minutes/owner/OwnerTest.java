package io.branchline.office.engine.minutes.owner;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerTest {
    private static final List<String> PEOPLE =
            List.of("Dana Reyes", "Lee Park (Acme)", "Noor Haddad", "Marek", "Robert Kline", "王芳", "李明");

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
                "Dana Reyes: Please plan for me to send the letter.|Dana Reyes",
                "Dana Reyes: Noor is working on a letter that she's going to publish.|Noor Haddad",
                "Dana Reyes: If anyone has a view, please send it to the list.|",
                "Dana Reyes: The finance team will draft the letter.|finance team",
                "Dana Reyes: If anybody is a volunteer, all volunteers please sign the letter.|volunteers",
                "Dana Reyes: We will send the letter and let everybody know.|Dana Reyes",
                "Dana Reyes: All volunteers please write to me about the letter and I'll add your names.|volunteers",
                "Dana Reyes: We'll draft the letter once I have a view from you guys.|Dana Reyes",
                "Dana Reyes: I think the volunteers should draft the letter.|volunteers",
                "Dana Reyes: We will post the letter so that you guys can read it.|Dana Reyes",
                "Dana Reyes: We should publish a letter that volunteers can sign.|Dana Reyes",
                "Dana Reyes: I am going to have to check with Noor or Marek to see the letter.|Dana Reyes",
                "Dana Reyes: Myself or Marek can update the letter.|Marek, Dana Reyes",
                "Dana Reyes: I'll have marek draft the letter.|Marek",
                "Dana Reyes: I think Bob will draft the letter.|Robert Kline",
                "Dana Reyes: Kudos for the many good efforts of Noor to get the letter out.|Dana Reyes",
                "Dana Reyes: Everything that is necessary the finance team will draft.|finance team",
                "Dana Reyes: Bring the letter up in the finance team, to get it out.|Dana Reyes",
                "Dana Reyes: There is another letter from Noor to get out.|Dana Reyes",
                "Dana Reyes: I just want to send the letter to Noor.|Dana Reyes",
                "Dana Reyes: I would love to send the letter to Noor.|Dana Reyes",
                "Dana Reyes: I'm also going to split the letter, so that anybody who is new can read it.|Dana Reyes",
                "Dana Reyes: The letter will be drafted by Noor.|Noor Haddad",
                "Dana Reyes: The letter by Noor has come.|Dana Reyes",
                "Dana Reyes: Noor has been working on the letter.|Noor Haddad",
                "Dana Reyes: Noor and Marek, please share the letter.|Noor Haddad, Marek",
                "Dana Reyes: And then Noor, you take the letter so we can send it.|Noor Haddad",
                "Dana Reyes: If everyone agrees, so Noor I think you can change the letter.|Noor Haddad",
                "Dana Reyes: Noor send me the letter.|Noor Haddad",
                "Dana Reyes: Lee Noor and Marek will draft the letter.|Lee Park (Acme), Noor Haddad, Marek",
                "Dana Reyes: Noor, feel free to change the letter.|Noor Haddad",
                "Dana Reyes: We'll send the letter so that Noor can sign it.|Dana Reyes",
                "Dana Reyes: A good point, Noor, and we will draft the letter.|Dana Reyes",
                "Dana Reyes: Noor and her team, they're going to draft the letter.|Noor Haddad",
                "Dana Reyes: Oskar and his team will draft the letter.|Oskar",
                "Dana Reyes: I spoke to Noor. Her team will draft the letter.|Noor Haddad",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I can draft the letter.|PROMISE",
                "I can't wait to read the letter.|VOICE",
                "We will draft the letter.|WE",
                "The finance team will draft the letter.|TEAM",
                "All volunteers please sign the letter.|ALL",
                "Noor will draft the letter.|NAME",
            })
    void the_words_say_what_makes_somebody_the_owner(String said, Owner.Ground ground) {
        Speech speech = speech("Dana Reyes: " + said + "\nMarek: Good.\n");

        Owner found =
                new Owners(speech, new People(PEOPLE)).of(speech.sentences().get(0));

        assertThat(found.ground()).isEqualTo(ground);
    }

    @ParameterizedTest
    @CsvSource({"You can explore the letters on the site.", "You'll see the letters on the site."})
    void what_anybody_can_see_is_asked_of_nobody(String said) {
        Speech speech = speech("Marek: Where are they?\nDana Reyes: " + said + "\nMarek: Good.\n");

        Owner found =
                new Owners(speech, new People(PEOPLE)).of(speech.sentences().get(1));

        assertThat(found.name()).isEqualTo("Dana Reyes");
    }

    @ParameterizedTest
    @CsvSource({
        "Robert Kline,Robin Kline,Bob,Robert Kline",
        "Robert Kline,Robert Stone,Bob,",
        "Maxime Laurent,Robert Stone,Max,Maxime Laurent",
        "Bob Stone,Robert Kline,Bob,Bob Stone"
    })
    void a_short_form_stands_for_the_only_one_who_may_be_called_so(
            String one, String other, String called, String expected) {
        People people = new People(List.of(one, other));

        List<People.Mention> mentions = people.in(called + " will draft the letter.");

        assertThat(mentions)
                .extracting(People.Mention::name)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "Marketing Expert,the marketing plan",
        "Grace Lee,by the grace of the board",
        "Grant,a grant for the hall"
    })
    void a_name_that_is_a_plain_word_is_not_heard_where_it_is_written_small(String name, String said) {
        assertThat(new People(List.of(name)).in(said)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The letter lands on your desk, Noor.|Noor Haddad",
                "Marek, the letter has your name on it.|Marek",
                "Marek does the letter, as every year.|Marek",
                "Off to the printer with the letter.|Lee Park (Acme)",
                "I drove past the printer with the letter.|Dana Reyes",
                "They will be called to make sure that the letter is there.|Dana Reyes"
            })
    void in_a_brief_meeting_a_task_goes_to_who_is_meant(String said, String owner) {
        Speech speech = speech("Dana Reyes: " + said + "\nLee Park (Acme): Sure, will do.\n");

        assertThat(new Owners(speech, new People(PEOPLE))
                        .of(speech.sentences().get(0))
                        .name())
                .isEqualTo(owner);
    }

    @Test
    void in_a_long_call_a_task_of_nobody_stays_with_the_voice() {
        Speech speech = speech(
                "Dana Reyes: The letter lands on your desk, Noor.\nLee Park (Acme): Sure, will do.\n".repeat(80));

        assertThat(new Owners(speech, new People(PEOPLE))
                        .of(speech.sentences().get(0))
                        .name())
                .isEqualTo("Dana Reyes");
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
