package io.branchline.nutrition.food;

import io.branchline.nutrition.engine.dish.EverydayFoods;
import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.search.FoodEntry;
import io.branchline.nutrition.engine.search.FoodIndex;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Search over the curated table, the imported releases and the caller's own foods; own foods come first. */
@ApplicationScoped
public class FoodSearch {
    private final Foods foods;
    private final Releases releases;
    private volatile @Nullable Shared shared;

    FoodSearch(Foods foods, Releases releases) {
        this.foods = foods;
        this.releases = releases;
    }

    /** The index of everybody's foods and the state of the releases it was built from. */
    private record Shared(String state, FoodIndex index) {}

    /** Builds the index beside the start, so that the first caller does not wait for it; a command serves nobody. */
    void warm(@Observes StartupEvent event, @CommandLineArguments String[] arguments) {
        if (arguments.length == 0) {
            Infrastructure.getDefaultExecutor().execute(this::index);
        }
    }

    /** The best foods for what was typed; at most {@code limit}. */
    public List<FoundFood> search(String typed, int limit) {
        List<FoundFood> own = foods.own();
        Stream<FoundFood> mine = own.isEmpty() ? Stream.empty() : among(own, typed, limit);
        Stream<FoundFood> everybodys = index().search(typed, limit).stream()
                .map(hit -> foods.find(UUID.fromString(hit.id())))
                .flatMap(Optional::stream);
        return Stream.concat(mine, everybodys).limit(limit).toList();
    }

    private Stream<FoundFood> among(List<FoundFood> own, String typed, int limit) {
        FoodIndex index = index().beside(own.stream()
                .map(food -> new FoodEntry(
                        food.id().toString(),
                        List.of(food.name().en()),
                        List.of(food.name().zh()),
                        false))
                .toList());
        return index.search(typed, limit).stream()
                .map(hit -> own.stream()
                        .filter(food -> food.id().toString().equals(hit.id()))
                        .findFirst())
                .flatMap(Optional::stream);
    }

    private FoodIndex index() {
        String state = releases.state();
        Shared current = shared;
        if (current == null || !current.state.equals(state)) {
            current = rebuild(state);
        }
        return current.index;
    }

    private synchronized Shared rebuild(String state) {
        Shared current = shared;
        if (current != null && Objects.equals(current.state, state)) {
            return current;
        }
        List<FoodEntry> entries = new ArrayList<>();
        EverydayFoods.first().forEach(food -> entries.add(entry(food)));
        releases.titles()
                .forEach(title -> entries.add(
                        new FoodEntry(title.id().toString(), List.of(title.description()), List.of(), false)));
        Shared built = new Shared(state, FoodIndex.of(entries));
        shared = built;
        return built;
    }

    private static FoodEntry entry(Food food) {
        List<String> en = new ArrayList<>(List.of(food.name().en()));
        en.addAll(food.synonymsEn());
        List<String> zh = new ArrayList<>(List.of(food.name().zh()));
        zh.addAll(food.synonymsZh());
        return new FoodEntry(FoundFood.idOf(food.id()).toString(), en, zh, true);
    }
}
