package io.branchline.office.engine.speech.pause;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import org.junit.jupiter.api.Test;

class PausesTest {
    @Test
    void sentences_end_where_something_new_is_opened() {
        assertThat(Speech.of(TranscriptReader.read("""
                        高岚：茶会的场地看了三个地方然后价格都差不多所以我选了湖边的那一家
                        邵文：好的那就定湖边的那一家吧还有请柬要印两百张
                        """)).sentences())
                .extracting(Sentence::text)
                .containsExactly("茶会的场地看了三个地方", "然后价格都差不多", "所以我选了湖边的那一家", "好的", "那就定湖边的那一家吧", "还有请柬要印两百张");
    }

    @Test
    void a_text_with_punctuation_is_cut_at_its_punctuation_only() {
        assertThat(Speech.of(TranscriptReader.read("高岚：茶会的场地看了三个地方然后价格都差不多，我选了湖边的那一家。\n"))
                        .sentences())
                .hasSize(1);
    }

    @Test
    void a_blank_between_characters_is_the_comma_it_stands_for() {
        assertThat(Pauses.withCommas("请柬印两百张 下周一寄出")).isEqualTo("请柬印两百张，下周一寄出");
        assertThat(Pauses.withCommas("请柬 200 张，下周一 寄出")).isEqualTo("请柬 200 张，下周一 寄出");
    }
}
