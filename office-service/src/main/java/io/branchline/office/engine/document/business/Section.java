package io.branchline.office.engine.document.business;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the text: heading, paragraphs, bullets and a table, in this order; each may be absent. */
public record Section(
        @Nullable String heading, List<String> paragraphs, List<String> bullets, List<List<String>> table) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
        bullets = List.copyOf(bullets);
        table = table.stream().map(List::copyOf).toList();
    }

    public boolean isEmpty() {
        return paragraphs.stream().allMatch(String::isBlank) && bullets.isEmpty() && table.isEmpty();
    }
}
