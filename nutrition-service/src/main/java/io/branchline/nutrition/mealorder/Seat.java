package io.branchline.nutrition.mealorder;

import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.assessment.Assessment;
import io.branchline.nutrition.engine.assessment.AssessmentInput;
import io.branchline.nutrition.engine.assessment.Assessor;
import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.finding.Blocked;
import io.branchline.nutrition.engine.finding.RedFlag;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.group.DietFlag;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Eater;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.TargetLimits;
import io.branchline.nutrition.engine.person.Condition;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Standard;
import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.profile.Profile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person at the table, with the kitchens of their home and what must be said to them.
 *
 * @param regions kitchens to cook from when nothing else is wished
 * @param notes referral texts of the assessment
 */
record Seat(Diner diner, Set<Region> regions, List<Text> notes) {

    /** Somebody described in the request. */
    static Seat of(Guest guest, String pointer) {
        if (guest.energyKcal() == null) {
            throw Problem.invalid(
                    pointer + "/energyKcal",
                    "required",
                    "is needed for a person without profile",
                    "没有档案的人须给出 energyKcal");
        }
        List<Limit> limits = Target.limits(guest.energyKcal(), guest.targets(), pointer);
        Eater eater = new Eater(
                Set.copyOf(Objects.requireNonNullElse(guest.allergies(), List.of())),
                Objects.requireNonNullElse(guest.diet(), Diet.OMNIVORE),
                Set.copyOf(Objects.requireNonNullElse(guest.needs(), List.of())),
                Objects.requireNonNullElse(guest.dislikes(), List.of()));
        return new Seat(new Diner(guest.name(), eater, limits), Set.of(Region.CHINESE, Region.WESTERN), List.of());
    }

    /**
     * Somebody known: targets from the assessment of today, and what the red flags leave of it. 422 with the referral texts when
     * no plan may be made, or with what is missing when no target can be set.
     */
    static Seat of(String name, Profile profile, Instant now) {
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        Person person = profile.person(now);
        Assessment assessment = Assessor.assess(AssessmentInput.of(person, today));
        Set<Blocked> blocked = assessment.blocked();
        requireSafe(assessment, blocked);
        List<Limit> limits = TargetLimits.of(assessment.targets(), blocked);
        if (limits.stream().noneMatch(limit -> limit.nutrient() == Nutrient.ENERGY)) {
            throw Problem.unprocessable(
                    "targets-unknown",
                    "A meal plan needs sex, birth date, height, weight and activity level of the profile.",
                    "生成膳食计划需要档案中的性别、出生日期、身高、体重和身体活动水平。");
        }
        Region home = person.standard() == Standard.CN ? Region.CHINESE : Region.WESTERN;
        Eater eater = new Eater(profile.allergies(), profile.diet(), needed(person, blocked), profile.dislikes());
        List<Text> notes =
                assessment.redFlags().stream().map(RedFlag::text).distinct().toList();
        return new Seat(new Diner(name, eater, limits), Set.of(home), notes);
    }

    /** The same person, bound by what binds everybody at the table. */
    Seat bound(Wishes wishes) {
        Eater own = diner.eater();
        EnumSet<DietFlag> needed = EnumSet.noneOf(DietFlag.class);
        needed.addAll(own.needed());
        DietFlag.of(Objects.requireNonNullElse(wishes.diet(), Diet.OMNIVORE)).ifPresent(needed::add);
        Eater eater = new Eater(
                TableSettings.union(own.allergies(), wishes.allergies()),
                own.diet(),
                needed,
                List.copyOf(TableSettings.union(own.dislikes(), wishes.dislikes())));
        return new Seat(new Diner(diner.id(), eater, diner.limits()), regions, notes);
    }

    /** Tyramine cannot be kept out with what is known of the dishes, so it refuses, too. */
    private static void requireSafe(Assessment assessment, Set<Blocked> blocked) {
        Set<Blocked> refusing = EnumSet.of(Blocked.MEAL_PLAN, Blocked.TYRAMINE);
        if (blocked.stream().noneMatch(refusing::contains)) {
            return;
        }
        List<RedFlag> reasons = assessment.redFlags().stream()
                .filter(flag -> flag.blocks().stream().anyMatch(refusing::contains))
                .toList();
        throw Problem.unprocessable(
                "plan-blocked",
                reasons.stream().map(flag -> flag.text().en()).collect(Collectors.joining(" ")),
                reasons.stream().map(flag -> flag.text().zh()).collect(Collectors.joining()));
    }

    private static Set<DietFlag> needed(Person person, Set<Blocked> blocked) {
        Set<DietFlag> needed = EnumSet.noneOf(DietFlag.class);
        if (person.hasAny(Condition.LACTOSE_INTOLERANCE)) {
            needed.add(DietFlag.LACTOSE_FREE);
        }
        if (person.hasAny(Condition.CELIAC_DISEASE)) {
            needed.add(DietFlag.GLUTEN_FREE);
        }
        if (person.maternity().isPregnant()) {
            needed.add(DietFlag.PREGNANCY_OK);
        }
        if (person.isMinor() || person.maternity().isPregnant() || blocked.contains(Blocked.ALCOHOL)) {
            needed.add(DietFlag.ALCOHOL_FREE);
        }
        return needed;
    }
}
