package io.branchline.office.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class MotionFinderTest {

    @Test
    void a_motion_has_its_exact_words_its_mover_and_its_fate_but_no_seconder() {
        List<Motion> motions = find("""
                Ada Bell: I move that the club buy a new boat for at most 4,000 euros.
                Bo Chu: Second.
                Cy Dorn: Four thousand is a lot.
                Dee Eck: All in favour? The motion carries.
                """);

        assertThat(motions)
                .extracting(Motion::text, Motion::mover, Motion::seconded, Motion::outcome)
                .containsExactly(tuple(
                        "I move that the club buy a new boat for at most 4,000 euros.",
                        "Ada Bell",
                        true,
                        Outcome.CARRIED));
        assertThat(motions.get(0).toString()).doesNotContain("Bo Chu");
    }

    @Test
    void each_motion_has_its_own_fate() {
        List<Motion> motions = find("""
                Ada Bell: I move to approve the minutes of last month.
                Dee Eck: The motion is adopted.
                Bo Chu: I move that we sell the old boat.
                Dee Eck: The motion fails.
                Cy Dorn: I move to buy paint.
                """);

        assertThat(motions)
                .extracting(Motion::outcome)
                .containsExactly(Outcome.CARRIED, Outcome.LOST, Outcome.NOT_STATED);
    }

    @Test
    void a_fate_may_name_the_matter_or_be_general_consent() {
        List<Motion> motions = find("""
                Ada Bell: I move that the pool open at eight this summer.
                Dee Eck: All in favour? The motion for the earlier opening of the pool carries.
                Bo Chu: I move to buy a second boat.
                Dee Eck: The motion on the second boat fails.
                Cy Dorn: I move to put off the paint until May.
                Dee Eck: Any objection to that? None.
                Ada Bell: I move that we sell the old boat.
                Dee Eck: Let us hear about the motion to buy paint that we carried in March. Any questions? None.
                """);

        assertThat(motions)
                .extracting(Motion::outcome)
                .containsExactly(Outcome.CARRIED, Outcome.LOST, Outcome.CARRIED, Outcome.NOT_STATED);
    }

    @Test
    void going_on_to_the_next_item_is_no_motion() {
        assertThat(
                        find(
                                "Ada Bell: Shall we move on?\nBo Chu: I move to the next slide.\nAda Bell: We move to Berlin soon.\n"))
                .isEmpty();
    }

    @Test
    void chinese_motions_are_found() {
        assertThat(find("张三：我动议将会费调整为每年三百元。\n李四：附议。\n王五：表决一致通过。\n"))
                .extracting(Motion::mover, Motion::seconded, Motion::outcome)
                .containsExactly(tuple("张三", true, Outcome.CARRIED));
    }

    private static List<Motion> find(String transcript) {
        return MotionFinder.find(Speech.of(TranscriptReader.read(transcript)));
    }
}
