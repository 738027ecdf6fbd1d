package io.branchline.office.engine.document.retype;

import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.recognise.Recognised;
import java.util.ArrayList;
import java.util.List;

/** The signers of an existing document, names of two characters without the blank between. */
final class RetypedSigners {
    private RetypedSigners() {}

    static List<String> of(Recognised document) {
        List<String> signers = new ArrayList<>();
        boolean seen = false;
        for (Recognised.Part part : document.all(Role.NUMBER)) {
            String text = part.text();
            if (!seen && !text.contains("签发人")) {
                continue;
            }
            seen = true;
            String names = text.replaceAll("^.*签发人\\s*[：:]?", "")
                    .replaceAll("^.*?号\\s*\\t", "")
                    .strip();
            List<String> tokens = List.of(names.split("[\\s\\u3000]+"));
            for (int i = 0; i < tokens.size(); i++) {
                boolean spaced = tokens.get(i).length() == 1
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).length() == 1;
                String name = spaced ? tokens.get(i) + tokens.get(++i) : tokens.get(i);
                if (!name.isEmpty()) {
                    signers.add(name);
                }
            }
        }
        return signers;
    }
}
