package io.branchline.office.engine.minutes.owner;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.minutes.owner.Owner.Ground;
import io.branchline.office.engine.minutes.owner.appeal.Acceptance;
import io.branchline.office.engine.minutes.owner.appeal.Appeal;
import io.branchline.office.engine.minutes.owner.appeal.Audience;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who does what those who listen are asked for: who was called, who takes it on, all of them, or the speaker's own side. */
final class Listeners {
    private static final Pattern HE_OR_SHE = Pattern.compile(
            "(?i)\\b(?:he|she)(?:'ll| will|'s going to| is going to|'s gonna| can| should| needs to| has to| said (?:he|she)(?:'ll| will))\\b");
    private static final Pattern WE = Pattern.compile(
            "(?i)\\bwe(?:'ll| will|'re going to| are going to|'re gonna|'d like to| can| need to| have to| want to| should|'re \\w+ing)\\b|我们(?:来|会|将|负责|这边)");
    /** What others will do is asked of nobody who listens. */
    private static final Expression THEY =
            Expression.of("(?i)\\bthey(?:['’]ll| will|['’]re going to| are going to)\\b");

    private static final Expression MYSELF = Expression.of("(?i)\\b(?:I|we|me|us)\\b");
    /** An answer that comes later answers what was said after it. */
    private static final int SOON = 3;

    private final People people;
    private final boolean chinese;
    private final boolean brief;
    private final Audience audience;

    Listeners(Speech speech, People people) {
        this.people = people;
        this.chinese = speech.language() == SpokenLanguage.ZH;
        this.brief = speech.isBrief();
        this.audience = new Audience(speech);
    }

    /** The owner of what neither a promise nor a name gives anybody; those {@code named} do not speak. */
    Owner of(Scene scene, String text, List<People.Mention> named) {
        List<People.Mention> others =
                named.stream().filter(other -> !Naming.isAside(text, other)).toList();
        Matcher all = Appeal.toAll(text);
        if (Appeal.seeksSomebody(text) && scene.answer() != null && accepts(scene)) {
            return new Owner(scene.answer().speaker(), null, Ground.REQUEST);
        }
        Matcher you = Appeal.toYou(text);
        if (you.find() && !Appeal.isOpenToAnybody(text)) {
            if (others.isEmpty() && Appeal.isForWhoever(you.group()) && !accepts(scene)) {
                return whoever(scene, you.group(), all);
            }
            return all.find() ? everybody(scene, all.group()) : asked(others, scene, you.group());
        }
        if (!brief && !chinese && others.isEmpty()) {
            Optional<String> order = Appeal.order(text);
            if (order.isPresent()) {
                return whoever(scene, order.get(), all);
            }
        }
        Matcher third = HE_OR_SHE.matcher(text);
        Optional<People.Mention> before = third.find() ? lastBefore(scene) : Optional.empty();
        if (before.isPresent()) {
            return new Owner(before.get().name(), third.group(), Ground.NAME);
        }
        Matcher we = WE.matcher(text);
        boolean ours = we.find();
        if (all.reset().find() && !(ours && we.start() < all.start())) {
            return everybody(scene, all.group());
        }
        if (scene.speaker() == null) {
            return Owner.NOBODY;
        }
        if (ours) {
            return new Owner(scene.speaker(), we.group(), Ground.WE);
        }
        Owner voice = new Owner(scene.speaker(), null, Ground.VOICE);
        return brief && !chinese && !MYSELF.isIn(text) && !THEY.isIn(text)
                ? turnedTo(scene, text, others).orElse(voice)
                : voice;
    }

    /** In a brief meeting: who is called or the only one named, else who was called just before or says yes. */
    private Optional<Owner> turnedTo(Scene scene, String text, List<People.Mention> others) {
        if (!others.isEmpty()) {
            return Naming.meant(text, others).map(mention -> new Owner(mention.name(), mention.words(), Ground.NAME));
        }
        return people.in(scene.lead()).stream()
                .filter(mention -> Naming.calls(scene.lead(), mention))
                .map(People.Mention::name)
                .reduce((first, last) -> last)
                .or(() ->
                        accepts(scene) ? Optional.ofNullable(scene.answer()).map(Sentence::speaker) : Optional.empty())
                .filter(name -> !name.equals(scene.speaker()))
                .map(name -> new Owner(name, null, Ground.REQUEST));
    }

    /** A bare "please" goes to all who listen, unless the speaker speaks of what "we" do. */
    private Owner whoever(Scene scene, String asking, Matcher all) {
        Matcher we = WE.matcher(scene.text());
        Optional<String> called = calledBefore(scene);
        if (called.isPresent()) {
            return new Owner(called.get(), asking, Ground.REQUEST);
        }
        return we.find() && we.start() < scene.text().indexOf(asking) && scene.speaker() != null
                ? new Owner(scene.speaker(), we.group(), Ground.WE)
                : everybody(scene, all.find() ? all.group() : asking);
    }

    private Owner everybody(Scene scene, String words) {
        return new Owner(audience.of(scene.text()).orElse(null), words, Ground.ALL);
    }

    /** "You" is who was called by name just before, else who takes it on, else who is being answered. */
    private Owner asked(List<People.Mention> others, Scene scene, String words) {
        if (!others.isEmpty()) {
            return new Owner(others.get(0).name(), others.get(0).words(), Ground.NAME);
        }
        return addressed(scene, others)
                .map(name -> new Owner(name, words, Ground.REQUEST))
                .orElse(Owner.NOBODY);
    }

    /** Whom a speaker means with "you". */
    Optional<String> addressed(Scene scene, List<People.Mention> mentions) {
        Optional<String> named = mentions.stream()
                .map(People.Mention::name)
                .filter(name -> !name.equals(scene.speaker()))
                .findFirst();
        if (named.isPresent()) {
            return named;
        }
        Optional<String> called = calledBefore(scene);
        if (called.isPresent()) {
            return called;
        }
        if (scene.answer() != null && scene.answer().speaker() != null) {
            boolean answers = Acceptance.of(scene.answer().text()) || scene.asker() == null;
            return Optional.ofNullable(answers ? scene.answer().speaker() : scene.asker());
        }
        return Optional.ofNullable(scene.asker());
    }

    /** The last one named just before. */
    private Optional<People.Mention> lastBefore(Scene scene) {
        return people.in(scene.lead()).stream().reduce((first, last) -> last);
    }

    /** The last one named just before, if called. */
    private Optional<String> calledBefore(Scene scene) {
        return lastBefore(scene)
                .filter(mention -> Naming.calls(scene.lead(), mention))
                .map(People.Mention::name);
    }

    private static boolean accepts(Scene scene) {
        Sentence answer = scene.answer();
        return answer != null && answer.index() - scene.sentence().index() <= SOON && Acceptance.of(answer.text());
    }
}
