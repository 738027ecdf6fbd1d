package io.branchline.office.template;

import io.branchline.kit.Versioned;
import io.branchline.kit.WebConventions.Created;
import io.branchline.office.engine.template.Layout;
import io.branchline.office.engine.template.RecordTemplate;
import java.util.List;
import java.util.UUID;

/** A template; a preset is everybody's and cannot be changed. */
record TemplateView(UUID id, String name, Layout layout, List<NewTemplate.Part> sections, boolean preset, long version)
        implements Created, Versioned {
    static TemplateView of(UUID id, RecordTemplate template, boolean preset, long version) {
        return new TemplateView(
                id,
                template.name(),
                template.layout(),
                template.sections().stream().map(NewTemplate.Part::of).toList(),
                preset,
                version);
    }
}
