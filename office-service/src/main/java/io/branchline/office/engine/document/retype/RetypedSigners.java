package io.branchline.office.engine.document.retype;

import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.official.Signing;
import io.branchline.office.engine.document.recognise.Recognised;
import java.util.ArrayList;
import java.util.List;

/** The signers of an existing document, names of two characters without the blank between. */
final class RetypedSigners {
    private static final int SHORTEST_BODY = 3;
    /** Four characters from the right, and what is nearly that; one and a half lines. */
    private static final double SEALED_PT = 64;

    private static final double FAR_PT = 50;
    private static final double NEAR_PT = 43;

    private RetypedSigners() {}

    /** The names that sign it; those of joint issuers may stand several in a row. */
    static List<String> signatures(Recognised document) {
        List<String> names = new ArrayList<>();
        for (Recognised.Part part : document.all(Role.SIGNATURE)) {
            List<String> row = List.of(part.text().split("[\\u3000\\t]+"));
            boolean several = row.stream().allMatch(name -> name.length() >= SHORTEST_BODY);
            names.addAll(several ? row : List.of(part.text()));
        }
        return names;
    }

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

    /** Sealed when the date is four in; a long name without a seal may push it there, but stands only one line below the body. */
    static Signing.Manner manner(Recognised document) {
        List<Recognised.Part> names = document.all(Role.SIGNATURE);
        double right =
                document.first(Role.DATE).map(part -> part.line().rightPt()).orElse(SEALED_PT);
        boolean near = !names.isEmpty()
                && names.get(0).line().beforePt() > 0
                && names.get(0).line().beforePt() < NEAR_PT;
        return !near && (right > FAR_PT || names.size() > 1) ? Signing.Manner.SEALED : Signing.Manner.UNSEALED;
    }
}
