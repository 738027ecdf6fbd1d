package io.branchline.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each house rule catches the violation planted for it. */
class HouseRulesTest {
    private static final JavaClasses PLANTED = new ClassFileImporter()
            .importPackages("io.branchline.planted", "io.branchline.kit.planted", "io.branchline.other");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(HouseRules.enginesMayUse(), "EngineWithFramework"),
                Arguments.of(HouseRules.NO_CIRCLES, "Chicken"),
                Arguments.of(HouseRules.RESOURCES_STAY_AT_THE_EDGE, "QueryingResource"),
                Arguments.of(HouseRules.RESOURCES_ARE_PRIVATE_TO_THEIR_FEATURE, "QueryingResource"),
                Arguments.of(HouseRules.ENTITIES_ARE_NOT_SEEN_BY_NARRATION, "NarratesRows"),
                Arguments.of(HouseRules.ONLY_NARRATION_KNOWS_A_MODEL, "UsesModel"),
                Arguments.of(HouseRules.THE_KIT_KNOWS_NO_SERVICE, "KnowsAService"),
                Arguments.of(HouseRules.SERVICES_MEET_OVER_HTTP_ONLY, "Neighbour"),
                Arguments.of(HouseRules.CREATING_IS_IDEMPOTENT, "QueryingResource"),
                Arguments.of(HouseRules.NAMES_HAVE_MEANING, "ThingManager"),
                Arguments.of(HouseRules.EVERYTHING_IS_NULL_MARKED, "NotMarked"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_planted_violation_is_caught(ArchRule rule, String culprit) {
        var result = rule.evaluate(PLANTED);
        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(culprit);
    }
}
