package io.branchline.office.engine.template;

import java.util.List;

/** How minutes are laid out: a look, and the sections in order. */
public record RecordTemplate(String name, Layout layout, List<Section> sections) {
    /** Copies the list. */
    public RecordTemplate {
        sections = List.copyOf(sections);
    }
}
