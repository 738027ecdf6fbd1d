package io.branchline.office.engine.minutes.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MaskedTest {
    @Test
    void names_days_and_figures_stand_as_their_kind() {
        Masked masked = new Masked(List.of("Luis Ortega", "Dana"));

        assertThat(masked.words("Luis, can you call Anna by Friday at 10:30?"))
                .containsExactly("^", "_name", ",", "can", "you", "call", "_other", "by", "_day", "at", "_n", "?", "$");
    }

    @Test
    void a_name_keeps_what_hangs_on_it() {
        assertThat(new Masked(List.of("Dana")).words("Dana'll ask; I’ll wait."))
                .containsExactly("^", "_name'll", "ask", "i'll", "wait", "$");
    }

    @Test
    void the_first_word_is_no_name_for_its_capital() {
        assertThat(new Masked(List.of("Dana")).words("Invoices go to Porto."))
                .containsExactly("^", "invoices", "go", "to", "_other", "$");
    }

    @Test
    void han_characters_stand_one_by_one_and_names_as_names() {
        assertThat(new Masked(List.of("王小芳")).words("小芳把3份表交了"))
                .containsExactly("^", "_name", "把", "_n", "份", "表", "交", "了", "$");
    }
}
