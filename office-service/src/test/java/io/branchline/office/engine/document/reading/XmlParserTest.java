package io.branchline.office.engine.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
}
