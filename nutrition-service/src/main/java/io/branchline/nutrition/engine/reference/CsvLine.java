package io.branchline.nutrition.engine.reference;

import java.util.ArrayList;
import java.util.List;

/** The fields of one line of comma-separated values with optional double quotes (RFC 4180, without line breaks in fields). */
final class CsvLine {
    private final String line;
    private int at;

    private CsvLine(String line) {
        this.line = line;
    }

    /** Splits the line; IllegalArgumentException when a quote is not closed or is followed by text. */
    static List<String> fields(String line) {
        CsvLine rest = new CsvLine(line);
        List<String> fields = new ArrayList<>();
        do {
            fields.add(rest.isQuoted() ? rest.quoted() : rest.plain());
        } while (rest.hasNext());
        return fields;
    }

    private boolean isQuoted() {
        return at < line.length() && line.charAt(at) == '"';
    }

    private boolean hasNext() {
        if (at >= line.length()) {
            return false;
        }
        at++;
        return true;
    }

    private String plain() {
        int comma = line.indexOf(',', at);
        int end = comma < 0 ? line.length() : comma;
        String field = line.substring(at, end);
        at = end;
        return field;
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        at++;
        while (true) {
            int quote = line.indexOf('"', at);
            if (quote < 0) {
                throw new IllegalArgumentException("quote not closed");
            }
            field.append(line, at, quote);
            at = quote + 1;
            if (!isQuoted()) {
                break;
            }
            field.append('"');
            at++;
        }
        if (at < line.length() && line.charAt(at) != ',') {
            throw new IllegalArgumentException("text after a closing quote");
        }
        return field.toString();
    }
}
