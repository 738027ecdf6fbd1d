package io.branchline.office.engine.transcript.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * Which of the encodings before Unicode bytes are in: the one that makes the most plausible text of them. The detectors of
 * ICU and Mozilla want more text than a short note in two languages has; what is read as a character tells more.
 */
final class LegacyEncoding {
    private static final List<String> EAST = List.of("GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR");
    private static final List<String> WEST = List.of("windows-1252", "windows-1250");

    /** So many bytes of lines with other characters than ASCII are looked at. */
    private static final int SAMPLE = 60_000;

    /** What is less plausible than this is garbage; texts of names and rare characters reach 0.5. */
    private static final double PLAUSIBLE = 0.45;

    /** The same of Western texts, which reach 0.8; Czech or Russian ones read as German stay below 0.6. */
    private static final double PLAUSIBLE_WEST = 0.7;

    private LegacyEncoding() {}

    /** The encoding; empty when every one gives garbage. */
    static Optional<Charset> of(byte[] bytes) {
        byte[] sample = sample(bytes);
        String best = "";
        double most = PLAUSIBLE;
        for (String name : EAST) {
            double plausible = Plausible.eastern(new String(sample, Charset.forName(name)), name.startsWith("GB"));
            best = plausible > most ? name : best;
            most = Math.max(most, plausible);
        }
        for (String name : WEST) {
            double plausible = Plausible.western(new String(sample, Charset.forName(name)));
            if (plausible > Math.max(most, PLAUSIBLE_WEST)) {
                best = name;
                most = plausible;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(best));
    }

    /** The lines that hold more than ASCII; none of these encodings has a line feed within a character. */
    private static byte[] sample(byte[] bytes) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        int start = 0;
        boolean wide = false;
        for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
            wide |= bytes[i] < 0;
            if (bytes[i] == '\n' || i - start == SAMPLE || i + 1 == bytes.length) {
                sample.write(bytes, start, wide ? i + 1 - start : 0);
                start = i + 1;
                wide = false;
            }
        }
        return sample.toByteArray();
    }
}
