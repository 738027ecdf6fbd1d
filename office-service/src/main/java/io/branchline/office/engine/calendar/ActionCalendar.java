package io.branchline.office.engine.calendar;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Contact;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes the action items of minutes as VTODO components of RFC 5545, one each; the owner, who has no address, is their CONTACT. */
public final class ActionCalendar {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

    private ActionCalendar() {}

    /** The calendar as text; {@code stamp} is when it was made. */
    public static String of(Minutes minutes, Instant stamp) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Branchline//Minutes//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        Locale locale = Locale.forLanguageTag(minutes.meeting().language());
        minutes.actionItems()
                .forEach(action -> calendar.add(todo(action, minutes.meeting().title(), stamp, locale)));
        if (minutes.actionItems().isEmpty()) {
            calendar.add(universalTime());
        }
        return ContentLines.folded(calendar.toString());
    }

    /** What stands in a calendar without to-dos, because RFC 5545 section 3.6 asks for at least one component. */
    private static VTimeZone universalTime() {
        Standard standard = new Standard();
        standard.add(new DtStart<>(LocalDate.EPOCH.atStartOfDay()));
        standard.add(new TzOffsetFrom(ZoneOffset.UTC));
        standard.add(new TzOffsetTo(ZoneOffset.UTC));
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId("Etc/UTC"));
        zone.setComponentList(new ComponentList<>(List.of(standard)));
        return zone;
    }

    private static VToDo todo(ActionItem action, String meeting, Instant stamp, Locale locale) {
        VToDo todo = new VToDo(false);
        todo.add(new DtStamp(stamp));
        todo.add(new Uid(action.id() + "@branchline"));
        todo.add(new Summary(plain(action.text())));
        if (action.due() != null) {
            todo.add(new Due<>(action.due()));
        }
        if (action.owner() != null) {
            todo.add(new Contact(plain(action.owner())));
        }
        todo.add(status(action.status()));
        String said = action.evidence().stream().map(ActionCalendar::quote).collect(Collectors.joining("\n"));
        String from = Text.of("From the minutes of “%s”", "出自“%s”会议纪要", meeting).in(locale);
        todo.add(new Description(plain(said.isEmpty() ? from : from + "\n" + said)));
        return todo;
    }

    /** Without what a TEXT value may not hold: control characters other than line feed and tab (section 3.3.11). */
    private static String plain(String text) {
        return CONTROLS.matcher(text).replaceAll(" ");
    }

    private static String quote(Evidence piece) {
        String speaker = piece.speaker() == null ? "" : piece.speaker() + ": ";
        return speaker + (piece.corrected() == null ? piece.quote() : piece.corrected());
    }

    private static Status status(ActionItem.Status status) {
        return switch (status) {
            case OPEN -> ImmutableStatus.VTODO_NEEDS_ACTION;
            case DONE -> ImmutableStatus.VTODO_COMPLETED;
            case CANCELLED -> ImmutableStatus.VTODO_CANCELLED;
        };
    }
}
