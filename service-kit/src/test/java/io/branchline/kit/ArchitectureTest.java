package io.branchline.kit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.branchline.kit.testing.HouseRules;

@AnalyzeClasses(packages = "io.branchline.kit", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule THE_KIT_STAYS_SMALL_IN_ITS_IMPORTS = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "javax.sql..",
                    "jakarta..",
                    "io.branchline.kit..",
                    "com.fasterxml.jackson..",
                    "org.eclipse.microprofile..",
                    "org.jboss.logging..",
                    "org.jboss.resteasy.reactive..",
                    "org.jspecify..",
                    "io.quarkus.arc..",
                    "io.quarkus.jackson..",
                    "io.quarkus.smallrye.openapi..",
                    "org.jboss.jandex..",
                    "io.quarkus.runtime..",
                    "io.quarkus.security..",
                    "io.quarkus.vertx.http..",
                    "io.vertx.core..",
                    "io.vertx.ext.web..",
                    "io.quarkus.hibernate.orm.."))
            .because("the kit is security, REST and validation, and the tenant of a query; nothing of a service");
}
