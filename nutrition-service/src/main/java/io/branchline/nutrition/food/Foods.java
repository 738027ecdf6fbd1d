package io.branchline.nutrition.food;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Caller;
import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.FoodTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every food a caller may use, by id: curated, imported, their own. */
@ApplicationScoped
public class Foods {
    private final Caller caller;
    private final ObjectMapper json;

    Foods(Caller caller, ObjectMapper json) {
        this.caller = caller;
        this.json = json;
    }

    /** The food of an id; somebody else's own food does not exist for this caller. */
    public Optional<FoundFood> find(UUID id) {
        Food curated = Curated.BY_ID.get(id);
        if (curated != null) {
            return Optional.of(FoundFood.of(curated));
        }
        Optional<FoundFood> own = OwnFood.owned(id, caller).map(this::found);
        return own.or(() -> ImportedFood.<ImportedFood>findByIdOptional(id).map(this::found));
    }

    /** Adds a food that only the caller sees. */
    FoundFood add(NewFood request) {
        if (OwnFood.countOf(caller) >= OwnFood.MAX_PER_PERSON) {
            throw Problem.unprocessable(
                    "too-many-foods",
                    "At most " + OwnFood.MAX_PER_PERSON + " own foods can be kept.",
                    "自建食物最多保存 " + OwnFood.MAX_PER_PERSON + " 种。");
        }
        OwnFood food = new OwnFood();
        food.subject = caller.subject();
        food.nameEn = request.nameEn();
        food.nameZh = request.nameZh();
        food.content = write(request.checked());
        food.createdAt = Instant.now();
        food.persistAndFlush();
        return FoundFood.of(food, request);
    }

    /** Forgets one of the caller's own foods; 404 for any other. */
    void remove(UUID id) {
        OwnFood.owned(id, caller).orElseThrow(Problem::notFound).delete();
    }

    /** The caller's own foods, newest first. */
    List<FoundFood> own() {
        return OwnFood.allOf(caller).stream().map(this::found).toList();
    }

    private FoundFood found(OwnFood food) {
        return FoundFood.of(food, read(food.content, NewFood.class));
    }

    private FoundFood found(ImportedFood food) {
        return FoundFood.of(food, read(food.content, FoodContent.class));
    }

    private <T> T read(String content, Class<T> type) {
        try {
            return json.readValue(content, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored food cannot be read", broken);
        }
    }

    private String write(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static final class Curated {
        static final Map<UUID, Food> BY_ID = new HashMap<>();

        static {
            FoodTable.shipped().all().forEach(food -> BY_ID.put(FoundFood.idOf(food.id()), food));
        }
    }
}
