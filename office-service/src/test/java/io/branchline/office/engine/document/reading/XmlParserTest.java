package io.branchline.office.engine.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlParserTest {
    @Test
    void a_text_of_references_is_one_node_from_the_beginning() throws UnreadableDocument {
        Element text = XmlParser.parse(("<t>" + "&amp;".repeat(1_000) + "</t>").getBytes(StandardCharsets.UTF_8));

        assertThat(text.getChildNodes().getLength()).isEqualTo(1);
        assertThat(text.getTextContent()).isEqualTo("&".repeat(1_000));
        assertThat(text.getClass().getSimpleName()).doesNotStartWith("Deferred");
    }

    @Test
    void what_is_too_much_is_named_with_its_limit() {
        assertThatThrownBy(() -> parse("<a>".repeat(300))).satisfies(refused("not-docx", "more than 200 deep"));
        String names = IntStream.range(0, 11_000)
                .mapToObj(i -> " xmlns:n" + i + "='urn:n'")
                .collect(Collectors.joining());
        assertThatThrownBy(() -> parse("<a" + names + "/>"))
                .satisfies(refused("not-docx", "more than 10000 attributes"));
        assertThatThrownBy(() -> parse("<a>")).satisfies(refused("not-docx", "not a Word file"));
    }

    private static void parse(String xml) throws UnreadableDocument {
        XmlParser.parse(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Consumer<Throwable> refused(String code, String reason) {
        return thrown -> {
            assertThat(thrown).isInstanceOf(UnreadableDocument.class);
            assertThat(((UnreadableDocument) thrown).code()).isEqualTo(code);
            assertThat(((UnreadableDocument) thrown).text().en()).contains(reason);
        };
    }
}
