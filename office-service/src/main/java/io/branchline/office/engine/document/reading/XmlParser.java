package io.branchline.office.engine.document.reading;

import io.branchline.office.engine.upload.AttributeLimit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Parses the XML of other people's files: no document types, nothing from outside, no depth without end. */
final class XmlParser {
    private static final int DEEPEST = 200;
    /** How the JDK's parser says it, in every language. */
    private static final String TOO_DEEP = "JAXP00010006";

    /** Nodes made only when they are asked for: all are, and until then each reference in a text is kept as one of its own. */
    private static final String DEFERRED = "http://apache.org/xml/features/dom/defer-node-expansion";

    private XmlParser() {}

    static Element parse(byte[] content) throws UnreadableDocument {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", String.valueOf(DEEPEST));
            factory.setAttribute(AttributeLimit.PROPERTY, AttributeLimit.MOST);
            factory.setFeature(DEFERRED, false);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(content)).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw refused(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UnreadableDocument refused(Exception failure) {
        if (String.valueOf(failure.getMessage()).contains(TOO_DEEP)) {
            return new UnreadableDocument(
                    "not-docx",
                    "elements are nested more than %d deep".formatted(DEEPEST),
                    "元素嵌套超过%d层".formatted(DEEPEST));
        }
        return AttributeLimit.isReasonOf(failure)
                ? new UnreadableDocument("not-docx", AttributeLimit.REASON.en(), AttributeLimit.REASON.zh())
                : Parts.notWord();
    }
}
