package io.branchline.nutrition.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceTableTest {

    @Test
    void a_quoted_field_may_hold_commas_and_doubled_quotes() {
        assertThat(CsvLine.fields("a,\"b, \"\"c\"\"\",,d")).containsExactly("a", "b, \"c\"", "", "d");
    }

    @Test
    void an_empty_last_field_counts() {
        assertThat(CsvLine.fields("a,")).containsExactly("a", "");
    }

    @Test
    void an_open_quote_is_refused() {
        assertThatThrownBy(() -> CsvLine.fields("a,\"b")).hasMessageContaining("not closed");
    }

    @Test
    void text_after_a_closing_quote_is_refused() {
        assertThatThrownBy(() -> CsvLine.fields("\"a\"b")).hasMessageContaining("after a closing quote");
    }

    @Test
    void a_missing_table_is_named() {
        assertThatThrownBy(() -> ReferenceTable.read("/data/none.csv")).hasMessage("/data/none.csv: not found");
    }

    @Test
    void a_number_outside_its_bounds_names_the_line() {
        Row row = Row.of("t.csv line 7", Map.of("spicy", "4", "id", "x"));
        assertThatThrownBy(() -> row.integer("spicy", 0, 3)).hasMessage("t.csv line 7: spicy is outside 0 to 3: 4");
        assertThatThrownBy(() -> row.integer("id", 0, 3)).hasMessageContaining("no whole number");
        assertThatThrownBy(() -> row.text("cost")).hasMessageContaining("no column cost");
    }

    @Test
    void parts_are_separated_by_bars() {
        Row row = Row.of("t", Map.of("some", "a|b", "none", ""));
        assertThat(row.list("some")).isEqualTo(List.of("a", "b"));
        assertThat(row.list("none")).isEmpty();
    }
}
