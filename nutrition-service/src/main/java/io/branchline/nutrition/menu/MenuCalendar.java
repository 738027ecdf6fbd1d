package io.branchline.nutrition.menu;

import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.text.ContentLines;
import io.branchline.nutrition.menu.MealPlanView.MealView;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/**
 * A plan as iCalendar (RFC 5545), one event a meal. A meal keeps its UID, so that importing again replaces it. Times float, as half past
 * seven is breakfast time wherever one is, or are fixed to a time zone when one is given.
 */
public final class MenuCalendar {
    private static final Duration LENGTH = Duration.ofMinutes(30);
    private static final List<LocalTime> SNACKS =
            List.of(LocalTime.of(10, 0), LocalTime.of(15, 30), LocalTime.of(20, 30));

    private final Locale locale;
    private final PlanWords words;
    private final Instant stamp;
    private final @Nullable ZoneId zone;

    /** A calendar in a language, made at that instant, with floating times when there is no zone. */
    public MenuCalendar(Locale locale, Instant stamp, @Nullable ZoneId zone) {
        this.locale = locale;
        this.words = new PlanWords(locale);
        this.stamp = stamp;
        this.zone = zone;
    }

    /** The whole calendar. */
    public String of(MealPlanView plan) {
        Calendar calendar = new Calendar();
        calendar.add(
                new ProdId("-//Branchline//Meal plan//" + locale.getLanguage().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        plan.days().forEach(day -> {
            List<LocalTime> times = times(day.meals());
            for (int i = 0; i < day.meals().size(); i++) {
                calendar.add(event(day.date(), times.get(i), day.meals().get(i)));
            }
        });
        return ContentLines.folded(calendar.toString());
    }

    private VEvent event(LocalDate day, LocalTime time, MealView meal) {
        LocalDateTime local = day.atTime(time);
        Temporal start = zone == null ? local : local.atZone(zone).toInstant();
        String dishes = meal.servings().stream()
                .map(serving -> serving.dish().name())
                .distinct()
                .collect(Collectors.joining(words.say(", ", "、")));
        VEvent event = new VEvent(start, LENGTH, meal.slotName() + words.say(": ", "：") + dishes + words.remark(meal));
        event.replace(new DtStamp(stamp));
        event.add(new Uid(meal.id() + "@branchline"));
        event.add(new Description(description(meal)));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private String description(MealView meal) {
        return meal.servings().stream()
                        .map(serving -> "%s ×%s (%s g; %s)"
                                .formatted(
                                        serving.dish().name(),
                                        Amounts.portion(serving.portion()),
                                        Amounts.text(serving.grams()),
                                        String.join(", ", serving.people())))
                        .collect(Collectors.joining("\n"))
                + "\n%.0f kcal".formatted(meal.nutrients().getOrDefault("energyKcal", 0.0))
                + "\n" + words.say("Weights before cooking, without waste.", "重量均为烹调前的可食部分。");
    }

    /** Usual times; what stands between two meals lies between them, so that the order of the plan is kept. */
    private static List<LocalTime> times(List<MealView> meals) {
        LocalTime[] times = new LocalTime[meals.size()];
        LocalTime earliest = LocalTime.of(6, 0);
        for (int i = 0; i < times.length; i++) {
            LocalTime from = earliest;
            LocalTime usual = switch (Slot.valueOf(meals.get(i).slot())) {
                case BREAKFAST -> LocalTime.of(7, 30);
                case LUNCH -> LocalTime.of(12, 0);
                case DINNER -> LocalTime.of(18, 30);
                case SNACK ->
                    SNACKS.stream()
                            .filter(snack -> !snack.isBefore(from))
                            .findFirst()
                            .orElse(from);
            };
            times[i] = usual.isBefore(earliest) ? earliest : usual;
            earliest = times[i].isBefore(LocalTime.of(21, 30)) ? times[i].plusMinutes(90) : times[i].plusMinutes(15);
        }
        return List.of(times);
    }
}
