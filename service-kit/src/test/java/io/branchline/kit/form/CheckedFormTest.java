package io.branchline.kit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedFormTest {
    private static final String TYPE = "multipart/form-data; boundary=cut";
    private static final String PART = "--cut\r\nName: a\r\n\r\nwords\r\n";
    private static final String END = "--cut--\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                PART + END,
                PART + PART + "--cut--",
                "a preamble\r\n" + PART + END + "an epilogue",
                "--cut \t\r\nName: a\r\n\r\nwords\r\n" + END,
                "--cut\r\n\r\nwithout a head\r\n" + END,
                "--cut\r\nName: a\r\n\r\n\r\n--cu\r\n--cu\r\r\n--cut--"
            })
    void a_form_passes_as_it_came(String form) throws IOException {
        assertThat(read(form, TYPE)).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                END,
                PART,
                PART + "--cut-",
                "--cut\r\nName: a",
                "--cut\n" + PART + END,
                "--cut\r\r\n\r\n" + PART + END,
                "--cut-\r\n\r\n" + PART + END,
                PART + "--cut-\r\n\r\n" + PART + END,
                PART + "--cut --\r\n",
                "--cut\r\nName: a\r\r\n\r\n" + END
            })
    void one_cut_short_or_in_two_minds_is_broken(String form) {
        assertThatExceptionOfType(CheckedForm.Broken.class).isThrownBy(() -> read(form, TYPE));
    }

    @Test
    void a_hundred_parts_pass_and_one_more_does_not() throws IOException {
        String most = PART.repeat(CheckedForm.MOST_PARTS);

        assertThat(read(most + END, TYPE)).hasSize(most.length() + END.length());
        assertThatExceptionOfType(CheckedForm.TooLarge.class).isThrownBy(() -> read(most + PART + END, TYPE));
    }

    @Test
    void a_head_of_16_KB_passes_and_one_byte_more_does_not() throws IOException {
        String most = "Name: " + "a".repeat(CheckedForm.MOST_HEAD - "Name: \r\n\r\n".length());
        String rest = "\r\n\r\nwords\r\n" + END;

        assertThat(read("--cut\r\n" + most + rest, TYPE)).contains(most);
        assertThatExceptionOfType(CheckedForm.TooLarge.class)
                .isThrownBy(() -> read("--cut\r\n" + most + "a" + rest, TYPE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "multipart/form-data", "multipart/mixed; boundary=cut"})
    void what_is_no_form_is_not_looked_at(String type) throws IOException {
        assertThat(read("--cut", type)).isEqualTo("--cut");
    }

    private static String read(String form, String type) throws IOException {
        byte[] bytes = form.getBytes(StandardCharsets.ISO_8859_1);
        return new String(
                CheckedForm.of(new ByteArrayInputStream(bytes), type).readAllBytes(), StandardCharsets.ISO_8859_1);
    }
}
