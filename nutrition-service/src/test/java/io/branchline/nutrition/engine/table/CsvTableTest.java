package io.branchline.nutrition.engine.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    @Test
    void quotes_hold_commas_quotes_and_line_breaks() throws IOException {
        CsvTable table =
                CsvTable.read(new StringReader("# where from\nid,name,tags,grams\n1,\"a \"\"b\"\",\nc\",x|y,\n"));
        CsvTable.Row row = table.rows().get(0);
        assertThat(row.text("name")).isEqualTo("a \"b\",\nc");
        assertThat(row.list("tags")).containsExactly("x", "y");
        assertThat(row.number("grams")).isNaN();
    }

    @Test
    void a_row_of_another_length_is_refused() {
        assertThatThrownBy(() -> CsvTable.read(new StringReader("id,name\n1\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 fields");
    }
}
