package io.branchline.office.engine.minutes.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.minutes.Chapter;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class HanTitlesTest {
    @Test
    void terms_are_names_of_things() {
        Speech speech = Speech.of(TranscriptReader.read("""
                高岚：茶厂的锅炉要重新测算，三十七件工具也要登记，从明年里提前安排经费。
                邵文：老茶厂，就是锅炉重新测算以后，那三十七件工具，从预算里提前安排维修，工具放进茶厂。
                """));

        assertThat(new Keywords(speech).whole(10)).contains("茶厂", "工具").doesNotContain("重新测算", "三十七件", "里提前安排");
    }

    @Test
    void a_chapter_of_courtesies_has_no_courtesy_for_its_title() {
        Speech speech = Speech.of(TranscriptReader.read("高岚：谢谢大家。\n邵文：也谢谢您。\n"));

        assertThat(Chapters.of(speech, sentences -> List.of()))
                .extracting(Chapter::title)
                .containsExactly("开场", "结束");
    }
}
