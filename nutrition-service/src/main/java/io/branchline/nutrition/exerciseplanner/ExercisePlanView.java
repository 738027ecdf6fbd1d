package io.branchline.nutrition.exerciseplanner;

import io.branchline.kit.WebConventions.Created;
import io.branchline.nutrition.engine.training.check.GuidelineCheck;
import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.effort.Energy;
import io.branchline.nutrition.engine.training.effort.Zone;
import io.branchline.nutrition.engine.training.plan.Part;
import io.branchline.nutrition.engine.training.readiness.Readiness;
import io.branchline.nutrition.engine.training.readiness.Verdict;
import io.branchline.nutrition.engine.training.safety.Exclusion;
import io.branchline.nutrition.engine.training.volume.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A training plan in the caller's language; a stateless one has no id. */
public record ExercisePlanView(
        @Nullable UUID id,
        LocalDate start,
        ReadinessView readiness,
        List<ZoneView> zones,
        List<WeekView> weeks,
        List<CheckView> checks,
        List<ExclusionView> exclusions,
        List<String> notes)
        implements Created {

    /** The screening's verdict with every finding. */
    public record ReadinessView(Verdict verdict, String text, List<FindingView> findings) {
        static ReadinessView of(Readiness readiness, Locale locale) {
            return new ReadinessView(
                    readiness.verdict(),
                    readiness.verdict().text().in(locale),
                    readiness.findings().stream()
                            .map(finding -> new FindingView(
                                    finding.code(),
                                    finding.verdict(),
                                    finding.reason().in(locale),
                                    finding.source()))
                            .toList());
        }
    }

    /** One finding of the screening. */
    public record FindingView(String code, Verdict verdict, String text, String source) {}

    /** What an effort means for this person; without bpm where the pulse is no guide. */
    public record ZoneView(
            Effort effort,
            String name,
            @Nullable Integer lowBpm,
            @Nullable Integer highBpm,
            int rpeLow,
            int rpeHigh,
            String talkTest,
            String formula) {
        static ZoneView of(Zone zone, Locale locale) {
            return new ZoneView(
                    zone.effort(),
                    zone.effort().text().in(locale),
                    zone.lowBpm(),
                    zone.highBpm(),
                    zone.rpeLow(),
                    zone.rpeHigh(),
                    zone.talkTest().in(locale),
                    zone.formula().in(locale));
        }
    }

    /** One week; everyday minutes are brisk walking outside the sessions that they had no room for. */
    public record WeekView(
            int number,
            Phase phase,
            String focus,
            int moderateMinutes,
            int vigorousMinutes,
            int equivalentMinutes,
            int everydayMinutes,
            int strengthDays,
            int balanceDays,
            @Nullable Integer energyKcal,
            List<SessionView> sessions) {}

    /** One session. */
    public record SessionView(
            LocalDate date, int minutes, @Nullable Integer energyKcal, List<BlockView> blocks) {}

    /** One part of a session with its energy and the arithmetic behind it. */
    public record BlockView(
            Part part,
            String name,
            int minutes,
            Effort effort,
            @Nullable Energy energy,
            List<ItemView> items) {}

    /** One exercise with its amount, also in words. */
    public record ItemView(
            String exercise,
            String name,
            String amount,
            @Nullable Integer minutes,
            @Nullable Integer sets,
            @Nullable Integer repsFrom,
            @Nullable Integer repsTo,
            @Nullable Integer holdSeconds,
            @Nullable Integer restSeconds,
            int rpe,
            String cue) {}

    /** One row of the table against WHO 2020 and ACSM. */
    public record CheckView(
            String code,
            String rule,
            String planned,
            String required,
            boolean met,
            @Nullable String note,
            String source) {
        static CheckView of(GuidelineCheck check, Locale locale) {
            return new CheckView(
                    check.code(),
                    check.rule().in(locale),
                    check.planned().in(locale),
                    check.required().in(locale),
                    check.met(),
                    check.note() == null ? null : check.note().in(locale),
                    check.source());
        }
    }

    /** Why an exercise is kept from this person. */
    public record ExclusionView(String exercise, String name, String restriction, String reason, String source) {
        static ExclusionView of(Exclusion exclusion, String name, Locale locale) {
            return new ExclusionView(
                    exclusion.exercise(),
                    name,
                    exclusion.restriction(),
                    exclusion.reason().in(locale),
                    exclusion.source());
        }
    }
}
