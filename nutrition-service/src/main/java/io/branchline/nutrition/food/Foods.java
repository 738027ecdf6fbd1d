package io.branchline.nutrition.food;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Caller;
import io.branchline.kit.Problem;
import io.branchline.kit.Versioned;
import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.text.Text;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every food a caller may use, by id: curated, imported, their own. */
@ApplicationScoped
public class Foods {
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Caller caller;
    private final ObjectMapper json;
    private final List<Use> uses;

    Foods(Caller caller, ObjectMapper json, @All List<Use> uses) {
        this.caller = caller;
        this.json = json;
        this.uses = uses;
    }

    /** What is made of own foods; a food in use cannot be removed. */
    public interface Use {
        /** Names of what the caller has made of an own food of theirs. */
        List<Text> of(UUID food);
    }

    /** What the caller may cook with: the curated foods, and their own by the text of their ids. */
    public FoodTable table() {
        return FoodTable.shipped()
                .with(own().stream()
                        .flatMap(own -> Stream.ofNullable(own.food()))
                        .toList());
    }

    /**
     * The id in {@link #table()} of a food named by its key or id; empty for an imported food, whose allergens nobody knows, and for what
     * does not exist for this caller. An own food is kept from being changed or removed before the transaction ends.
     */
    public Optional<String> ingredient(String name) {
        if (FoodTable.shipped().find(name).isPresent()) {
            return Optional.of(name);
        }
        if (!name.matches(UUID_FORM)) {
            return Optional.empty();
        }
        UUID id = UUID.fromString(name);
        Food curated = Curated.BY_ID.get(id);
        return curated == null ? OwnFood.held(id, caller).map(own -> id.toString()) : Optional.of(curated.id());
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
        fill(food, request);
        food.createdAt = Instant.now();
        food.persistAndFlush();
        return FoundFood.of(food, request);
    }

    /** States one of the caller's own foods anew; 404 for any other. Dishes made of it follow. */
    FoundFood change(UUID id, @Nullable String ifMatch, NewFood request) {
        OwnFood food = OwnFood.held(id, caller).orElseThrow(Problem::notFound);
        Versioned.require(ifMatch, food.version);
        fill(food, request);
        food.persistAndFlush();
        return FoundFood.of(food, request);
    }

    /** Forgets one of the caller's own foods; 404 for any other, 409 when dishes are made of it. */
    void remove(UUID id) {
        OwnFood food = OwnFood.held(id, caller).orElseThrow(Problem::notFound);
        List<Text> made = uses.stream().flatMap(use -> use.of(id).stream()).toList();
        if (!made.isEmpty()) {
            throw Problem.conflict(
                    "food-in-use",
                    "Dishes of yours are made of this food: "
                            + made.stream().map(Text::en).collect(Collectors.joining(", "))
                            + ". Remove them first; plans that are kept stay as they are.",
                    "您的自建菜品使用了该食物：" + made.stream().map(Text::zh).collect(Collectors.joining("、"))
                            + "。请先删除这些菜品；已保存的计划不受影响。");
        }
        food.delete();
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

    private void fill(OwnFood food, NewFood request) {
        food.nameEn = request.nameEn();
        food.nameZh = request.nameZh();
        food.content = write(request.checked());
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
