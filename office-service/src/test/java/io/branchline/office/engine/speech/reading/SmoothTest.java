package io.branchline.office.engine.speech.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmoothTest {
    @ParameterizedTest
    @CsvSource({
        "县里的茶厂今年收了三百吨鲜叶，比去年多了一成。, true",
        "然后就是说这个茶厂的话其实它那个收成还可以。, false",
        "茶厂的收成茶厂的收成比去年多了一成。, false",
        "我觉我的茶园比去年大。, false"
    })
    void words_that_hold_the_floor_and_second_starts_make_it_rough(String text, boolean smooth) {
        assertThat(Smooth.is(text)).isEqualTo(smooth);
    }
}
