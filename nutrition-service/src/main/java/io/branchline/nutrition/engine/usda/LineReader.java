package io.branchline.nutrition.engine.usda;

import io.branchline.nutrition.engine.text.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goes through the records of a file, counts the good ones and notes the bad ones by line number. */
final class LineReader {
    /** Beyond this the file is not the one it claims to be; the rest is only counted. */
    private static final int MAX_REPORTED = 1_000;

    private final Map<String, Integer> records = new LinkedHashMap<>();
    private final Map<String, Integer> rejected = new LinkedHashMap<>();
    private final List<BadLine> badLines = new ArrayList<>();

    /** What a record means; throws {@link Unreadable} when it means nothing. */
    interface Meaning<T> {
        void read(T record) throws Unreadable;
    }

    /** Why a record cannot be read. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Text reason;

        Unreadable(String en, String zh) {
            super(en);
            this.reason = new Text(en, zh);
        }
    }

    Map<String, Integer> records() {
        return records;
    }

    Map<String, Integer> rejected() {
        return rejected;
    }

    List<BadLine> badLines() {
        return badLines;
    }

    /** Reads a file of the SR layout: fields parted by {@code ^}, texts within {@code ~}. */
    void eachCaretLine(String file, BufferedReader lines, Meaning<String[]> meaning) throws IOException {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                take(file, number, line.split("\\^", -1), meaning);
            }
        }
    }

    <T> void take(String file, int number, T record, Meaning<T> meaning) {
        try {
            meaning.read(record);
            records.merge(file, 1, Integer::sum);
        } catch (Unreadable bad) {
            bad(file, number, bad.reason);
        }
    }

    void bad(String file, int number, Text reason) {
        rejected.merge(file, 1, Integer::sum);
        if (badLines.size() < MAX_REPORTED) {
            badLines.add(new BadLine(file, number, reason));
        }
    }

    static double amount(String text) throws Unreadable {
        try {
            double value = Double.parseDouble(text.trim());
            if (value >= 0 && value < 1e6) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            throw new Unreadable("not a number: " + shortened(text), "不是数字：" + shortened(text));
        }
        throw new Unreadable("not a possible amount: " + shortened(text), "数值超出可能范围：" + shortened(text));
    }

    static void require(boolean holds, String en, String zh) throws Unreadable {
        if (!holds) {
            throw new Unreadable(en, zh);
        }
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
