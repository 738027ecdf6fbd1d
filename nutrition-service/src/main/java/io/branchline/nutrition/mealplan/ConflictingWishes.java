package io.branchline.nutrition.mealplan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.branchline.kit.Language;
import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.menu.conflict.Relaxation;
import io.branchline.nutrition.engine.menu.conflict.Wish;
import io.branchline.nutrition.engine.text.Text;
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

    private final transient List<Wish> wishes;
    private final transient List<Relaxation> relaxations;
    private final transient WishWords words;

    ConflictingWishes(List<Wish> wishes, List<Relaxation> relaxations, WishWords words) {
        super("conflicting wishes: " + wishes);
        this.wishes = List.copyOf(wishes);
        this.relaxations = List.copyOf(relaxations);
        this.words = words;
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
                        .map(wish -> new ConflictView(
                                WishWords.code(wish), words.of(wish).in(locale)))
                        .toList(),
                relaxations.stream()
                        .map(change -> new RelaxationView(
                                WishWords.code(change.wish()), words.of(change).in(locale), change.givesUp()))
                        .toList());
    }

    private String sentence(Locale locale) {
        Text first = new Text("These wishes cannot hold together: ", "以下要求无法同时满足：");
        Text then = new Text(". One of these would do: ", "。可任选其一：");
        String separator = new Text("; ", "；").in(locale);
        String conflict = String.join(
                separator,
                wishes.stream().map(wish -> words.of(wish).in(locale)).toList());
        String changes = String.join(
                separator,
                relaxations.stream().map(change -> words.of(change).in(locale)).toList());
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
