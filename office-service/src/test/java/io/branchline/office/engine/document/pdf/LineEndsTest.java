package io.branchline.office.engine.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.document.Samples;
import io.branchline.office.engine.document.official.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of mixed text end between words: no Latin word or number is torn, no mark stands on the wrong side. */
class LineEndsTest {
    private static final List<String> WHOLE =
            List.of("OpenTelemetry", "2026年", "12月", "12.5%", "1234567.89", "PostgreSQL", "observability", "3号");
    private static final List<String> CHINESE =
            List.of("会议", "听取", "关于", "建设", "情况", "的", "汇报，", "要求。", "“十五五”", "（试行）", "《办法》", "按期、", "完成；");
    private static final String NOT_FIRST = "，。、；：？！）〕》”’%";
    private static final String NOT_LAST = "（〔《“‘";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void words_and_numbers_stay_whole(long seed) {
        String text = text(new Random(seed));
        MeasuredPdf pdf = MeasuredPdf.of(OfficialPdfTest.pdf(Samples.withBody(List.of(Passage.plain(text)))));
        List<Integer> ends = ends(text, pdf);
        for (int end : ends) {
            assertThat(NOT_FIRST).doesNotContain(text.substring(end, end + 1));
            assertThat(NOT_LAST).doesNotContain(text.substring(end - 1, end));
            for (String word : WHOLE) {
                for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                    assertThat(end > at && end < at + word.length())
                            .as(word + " torn at " + text.substring(Math.max(0, end - 8), end))
                            .isFalse();
                }
            }
        }
        assertThat(ends).hasSizeGreaterThan(10);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("会议");
        while (text.length() < 500) {
            List<String> words = random.nextInt(3) == 0 ? WHOLE : CHINESE;
            String word = words.get(random.nextInt(words.size()));
            boolean joined = word.charAt(0) < 128 && text.charAt(text.length() - 1) < 128;
            boolean marks =
                    NOT_FIRST.indexOf(text.charAt(text.length() - 1)) >= 0 && NOT_FIRST.indexOf(word.charAt(0)) >= 0;
            text.append(joined || marks ? "和" : "").append(word);
        }
        return text.append("完毕。").toString();
    }

    /** Where the lines of the text end within it. */
    private static List<Integer> ends(String text, MeasuredPdf pdf) {
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        for (int page = 1; page <= pdf.pages(); page++) {
            for (MeasuredPdf.Row row : pdf.rows(page)) {
                if (at < text.length() && text.startsWith(row.text(), at)) {
                    at += row.text().length();
                    ends.add(at);
                    assertThat(row.rightMm()).isLessThan(184.3);
                }
            }
        }
        assertThat(at).isEqualTo(text.length());
        ends.remove(ends.size() - 1);
        return ends;
    }
}
