package io.branchline.office.document.fields;

import com.fasterxml.jackson.databind.JsonNode;
import io.branchline.office.engine.document.Fault;
import java.util.ArrayList;
import java.util.List;

/** Characters that no document can hold: controls other than line end and tab, halves of characters, noncharacters. */
public final class ControlCharacters {
    private static final int MOST = 20;

    private ControlCharacters() {}

    /** One fault for each field that has some, by its place within the fields. */
    public static List<Fault> in(JsonNode fields) {
        List<Fault> faults = new ArrayList<>();
        walk(fields, "", faults);
        return faults;
    }

    private static void walk(JsonNode node, String pointer, List<Fault> faults) {
        if (faults.size() >= MOST) {
            return;
        }
        if (node.isTextual() && node.textValue().codePoints().anyMatch(ControlCharacters::isControl)) {
            faults.add(Fault.refusal(pointer, "control-characters", "the text holds control characters", "文本中含有控制字符"));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i, faults);
            }
        } else {
            node.properties().forEach(field -> walk(field.getValue(), pointer + "/" + field.getKey(), faults));
        }
    }

    private static boolean isControl(int codePoint) {
        int type = Character.getType(codePoint);
        boolean control = type == Character.CONTROL && codePoint != '\n' && codePoint != '\t' && codePoint != '\r';
        return control || type == Character.SURROGATE || (codePoint & 0xFFFE) == 0xFFFE;
    }
}
