package io.branchline.nutrition.foodimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Caller;
import io.branchline.kit.Idempotent;
import io.branchline.nutrition.engine.usda.ReleaseContent;
import io.branchline.nutrition.operation.OperationView;
import io.branchline.nutrition.operation.Operations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads releases at once, or queues them. */
@ApplicationScoped
class FoodImports {
    private final ReleaseStore store;
    private final Operations operations;
    private final Caller caller;
    private final Clock clock;
    private final ObjectMapper json;

    FoodImports(ReleaseStore store, Operations operations, Caller caller, Clock clock, ObjectMapper json) {
        this.store = store;
        this.operations = operations;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    /** A release as it was sent: one archive in Base64, or texts; bad lines are reported in the language. */
    record Sent(
            Release release, @Nullable String zip, @Nullable NewImport texts, String language) {
        ReleaseUpload open() throws IOException {
            return zip == null
                    ? ReleaseUpload.ofTexts(texts == null ? List.of() : texts.files())
                    : ReleaseUpload.ofZip(Base64.getDecoder().decode(zip));
        }
    }

    @Idempotent
    @Transactional
    ImportView load(Sent sent) {
        return store(sent);
    }

    @Idempotent
    @Transactional
    OperationView queue(Sent sent, String preference) {
        try {
            return operations.queue(
                    FoodImportWork.KIND, json.writeValueAsString(sent), Locale.forLanguageTag(sent.language()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Within the transaction of the call or of the operation: the release and its report are one commit. */
    ImportView store(Sent sent) {
        try (ReleaseUpload upload = sent.open()) {
            ReleaseContent content = store.load(sent.release(), upload.folder());
            FoodImport made = new FoodImport();
            made.subject = caller.subject();
            made.release = sent.release().name();
            made.createdAt = clock.instant();
            ImportView view = view(made, sent, content);
            made.report = json.writeValueAsString(view);
            made.persistAndFlush();
            return view;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    ImportView read(UUID id) {
        try {
            return json.readValue(FoodImport.owned(id, caller).report, ImportView.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private static ImportView view(FoodImport made, Sent sent, ReleaseContent content) {
        Locale locale = Locale.forLanguageTag(sent.language());
        TreeSet<String> names = new TreeSet<>(content.records().keySet());
        names.addAll(content.rejected().keySet());
        return new ImportView(
                made.id,
                sent.release(),
                content.foods().size(),
                names.stream()
                        .map(name -> new ImportView.FileView(
                                name,
                                content.records().getOrDefault(name, 0),
                                content.rejected().getOrDefault(name, 0)))
                        .toList(),
                content.badLines().stream()
                        .map(bad -> new ImportView.BadLineView(
                                bad.file(), bad.line(), bad.reason().in(locale)))
                        .toList(),
                made.createdAt);
    }
}
