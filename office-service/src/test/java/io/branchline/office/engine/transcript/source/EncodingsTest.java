package io.branchline.office.engine.transcript.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.branchline.office.engine.transcript.UnreadableTranscript;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes without a mark or a named encoding. */
class EncodingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252|Müller: We start at nine.",
                "windows-1252|Dana: She said “ship it” and that’s final.",
                "windows-1252|Jürgen Weiß: Ich möchte über die Verträge sprechen.",
                "windows-1252|André: Ça me paraît très bien, nous l’avons déjà décidé.",
                "windows-1252|José Núñez: ¿Qué? El próximo miércoles enviaré la información.",
                "windows-1252|Päivi: Äänestys pidetään tänään, pääsääntöisesti myöhään.",
                "windows-1252|Ann: It costs 5€ – maybe 6€ — per seat…",
                "windows-1252|Ann: 20 °C, ±2 %, §4 and ½ cup.",
                "windows-1252|JOSÉ ÁLVAREZ: OK.",
                "windows-1250|Łukasz: Musimy skończyć raport do piątku, źle to wygląda.",
                "GB18030|李四：好的。",
                "GB18030|王芳: 好",
                "GB18030|Ann: The word is 你好 and that is all of it for today.",
                "GB18030|Ann: We use Kubernetes, 很 good.",
                "GB18030|Ann：Hello there, this is all English.",
                "GB18030|欧阳镕：珺珺和喆喆都来了。",
                "GB18030|陳大文：請在週五前提交報告，謝謝各位。",
                "GB18030|😀 大家好，我们开始开会。",
                "Big5|陳大文：請在週五前提交報告，謝謝各位。",
                "Big5|王小姐：好",
                "Shift_JIS|田中：来週の金曜日までに報告書を提出してください。",
                "EUC-JP|田中：来週の金曜日までに報告書を提出してください。",
                "EUC-KR|김철수: 다음 주 금요일까지 보고서를 제출해 주세요.",
                "UTF-16LE|😀 大家好，我们开始开会。",
                "UTF-16LE|Müller: Grüße an alle, schöne Größe.",
                "UTF-16BE|Müller: Grüße an alle, schöne Größe."
            })
    void a_text_comes_back_as_it_was(String charset, String line) {
        String text = "Lee: Hi.\n" + line + "\n";

        assertThat(TextDecoder.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1251|Иван: Мы должны закончить отчёт до пятницы.",
                "KOI8-R|Иван: Мы должны закончить отчёт до пятницы.",
                "windows-1253|Γιώργος: Πρέπει να τελειώσουμε την αναφορά.",
                "windows-1250|Tomáš: Příští týden dokončíme žádost, můžeš to připravit?"
            })
    void what_cannot_be_told_is_refused_at_its_line_unless_it_is_named(String charset, String line) {
        byte[] bytes = ("\n" + line + "\n").getBytes(Charset.forName(charset));

        assertThatThrownBy(() -> TextDecoder.decode(bytes))
                .isInstanceOfSatisfying(
                        UnreadableTranscript.class,
                        refused -> assertThat(refused.line()).isEqualTo(2));
        assertThat(TranscriptSource.of(bytes, "text/plain; charset=" + charset).text())
                .contains(line);
    }

    @Test
    void the_named_encoding_goes_before_a_guess_and_stands_for_its_larger_set() {
        byte[] quotes = "Ann: “Yes”, I’m in.".getBytes(Charset.forName("windows-1252"));

        assertThat(TranscriptSource.of(quotes, "text/plain; charset=ISO-8859-1").text())
                .isEqualTo("Ann: “Yes”, I’m in.");
        assertThat(TranscriptSource.of("镕：好".getBytes(Charset.forName("GBK")), "text/plain; charset=\"gb2312\"")
                        .text())
                .isEqualTo("镕：好");
        assertThat(TranscriptSource.of(
                                "张：好的呢".getBytes(StandardCharsets.UTF_16LE),
                                "text/plain;charset=UTF-16LE; format=flowed")
                        .text())
                .isEqualTo("张：好的呢");
    }

    @Test
    void a_broken_byte_or_a_stray_zero_costs_one_character_and_is_named() {
        byte[] bytes = "Ann: Straße und Größe für später.\nBo: Go? Now?\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFE;
        bytes[bytes.length - 7] = 0;

        var read = TranscriptSource.of(bytes, null);

        assertThat(read.text()).isEqualTo("Ann: Straße und Größe für später.\nBo: Go\uFFFD Now\uFFFD\n");
        assertThat(read.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.en()).startsWith("line 2: 2 characters"));
    }

    @Test
    void a_binary_file_is_refused() {
        byte[] image = new byte[400];
        for (int i = 0; i < image.length; i++) {
            image[i] = (byte) (i * 7);
        }

        assertThatThrownBy(() -> TextDecoder.decode(image)).isInstanceOf(UnreadableTranscript.class);
    }
}
