package io.branchline.office.engine.minutes.owner;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListenersTest {
    private static final String TALK = "Noor Haddad: The council members sang well.\nMarek: They did.\n".repeat(90);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Look out for the letter next week.|council members",
                "And again stay tuned, the letter comes next week.|council members",
                "I will look out for the letter.|Dana Reyes",
                "If you have a view on the letter, reach out to Dana.|council members",
                "Noor, you drafted that letter.|Dana Reyes",
                "The letter is what we send to Noor, and it will take a day.|Dana Reyes",
                "I would encourage you, if you like the letter, to sign it.|council members",
                "You can imagine that the letter will be long.|Dana Reyes",
                "Did Noor send me the letter?|Dana Reyes",
                "If anybody likes the letter that Noor wrote, please sign it.|council members",
                "There is a lot to do on the letter that Noor wrote to print it.|Dana Reyes",
                "You could share the letter and reach out to Noor.|Marek",
                "Let me know what is in the letter.|council members",
                "If you want to sign the letter, please come to the desk.|council members",
                "Will make sure to send the letter.|Dana Reyes",
                "Make sure to read the letter.|council members",
                "We can say in the letter how many folks came.|Dana Reyes",
                "We can send the letter that everyone wants.|Dana Reyes",
                "I urge people to sign the letter so that these groups can sing.|council members",
                "Please please I'll send the letter.|Dana Reyes",
                "If you're a volunteer, make sure that you sign the letter.|volunteers",
                "Please, if you are a volunteer or just an interested community member, sign the letter.|community",
            })
    void in_a_long_call_what_nobody_is_called_for_is_asked_of_all(String said, String owner) {
        assertThat(owner(TALK + "Dana Reyes: " + said + "\nMarek: Good.\n", 2)).isEqualTo(owner);
    }

    @ParameterizedTest
    @CsvSource({"'',Marek", "The hall is cold. The floor is wet. The door is shut. The lamp is dim.,council members"})
    void a_yes_answers_what_was_said_just_before(String between, String owner) {
        String asked = "Dana Reyes: Please sign the letter. " + between + "\nMarek: Sure, will do.\n";

        assertThat(owner(TALK + asked, between.isEmpty() ? 2 : 6)).isEqualTo(owner);
    }

    private static @org.jspecify.annotations.Nullable String owner(String said, int fromTheEnd) {
        Speech speech = Speech.of(TranscriptReader.read(said));
        Sentence sentence = speech.sentences().get(speech.sentences().size() - fromTheEnd);
        List<String> people = List.of("Dana Reyes", "Noor Haddad", "Marek");
        return new Owners(speech, new People(people)).of(sentence).name();
    }
}
