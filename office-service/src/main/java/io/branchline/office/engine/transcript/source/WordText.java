package io.branchline.office.engine.transcript.source;

import io.branchline.office.engine.text.Text;
import io.branchline.office.engine.upload.AttributeLimit;
import io.branchline.office.engine.upload.OfficeArchive;
import io.branchline.office.engine.upload.UnsafeUpload;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of a Word file, a line a paragraph; deleted and hidden text is left out. Streams, so that size costs little. */
final class WordText {
    private static final int DEEPEST = 300;
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "Fallback", "instrText", "delText");

    private final StringBuilder text = new StringBuilder();
    private int hidden;
    private boolean broken;
    private boolean vanish;

    private WordText() {}

    /** The text and what was left out. */
    record Read(String text, List<Text> notices) {}

    static Read of(byte[] file) throws UnsafeUpload {
        byte[] document = Objects.requireNonNull(OfficeArchive.word(file).part("word/document.xml"));
        WordText words = new WordText();
        try {
            words.read(factory().createXMLStreamReader(new ByteArrayInputStream(document)));
        } catch (XMLStreamException damaged) {
            throw new UnsafeUpload("not-docx", reason(damaged));
        }
        List<Text> notices = words.hidden == 0
                ? List.of()
                : List.of(Text.of("line 1: %d pieces of hidden text were left out", "第1行：已去除%d处隐藏文字", words.hidden));
        return new Read(words.text.toString(), notices);
    }

    private static Text reason(XMLStreamException damaged) {
        return AttributeLimit.isReasonOf(damaged)
                ? AttributeLimit.REASON
                : new Text("the text of the file is damaged", "文件正文已损坏");
    }

    /** Namespaces are read as attributes: the parser limits how many of those an element has, and looks none up in a list. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(AttributeLimit.PROPERTY, AttributeLimit.MOST);
        return factory;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, UnsafeUpload {
        int depth = 0;
        int silent = 0;
        boolean inText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > DEEPEST) {
                    throw new UnsafeUpload("not-docx", new Text("the file is nested too deeply", "文件嵌套过深"));
                }
                String name = bare(xml.getLocalName());
                silent = silent > 0 || LEFT_OUT.contains(name) ? silent + 1 : 0;
                if (silent == 0) {
                    inText = name.equals("t");
                    start(name, xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                inText = false;
                if (silent > 0) {
                    silent--;
                } else {
                    end(bare(xml.getLocalName()));
                }
            } else if (event == XMLStreamConstants.CHARACTERS && inText && silent == 0 && !vanish) {
                text.append(xml.getText());
            }
        }
    }

    private static String bare(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private void start(String name, XMLStreamReader xml) {
        switch (name) {
            case "p" -> broken = false;
            case "r" -> vanish = false;
            case "tab" -> text.append(' ');
            case "br", "cr" -> {
                text.append('\n');
                broken = true;
            }
            case "vanish", "webHidden" -> {
                vanish = isOn(xml);
                hidden += vanish ? 1 : 0;
            }
            default -> {}
        }
    }

    private static boolean isOn(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (bare(xml.getAttributeLocalName(i)).equals("val")) {
                return !xml.getAttributeValue(i).equals("0")
                        && !xml.getAttributeValue(i).equals("false");
            }
        }
        return true;
    }

    private void end(String name) {
        if (name.equals("r")) {
            vanish = false;
        } else if (name.equals("p")) {
            text.append(broken ? "\n\n" : "\n");
        }
    }
}
