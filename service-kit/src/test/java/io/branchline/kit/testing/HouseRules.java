package io.branchline.kit.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.branchline.kit.Idempotent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.NullMarked;

/** Who may import what, as rules; every module checks itself against them with {@code ArchTests.in(HouseRules.class)}. */
public final class HouseRules {
    private static final String[] ENGINE = {"java..", "org.jspecify..", "..engine.."};

    private HouseRules() {}

    @ArchTest
    public static final ArchRule NO_CIRCLES = slices().matching("io.branchline.(**)")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("a circle between packages means that none of them can be understood or moved alone");

    @ArchTest
    public static final ArchRule RESOURCES_STAY_AT_THE_EDGE = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat(describe("are other resources", HouseRules::isOuterResource))
            .allowEmptyShould(true)
            .because("the HTTP edge has no logic and no queries; the entity owns its queries");

    @ArchTest
    public static final ArchRule RESOURCES_ARE_PRIVATE_TO_THEIR_FEATURE = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .notBePublic()
            .andShould()
            .haveSimpleNameEndingWith("Resource")
            .allowEmptyShould(true)
            .because("nobody but the framework calls a resource");

    @ArchTest
    public static final ArchRule ENTITIES_ARE_NOT_SEEN_BY_NARRATION = noClasses()
            .that()
            .resideInAPackage("..narration..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .allowEmptyShould(true)
            .because("a model is shown results, never rows");

    @ArchTest
    public static final ArchRule ONLY_NARRATION_KNOWS_A_MODEL = noClasses()
            .that()
            .resideOutsideOfPackage("..narration..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.langchain4j..", "io.quarkiverse.langchain4j..")
            .allowEmptyShould(true)
            .because("every feature works with no model");

    @ArchTest
    public static final ArchRule THE_KIT_KNOWS_NO_SERVICE = noClasses()
            .that()
            .resideInAPackage("io.branchline.kit..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.branchline..").and(not(resideInAPackage("io.branchline.kit.."))))
            .allowEmptyShould(true)
            .because("the kit speaks no service's words");

    @ArchTest
    public static final ArchRule SERVICES_MEET_OVER_HTTP_ONLY = slices().matching("io.branchline.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage("io.branchline.kit.."))
            .ignoreDependency(resideInAPackage("io.branchline.benchmarks.."), DescribedPredicate.alwaysTrue())
            .allowEmptyShould(true)
            .because("each application is built, deployed and scaled alone");

    @ArchTest
    public static final ArchRule CREATING_IS_IDEMPOTENT = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .and(describe(
                    "answer 201",
                    method -> method.isAnnotatedWith(ResponseStatus.class)
                            && method.getAnnotationOfType(ResponseStatus.class).value() == 201))
            .should()
            .beAnnotatedWith(Idempotent.class)
            .andShould()
            .beAnnotatedWith(Transactional.class)
            .allowEmptyShould(true)
            .because("a client that did not hear the answer must be able to ask again");

    @ArchTest
    public static final ArchRule NAMES_HAVE_MEANING = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Common")
            .allowEmptyShould(true)
            .because("such a name says nothing about what is inside");

    @ArchTest
    public static final ArchRule EVERYTHING_IS_NULL_MARKED = classes()
            .that(describe(
                    "are top level",
                    type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info")))
            .should(new PackageIsAnnotatedWith(NullMarked.class))
            .allowEmptyShould(true)
            .because("NullAway checks only what is marked");

    /** The allow-list of engines: the JDK, other engines, and the named libraries made for an engine's field. */
    public static ArchRule enginesMayUse(String... libraries) {
        String[] allowed =
                Stream.concat(Arrays.stream(ENGINE), Arrays.stream(libraries)).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage("..engine..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAPackage("").or(describe("are allowed in engines", type -> isIn(type, allowed))))
                .allowEmptyShould(true)
                .because("an engine is plain Java: deterministic, and testable without a framework");
    }

    private static boolean isIn(JavaClass type, String... packages) {
        JavaClass element = type.getBaseComponentType();
        return element.isPrimitive()
                || Arrays.stream(packages)
                        .anyMatch(name -> resideInAPackage(name).test(element));
    }

    private static boolean isOuterResource(JavaClass type) {
        return type.isAnnotatedWith(Path.class) && !type.getModifiers().contains(JavaModifier.SYNTHETIC);
    }
}
