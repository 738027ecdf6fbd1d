package io.branchline.nutrition.mealplan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.branchline.kit.Language;
import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.menu.planning.Outcome.Conflict;
import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.mealorder.Arrangement;
import io.branchline.nutrition.operation.Refusal;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Wishes that cannot hold together, answered with the proof: which they are, and what would do instead. */
final class ConflictingWishes extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final int STATUS = 422;

    private final transient List<Told> wishes;
    private final transient List<Told> relaxations;

    private ConflictingWishes(List<Told> wishes, List<Told> relaxations) {
        super("conflicting wishes: " + wishes);
        this.wishes = List.copyOf(wishes);
        this.relaxations = List.copyOf(relaxations);
    }

    /** A wish, or a change of one. */
    private record Told(String code, Text text, boolean givesUp) {}

    /** Of what the engine knows as wishes. */
    static ConflictingWishes of(Conflict conflict, WishWords words) {
        return new ConflictingWishes(
                conflict.wishes().stream()
                        .map(wish -> new Told(WishWords.code(wish), words.of(wish), true))
                        .toList(),
                conflict.relaxations().stream()
                        .map(change -> new Told(WishWords.code(change.wish()), words.of(change), change.givesUp()))
                        .toList());
    }

    /** Of what was settled before planning: no plan is left whatever else is given up. */
    static ConflictingWishes of(List<Arrangement> settled) {
        return new ConflictingWishes(
                settled.stream()
                        .map(one -> new Told(one.code(), one.asked(), true))
                        .toList(),
                settled.stream()
                        .map(one -> new Told(one.code(), WishWords.instead(one.asked(), one.instead()), false))
                        .toList());
    }

    /** One of the wishes; without it the others could hold. */
    record ConflictView(String wish, String text) {}

    /** A change that makes a plan possible by itself. */
    record RelaxationView(String wish, String text, boolean givesUp) {}

    /** RFC 9457 with two members of its own. */
    record Body(@JsonUnwrapped Problem.Body problem, List<ConflictView> conflict, List<RelaxationView> relaxations) {}

    @Override
    public Problem problem() {
        return new Problem(STATUS, "conflicting-wishes", sentence(Locale.ENGLISH), sentence(Locale.SIMPLIFIED_CHINESE));
    }

    @Override
    public Body in(Locale locale, @Nullable String path) {
        return new Body(
                problem().in(locale, path),
                wishes.stream()
                        .map(wish -> new ConflictView(wish.code(), wish.text().in(locale)))
                        .toList(),
                relaxations.stream()
                        .map(change ->
                                new RelaxationView(change.code(), change.text().in(locale), change.givesUp()))
                        .toList());
    }

    private String sentence(Locale locale) {
        if (wishes.isEmpty()) {
            return new Text(
                            "What everybody at the table may eat is not enough to make these meals; no wish given up would change that.",
                            "按同桌各人可以吃的食物无法安排出这些餐次，放弃任何一项要求也不行。")
                    .in(locale);
        }
        Text first = new Text("These wishes cannot hold together: ", "以下要求无法同时满足：");
        Text then = new Text(". One of these would do: ", "。可任选其一：");
        String separator = new Text("; ", "；").in(locale);
        String conflict = String.join(
                separator, wishes.stream().map(wish -> wish.text().in(locale)).toList());
        String changes = String.join(
                separator,
                relaxations.stream().map(change -> change.text().in(locale)).toList());
        String end = new Text(".", "。").in(locale);
        return first.in(locale) + conflict + (changes.isEmpty() ? "" : then.in(locale) + changes) + end;
    }

    /** Answers it as a problem. */
    static class Mapper {
        private static final Logger LOG = Logger.getLogger("io.branchline.nutrition.mealplan");

        @ServerExceptionMapper
        Response conflicting(ConflictingWishes refused, HttpHeaders headers, UriInfo uri) {
            LOG.infof("422 conflicting-wishes %s", uri.getPath());
            Locale locale = Language.negotiate(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            return Response.status(STATUS)
                    .type("application/problem+json")
                    .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                    .entity(refused.in(locale, uri.getPath()))
                    .build();
        }
    }
}
