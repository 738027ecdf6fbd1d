package io.branchline.office.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Caller;
import io.branchline.kit.Language;
import io.branchline.kit.Problem;
import io.branchline.office.engine.template.Presets;
import io.branchline.office.engine.template.RecordTemplate;
import io.branchline.office.engine.template.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds templates: presets by their stable id, the caller's own by theirs. */
@ApplicationScoped
public class Templates {
    private final Caller caller;
    private final Language language;
    private final ObjectMapper json;

    Templates(Caller caller, Language language, ObjectMapper json) {
        this.caller = caller;
        this.language = language;
        this.json = json;
    }

    /** The template of that id; 404 when it does not exist or is somebody else's. */
    public RecordTemplate find(UUID id) {
        return lookup(id).orElseThrow(Problem::notFound);
    }

    /** Like {@link #find}, empty when it is there no more. */
    public Optional<RecordTemplate> lookup(UUID id) {
        return Presets.find(id)
                .map(preset -> preset.template(language.locale()))
                .or(() -> OwnTemplate.owned(id, caller).map(this::template));
    }

    OwnTemplate own(UUID id) {
        return OwnTemplate.owned(id, caller).orElseThrow(Problem::notFound);
    }

    /** The caller's own one, to be changed; a preset cannot be: 409. */
    OwnTemplate changeable(UUID id) {
        if (Presets.find(id).isPresent()) {
            throw Problem.conflict("preset", "A preset cannot be changed; copy it.", "预置模板不可修改，请先复制。");
        }
        return own(id);
    }

    RecordTemplate template(OwnTemplate own) {
        try {
            List<Section> sections = json.readValue(own.sections(), new TypeReference<>() {});
            return new RecordTemplate(own.name(), own.layout(), sections);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String write(List<NewTemplate.Part> parts) {
        try {
            return json.writeValueAsString(
                    parts.stream().map(NewTemplate.Part::section).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
