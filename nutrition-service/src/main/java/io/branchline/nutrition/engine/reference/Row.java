package io.branchline.nutrition.engine.reference;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One row of a reference table; every reading that fails names the table and the line. */
public final class Row {
    private final String place;
    private final Map<String, String> fields;

    private Row(String place, Map<String, String> fields) {
        this.place = place;
        this.fields = Map.copyOf(fields);
    }

    /** A row found at that place (table and line), by column name. */
    public static Row of(String place, Map<String, String> fields) {
        return new Row(place, fields);
    }

    /** The field of that column, possibly empty. */
    public String text(String column) {
        String value = fields.get(column);
        if (value == null) {
            throw wrong("has no column " + column);
        }
        return value;
    }

    /** A field that may not be empty. */
    public String required(String column) {
        String value = text(column);
        if (value.isBlank()) {
            throw wrong(column + " is empty");
        }
        return value;
    }

    /** A whole number within the bounds, both included. */
    public int integer(String column, int low, int high) {
        String value = text(column);
        if (!value.matches("-?\\d{1,9}")) {
            throw wrong(column + " is no whole number: " + value);
        }
        int number = Integer.parseInt(value);
        if (number < low || number > high) {
            throw wrong(column + " is outside " + low + " to " + high + ": " + value);
        }
        return number;
    }

    /** The parts of a field separated by {@code |}; none when it is empty. */
    public List<String> list(String column) {
        String value = text(column);
        return value.isEmpty() ? List.of() : List.of(value.split("\\|", -1));
    }

    /** The constant of that name. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return constant(column, text(column), type);
    }

    /** The constants separated by {@code |}. */
    public <E extends Enum<E>> Set<E> constants(String column, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        for (String name : list(column)) {
            found.add(constant(column, name, type));
        }
        return found;
    }

    /** What to throw when this row makes no sense for a reason of the reader's own. */
    public IllegalStateException wrong(String reason) {
        return new IllegalStateException(place + ": " + reason);
    }

    private <E extends Enum<E>> E constant(String column, String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong(column + " is not known: " + name));
    }
}
