package io.branchline.nutrition.foodimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.nutrition.operation.Work;
import jakarta.enterprise.context.ApplicationScoped;

/** Loads a release after the answer. */
@ApplicationScoped
class FoodImportWork implements Work {
    static final String KIND = "food-import";

    private final FoodImports imports;
    private final ObjectMapper json;

    FoodImportWork(FoodImports imports, ObjectMapper json) {
        this.imports = imports;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(String request, Progress progress) {
        try {
            FoodImports.Sent sent = json.readValue(request, FoodImports.Sent.class);
            progress.at(10);
            ImportView view = imports.store(sent);
            progress.at(95);
            return "/api/v1/nutrition/food-imports/" + view.id();
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
