package io.branchline.nutrition.mealplan;

import io.branchline.kit.Language;
import io.branchline.kit.Problem;
import io.branchline.nutrition.menu.Markdown;
import io.branchline.nutrition.menu.MealPlanView;
import io.branchline.nutrition.menu.MenuCalendar;
import io.branchline.nutrition.menu.MenuSheet;
import io.branchline.nutrition.print.Printer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A plan in the form that the caller accepts. */
@ApplicationScoped
class PlanDocuments {
    static final String MARKDOWN = "text/markdown";
    static final String PDF = Printer.PDF;
    static final String CALENDAR = "text/calendar";

    private final Printer printer;
    private final Language language;
    private final Clock clock;

    PlanDocuments(Printer printer, Language language, Clock clock) {
        this.printer = printer;
        this.language = language;
        this.clock = clock;
    }

    /** Markdown, PDF or calendar, whichever is accepted first. */
    Response of(MealPlanView plan, HttpHeaders headers, @Nullable String timeZone) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            switch (accepted.getType() + "/" + accepted.getSubtype()) {
                case PDF -> {
                    byte[] pdf = printer.pdf(MenuSheet.of(plan, language.locale()));
                    return file(pdf, PDF, plan, "pdf");
                }
                case CALENDAR -> {
                    String calendar = new MenuCalendar(language.locale(), clock.instant(), zone(timeZone)).of(plan);
                    return file(calendar, CALENDAR + ";charset=UTF-8", plan, "ics");
                }
                default -> {}
            }
        }
        return Response.ok(Markdown.of(plan, language.locale()), MARKDOWN + ";charset=UTF-8")
                .build();
    }

    private static Response file(Object content, String type, MealPlanView plan, String extension) {
        return Response.ok(content, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"meal-plan-" + plan.startDate() + "." + extension + "\"")
                .build();
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw Problem.invalid(
                    "timeZone", "time-zone", "no time zone such as Asia/Shanghai", "不是有效的时区名称，例如 Asia/Shanghai");
        }
    }
}
