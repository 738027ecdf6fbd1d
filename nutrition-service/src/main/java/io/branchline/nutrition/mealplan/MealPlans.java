package io.branchline.nutrition.mealplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Caller;
import io.branchline.kit.Idempotent;
import io.branchline.kit.Language;
import io.branchline.kit.Versioned;
import io.branchline.nutrition.food.Foods;
import io.branchline.nutrition.mealorder.ExplicitTargets;
import io.branchline.nutrition.mealorder.Orders;
import io.branchline.nutrition.mealorder.Wishes;
import io.branchline.nutrition.menu.KeptMenu;
import io.branchline.nutrition.menu.MealPlanView;
import io.branchline.nutrition.menu.Menu;
import io.branchline.nutrition.menu.Rendering;
import io.branchline.nutrition.operation.OperationView;
import io.branchline.nutrition.operation.Operations;
import io.branchline.nutrition.profile.PersonalData;
import io.branchline.nutrition.profile.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes plans, keeps them, and changes what is kept. */
@ApplicationScoped
class MealPlans implements PersonalData {
    private final Orders orders;
    private final Foods foods;
    private final Operations operations;
    private final Caller caller;
    private final Language language;
    private final Clock clock;
    private final ObjectMapper json;

    MealPlans(
            Orders orders,
            Foods foods,
            Operations operations,
            Caller caller,
            Language language,
            Clock clock,
            ObjectMapper json) {
        this.orders = orders;
        this.foods = foods;
        this.operations = operations;
        this.caller = caller;
        this.language = language;
        this.clock = clock;
        this.json = json;
    }

    /** A plan that is not kept. */
    Menu make(ExplicitTargets request) {
        return Planning.plan(orders.of(request), "plan");
    }

    /** Plans for a person and keeps the plan. */
    @Idempotent
    @Transactional
    MealPlanView keep(UUID profileId, Wishes wishes) {
        MealPlan plan = add(profileId, wishes);
        return view(plan, read(plan));
    }

    /** Queues the same; what can be refused at once is refused at once. */
    @Idempotent
    @Transactional
    OperationView queue(UUID profileId, Wishes wishes, String preference) {
        orders.of(Profile.ownedWithConsent(profileId, caller), wishes);
        return operations.queue(
                MealPlanWork.KIND, write(new MealPlanWork.Request(profileId, wishes)), language.locale());
    }

    MealPlan add(UUID profileId, Wishes wishes) {
        Profile profile = Profile.ownedWithConsent(profileId, caller);
        var order = orders.of(profile, wishes);
        MealPlan plan = new MealPlan(profile.id(), clock.instant(), order.start(), wishes.dayCount());
        plan.persist();
        plan.write(write(KeptMenu.of(Planning.plan(order, plan.id().toString()))));
        plan.flush();
        return plan;
    }

    /** A kept plan of somebody's; 404 when either is not the caller's. */
    MealPlan find(UUID profileId, UUID planId) {
        Profile.owned(profileId, caller);
        return MealPlan.of(profileId, planId);
    }

    Menu read(MealPlan plan) {
        try {
            return json.readValue(plan.content(), KeptMenu.class).menu(foods.table());
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("meal plan " + plan.id() + " cannot be read", damaged);
        }
    }

    MealPlanView view(UUID profileId, UUID planId) {
        Profile profile = Profile.owned(profileId, caller);
        MealPlan plan = MealPlan.of(profileId, planId);
        return view(plan, SinceThen.noted(read(plan), profile));
    }

    /** Changes a plan that nobody has changed since the caller read it. */
    MealPlanView change(UUID profileId, UUID planId, @Nullable String ifMatch, UnaryOperator<Menu> edit) {
        MealPlan plan = find(profileId, planId);
        Versioned.require(ifMatch, plan.version());
        Menu changed = edit.apply(read(plan));
        plan.write(write(KeptMenu.of(changed)));
        plan.flush();
        return view(plan, changed);
    }

    @Override
    public String section() {
        return "mealPlans";
    }

    /** Every kept plan in both languages, the newest first. */
    @Override
    public List<Map<String, Object>> of(UUID profileId) {
        return MealPlan.page(profileId, null, Integer.MAX_VALUE).stream()
                .map(kept -> Map.<String, Object>of(
                        "id", kept.id(),
                        "createdAt", kept.createdAt(),
                        "en", Rendering.of(read(kept), kept.id(), kept.version(), Locale.ENGLISH),
                        "zh", Rendering.of(read(kept), kept.id(), kept.version(), Locale.SIMPLIFIED_CHINESE)))
                .toList();
    }

    private MealPlanView view(MealPlan plan, Menu menu) {
        return Rendering.of(menu, plan.id(), plan.version(), language.locale());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
