package io.branchline.nutrition.mealorder;

import io.branchline.kit.Caller;
import io.branchline.kit.Problem;
import io.branchline.nutrition.dish.Dishes;
import io.branchline.nutrition.dish.FoundDish;
import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.food.Foods;
import io.branchline.nutrition.profile.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what was asked into an order, and refuses what makes no sense. */
@ApplicationScoped
public class Orders {
    private final Dishes dishes;
    private final Foods foods;
    private final Disliked disliked;
    private final Caller caller;
    private final Clock clock;

    Orders(Dishes dishes, Foods foods, Disliked disliked, Caller caller, Clock clock) {
        this.dishes = dishes;
        this.foods = foods;
        this.disliked = disliked;
        this.caller = caller;
        this.clock = clock;
    }

    /** For a person with a profile, and whoever eats with them. */
    public Order of(Profile profile, Wishes wishes) {
        FoodTable table = foods.table();
        TableSettings.requireKnown(wishes, table, "");
        return order(Seat.of(profile.name(), profile, clock.instant()), wishes, table, List.of(), "");
    }

    /** The same for a menu in hand: its dishes may be named even when they are gone from the dish table. */
    public Order of(Profile profile, Wishes wishes, List<FoundDish> onTheTable) {
        return order(Seat.of(profile.name(), profile, clock.instant()), wishes, foods.table(), onTheTable, "");
    }

    /** For targets alone. */
    public Order of(ExplicitTargets request) {
        FoodTable table = foods.table();
        TableSettings.requireKnown(request.how(), table, "/wishes");
        return order(Seat.of(request.first(), ""), request.how(), table, List.of(), "/wishes");
    }

    private Order order(Seat first, Wishes wishes, FoodTable table, List<FoundDish> onTheTable, String pointer) {
        Instant now = clock.instant();
        List<Seat> seats = new ArrayList<>(List.of(first));
        List<Guest> people = Objects.requireNonNullElse(wishes.people(), List.of());
        for (int i = 0; i < people.size(); i++) {
            seats.add(seat(people.get(i), now, pointer + "/people/" + i));
        }
        requireDifferentNames(seats, pointer);
        List<Diner> diners =
                seats.stream().map(seat -> seat.bound(wishes).diner()).toList();
        Set<Region> homes = new LinkedHashSet<>(first.regions());
        List<FoundDish> all = all(onTheTable);
        SettledMeals settled = new SettledMeals(all, diners);
        var locked = settled.of(wishes, pointer);
        List<FoundDish> useful = new ArrayList<>(disliked.without(TableSettings.dishes(all, wishes), diners, table));
        Set<String> named = new HashSet<>();
        locked.values()
                .forEach(meal -> meal.servings()
                        .forEach(serving -> named.add(serving.dish().dish().id())));
        all.stream()
                .filter(found -> named.contains(found.facts().dish().id()) && !useful.contains(found))
                .forEach(useful::add);
        List<Text> notes = new ArrayList<>(
                seats.stream().flatMap(seat -> seat.notes().stream()).distinct().toList());
        notes.addAll(LeftOut.notes(useful, diners));
        notes.addAll(disliked.notes(all, diners, table));
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new Order(
                diners,
                wishes,
                wishes.start(today),
                TableSettings.regions(wishes, homes),
                table,
                useful,
                locked,
                TableSettings.leftovers(wishes, pointer),
                notes.stream().map(Text::en).toList(),
                notes.stream().map(Text::zh).toList());
    }

    private List<FoundDish> all(List<FoundDish> onTheTable) {
        Set<UUID> known = onTheTable.stream().map(FoundDish::id).collect(Collectors.toSet());
        return Stream.concat(onTheTable.stream(), dishes.all().stream().filter(dish -> !known.contains(dish.id())))
                .toList();
    }

    private Seat seat(Guest guest, Instant now, String pointer) {
        return guest.profileId() == null
                ? Seat.of(guest, pointer)
                : Seat.of(guest.name(), Profile.owned(guest.profileId(), caller), now);
    }

    private static void requireDifferentNames(List<Seat> seats, String pointer) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < seats.size(); i++) {
            if (!names.add(seats.get(i).diner().id())) {
                throw Problem.invalid(
                        pointer + "/people/" + (i - 1) + "/name",
                        "repeated-name",
                        "two people at the table have this name",
                        "同桌有两人同名");
            }
        }
    }
}
