package io.branchline.office.engine.document.business;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person or organisation with an address. */
public record Party(
        @Nullable String name,
        @Nullable String role,
        @Nullable String organisation,
        List<String> address) {

    public Party {
        address = List.copyOf(address);
    }

    /** Name, role, organisation and address, one below the other. */
    public List<String> block() {
        List<String> lines = new ArrayList<>();
        add(name, lines);
        add(role, lines);
        add(organisation, lines);
        lines.addAll(address);
        return lines;
    }

    /** Name and role on one line, or the organisation. */
    public String line() {
        List<String> parts = new ArrayList<>();
        add(name, parts);
        add(role, parts);
        if (parts.isEmpty()) {
            add(organisation, parts);
        }
        return String.join(", ", parts);
    }

    private static void add(@Nullable String value, List<String> lines) {
        if (value != null && !value.isBlank()) {
            lines.add(value.strip());
        }
    }
}
