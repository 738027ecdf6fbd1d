package io.branchline.nutrition.assessment;

import io.branchline.kit.Problem;
import io.branchline.nutrition.assessment.AssessmentRequest.ActivityPart;
import io.branchline.nutrition.assessment.AssessmentRequest.HistoryPart;
import io.branchline.nutrition.assessment.AssessmentRequest.LactationPart;
import io.branchline.nutrition.assessment.AssessmentRequest.PregnancyPart;
import io.branchline.nutrition.engine.assessment.AssessmentInput;
import io.branchline.nutrition.engine.energy.ActivityBudget;
import io.branchline.nutrition.engine.energy.ActivityBudget.Spell;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Goal;
import io.branchline.nutrition.engine.person.History;
import io.branchline.nutrition.engine.person.Maternity;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Standard;
import io.branchline.nutrition.profile.Plausible;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a request into what the engine assesses, and refuses what contradicts itself. */
final class Asked {
    private static final int OLDEST = 125;

    private Asked() {}

    static AssessmentInput input(AssessmentRequest request, LocalDate today) {
        LocalDate asOf = request.asOf() == null ? today : request.asOf();
        if (asOf.isAfter(today.plusDays(1)) || asOf.getYear() < 1900) {
            throw Problem.invalid("/asOf", "date", "must be a day from 1900 until today", "须为 1900 年至今天之间的日期");
        }
        Person person = new Person(
                request.sex(),
                age(request, asOf),
                MeasuredValues.of(request),
                request.measuredLying(),
                request.activityLevel(),
                request.standard() == null ? Standard.WHO : request.standard(),
                request.goal() == null ? Goal.KEEP : request.goal(),
                maternity(request),
                set(request.conditions()),
                set(request.medicines()),
                set(request.signs()),
                history(request.smoker(), request.history()).postmenopausal(request.postmenopausal()));
        Plausible.person(person);
        return new AssessmentInput(person, asOf, budget(request.activities()));
    }

    static @Nullable ActivityBudget budget(@Nullable List<ActivityPart> parts) {
        if (parts == null) {
            return null;
        }
        ActivityBudget budget = new ActivityBudget(parts.stream()
                .map(part -> new Spell(Objects.requireNonNullElse(part.activity(), ""), part.met(), part.hours()))
                .toList());
        if (!budget.isWholeDay()) {
            throw Problem.invalid("/activities", "hours", "the hours must make 24", "各项时间合计须为 24 小时");
        }
        return budget;
    }

    static History history(@Nullable Boolean smoker, @Nullable HistoryPart part) {
        return part == null
                ? History.ofSmoker(smoker)
                : new History(
                        smoker,
                        part.activeDaily(),
                        part.vegetablesDaily(),
                        part.highGlucoseBefore(),
                        part.diabetesInFamily(),
                        part.sdiDecile(),
                        null);
    }

    static <T> Set<T> set(@Nullable Collection<T> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }

    private static @Nullable Age age(AssessmentRequest request, LocalDate asOf) {
        long ways = Stream.of(request.birthDate(), request.ageYears(), request.ageMonths(), request.ageDays())
                .filter(Objects::nonNull)
                .count();
        if (ways > 1) {
            throw Problem.invalid(
                    "/birthDate", "twice", "give one of birthDate, ageYears, ageMonths, ageDays", "出生日期与年龄只需提供一项");
        }
        if (request.ageDays() != null) {
            return Age.ofDays(request.ageDays());
        }
        if (request.ageMonths() != null) {
            return Age.ofMonths(request.ageMonths());
        }
        if (request.ageYears() != null) {
            return Age.ofYears(request.ageYears());
        }
        LocalDate birth = request.birthDate();
        if (birth == null) {
            return null;
        }
        if (birth.isAfter(asOf) || birth.plusYears(OLDEST).isBefore(asOf)) {
            throw Problem.invalid(
                    "/birthDate",
                    "date",
                    "must be at most 125 years before the day of assessment",
                    "须在评估日之前且不超过 125 年");
        }
        return Age.between(birth, asOf);
    }

    private static Maternity maternity(AssessmentRequest request) {
        PregnancyPart pregnancy = request.pregnancy();
        LactationPart lactation = request.lactation();
        if (pregnancy == null && lactation == null) {
            return Maternity.NONE;
        }
        if (pregnancy != null && lactation != null) {
            throw Problem.invalid("/lactation", "twice", "give one of pregnancy and lactation", "孕期与哺乳期只需提供一项");
        }
        if (pregnancy != null) {
            return Maternity.pregnant(pregnancy.gestationWeeks(), pregnancy.prePregnancyWeightKg());
        }
        return Maternity.lactating(
                Objects.requireNonNull(lactation).monthsPostpartum(), Boolean.TRUE.equals(lactation.exclusive()));
    }
}
