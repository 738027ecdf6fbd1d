package io.branchline.office.engine.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.branchline.office.engine.transcript.Docx;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OfficeArchiveTest {
    private static final String DOCUMENT = "word/document.xml";

    @TestFactory
    Stream<DynamicTest> files_that_could_do_harm_are_refused_with_a_code() {
        Map<byte[], String> hostile = Map.of(
                Docx.zip(DOCUMENT, " ".repeat(9 << 20)),
                "too-large-unpacked",
                Docx.zip(DOCUMENT, "<a/>", "word/a.xml", "0".repeat(7 << 20), "word/b.xml", "0".repeat(7 << 20)),
                "too-large-unpacked",
                Docx.zip(DOCUMENT, "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>"),
                "doctype",
                Docx.zip(DOCUMENT, "<a/>", "word/vbaProject.bin", "x"),
                "macros",
                Docx.zip(DOCUMENT, "<a/>", "../../outside.xml", "x"),
                "bad-archive",
                Docx.zip(DOCUMENT, "<a/>", "word\\\"quoted\".xml", "x"),
                "bad-archive",
                Docx.zip("other.xml", "<a/>"),
                "not-docx",
                Arrays.copyOf(Docx.zip(DOCUMENT, "<a/>"), 60),
                "not-docx",
                new byte[] {'P', 'K', 3, 4},
                "not-docx",
                new byte[0],
                "not-docx");
        return hostile.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getValue(),
                        () -> assertThatThrownBy(() -> OfficeArchive.word(entry.getKey()))
                                .isInstanceOfSatisfying(
                                        UnsafeUpload.class,
                                        refused -> assertThat(refused.code()).isEqualTo(entry.getValue()))));
    }

    @Test
    void too_many_entries_are_refused_before_any_is_unpacked() {
        String[] many = new String[2 * 2_100];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "word/p" + i + ".xml";
            many[i + 1] = "";
        }

        assertThatThrownBy(() -> OfficeArchive.word(Docx.zip(many))).isInstanceOf(UnsafeUpload.class);
    }

    @Test
    void a_size_that_is_a_lie_is_found_out() {
        byte[] file = Docx.zip(DOCUMENT, "<a>" + "x".repeat(10_000) + "</a>");
        for (int i = 0; i < file.length - 4; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2) {
                file[i + 24] = 5;
                file[i + 25] = 0;
            }
        }

        assertThatThrownBy(() -> OfficeArchive.word(file)).isInstanceOf(UnsafeUpload.class);
    }

    @Test
    void two_names_for_the_same_bytes_are_refused() {
        byte[] file = Docx.zip(DOCUMENT, "<a>one</a>", "word/b.xml", "<a>two</a>");
        int second = 0;
        for (int i = 0; i < file.length - 4; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2) {
                second = i;
            }
        }
        Arrays.fill(file, second + 42, second + 46, (byte) 0);

        assertThatThrownBy(() -> OfficeArchive.word(file))
                .isInstanceOfSatisfying(
                        UnsafeUpload.class,
                        refused -> assertThat(refused.code()).isEqualTo("bad-archive"));
    }

    @Test
    void what_is_encrypted_is_refused() {
        byte[] file = Docx.zip(DOCUMENT, "<a/>");
        for (int i = 0; i < file.length - 4; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2) {
                file[i + 8] |= 1;
            }
        }

        assertThatThrownBy(() -> OfficeArchive.word(file))
                .isInstanceOfSatisfying(
                        UnsafeUpload.class,
                        refused -> assertThat(refused.code()).isEqualTo("bad-archive"));
    }

    @Test
    void a_good_file_is_unpacked() throws UnsafeUpload {
        OfficeArchive archive = OfficeArchive.word(Docx.zip(DOCUMENT, "<a/>", "word/media/image1.png", "png"));

        assertThat(archive.part(DOCUMENT)).isEqualTo("<a/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(archive.hasPictures()).isTrue();
        assertThat(archive.part("word/media/image1.png")).isNull();
    }
}
